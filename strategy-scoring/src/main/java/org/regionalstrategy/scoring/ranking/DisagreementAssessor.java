package org.regionalstrategy.scoring.ranking;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import org.regionalstrategy.model.Strategy;
import org.regionalstrategy.model.assessment.Explanation;
import org.regionalstrategy.model.assessment.Measure;
import org.regionalstrategy.model.assessment.ranking.Disagreement;
import org.regionalstrategy.model.assessment.ranking.PackageAcceptability;
import org.regionalstrategy.model.assessment.ranking.ParticipantRanking;
import org.regionalstrategy.model.assessment.ranking.RankDifference;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.product.ProductPackage;

/** Tells of every two participants how far they disagree, and about which packages. */
final class DisagreementAssessor {
    /** Differences of expected ranks that agree to so many digits are tied. */
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
        Measure agreement = tau.isPresent()
                ? Measure.of(tau.getAsDouble())
                : Measure.undefined(RankingWords.withoutTau(table.packages().size()));
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
        ImmutableMap<Ref<ProductPackage>, PackageAcceptability> found = byPackage(one);
        ImmutableMap<Ref<ProductPackage>, PackageAcceptability> otherFound = byPackage(other);
        List<RankDifference> sorted = table.packages().stream()
                .map(ProductPackage::ref)
                .filter(ref -> isTold(one, at(found, ref), other, at(otherFound, ref)))
                .map(ref -> RankDifference.builder()
                        .productPackage(ref)
                        .expectedRank(at(found, ref).expectedRank())
                        .otherExpectedRank(at(otherFound, ref).expectedRank())
                        .build())
                .sorted(Comparator.comparingDouble(difference -> -size(difference)))
                .toList();
        return sorted.stream()
                .filter(difference -> sorted.size() <= named || size(difference) >= size(sorted.get(named - 1)))
                .collect(ImmutableList.toImmutableList());
    }

    private static double size(RankDifference difference) {
        return Math.rint(Math.abs(difference.expectedRank() - difference.otherExpectedRank()) * DIGITS);
    }

    /** The draws of participants are independent. */
    private static boolean isTold(
            ParticipantRanking one,
            PackageAcceptability found,
            ParticipantRanking other,
            PackageAcceptability otherFound) {
        double difference = found.expectedRank() - otherFound.expectedRank();
        return difference != 0
                && Separation.isTold(
                        difference,
                        found.expectedRankStandardError(),
                        one.draws(),
                        otherFound.expectedRankStandardError(),
                        other.draws());
    }

    private static ImmutableMap<Ref<ProductPackage>, PackageAcceptability> byPackage(ParticipantRanking ranking) {
        return Maps.uniqueIndex(ranking.packages(), PackageAcceptability::productPackage);
    }

    private static PackageAcceptability at(
            ImmutableMap<Ref<ProductPackage>, PackageAcceptability> found, Ref<ProductPackage> ref) {
        return requireNonNull(found.get(ref), "ranked");
    }
}
