package org.regionalstrategy.model.evidence;

/**
 * Whether more of a quantity is better or worse: what turns a difference into an advantage (the benefit and cost criteria of
 * decision analysis).
 */
public enum Direction {
    /** A benefit: a region with more of it is stronger, as with jobs or patents. */
    MORE_IS_BETTER,
    /** A cost: a region with less of it is stronger, as with unemployment or mortality. */
    LESS_IS_BETTER
}
