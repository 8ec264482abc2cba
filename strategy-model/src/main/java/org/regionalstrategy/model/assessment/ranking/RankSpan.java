package org.regionalstrategy.model.assessment.ranking;

import static com.google.common.base.Preconditions.checkArgument;

import org.immutables.value.Value;

/** From which to which rank a package stands in orders that are equally good. */
@Value.Immutable
@ValueStyle
public abstract class RankSpan {
    RankSpan() {}

    /** The best of its ranks, 1 or more. */
    public abstract int best();

    /** The worst of them, no better than the best; equal to it where all agree. */
    public abstract int worst();

    @Value.Check
    void check() {
        checkArgument(best() >= 1, "rank span: best must be >= 1: %s", best());
        checkArgument(worst() >= best(), "rank span: worst must be >= %s: %s", best(), worst());
    }

    /** A builder that holds these values. */
    public abstract RankSpanBuilder toBuilder();

    public static RankSpanBuilder builder() {
        return new RankSpanBuilder();
    }
}
