package org.regionalstrategy.model.assessment;

/** What is known of how good a portfolio is. */
public enum Optimality {
    /** No other choice within the budget is worth more. */
    PROVEN,
    /** The search was cut off; no choice is worth more than the stated bound. */
    BOUNDED
}
