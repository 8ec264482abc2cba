package org.regionalstrategy.scoring.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.primitives.ImmutableLongArray;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.regionalstrategy.fixtures.Strategies;
import org.regionalstrategy.model.Strategy;
import org.regionalstrategy.model.assessment.Optimality;
import org.regionalstrategy.model.assessment.PackageFinding;
import org.regionalstrategy.model.assessment.PortfolioFinding;
import org.regionalstrategy.model.assessment.RejectionReason;
import org.regionalstrategy.model.common.Money;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.enabling.Capacity;
import org.regionalstrategy.model.enabling.Infrastructure;
import org.regionalstrategy.model.product.Requirement;
import org.regionalstrategy.scoring.EvaluationOptions;
import org.regionalstrategy.scoring.StrategyEvaluator;
import org.regionalstrategy.scoring.cooperation.CapacityDemands;
import org.regionalstrategy.scoring.portfolio.SelectionProblem.Candidate;
import org.regionalstrategy.scoring.portfolio.SelectionProblem.SharedCapacity;
import org.regionalstrategy.scoring.portfolio.SelectionProblem.Way;

/** What packages share beside the budget is never taken twice. */
class SharedCapacityTest {
    private static final double ROUNDING = 1e-9;
    private static final Ref<Infrastructure> LABORATORY = Ref.of(Infrastructure.class, "laboratory");

    private static SelectionProblem random(Random random, int candidates, int items, int capacities) {
        List<Candidate> list = new ArrayList<>();
        for (int i = 0; i < candidates; i++) {
            ImmutableList.Builder<Way> ways = ImmutableList.builder();
            for (int way = 0; way <= random.nextInt(2); way++) {
                ImmutableSortedSet.Builder<Integer> needed = ImmutableSortedSet.naturalOrder();
                for (int item = 0; item < items; item++) {
                    if (random.nextInt(3) == 0) {
                        needed.add(item);
                    }
                }
                ways.add(new Way(random.nextInt(20), needed.build()));
            }
            list.add(new Candidate(random.nextInt(10), ways.build()));
        }
        ImmutableList.Builder<SharedCapacity> shared = ImmutableList.builder();
        for (int k = 0; k < capacities; k++) {
            ImmutableSortedMap.Builder<Integer, BigDecimal> demands = ImmutableSortedMap.naturalOrder();
            for (int i = 0; i < candidates; i++) {
                if (random.nextInt(3) > 0) {
                    demands.put(i, new BigDecimal("0.1").multiply(BigDecimal.valueOf(1 + random.nextInt(9))));
                }
            }
            shared.add(new SharedCapacity(
                    new BigDecimal("0.1").multiply(BigDecimal.valueOf(random.nextInt(25))), demands.buildOrThrow()));
        }
        return new SelectionProblem(
                ImmutableList.copyOf(list),
                ImmutableLongArray.copyOf(random.longs(items, 0, 10).toArray()),
                random.nextInt(60),
                shared.build());
    }

    private static boolean fits(SelectionProblem problem, Set<Integer> chosen) {
        return problem.capacities().stream().allMatch(capacity -> {
            BigDecimal sum = BigDecimal.ZERO;
            for (int candidate : chosen) {
                sum = sum.add(capacity.demands().getOrDefault(candidate, BigDecimal.ZERO));
            }
            return sum.compareTo(capacity.amount()) <= 0;
        });
    }

    /** Tries each candidate out and in every way. */
    private static double bruteForce(SelectionProblem problem, int[] ways, int next, int forced) {
        if (next == ways.length) {
            return value(problem, ways);
        }
        double best = Double.NEGATIVE_INFINITY;
        for (int way = next == forced ? 0 : -1;
                way < problem.candidates().get(next).ways().size();
                way++) {
            ways[next] = way;
            best = Math.max(best, bruteForce(problem, ways, next + 1, forced));
        }
        return best;
    }

    private static double value(SelectionProblem problem, int[] ways) {
        double value = 0;
        long cost = 0;
        Set<Integer> items = new HashSet<>();
        Set<Integer> chosen = new HashSet<>();
        for (int i = 0; i < ways.length; i++) {
            if (ways[i] >= 0) {
                Candidate candidate = problem.candidates().get(i);
                value += candidate.ways().get(ways[i]).value();
                cost += candidate.cost();
                items.addAll(candidate.ways().get(ways[i]).items());
                chosen.add(i);
            }
        }
        for (int item : items) {
            cost += problem.itemCosts().get(item);
        }
        return cost <= problem.budget() && fits(problem, chosen) ? value : Double.NEGATIVE_INFINITY;
    }

    @Test
    void the_selection_is_worth_what_brute_force_finds_within_all_capacities() {
        int binding = 0;
        for (int seed = 0; seed < 4_000; seed++) {
            SelectionProblem problem = random(new Random(seed), 1 + seed % 6, seed % 4, 1 + seed % 3);
            Selection selection = SelectionSolver.withDefaults().solve(problem);
            int size = problem.candidates().size();
            assertThat(selection.value())
                    .as("seed %s", seed)
                    .isCloseTo(bruteForce(problem, new int[size], 0, -1), within(ROUNDING));
            assertThat(selection.proven()).isTrue();
            assertThat(fits(problem, selection.ways().keySet())).isTrue();
            SelectionProblem free = new SelectionProblem(problem.candidates(), problem.itemCosts(), problem.budget());
            binding += SelectionSolver.withDefaults().solve(free).value() > selection.value() ? 1 : 0;
        }
        assertThat(binding).isGreaterThan(1_000);
    }

    @Test
    void a_forced_candidate_is_in_the_best_selection_that_has_it_or_there_is_none() {
        int none = 0;
        for (int seed = 0; seed < 1_000; seed++) {
            SelectionProblem problem = random(new Random(seed), 5, 2, 2);
            double best = bruteForce(problem, new int[5], 0, seed % 5);
            Selection selection = SelectionSolver.withDefaults().solveWith(problem, seed % 5);
            assertThat(selection.ways().containsKey(seed % 5))
                    .as("seed %s", seed)
                    .isEqualTo(best >= 0);
            assertThat(selection.value()).as("seed %s", seed).isCloseTo(Math.max(0, best), within(ROUNDING));
            none += best < 0 ? 1 : 0;
        }
        assertThat(none).isBetween(50, 950);
    }

    @Test
    void a_search_cut_off_states_a_bound_that_holds() {
        for (int seed = 0; seed < 500; seed++) {
            SelectionProblem problem = random(new Random(seed), 6, 3, 2);
            Selection selection = SelectionSolver.withDefaults().withNodes(2).solve(problem);
            double best = bruteForce(problem, new int[6], 0, -1);
            assertThat(selection.bound()).as("seed %s", seed).isGreaterThanOrEqualTo(best - ROUNDING);
        }
    }

    @Test
    void sixty_packages_that_share_a_capacity_are_solved_though_the_budget_is_enough() {
        Random random = new Random(3);
        ImmutableList.Builder<Candidate> candidates = ImmutableList.builder();
        ImmutableSortedMap.Builder<Integer, BigDecimal> demands = ImmutableSortedMap.naturalOrder();
        for (int i = 0; i < 60; i++) {
            candidates.add(SelectionProblem.candidate(1 + random.nextInt(1_000), 1, Set.of()));
            demands.put(i, BigDecimal.valueOf(1 + random.nextInt(100)));
        }
        SharedCapacity capacity = new SharedCapacity(BigDecimal.valueOf(1_000), demands.buildOrThrow());
        Selection selection = SelectionSolver.withDefaults()
                .solve(new SelectionProblem(
                        candidates.build(), ImmutableLongArray.of(), 1_000, ImmutableList.of(capacity)));

        assertThat(selection.proven()).isTrue();
        assertThat(selection.ways()).hasSizeBetween(20, 59);
    }

    @Test
    void tenths_add_up_as_they_are_written() {
        ImmutableSortedMap<Integer, BigDecimal> demands =
                ImmutableSortedMap.of(0, BigDecimal.valueOf(0.1), 1, BigDecimal.valueOf(0.2));
        SelectionProblem problem = new SelectionProblem(
                ImmutableList.of(
                        SelectionProblem.candidate(1, 0, Set.of()), SelectionProblem.candidate(1, 0, Set.of())),
                ImmutableLongArray.of(),
                0,
                ImmutableList.of(new SharedCapacity(BigDecimal.valueOf(0.3), demands)));

        assertThat(SelectionSolver.withDefaults().solve(problem).ways()).hasSize(2);
    }

    @Test
    void what_makes_no_sense_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SharedCapacity(BigDecimal.valueOf(-1), ImmutableSortedMap.of()))
                .withMessage("capacity: must not be negative: -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SharedCapacity(BigDecimal.ONE, ImmutableSortedMap.of(2, BigDecimal.ZERO)))
                .withMessage("capacity: demand of candidate 2 must be above 0: 0");
    }

    /** Both packages take 3 of the laboratory. */
    private static Strategy sharing(OptionalDouble capacity) {
        Strategy island = Strategies.island();
        return island.toBuilder()
                .infrastructure(island.infrastructure().stream()
                        .map(item -> item.toBuilder()
                                .capacity(capacity.stream()
                                        .mapToObj(amount -> Capacity.builder()
                                                .amount(amount)
                                                .unit("samples/a")
                                                .build())
                                        .findFirst())
                                .build())
                        .toList())
                .packages(island.packages().stream()
                        .map(item -> item.toBuilder()
                                .requires(Requirement.allOf(
                                        item.requires().orElseThrow(), Requirement.infrastructure(LABORATORY, 3)))
                                .build())
                        .toList())
                .build();
    }

    private static PortfolioFinding portfolio(OptionalDouble capacity) {
        return StrategyEvaluator.withDefaults()
                .withOptions(EvaluationOptions.builder().budget(Money.of(1_000)).build())
                .evaluate(sharing(capacity))
                .portfolio();
    }

    @Test
    void packages_that_fit_the_budget_but_not_the_capacity_are_not_chosen_together() {
        assertThat(portfolio(OptionalDouble.of(6)).chosen()).hasSize(2);
        PortfolioFinding scarce = portfolio(OptionalDouble.of(5));

        assertThat(scarce.chosen())
                .extracting(choice -> choice.productPackage().id())
                .containsExactly("sensors");
        assertThat(scarce.rejected()).singleElement().satisfies(rejection -> {
            assertThat(rejection.reason()).isEqualTo(RejectionReason.CAPACITY_SHORT);
            assertThat(rejection.explanation().sentence().in("en"))
                    .isEqualTo(
                            "cheeses: takes 3.0 of the capacity of Laboratory, of which the chosen packages leave 2.0;"
                                    + " costs 50 with what it needs; the best choice with it is worth 20, without it 50.");
        });
    }

    @Test
    void a_package_that_takes_more_than_there_is_cannot_be_chosen() {
        assertThat(portfolio(OptionalDouble.of(2)).rejected()).hasSize(2).allSatisfy(rejection -> {
            assertThat(rejection.reason()).isEqualTo(RejectionReason.CAPACITY_SHORT);
            assertThat(rejection.explanation().sentence().in("en"))
                    .endsWith("takes 3.0 of the capacity of Laboratory, which has 2.0 in all.");
        });
    }

    @Test
    void a_capacity_that_is_not_known_keeps_nobody_out() {
        assertThat(portfolio(OptionalDouble.empty()).chosen()).hasSize(2);
    }

    /** Both packages take 10 of the laboratory, or else 10 of its twin, which costs more than the budget. */
    private static PortfolioFinding choosing(double capacityOfTwin) {
        Strategy sharing = sharing(OptionalDouble.of(10));
        Infrastructure laboratory = sharing.resolve(LABORATORY);
        Infrastructure twin = laboratory.toBuilder()
                .id("twin")
                .capacity(Capacity.builder()
                        .amount(capacityOfTwin)
                        .unit("samples/a")
                        .build())
                .build();
        Strategy choosing = sharing.toBuilder()
                .addInfrastructure(twin)
                .packages(Strategies.island().packages().stream()
                        .map(item -> item.toBuilder()
                                .requires(Requirement.allOf(
                                        item.requires().orElseThrow(),
                                        Requirement.anyOf(
                                                Requirement.infrastructure(LABORATORY, 10),
                                                Requirement.infrastructure(twin.ref(), 10))))
                                .build())
                        .toList())
                .build();
        return StrategyEvaluator.withDefaults()
                .withOptions(EvaluationOptions.builder().budget(Money.of(1_000)).build())
                .evaluate(choosing)
                .portfolio();
    }

    @Test
    void a_choice_whose_ways_may_take_more_than_there_is_is_not_called_proven() {
        PortfolioFinding scarce = choosing(10);
        assertThat(scarce.chosen()).hasSize(2);
        assertThat(scarce.optimality()).isEqualTo(Optimality.BOUNDED);
        assertThat(scarce.warnings())
                .singleElement()
                .satisfies(warning ->
                        assertThat(warning.in("en")).contains("would take more of a capacity than there is"));
    }

    @Test
    void a_choice_is_not_called_proven_where_demands_are_only_known_from_below() {
        Strategy sharing = sharing(OptionalDouble.of(5));
        Strategy choosing = sharing.toBuilder()
                .packages(Strategies.island().packages().stream()
                        .map(item -> item.toBuilder()
                                .requires(Requirement.allOf(
                                        item.requires().orElseThrow(),
                                        Requirement.anyOf(
                                                Requirement.infrastructure(LABORATORY, 3),
                                                Requirement.infrastructure(LABORATORY, 4))))
                                .build())
                        .toList())
                .build();
        ImmutableList<PackageFinding> findings =
                StrategyEvaluator.withDefaults().evaluate(choosing).packages();
        PortfolioFinding exact = PortfolioSelector.withDefaults().select(choosing, findings, Money.of(1_000));
        PortfolioFinding cut = PortfolioSelector.withDefaults()
                .select(choosing, findings, Money.of(1_000), CapacityDemands.of(choosing, 1));

        assertThat(exact.chosen()).hasSize(1);
        assertThat(cut.chosen()).hasSize(2);
        assertThat(cut.optimality()).isEqualTo(Optimality.BOUNDED);
        assertThat(cut.bound()).isGreaterThanOrEqualTo(exact.expectedValue());
        assertThat(cut.warnings())
                .anySatisfy(warning ->
                        assertThat(warning.in("en")).contains("would take more of a capacity than there is"));
    }
}
