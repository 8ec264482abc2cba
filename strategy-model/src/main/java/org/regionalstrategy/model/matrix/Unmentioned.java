package org.regionalstrategy.model.matrix;

/** What a cell means that nobody gave a value for. */
public enum Unmentioned {
    /** Nothing is known of it: the rule for statistics with confidential cells. */
    MISSING,
    /** It is zero: the rule for tables that leave zeros out, such as trade data. */
    ZERO
}
