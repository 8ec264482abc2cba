package org.regionalstrategy.model.enabling;

/** How far a decision has come. */
public enum DecisionStatus {
    /** Asked for or prepared, not yet taken. */
    PROPOSED,
    /** In force. */
    ADOPTED,
    /** The authority has said no. */
    REFUSED,
    /** It was in force and has been taken back. */
    REVOKED
}
