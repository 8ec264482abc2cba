package org.regionalstrategy.model.assessment.ranking;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.regionalstrategy.model.assessment.Explanation;
import org.regionalstrategy.model.common.LocalizedText;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.session.Participant;

/** How packages rank by what one participant prefers. */
@Value.Immutable
@ValueStyle
public abstract class ParticipantRanking {
    ParticipantRanking() {}

    /** The participant. */
    public abstract Ref<Participant> participant();

    /** From what the weights follow. */
    public abstract WeightBasis basis();

    /**
     * The weights that agree with the preferences, by criterion in the order of the strategy; those not named have none.
     */
    public abstract ImmutableList<FeasibleWeight> weights();

    /** How far comparisons agree; absent where weights do not follow from comparisons. */
    public abstract Optional<ComparisonConsistency> consistency();

    /** How many weights and scores were drawn, at least 1; 1 where both are exact, and then all figures are. */
    public abstract int draws();

    /** The ranked packages, the best rank first, level ones in the order of the strategy. */
    public abstract ImmutableList<PackageAcceptability> packages();

    /** Each pair of ranked packages once, in the order of the strategy. */
    public abstract ImmutableList<PairwiseWinning> winning();

    /** What a reader has to know. */
    public abstract ImmutableList<LocalizedText> warnings();

    /** The gist in a sentence. */
    public abstract Explanation explanation();

    @Value.Check
    void check() {
        checkArgument(draws() >= 1, "ranking: draws must be >= 1: %s", draws());
    }

    /** A builder that holds these values. */
    public abstract ParticipantRankingBuilder toBuilder();

    public static ParticipantRankingBuilder builder() {
        return new ParticipantRankingBuilder();
    }
}
