package org.regionalstrategy.scoring.ranking;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
        ScoreTable table = ScoreTable.of(strategy);
        boolean anybody = participants.stream()
                .anyMatch(participant -> participant.preferences().isPresent());
        return anybody && !table.criteria().isEmpty()
                ? Optional.of(finding(strategy, participants, table))
                : Optional.empty();
    }

    private RankingFinding finding(Strategy strategy, ImmutableList<Participant> participants, ScoreTable table) {
        ImmutableList.Builder<ParticipantRanking> rankings = ImmutableList.builder();
        ImmutableList.Builder<UnheardParticipant> unheard = ImmutableList.builder();
        if (!table.packages().isEmpty()) {
            ParticipantRanker ranker = new ParticipantRanker(
                    table,
                    AcceptabilityCalculator.withDefaults().withOptions(options).on(execution));
            participants.forEach(participant -> participant
                    .preferences()
                    .ifPresent(
                            preferences -> hear(strategy, table, ranker, participant, preferences, rankings, unheard)));
        }
        ImmutableListMultimap<Ref<ProductPackage>, Ref<Participant>> vetoes = vetoes(participants);
        ImmutableList<ParticipantRanking> ranked = rankings.build();
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
                        .sentence(RankingWords.gist(table.packages().size(), ranked.size(), gist(group, disagreements)))
                        .inputs(table.inputs())
                        .build())
                .build();
    }

    /** Whether a criterion that compares packages may count for anything. */
    private static boolean weighsWhatCompares(ScoreTable table, Judgement judgement, WeightSet weights) {
        return IntStream.range(0, judgement.criteria().size())
                .anyMatch(number -> table.compares(judgement.criteria().get(number)) && weights.greatest(number) > 0);
    }

    private static void hear(
            Strategy strategy,
            ScoreTable table,
            ParticipantRanker ranker,
            Participant participant,
            Preferences preferences,
            ImmutableList.Builder<ParticipantRanking> rankings,
            ImmutableList.Builder<UnheardParticipant> unheard) {
        Judgement judgement = Judgement.of(strategy.criteria(), preferences);
        Optional<LocalizedText> reason = judgement.weights().isEmpty()
                ? Optional.of(RankingWarnings.noWeights(judgement))
                : !weighsWhatCompares(table, judgement, judgement.weights().get())
                        ? Optional.of(RankingWarnings.nothingCompared())
                        : Optional.empty();
        reason.ifPresentOrElse(
                why -> unheard.add(UnheardParticipant.builder()
                        .participant(participant.ref())
                        .reason(why)
                        .build()),
                () -> rankings.add(
                        ranker.rank(participant, judgement, judgement.weights().orElseThrow())));
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
            warnings.add(RankingWarnings.nothingRanked());
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
                .put("criteria", "those that a participant does not name have no weight")
                .put("differences", Integer.toString(options.differences()))
                .put("draws", Integer.toString(options.draws()) + "; 1 where weights and scores are exact")
                .put("firstDraws", Integer.toString(options.firstDraws()))
                .put("group", "ranks of each participant; Borda, Copeland and Kemeny, each counts the same")
                .put("kemeny", "exact, up to " + options.ordered() + " packages; orders listed: " + options.orders())
                .put("libraryVersion", LibraryVersion.current())
                .put("method", "SMAA-2; weighted sum of values that are linear from the worst to the best level")
                .put("missingScores", "a package without a score on a criterion on which others have one is not ranked")
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
