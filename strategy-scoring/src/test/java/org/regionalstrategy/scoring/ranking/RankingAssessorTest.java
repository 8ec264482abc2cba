package org.regionalstrategy.scoring.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.regionalstrategy.fixtures.Strategies;
import org.regionalstrategy.model.Strategy;
import org.regionalstrategy.model.assessment.Input;
import org.regionalstrategy.model.assessment.Measure;
import org.regionalstrategy.model.assessment.ranking.Disagreement;
import org.regionalstrategy.model.assessment.ranking.FeasibleWeight;
import org.regionalstrategy.model.assessment.ranking.GroupRank;
import org.regionalstrategy.model.assessment.ranking.GroupRanking;
import org.regionalstrategy.model.assessment.ranking.PackageAcceptability;
import org.regionalstrategy.model.assessment.ranking.ParticipantRanking;
import org.regionalstrategy.model.assessment.ranking.RankingFinding;
import org.regionalstrategy.model.assessment.ranking.WeightBasis;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.session.Criterion;
import org.regionalstrategy.model.session.CriterionWeight;
import org.regionalstrategy.model.session.PackageScore;
import org.regionalstrategy.model.session.PairwiseComparison;
import org.regionalstrategy.model.session.Participant;
import org.regionalstrategy.model.session.Preferences;
import org.regionalstrategy.scoring.StrategyEvaluator;
import org.regionalstrategy.scoring.execution.Execution;

class RankingAssessorTest {
    private static final RankingAssessor ASSESSOR = RankingAssessor.withDefaults();

    private final Strategy island = Strategies.rankedIsland();
    private final RankingFinding finding = ASSESSOR.assess(island).orElseThrow();

    private static ParticipantRanking of(RankingFinding finding, String participant) {
        return finding.participants().stream()
                .filter(ranking -> ranking.participant().id().equals(participant))
                .findFirst()
                .orElseThrow();
    }

    private static PackageAcceptability of(ParticipantRanking ranking, String productPackage) {
        return ranking.packages().stream()
                .filter(found -> found.productPackage().id().equals(productPackage))
                .findFirst()
                .orElseThrow();
    }

    private static Strategy withCriteria(Strategy strategy, UnaryOperator<Criterion> change) {
        return strategy.toBuilder()
                .criteria(strategy.criteria().stream().map(change).toList())
                .build();
    }

    private static Strategy withPreferences(Strategy strategy, UnaryOperator<Preferences> change) {
        return strategy.toBuilder()
                .sessions(strategy.sessions().stream()
                        .map(session -> session.toBuilder()
                                .participants(session.participants().stream()
                                        .map(participant -> participant.toBuilder()
                                                .preferences(participant
                                                        .preferences()
                                                        .map(change))
                                                .build())
                                        .toList())
                                .build())
                        .toList())
                .build();
    }

    private static Ref<Criterion> criterion(String id) {
        return Ref.of(Criterion.class, id);
    }

    @Test
    void exact_weights_are_a_weighted_sum_whose_parts_add_up() {
        PackageAcceptability cheeses = of(of(finding, "banker"), "cheeses");

        // 0.2 * 35/100 + 0.3 * 300/400 + 0.5 * (10 - 2)/10
        assertThat(cheeses.value()).isCloseTo(0.695, within(1e-12));
        assertThat(cheeses.valueStandardError()).isZero();
        assertThat(cheeses.explanation().total()).isEqualTo(cheeses.value());
        assertThat(cheeses.explanation().parts())
                .extracting(part -> part.label().in("en"))
                .containsExactly("sales", "jobs", "risk");
        assertThat(cheeses.explanation().parts().get(1).value()).isCloseTo(0.225, within(1e-12));
        // even at its worst, 0.06 + 0.225 + 0.35 beats sensors at their best, 0.2 + 0.075 + 0.25
        assertThat(cheeses.first()).isOne();
    }

    @Test
    void all_is_exact_where_scores_are_too() {
        Strategy certain = withCriteria(
                island,
                each -> each.toBuilder()
                        .scores(each.scores().stream()
                                .map(score ->
                                        score.toBuilder().upper(score.lower()).build())
                                .toList())
                        .build());
        ParticipantRanking banker = of(ASSESSOR.assess(certain).orElseThrow(), "banker");

        assertThat(banker.draws()).isOne();
        assertThat(banker.packages())
                .extracting(found -> found.productPackage().id())
                .containsExactly("cheeses", "boats", "sensors");
        assertThat(of(banker, "cheeses").value()).isCloseTo(0.2 * 0.3 + 0.3 * 0.75 + 0.5 * 0.9, within(1e-12));
        assertThat(banker.packages()).allSatisfy(found -> {
            assertThat(found.valueStandardError()).isZero();
            assertThat(found.expectedRankStandardError()).isZero();
            assertThat(found.acceptabilities())
                    .allSatisfy(share -> assertThat(share.standardError()).isZero());
        });
    }

    @Test
    void every_kind_of_preference_gives_weights() {
        assertThat(finding.participants())
                .extracting(ParticipantRanking::basis)
                .containsExactly(
                        WeightBasis.WEIGHTS, WeightBasis.WEIGHTS, WeightBasis.RANKING, WeightBasis.COMPARISONS);
        assertThat(of(finding, "mayor").weights())
                .extracting(FeasibleWeight::lower, FeasibleWeight::upper)
                .containsExactly(tuple(0.4, 0.8), tuple(0.1, 0.3), tuple(0.1, 0.3));
        ParticipantRanking rector = of(finding, "rector");
        assertThat(rector.weights()).allSatisfy(weight -> {
            assertThat(weight.lower()).isEqualTo(weight.upper()).isEqualTo(weight.mean());
            assertThat(weight.standardError()).isZero();
        });
        assertThat(rector.consistency().orElseThrow().ratio().isDefined()).isTrue();
        assertThat(of(finding, "union").consistency()).isEmpty();
    }

    @Test
    void what_another_package_beats_on_every_criterion_never_comes_first() {
        assertThat(finding.participants())
                .allSatisfy(ranking -> assertThat(of(ranking, "boats").first()).isZero())
                .allSatisfy(ranking -> {
                    assertThat(of(ranking, "boats").centralWeights()).isEmpty();
                    assertThat(of(ranking, "boats").confidence()).isInstanceOf(Measure.Undefined.class);
                    assertThat(ranking.winning())
                            .filteredOn(pair -> pair.over().id().equals("boats")
                                    && pair.productPackage().id().equals("cheeses"))
                            .singleElement()
                            .satisfies(pair -> assertThat(pair.share()).isOne());
                });
    }

    @Test
    void all_together_rank_and_a_veto_is_shown() {
        List<GroupRank> group = finding.group().orElseThrow().packages();

        assertThat(group.get(0).productPackage().id()).isEqualTo("cheeses");
        assertThat(group).extracting(GroupRank::bordaRank).isSorted();
        assertThat(group).allSatisfy(rank -> assertThat(rank.kemeny()).isPresent());
        assertThat(group)
                .filteredOn(rank -> rank.productPackage().id().equals("sensors"))
                .singleElement()
                .satisfies(rank -> assertThat(rank.vetoedBy()).containsExactly(Ref.of(Participant.class, "union")));
        assertThat(finding.vetoes())
                .singleElement()
                .satisfies(veto -> assertThat(veto.productPackage().id()).isEqualTo("sensors"));
    }

    @Test
    void who_disagrees_with_whom_about_what_is_told_the_farthest_apart_first() {
        assertThat(finding.disagreements()).hasSize(6);
        assertThat(finding.disagreements())
                .extracting(pair -> pair.kendallTau().toOptional().orElseThrow())
                .isSorted();
        Disagreement most = finding.disagreements().get(0);
        assertThat(most.participant().id()).isEqualTo("mayor");
        assertThat(most.kendallTau().toOptional().orElseThrow()).isNegative();
        assertThat(most.differences().get(0).productPackage().id()).isEqualTo("sensors");
        assertThat(most.explanation().sentence().in("en")).contains("mayor and", "sensors");
    }

    @Test
    void too_many_packages_for_all_orders_leave_kemeny_out() {
        GroupRanking group = ASSESSOR.withOptions(
                        RankingOptions.builder().ordered(2).build())
                .assess(island)
                .flatMap(RankingFinding::group)
                .orElseThrow();
        GroupRank rank = group.packages().get(0);

        assertThat(group.kemeny()).isEmpty();
        assertThat(group.explanation().sentence().in("en")).contains("too many packages for the orders of Kemeny");
        assertThat(rank.kemeny()).isEmpty();
        assertThat(rank.bordaRank()).isOne();
    }

    @Test
    void a_package_without_a_score_has_no_rank_but_a_reason() {
        Strategy unscored = withCriteria(
                island,
                each -> each.id().equals("jobs")
                        ? each.toBuilder().scores(each.scores().subList(0, 2)).build()
                        : each);
        RankingFinding found = ASSESSOR.assess(unscored).orElseThrow();

        assertThat(found.unranked()).singleElement().satisfies(each -> {
            assertThat(each.productPackage().id()).isEqualTo("boats");
            assertThat(each.reason().in("en")).isEqualTo("boats has no score on: jobs.");
        });
        assertThat(of(found, "mayor").packages()).hasSize(2);
        assertThat(found.group().orElseThrow().packages()).hasSize(2);
    }

    @Test
    void packages_of_which_none_is_scored_on_all_criteria_are_all_unranked() {
        Strategy scattered = withCriteria(
                island,
                each -> each.toBuilder()
                        .scores(List.of(each.scores().get(island.criteria().indexOf(each))))
                        .build());
        RankingFinding found = ASSESSOR.assess(scattered).orElseThrow();

        assertThat(found.unranked()).hasSize(3);
        assertThat(found.participants()).isEmpty();
        assertThat(found.unheard())
                .hasSize(4)
                .allSatisfy(unheard -> assertThat(unheard.reason().in("en")).contains("none is ranked"));
        assertThat(found.group()).isEmpty();
        assertThat(found.warnings())
                .anySatisfy(warning -> assertThat(warning.in("en")).contains("none is ranked"));
    }

    @Test
    void a_criterion_that_nobody_scored_is_left_out_with_a_warning() {
        Strategy unscored = withCriteria(
                island,
                each -> each.id().equals("risk")
                        ? each.toBuilder().scores(List.of()).build()
                        : each);
        RankingFinding found = ASSESSOR.assess(unscored).orElseThrow();
        ParticipantRanking banker = of(found, "banker");

        assertThat(banker.weights()).extracting(FeasibleWeight::mean).containsExactly(0.2, 0.3, 0.5);
        // of 0.2 and 0.3 the shares are 0.4 and 0.6
        assertThat(of(banker, "cheeses").value()).isCloseTo(0.4 * 0.35 + 0.6 * 0.75, within(1e-12));
        assertThat(of(banker, "cheeses").explanation().total())
                .isEqualTo(of(banker, "cheeses").value());
        assertThat(of(banker, "cheeses").explanation().parts())
                .extracting(part -> part.label().in("en"))
                .containsExactly("sales", "jobs");
        assertThat(of(banker, "cheeses").centralWeights().get(2).weight()).isCloseTo(0.5, within(1e-9));
        assertThat(found.criteria()).extracting(Ref::id).containsExactly("sales", "jobs");
        assertThat(of(found, "mayor").warnings())
                .singleElement()
                .satisfies(warning -> assertThat(warning.in("en"))
                        .contains("weighs risk", "left out, and the other weights are taken in proportion"));
    }

    @Test
    void a_score_is_needed_only_on_criteria_that_somebody_weighs() {
        Strategy unscored = withCriteria(
                island,
                each -> each.id().equals("risk")
                        ? each.toBuilder().scores(each.scores().subList(0, 2)).build()
                        : each);
        RankingFinding found = ASSESSOR.assess(withPreferences(
                        unscored,
                        preferences -> Preferences.builder()
                                .addWeights(weight("sales", 0, 1), weight("jobs", 0, 1), weight("risk", 0, 0))
                                .build()))
                .orElseThrow();

        assertThat(found.unranked()).isEmpty();
        assertThat(found.criteria()).extracting(Ref::id).containsExactly("sales", "jobs");
        assertThat(found.participants()).hasSize(4).allSatisfy(ranking -> {
            assertThat(ranking.packages()).hasSize(3);
            assertThat(ranking.warnings()).isEmpty();
        });
    }

    @Test
    void who_weighs_only_what_tells_nothing_is_unheard_with_the_reason() {
        Strategy level = withCriteria(
                island,
                each -> each.id().equals("jobs")
                        ? scored(each, 5, 5, 5).toBuilder()
                                .scale(Optional.empty())
                                .build()
                        : each.id().equals("risk")
                                ? each.toBuilder().scores(List.of()).build()
                                : each);
        assertThat(onlyWeighing(level, "jobs").unheard())
                .hasSize(4)
                .allSatisfy(unheard -> assertThat(unheard.reason().in("en")).contains("all packages score the same"));
        RankingFinding unscored = onlyWeighing(level, "risk");
        assertThat(unscored.unheard())
                .hasSize(4)
                .allSatisfy(unheard ->
                        assertThat(unheard.reason().in("en")).startsWith("No package has a score on a criterion"));
        assertThat(unscored.unranked())
                .hasSize(3)
                .allSatisfy(each -> assertThat(each.reason().in("en")).startsWith("Nobody gives weight"));
        assertThat(unscored.explanation().sentence().in("en")).startsWith("Ranked packages: 0");
    }

    private static RankingFinding onlyWeighing(Strategy strategy, String criterion) {
        return ASSESSOR.assess(withPreferences(
                        strategy,
                        preferences -> Preferences.builder()
                                .addWeights(weight(criterion, 1, 1))
                                .build()))
                .orElseThrow();
    }

    @Test
    void nothing_is_found_without_preferences_or_without_scores() {
        assertThat(ASSESSOR.assess(Strategies.island())).isEmpty();
        assertThat(ASSESSOR.assess(withCriteria(
                        island, each -> each.toBuilder().scores(List.of()).build())))
                .isEmpty();
        assertThat(ASSESSOR.assess(island.toBuilder().sessions(List.of()).build()))
                .isEmpty();
        assertThat(StrategyEvaluator.withDefaults()
                        .evaluate(Strategies.island())
                        .ranking())
                .isEmpty();
        assertThat(StrategyEvaluator.withDefaults().evaluate(island).ranking()).isEqualTo(Optional.of(finding));
    }

    @Test
    void preferences_from_which_no_weights_follow_are_unheard_with_the_reason() {
        RankingFinding contradicting = ASSESSOR.assess(withPreferences(
                        island,
                        preferences -> preferences.weights().isEmpty()
                                ? preferences
                                : preferences.toBuilder()
                                        .ranking(List.of(criterion("jobs"), criterion("sales")))
                                        .build()))
                .orElseThrow();
        assertThat(contradicting.unheard()).singleElement().satisfies(unheard -> {
            assertThat(unheard.participant().id()).isEqualTo("mayor");
            assertThat(unheard.reason().in("en")).contains("No weights keep all the intervals and the ranking");
        });
        assertThat(contradicting.explanation().sentence().in("en"))
                .startsWith("Ranked packages: 3; participants with preferences: 4, of whom unheard: 1.");
        assertThat(of(contradicting, "banker").basis()).isEqualTo(WeightBasis.WEIGHTS_AND_RANKING);

        RankingFinding silent = ASSESSOR.assess(withPreferences(
                        island, preferences -> Preferences.builder().build()))
                .orElseThrow();
        assertThat(silent.unheard())
                .hasSize(4)
                .allSatisfy(unheard ->
                        assertThat(unheard.reason().in("en")).isEqualTo("The preferences name no criterion."));
    }

    @Test
    void comparisons_beside_weights_do_not_count_and_contradictory_ones_are_warned_of() {
        PairwiseComparison cycle = PairwiseComparison.builder()
                .preferred(criterion("risk"))
                .over(criterion("sales"))
                .strength(9)
                .build();
        RankingFinding found = ASSESSOR.assess(withPreferences(
                        island,
                        preferences -> preferences.toBuilder()
                                .comparisons(preferences.comparisons().stream()
                                        .filter(each -> !each.over().id().equals("risk")
                                                || !each.preferred().id().equals("sales"))
                                        .toList())
                                .addComparison(cycle)
                                .build()))
                .orElseThrow();

        assertThat(of(found, "mayor").warnings())
                .anySatisfy(warning -> assertThat(warning.in("en")).contains("do not count"));
        assertThat(of(found, "rector").warnings())
                .anySatisfy(warning -> assertThat(warning.in("en")).contains("contradict each other"));
        assertThat(of(found, "mayor").packages()).isEqualTo(of(finding, "mayor").packages());
    }

    @Test
    void a_pair_that_is_compared_twice_has_the_geometric_mean() {
        RankingFinding found = ASSESSOR.assess(withPreferences(
                        island,
                        preferences -> Preferences.builder()
                                .addComparisons(
                                        comparison("sales", "jobs", 2),
                                        comparison("sales", "jobs", 8),
                                        comparison("sales", "risk", 4),
                                        comparison("jobs", "risk", 1))
                                .build()))
                .orElseThrow();

        assertThat(of(found, "mayor").weights().get(0).mean()).isCloseTo(4 / 6.0, within(1e-12));
        assertThat(of(found, "mayor").consistency().orElseThrow().index()).isZero();
    }

    /** The banker compares so many criteria in a chain, each with the next. */
    private Strategy chained(int criteria, double strength) {
        List<Criterion> more = new ArrayList<>(island.criteria());
        List<PairwiseComparison> chain = new ArrayList<>();
        chain.add(comparison("sales", "jobs", strength));
        for (int i = more.size(); i < criteria; i++) {
            more.add(scored(island.criteria().get(1), 100, 200, 300).toBuilder()
                    .id("more-" + i)
                    .build());
            chain.add(comparison(i == 3 ? "jobs" : "more-" + (i - 1), "more-" + i, strength));
        }
        Strategy many = island.toBuilder().criteria(more).build();
        return withPreferences(
                many,
                preferences -> preferences.weights().stream().anyMatch(weight -> weight.lower() < weight.upper())
                        ? Preferences.builder().comparisons(chain).build()
                        : preferences);
    }

    @Test
    void many_criteria_that_are_compared_in_a_chain_have_weights() {
        RankingFinding found = ASSESSOR.assess(chained(42, 3)).orElseThrow();

        assertThat(found.unheard()).isEmpty();
        assertThat(of(found, "mayor").weights()).hasSize(41);
        assertThat(of(found, "mayor").weights().get(0).mean()).isCloseTo(2 / 3.0, within(1e-9));
    }

    @Test
    void comparisons_whose_weights_numbers_cannot_hold_leave_only_that_participant_unheard() {
        RankingFinding found = ASSESSOR.assess(chained(400, 9)).orElseThrow();

        assertThat(found.participants()).hasSize(3);
        assertThat(found.unheard()).singleElement().satisfies(unheard -> {
            assertThat(unheard.participant().id()).isEqualTo("mayor");
            assertThat(unheard.reason().in("en")).contains("more than numbers can hold");
        });
    }

    private static PairwiseComparison comparison(String preferred, String over, double strength) {
        return PairwiseComparison.builder()
                .preferred(criterion(preferred))
                .over(criterion(over))
                .strength(strength)
                .build();
    }

    @Test
    void another_unit_of_a_criterion_changes_nothing() {
        Strategy thousands = withCriteria(
                island,
                each -> each.toBuilder()
                        .scale(each.scale()
                                .map(scale -> scale.toBuilder()
                                        .worst(scale.worst() * 1024)
                                        .best(scale.best() * 1024)
                                        .build()))
                        .scores(each.scores().stream()
                                .map(score -> score.toBuilder()
                                        .lower(score.lower() * 1024)
                                        .upper(score.upper() * 1024)
                                        .build())
                                .toList())
                        .build());

        assertThat(ASSESSOR.assess(thousands).orElseThrow().participants()).isEqualTo(finding.participants());
    }

    @Test
    void without_a_scale_values_lie_between_the_worst_and_the_best_score() {
        Strategy unscaled = withCriteria(
                island, each -> each.toBuilder().scale(Optional.empty()).build());
        RankingFinding found = ASSESSOR.assess(unscaled).orElseThrow();

        // sales 20..100, jobs 100..300, risk 9..1
        assertThat(of(of(found, "banker"), "cheeses").value())
                .isCloseTo(0.2 * 15 / 80 + 0.3 * 1 + 0.5 * 7 / 8, within(1e-12));
        assertThat(found.settings().get("withoutScale")).startsWith("sales, jobs, risk: from the worst");
        assertThat(finding.settings()).doesNotContainKey("withoutScale");
        Strategy level = withCriteria(
                unscaled,
                each -> each.id().equals("jobs")
                        ? each.toBuilder()
                                .scores(each.scores().stream()
                                        .map(score -> score.toBuilder()
                                                .lower(5)
                                                .upper(5)
                                                .build())
                                        .toList())
                                .build()
                        : each);
        RankingFinding withoutJobs = ASSESSOR.assess(level).orElseThrow();
        assertThat(of(of(withoutJobs, "banker"), "cheeses").value())
                .isCloseTo((0.2 * 15 / 80 + 0.5 * 7 / 8) / 0.7, within(1e-12));
        assertThat(withoutJobs.warnings())
                .anySatisfy(warning -> assertThat(warning.in("en")).contains("On jobs all packages score the same"));
    }

    /** Sales and jobs of two packages mirror each other, and everybody is indifferent between the two criteria. */
    private Strategy mirrored() {
        Strategy criteria = withCriteria(island, each -> switch (each.id()) {
            case "sales" -> scored(each, 100, 0, 0);
            case "jobs" -> scored(each, 0, 400, 0);
            default -> scored(each, 10, 10, 10);
        });
        return withPreferences(
                criteria,
                preferences -> Preferences.builder()
                        .addWeights(weight("sales", 0, 1), weight("jobs", 0, 1))
                        .build());
    }

    private static Criterion scored(Criterion criterion, double... scores) {
        List<PackageScore> changed = new ArrayList<>();
        for (int i = 0; i < scores.length; i++) {
            changed.add(criterion.scores().get(i).toBuilder()
                    .lower(scores[i])
                    .upper(scores[i])
                    .build());
        }
        return criterion.toBuilder().scores(changed).build();
    }

    private static CriterionWeight weight(String criterion, double lower, double upper) {
        return CriterionWeight.builder()
                .criterion(criterion(criterion))
                .lower(lower)
                .upper(upper)
                .build();
    }

    @Test
    void the_noise_of_draws_is_neither_an_order_nor_the_opinion_of_all() {
        RankingFinding found = ASSESSOR.assess(mirrored()).orElseThrow();

        assertThat(found.participants()).allSatisfy(ranking -> {
            assertThat(of(ranking, "sensors").rank()).isOne();
            assertThat(of(ranking, "cheeses").rank()).isOne();
            assertThat(of(ranking, "boats").rank()).isEqualTo(3);
            assertThat(ranking.warnings())
                    .anySatisfy(warning -> assertThat(warning.in("en")).contains("cannot tell apart"));
            assertThat(ranking.explanation().sentence().in("en"))
                    .contains("sensors (", "cheeses (", "rank best, level with each other");
        });
        assertThat(found.participants())
                .extracting(ranking -> of(ranking, "sensors").expectedRank())
                .doesNotHaveDuplicates();
        GroupRanking group = found.group().orElseThrow();
        assertThat(group.packages())
                .extracting(rank -> rank.productPackage().id(), GroupRank::bordaRank, GroupRank::copelandRank)
                .containsExactly(tuple("sensors", 1, 1), tuple("cheeses", 1, 1), tuple("boats", 3, 3));
        assertThat(group.kemeny().orElseThrow().optimal()).isEqualTo(2);
        assertThat(found.disagreements()).allSatisfy(pair -> {
            assertThat(pair.kendallTau()).isEqualTo(Measure.of(1));
            assertThat(pair.differences()).isEmpty();
        });
    }

    @Test
    void so_few_draws_that_chance_agrees_with_itself_part_nothing() {
        RankingFinding found = ASSESSOR.withOptions(
                        RankingOptions.builder().draws(9).firstDraws(1).build())
                .assess(mirrored())
                .orElseThrow();

        assertThat(found.participants())
                .allSatisfy(ranking -> assertThat(ranking.packages())
                        .extracting(PackageAcceptability::rank)
                        .containsOnly(1));
        assertThat(found.disagreements())
                .allSatisfy(pair -> assertThat(pair.kendallTau().toString()).contains("cannot tell them apart"));
    }

    @Test
    void figures_carry_their_sources_settings_and_whether_they_are_illustrative() {
        assertThat(finding.explanation().inputs())
                .filteredOn(input -> input.label().in("en").equals("sensors: sales, at most"))
                .singleElement()
                .extracting(Input::value, Input::illustrative)
                .containsExactly(100.0, true);
        assertThat(finding.settings()).containsKeys("draws", "libraryVersion", "method", "seed", "ties");
        assertThat(finding.warnings())
                .anySatisfy(warning -> assertThat(warning.in("ru")).contains("иллюстративные"));
        assertThat(finding.explanation().sentence().in("en"))
                .startsWith("Ranked packages: 3; participants with preferences: 4. First for all 4 together: cheeses");
    }

    @Test
    void participants_who_want_the_same_do_not_disagree_and_threads_make_no_difference() {
        Strategy alike = withPreferences(
                island,
                preferences -> Preferences.builder()
                        .addRanking(criterion("sales"))
                        .addRanking(criterion("jobs"))
                        .addRanking(criterion("risk"))
                        .build());
        ExecutorService threads = Executors.newFixedThreadPool(3);
        try {
            RankingFinding found =
                    ASSESSOR.on(Execution.on(threads, 4)).assess(alike).orElseThrow();
            assertThat(found).isEqualTo(ASSESSOR.assess(alike).orElseThrow());
            assertThat(found.participants())
                    .extracting(ranking -> of(ranking, "sensors").rank())
                    .containsOnly(1);
            assertThat(found.disagreements()).allSatisfy(pair -> {
                assertThat(pair.kendallTau()).isEqualTo(Measure.of(1));
                assertThat(pair.differences()).isEmpty();
            });
        } finally {
            threads.shutdown();
        }
    }
}
