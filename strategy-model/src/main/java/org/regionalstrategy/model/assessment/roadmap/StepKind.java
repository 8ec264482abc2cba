package org.regionalstrategy.model.assessment.roadmap;

/** What is done in a step. */
public enum StepKind {
    /** A decision is adopted: an event, without a duration. */
    DECISION,
    /** An infrastructure is built until it operates. */
    INFRASTRUCTURE,
    /** A member of a community raises the level of a capability. */
    CAPABILITY,
    /** An organization joins a community. */
    PARTNER,
    /** A project runs; what it builds starts no earlier than it does. */
    PROJECT,
    /** A package enters its market: an event, as soon as its gate is open. */
    ENTRY
}
