package org.regionalstrategy.model.assessment;

/** What the figures say of a claimed strength. */
public enum Verdict {
    /** The interval of every deciding figure lies wholly above 1. */
    PROVEN,
    /** Not proven, but no figure falls below 1 without rising significantly, and at least one rises. */
    EMERGING,
    /** The figures neither prove nor contradict it. */
    CLAIMED_ONLY,
    /** The interval of every deciding figure lies wholly below 1. */
    CONTRADICTED,
    /** No deciding figure is known. */
    NO_DATA
}
