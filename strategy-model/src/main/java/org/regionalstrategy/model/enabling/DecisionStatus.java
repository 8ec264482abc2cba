package org.regionalstrategy.model.enabling;

/** How far a decision has come. */
public enum DecisionStatus {
    PROPOSED,
    ADOPTED,
    REFUSED,
    REVOKED
}
