package org.regionalstrategy.model.enabling;

/** How far an infrastructure has come. */
public enum InfrastructureStatus {
    /** Somebody wants it. */
    IDEA,
    /** It stands in a plan with a place and an estimate. */
    PLANNED,
    /** Its money is committed. */
    FUNDED,
    /** It is under construction. */
    BUILDING,
    /** It works: the only status that meets a requirement. */
    OPERATING,
    /** It was given up. */
    CANCELLED
}
