package org.regionalstrategy.model.assessment.ranking;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;

/** The orders of packages that disagree least with the participants (Kemeny 1959; Young 1988). */
@Value.Immutable
@ValueStyle
public abstract class KemenyRanking {
    KemenyRanking() {}

    /** On how many pairs of packages participants disagree with such an order, each participant counted; 0 or more. */
    public abstract int disagreements();

    /** How many orders disagree as little: 1 or more; above 1 they are tied. */
    public abstract int optimal();

    /** These orders, the first in the order of the strategy, up to the number in the settings. */
    public abstract ImmutableList<PackageOrder> orders();

    @Value.Check
    void check() {
        checkArgument(disagreements() >= 0, "kemeny ranking: disagreements must be >= 0: %s", disagreements());
        checkArgument(optimal() >= 1, "kemeny ranking: optimal must be >= 1: %s", optimal());
    }

    /** A builder that holds these values. */
    public abstract KemenyRankingBuilder toBuilder();

    public static KemenyRankingBuilder builder() {
        return new KemenyRankingBuilder();
    }
}
