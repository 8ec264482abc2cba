package org.regionalstrategy.model.assessment;

/**
 * What the figures say of a claimed strength. Where less of an indicator is better, below 1 stands for above and falling for
 * rising.
 */
public enum Verdict {
    /** The interval of every deciding figure lies wholly above 1. */
    PROVEN,
    /** Not proven, but no figure falls below 1 without rising significantly, and at least one rises. */
    EMERGING,
    /** The figures neither prove nor contradict it. */
    CLAIMED_ONLY,
    /** The interval of every deciding figure lies wholly below 1. */
    CONTRADICTED,
    /** Deciding figures are cited, or none at all, and none is known well enough to say anything. */
    NO_DATA
}
