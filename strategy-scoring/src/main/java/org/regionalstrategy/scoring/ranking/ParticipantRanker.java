package org.regionalstrategy.scoring.ranking;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.regionalstrategy.model.assessment.Contribution;
import org.regionalstrategy.model.assessment.Explanation;
import org.regionalstrategy.model.assessment.Measure;
import org.regionalstrategy.model.assessment.ranking.CentralWeight;
import org.regionalstrategy.model.assessment.ranking.ComparisonConsistency;
import org.regionalstrategy.model.assessment.ranking.FeasibleWeight;
import org.regionalstrategy.model.assessment.ranking.PackageAcceptability;
import org.regionalstrategy.model.assessment.ranking.PairwiseWinning;
import org.regionalstrategy.model.assessment.ranking.ParticipantRanking;
import org.regionalstrategy.model.assessment.ranking.RankAcceptability;
import org.regionalstrategy.model.common.LocalizedText;
import org.regionalstrategy.model.session.Criterion;
import org.regionalstrategy.model.session.Participant;
import org.regionalstrategy.model.session.Preferences;

/** Ranks packages by what one participant prefers. */
final class ParticipantRanker {
    private final ScoreTable table;
    private final AcceptabilityCalculator calculator;

    ParticipantRanker(ScoreTable table, AcceptabilityCalculator calculator) {
        this.table = table;
        this.calculator = calculator;
    }

    ParticipantRanking rank(Participant participant, Judgement judgement, WeightSet weights) {
        ImmutableList<Criterion> counted =
                judgement.criteria().stream().filter(table::counts).collect(ImmutableList.toImmutableList());
        ValueRanges values = table.values(counted);
        Acceptabilities found = calculator
                .drawingFor(participant.id())
                .calculate(values, weights, counted(judgement.criteria(), counted));
        ImmutableList<PackageAcceptability> packages = packages(judgement, counted, values, found);
        return ParticipantRanking.builder()
                .participant(participant.ref())
                .basis(judgement.basis())
                .weights(weights(judgement.criteria(), weights, found))
                .consistency(judgement.comparisons().map(ParticipantRanker::consistency))
                .draws(found.draws())
                .packages(packages)
                .winning(winning(found))
                .warnings(warnings(participant, judgement, packages))
                .explanation(Explanation.of(RankingWords.participant(participant, table, packages)))
                .build();
    }

    private static CountedWeights counted(ImmutableList<Criterion> weighed, ImmutableList<Criterion> counted) {
        return new CountedWeights(
                weighed.size(),
                ImmutableIntArray.copyOf(
                        counted.stream().mapToInt(weighed::indexOf).toArray()));
    }

    private static ImmutableList<FeasibleWeight> weights(
            ImmutableList<Criterion> criteria, WeightSet weights, Acceptabilities found) {
        return IntStream.range(0, criteria.size())
                .mapToObj(j -> FeasibleWeight.builder()
                        .criterion(criteria.get(j).ref())
                        .lower(weights.least(j))
                        .upper(weights.greatest(j))
                        .mean(weights.isPoint() ? weights.least(j) : found.meanWeight(j))
                        .standardError(weights.isPoint() ? 0 : found.meanWeightError(j))
                        .build())
                .collect(ImmutableList.toImmutableList());
    }

    private static ComparisonConsistency consistency(ComparisonMatrix matrix) {
        OptionalDouble ratio = matrix.consistencyRatio();
        return ComparisonConsistency.builder()
                .principalEigenvalue(matrix.principalEigenvalue())
                .index(matrix.consistencyIndex())
                .ratio(
                        ratio.isPresent()
                                ? Measure.of(ratio.getAsDouble())
                                : Measure.undefined(RankingWords.withoutRatio(matrix)))
                .missing(matrix.missing())
                .build();
    }

    private ImmutableList<PackageAcceptability> packages(
            Judgement judgement, ImmutableList<Criterion> counted, ValueRanges values, Acceptabilities found) {
        ImmutableIntArray ranks = found.ranks();
        return IntStream.range(0, found.alternatives())
                .boxed()
                .sorted(Comparator.comparingInt(ranks::get))
                .map(i -> acceptability(i, ranks.get(i), judgement, explanation(i, counted, values, found), found))
                .collect(ImmutableList.toImmutableList());
    }

    private PackageAcceptability acceptability(
            int at, int rank, Judgement judgement, Explanation explanation, Acceptabilities found) {
        OptionalDouble confidence = found.confidence(at);
        return PackageAcceptability.builder()
                .productPackage(table.packages().get(at).ref())
                .rank(rank)
                .value(explanation.total())
                .valueStandardError(found.valueError(at))
                .expectedRank(found.expectedRank(at))
                .expectedRankStandardError(found.expectedRankError(at))
                .acceptabilities(ranks(at, found))
                .centralWeights(centralWeights(at, judgement.criteria(), found))
                .confidence(
                        confidence.isPresent()
                                ? Measure.of(confidence.getAsDouble())
                                : Measure.undefined(RankingWords.seldomFirst(found.firstDraws(at), found.draws())))
                .confidenceStandardError(found.confidenceError(at))
                .explanation(explanation)
                .build();
    }

    private static ImmutableList<RankAcceptability> ranks(int at, Acceptabilities found) {
        return IntStream.rangeClosed(1, found.alternatives())
                .mapToObj(rank -> RankAcceptability.builder()
                        .rank(rank)
                        .share(Math.min(1, found.share(at, rank)))
                        .standardError(found.shareError(at, rank))
                        .build())
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<CentralWeight> centralWeights(
            int at, ImmutableList<Criterion> criteria, Acceptabilities found) {
        return IntStream.range(0, found.hasCentralWeights(at) ? criteria.size() : 0)
                .mapToObj(j -> CentralWeight.builder()
                        .criterion(criteria.get(j).ref())
                        .weight(Math.min(1, found.centralWeight(at, j).orElse(0)))
                        .standardError(found.centralWeightError(at, j))
                        .build())
                .collect(ImmutableList.toImmutableList());
    }

    /** Weights and values are independent, so that the mean of their product is the product of their means. */
    private Explanation explanation(
            int at, ImmutableList<Criterion> counted, ValueRanges values, Acceptabilities found) {
        double total = 0;
        ImmutableList.Builder<Contribution> parts = ImmutableList.builder();
        for (int j = 0; j < counted.size(); j++) {
            double part = found.meanShare(j) * values.middle(at, j);
            total += part;
            parts.add(Contribution.builder()
                    .label(counted.get(j).name())
                    .value(part)
                    .build());
        }
        return Explanation.builder()
                .sentence(RankingWords.value(table.packages().get(at), total, found.expectedRank(at)))
                .parts(parts.build())
                .build();
    }

    private ImmutableList<PairwiseWinning> winning(Acceptabilities found) {
        ImmutableList.Builder<PairwiseWinning> pairs = ImmutableList.builder();
        for (int i = 0; i < found.alternatives(); i++) {
            for (int j = i + 1; j < found.alternatives(); j++) {
                boolean earlier = found.winning(i, j) >= found.winning(j, i);
                int winner = earlier ? i : j;
                int loser = earlier ? j : i;
                pairs.add(PairwiseWinning.builder()
                        .productPackage(table.packages().get(winner).ref())
                        .over(table.packages().get(loser).ref())
                        .share(found.winning(winner, loser))
                        .tied(found.level(i, j))
                        .standardError(found.winningError(winner, loser))
                        .build());
            }
        }
        return pairs.build();
    }

    private ImmutableList<LocalizedText> warnings(
            Participant participant, Judgement judgement, ImmutableList<PackageAcceptability> packages) {
        ImmutableList.Builder<LocalizedText> warnings = ImmutableList.builder();
        judgement.weighed().stream()
                .filter(criterion -> !table.compares(criterion))
                .forEach(criterion -> warnings.add(RankingWarnings.notCompared(participant, criterion)));
        Optional<Preferences> preferences = participant.preferences();
        if (judgement.comparisons().isEmpty()
                && preferences.isPresent()
                && !preferences.get().comparisons().isEmpty()) {
            warnings.add(RankingWarnings.comparisonsUnused(participant));
        }
        judgement
                .comparisons()
                .map(ComparisonMatrix::consistencyRatio)
                .filter(ratio -> ratio.isPresent() && ratio.getAsDouble() > RankingOptions.CONSISTENT)
                .ifPresent(ratio -> warnings.add(RankingWarnings.inconsistent(participant, ratio.getAsDouble())));
        if (isLevelByNoise(packages)) {
            warnings.add(RankingWarnings.notToldApart(participant));
        }
        return warnings.build();
    }

    /** Whether packages share a rank though their expected ranks differ. */
    private static boolean isLevelByNoise(ImmutableList<PackageAcceptability> packages) {
        return IntStream.range(1, packages.size()).anyMatch(place -> {
            PackageAcceptability before = packages.get(place - 1);
            PackageAcceptability found = packages.get(place);
            return before.rank() == found.rank() && before.expectedRank() != found.expectedRank();
        });
    }
}
