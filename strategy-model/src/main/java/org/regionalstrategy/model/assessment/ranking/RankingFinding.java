package org.regionalstrategy.model.assessment.ranking;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Optional;
import org.immutables.value.Value;
import org.regionalstrategy.model.assessment.Explanation;
import org.regionalstrategy.model.common.LocalizedText;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.session.Criterion;

/** How robust the ranks of packages are to disagreement among participants and to uncertain scores. */
@Value.Immutable
@ValueStyle
public abstract class RankingFinding {
    RankingFinding() {}

    /**
     * The criteria on which packages are compared: those that somebody weighs and on which some package has a score, in the
     * order of the strategy.
     */
    public abstract ImmutableList<Ref<Criterion>> criteria();

    /** Packages without a rank, in the order of the strategy. */
    public abstract ImmutableList<UnrankedPackage> unranked();

    /** How each participant with preferences ranks the packages, in the order of the strategy. */
    public abstract ImmutableList<ParticipantRanking> participants();

    /** Participants from whose preferences no ranking follows. */
    public abstract ImmutableList<UnheardParticipant> unheard();

    /** How all together rank them; absent where no participant has a ranking. */
    public abstract Optional<GroupRanking> group();

    /**
     * Each pair of participants, those who agree least first, tied ones in the order of the strategy, undefined ones last.
     */
    public abstract ImmutableList<Disagreement> disagreements();

    /** The packages that somebody will not accept, in the order of the strategy. */
    public abstract ImmutableList<Veto> vetoes();

    /** The methods and their settings. */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<String, String> settings();

    /** What a reader has to know. */
    public abstract ImmutableList<LocalizedText> warnings();

    /** The gist in a sentence, and the scores that all rests on. */
    public abstract Explanation explanation();

    /** A builder that holds these values. */
    public abstract RankingFindingBuilder toBuilder();

    public static RankingFindingBuilder builder() {
        return new RankingFindingBuilder();
    }
}
