package org.regionalstrategy.scoring.presence;

import static com.google.common.base.Preconditions.checkArgument;

import org.regionalstrategy.model.matrix.ActivityMatrix;

/**
 * A region has an activity if its location quotient reaches a threshold: {@code (x_ra / x_r) / (x_a / x) >= t}, with
 * {@code t = 1} unless set otherwise (Balassa 1965; Hidalgo and Hausmann 2009).
 *
 * <p>The quotient is not rounded before it is compared: a quotient that equals the threshold exactly counts as reached
 * whatever the totals, since cells within rounding of it are compared in exact arithmetic. What is zero or unknown is never
 * present, nor is anything in a region or an activity whose total is zero. Totals add up the known cells.
 *
 * <p>Cost: two passes over the stored cells.
 *
 * @param threshold the least quotient, above 0
 * @param strict whether the quotient must exceed the threshold, as in the Stata package {@code ecomplexity}
 */
public record QuotientPresence(double threshold, boolean strict) implements DiscretePresenceRule {
    /** The threshold unless set otherwise: the share of the region is that of the whole. */
    public static final double DEFAULT_THRESHOLD = 1;

    public QuotientPresence {
        checkArgument(
                threshold > 0 && Double.isFinite(threshold),
                "presence: threshold must be above zero and finite: %s",
                threshold);
    }

    /** Quotients of at least 1. */
    public static QuotientPresence defaults() {
        return atLeast(DEFAULT_THRESHOLD);
    }

    public static QuotientPresence atLeast(double threshold) {
        return new QuotientPresence(threshold, false);
    }

    public static QuotientPresence above(double threshold) {
        return new QuotientPresence(threshold, true);
    }

    @Override
    public String description() {
        return "LQ " + (strict ? "> " : ">= ") + threshold;
    }

    @Override
    public Presence presence(ActivityMatrix matrix) {
        Totals totals = Totals.of(matrix);
        return new Comparison(matrix, totals.byRegion(), totals.byActivity(), totals.total(), threshold, strict)
                .presence();
    }
}
