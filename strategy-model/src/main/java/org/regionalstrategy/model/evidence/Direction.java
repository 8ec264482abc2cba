package org.regionalstrategy.model.evidence;

/** Whether more of a quantity is better or worse. */
public enum Direction {
    MORE_IS_BETTER,
    LESS_IS_BETTER
}
