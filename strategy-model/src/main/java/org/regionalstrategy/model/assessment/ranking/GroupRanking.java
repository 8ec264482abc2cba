package org.regionalstrategy.model.assessment.ranking;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.regionalstrategy.model.assessment.Explanation;

/** How packages rank for all participants together. */
@Value.Immutable
@ValueStyle
public abstract class GroupRanking {
    GroupRanking() {}

    /** The ranked packages, the best by Borda first, tied ones in the order of the strategy. */
    public abstract ImmutableList<GroupRank> packages();

    /** The orders that disagree least; absent where too many packages are ranked to find them. */
    public abstract Optional<KemenyRanking> kemeny();

    /** The gist in a sentence. */
    public abstract Explanation explanation();

    /** A builder that holds these values. */
    public abstract GroupRankingBuilder toBuilder();

    public static GroupRankingBuilder builder() {
        return new GroupRankingBuilder();
    }
}
