package org.regionalstrategy.scoring.ranking;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Optional;
import java.util.stream.Collectors;
import org.regionalstrategy.model.Strategy;
import org.regionalstrategy.model.assessment.Explanation;
import org.regionalstrategy.model.assessment.ranking.Disagreement;
import org.regionalstrategy.model.assessment.ranking.GroupRanking;
import org.regionalstrategy.model.assessment.ranking.ParticipantRanking;
import org.regionalstrategy.model.assessment.ranking.RankingFinding;
import org.regionalstrategy.model.assessment.ranking.UnheardParticipant;
import org.regionalstrategy.model.assessment.ranking.Veto;
import org.regionalstrategy.model.common.LocalizedText;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.product.ProductPackage;
import org.regionalstrategy.model.session.Criterion;
import org.regionalstrategy.model.session.Participant;
import org.regionalstrategy.model.session.Preferences;
import org.regionalstrategy.scoring.execution.Execution;
import org.regionalstrategy.scoring.provenance.LibraryVersion;

/**
 * Assesses how robust the ranks of packages are to disagreement among the participants of sessions and to uncertain scores: how
 * packages rank by what each participant may want ({@link AcceptabilityCalculator}), how they rank for all together
 * ({@link Profile}), and which participants disagree about which packages ({@link KendallTau}).
 *
 * <p>A package is worth the weighted sum of its values, which rise in proportion from the worst level of a criterion to the best.
 * The strategy must be the view of a date ({@code strategy.asOf(date)}). The same strategy and options give the same finding, bit
 * for bit, whatever the number of threads. Assessors are immutable. An interrupted thread gets a
 * {@link java.util.concurrent.CancellationException}.
 */
public final class RankingAssessor {
    private static final RankingAssessor DEFAULT =
            new RankingAssessor(RankingOptions.defaults(), Execution.sequential());

    /** A participant with preferences, and what follows from them. */
    private record Judged(Participant participant, Judgement judgement) {}

    private final RankingOptions options;
    private final Execution execution;

    private RankingAssessor(RankingOptions options, Execution execution) {
        this.options = requireNonNull(options, "options");
        this.execution = requireNonNull(execution, "execution");
    }

    public static RankingAssessor withDefaults() {
        return DEFAULT;
    }

    public RankingAssessor withOptions(RankingOptions newOptions) {
        return new RankingAssessor(newOptions, execution);
    }

    /** An assessor that works on these threads; they change the time, never the result. */
    public RankingAssessor on(Execution newExecution) {
        return new RankingAssessor(options, newExecution);
    }

    public RankingOptions options() {
        return options;
    }

    /** How packages rank; empty where no participant gave preferences, or no package has a score. */
    public Optional<RankingFinding> assess(Strategy strategy) {
        ImmutableList<Participant> participants = strategy.sessions().stream()
                .flatMap(session -> session.participants().stream())
                .collect(ImmutableList.toImmutableList());
        boolean anybody = participants.stream()
                .anyMatch(participant -> participant.preferences().isPresent());
        return anybody && strategy.criteria().stream().anyMatch(ScoreTable::isScored)
                ? Optional.of(finding(strategy, participants))
                : Optional.empty();
    }

    private RankingFinding finding(Strategy strategy, ImmutableList<Participant> participants) {
        ImmutableList<Judged> judged = participants.stream()
                .flatMap(participant -> participant.preferences().stream()
                        .map(preferences -> new Judged(participant, Judgement.of(strategy.criteria(), preferences))))
                .collect(ImmutableList.toImmutableList());
        ScoreTable table = ScoreTable.of(
                strategy,
                judged.stream()
                        .flatMap(each -> each.judgement().weighed().stream())
                        .map(Criterion::ref)
                        .collect(ImmutableSet.toImmutableSet()));
        ImmutableList.Builder<ParticipantRanking> rankings = ImmutableList.builder();
        ImmutableList.Builder<UnheardParticipant> unheard = ImmutableList.builder();
        ParticipantRanker ranker = new ParticipantRanker(
                table,
                AcceptabilityCalculator.withDefaults().withOptions(options).on(execution));
        judged.forEach(each -> hear(table, ranker, each.participant(), each.judgement(), rankings, unheard));
        ImmutableListMultimap<Ref<ProductPackage>, Ref<Participant>> vetoes = vetoes(participants);
        ImmutableList<ParticipantRanking> ranked = rankings.build();
        int silent = judged.size() - ranked.size();
        Optional<GroupRanking> group = ranked.isEmpty()
                ? Optional.empty()
                : Optional.of(new GroupAssessor(table, options).rank(ranked, vetoes));
        ImmutableList<Disagreement> disagreements =
                new DisagreementAssessor(strategy, table, options.differences()).among(ranked);
        return RankingFinding.builder()
                .criteria(table.criteria().stream()
                        .map(criterion -> criterion.ref())
                        .toList())
                .unranked(table.unranked())
                .participants(ranked)
                .unheard(unheard.build())
                .group(group)
                .disagreements(disagreements)
                .vetoes(vetoes(strategy, vetoes))
                .settings(settings(table))
                .warnings(warnings(participants, table))
                .explanation(Explanation.builder()
                        .sentence(RankingWords.gist(
                                table.packages().size(), ranked.size(), silent, gist(group, disagreements)))
                        .inputs(table.inputs())
                        .build())
                .build();
    }

    private static void hear(
            ScoreTable table,
            ParticipantRanker ranker,
            Participant participant,
            Judgement judgement,
            ImmutableList.Builder<ParticipantRanking> rankings,
            ImmutableList.Builder<UnheardParticipant> unheard) {
        unheard(table, judgement)
                .ifPresentOrElse(
                        why -> unheard.add(UnheardParticipant.builder()
                                .participant(participant.ref())
                                .reason(why)
                                .build()),
                        () -> rankings.add(ranker.rank(
                                participant, judgement, judgement.weights().orElseThrow())));
    }

    /** Why no ranking follows from what somebody prefers; absent where one does. */
    private static Optional<LocalizedText> unheard(ScoreTable table, Judgement judgement) {
        if (judgement.weights().isEmpty()) {
            return Optional.of(RankingWarnings.noWeights(judgement));
        } else if (judgement.weighed().stream().noneMatch(table::compares)) {
            return Optional.of(RankingWarnings.nothingCompared());
        } else if (table.packages().isEmpty()) {
            return Optional.of(RankingWarnings.nothingRanked());
        }
        return judgement.weighed().stream().anyMatch(table::counts)
                ? Optional.empty()
                : Optional.of(RankingWarnings.allLevel());
    }

    private static ImmutableListMultimap<Ref<ProductPackage>, Ref<Participant>> vetoes(
            ImmutableList<Participant> participants) {
        ImmutableListMultimap.Builder<Ref<ProductPackage>, Ref<Participant>> vetoes = ImmutableListMultimap.builder();
        participants.forEach(participant ->
                participant.vetoes().stream().distinct().forEach(vetoed -> vetoes.put(vetoed, participant.ref())));
        return vetoes.build();
    }

    private static ImmutableList<Veto> vetoes(
            Strategy strategy, ImmutableListMultimap<Ref<ProductPackage>, Ref<Participant>> vetoes) {
        return strategy.packages().stream()
                .filter(item -> vetoes.containsKey(item.ref()))
                .map(item -> Veto.builder()
                        .productPackage(item.ref())
                        .participants(vetoes.get(item.ref()))
                        .build())
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<LocalizedText> gist(
            Optional<GroupRanking> group, ImmutableList<Disagreement> disagreements) {
        ImmutableList.Builder<LocalizedText> sentences = ImmutableList.builder();
        group.ifPresent(found -> sentences.add(found.explanation().sentence()));
        disagreements.stream()
                .limit(1)
                .forEach(most -> sentences.add(most.explanation().sentence()));
        return sentences.build();
    }

    private static ImmutableList<LocalizedText> warnings(ImmutableList<Participant> participants, ScoreTable table) {
        ImmutableList.Builder<LocalizedText> warnings = ImmutableList.builder();
        if (table.packages().isEmpty()) {
            warnings.add(
                    table.criteria().isEmpty() ? RankingWarnings.nothingWeighed() : RankingWarnings.nothingRanked());
        }
        boolean illustrative = table.isIllustrative()
                || participants.stream()
                        .anyMatch(participant -> participant
                                .preferences()
                                .filter(Preferences::illustrative)
                                .isPresent());
        if (illustrative) {
            warnings.add(RankingWarnings.illustrative());
        }
        table.level().forEach(criterion -> warnings.add(RankingWarnings.level(criterion)));
        return warnings.build();
    }

    private ImmutableSortedMap<String, String> settings(ScoreTable table) {
        String withoutScale =
                table.withoutScale().stream().map(criterion -> criterion.id()).collect(Collectors.joining(", "));
        ImmutableSortedMap.Builder<String, String> settings = ImmutableSortedMap.<String, String>naturalOrder()
                .put("block", Integer.toString(AcceptabilityCalculator.BLOCK))
                .put("consistencyRatio", "random indices of " + ComparisonMatrix.RANDOM_INDICES)
                .put(
                        "criteria",
                        "those that a participant does not name have no weight; those on which no package has a score, or"
                                + " that have no scale and all score the same, are left out, the weights of the others taken"
                                + " in proportion")
                .put("differences", Integer.toString(options.differences()))
                .put("draws", Integer.toString(options.draws()) + "; 1 where weights and scores are exact")
                .put("firstDraws", Integer.toString(options.firstDraws()))
                .put("group", "ranks of each participant; Borda, Copeland and Kemeny, each counts the same")
                .put("kemeny", "exact, up to " + options.ordered() + " packages; orders listed: " + options.orders())
                .put("libraryVersion", LibraryVersion.current())
                .put("method", "SMAA-2; weighted sum of values that are linear from the worst to the best level")
                .put(
                        "missingScores",
                        "a package without a score on a criterion that somebody weighs and on which others have one is not"
                                + " ranked")
                .put("scores", "uniform between the ends, independent of each other")
                .put("seed", Long.toString(options.seed()) + ", mixed with the id of each participant")
                .put(
                        "ties",
                        "tied packages share their ranks alike; level are those whose mean ranks lie within "
                                + (int) Separation.STANDARD_ERRORS
                                + " standard errors of their difference, and those that such pairs join")
                .put("weights", "uniform over all that agree; the principal eigenvector of comparisons");
        if (!withoutScale.isEmpty()) {
            settings.put(
                    "withoutScale",
                    withoutScale
                            + ": from the worst to the best score of the packages ranked, on which ranks then depend");
        }
        return settings.buildOrThrow();
    }
}
