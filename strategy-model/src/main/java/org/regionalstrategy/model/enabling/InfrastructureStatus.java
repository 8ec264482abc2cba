package org.regionalstrategy.model.enabling;

/** How far an infrastructure has come. */
public enum InfrastructureStatus {
    IDEA,
    PLANNED,
    FUNDED,
    BUILDING,
    OPERATING,
    CANCELLED
}
