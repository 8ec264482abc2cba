package org.regionalstrategy.scoring.ranking;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableDoubleArray;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.regionalstrategy.model.Strategy;
import org.regionalstrategy.model.assessment.Explanation;
import org.regionalstrategy.model.assessment.Measure;
import org.regionalstrategy.model.assessment.ranking.Disagreement;
import org.regionalstrategy.model.assessment.ranking.PackageAcceptability;
import org.regionalstrategy.model.assessment.ranking.ParticipantRanking;
import org.regionalstrategy.model.assessment.ranking.RankDifference;

/** Tells of every two participants how far they disagree, and about which packages. */
final class DisagreementAssessor {
    /** Differences of expected ranks that agree to so many digits are tied; one of none of them is no difference. */
    private static final double DIGITS = 1e9;

    private final Strategy strategy;
    private final ScoreTable table;
    private final int named;

    DisagreementAssessor(Strategy strategy, ScoreTable table, int named) {
        this.strategy = strategy;
        this.table = table;
        this.named = named;
    }

    ImmutableList<Disagreement> among(List<ParticipantRanking> participants) {
        List<Disagreement> pairs = new ArrayList<>();
        for (int i = 0; i < participants.size(); i++) {
            for (int j = i + 1; j < participants.size(); j++) {
                pairs.add(between(participants.get(i), participants.get(j)));
            }
        }
        return pairs.stream()
                .sorted(Comparator.comparingDouble(
                        pair -> pair.kendallTau().toOptional().orElse(Double.POSITIVE_INFINITY)))
                .collect(ImmutableList.toImmutableList());
    }

    private Disagreement between(ParticipantRanking one, ParticipantRanking other) {
        OptionalDouble tau = KendallTau.between(GroupAssessor.ranks(table, one), GroupAssessor.ranks(table, other));
        Measure agreement =
                tau.isPresent() ? Measure.of(tau.getAsDouble()) : Measure.undefined(RankingWords.allLevel());
        ImmutableList<RankDifference> differences = differences(one, other);
        return Disagreement.builder()
                .participant(one.participant())
                .other(other.participant())
                .kendallTau(agreement)
                .differences(differences)
                .explanation(Explanation.of(RankingWords.disagreement(
                        strategy, one.participant(), other.participant(), agreement, differences)))
                .build();
    }

    private ImmutableList<RankDifference> differences(ParticipantRanking one, ParticipantRanking other) {
        ImmutableDoubleArray ranks = expectedRanks(one);
        ImmutableDoubleArray otherRanks = expectedRanks(other);
        List<RankDifference> sorted = IntStream.range(0, ranks.length())
                .mapToObj(i -> RankDifference.builder()
                        .productPackage(table.packages().get(i).ref())
                        .expectedRank(ranks.get(i))
                        .otherExpectedRank(otherRanks.get(i))
                        .build())
                .filter(difference -> size(difference) > 0)
                .sorted(Comparator.comparingDouble(difference -> -size(difference)))
                .toList();
        return sorted.stream()
                .filter(difference -> sorted.size() <= named || size(difference) >= size(sorted.get(named - 1)))
                .collect(ImmutableList.toImmutableList());
    }

    private static double size(RankDifference difference) {
        return Math.rint(Math.abs(difference.expectedRank() - difference.otherExpectedRank()) * DIGITS);
    }

    /** In the order of the table. */
    private ImmutableDoubleArray expectedRanks(ParticipantRanking ranking) {
        double[] ranks = new double[table.packages().size()];
        for (PackageAcceptability found : ranking.packages()) {
            ranks[table.position(found.productPackage())] = found.expectedRank();
        }
        return ImmutableDoubleArray.copyOf(ranks);
    }
}
