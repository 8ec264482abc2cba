package org.regionalstrategy.scoring.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.primitives.ImmutableLongArray;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.regionalstrategy.scoring.portfolio.SelectionProblem.Candidate;
import org.regionalstrategy.scoring.portfolio.SelectionProblem.Way;

class SelectionSolverTest {
    private static final double ROUNDING = 1e-9;

    @Test
    void an_item_that_two_need_is_paid_once() {
        SelectionProblem problem = problem(
                20,
                new long[] {10},
                SelectionProblem.candidate(5, 4, Set.of(0)),
                SelectionProblem.candidate(6, 4, Set.of(0)));
        Selection selection = SelectionSolver.withDefaults().solve(problem);
        assertThat(selection.value()).isEqualTo(11);
        assertThat(selection.cost()).isEqualTo(18);
        assertThat(selection.proven()).isTrue();
        assertThat(selection.bound()).isEqualTo(11);
    }

    @Test
    void nothing_is_selected_without_a_budget_or_without_candidates() {
        SelectionProblem poor = problem(0, new long[] {}, SelectionProblem.candidate(5, 1, Set.of()));
        assertThat(SelectionSolver.withDefaults().solve(poor).ways()).isEmpty();
        assertThat(SelectionSolver.withDefaults()
                        .solve(problem(9, new long[] {}))
                        .value())
                .isZero();
    }

    @Test
    void a_candidate_takes_the_way_that_pays() {
        Candidate choice = new Candidate(
                1, ImmutableList.of(new Way(10, ImmutableSortedSet.of(0)), new Way(7, ImmutableSortedSet.of(1))));
        assertThat(SelectionSolver.withDefaults()
                        .solve(problem(6, new long[] {9, 2}, choice))
                        .ways())
                .containsEntry(0, 1);
        assertThat(SelectionSolver.withDefaults()
                        .solve(problem(10, new long[] {9, 2}, choice))
                        .ways())
                .containsEntry(0, 0);
    }

    @Test
    void the_selection_is_worth_what_brute_force_finds() {
        for (int seed = 0; seed < 4_000; seed++) {
            SelectionProblem problem = random(new Random(seed), 2 + seed % 6, 1 + seed % 5);
            Selection selection = SelectionSolver.withDefaults().solve(problem);
            assertThat(selection.value()).as("seed %s", seed).isCloseTo(bruteForce(problem, -1), within(ROUNDING));
            assertThat(selection.proven()).isTrue();
            assertThat(selection.cost()).isEqualTo(cost(problem, selection)).isLessThanOrEqualTo(problem.budget());
        }
    }

    @Test
    void the_optimum_is_worth_at_least_what_a_greedy_choice_is() {
        for (int seed = 0; seed < 30; seed++) {
            SelectionProblem problem = random(new Random(seed), 40, 15);
            SelectionProblem richer = new SelectionProblem(problem.candidates(), problem.itemCosts(), 100);
            assertThat(SelectionSolver.withDefaults().solve(richer).value())
                    .as("seed %s", seed)
                    .isGreaterThanOrEqualTo(greedy(richer) - ROUNDING);
        }
    }

    @Test
    void what_costs_nothing_is_chosen_without_a_budget_but_nothing_that_is_worth_nothing() {
        Selection selection = SelectionSolver.withDefaults()
                .solve(problem(
                        0,
                        new long[] {0},
                        SelectionProblem.candidate(3, 0, Set.of(0)),
                        SelectionProblem.candidate(0, 0, Set.of())));
        assertThat(selection.ways()).containsOnlyKeys(0);
        assertThat(selection.proven()).isTrue();
    }

    @Test
    void very_large_and_very_uneven_figures_keep_their_bound() {
        for (int seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            List<Candidate> list = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                list.add(SelectionProblem.candidate(
                        Math.pow(10, random.nextInt(12)) * random.nextDouble(),
                        random.nextLong(1L << 58),
                        Set.of(random.nextInt(3))));
            }
            SelectionProblem problem =
                    problem(1L << 60, random.longs(3, 0, 1L << 58).toArray(), list.toArray(new Candidate[0]));
            double best = bruteForce(problem, -1);
            Selection selection = SelectionSolver.withDefaults().solve(problem);
            assertThat(selection.value()).as("seed %s", seed).isCloseTo(best, within(1e-9 * best));
            assertThat(selection.cost()).isLessThanOrEqualTo(problem.budget());
        }
    }

    @Test
    void a_forced_candidate_is_in_the_best_selection_that_has_it() {
        for (int seed = 0; seed < 1_000; seed++) {
            SelectionProblem problem = random(new Random(seed), 5, 3);
            int forced = seed % 5;
            Selection selection = SelectionSolver.withDefaults().solveWith(problem, forced);
            assertThat(selection.value())
                    .as("seed %s", seed)
                    .isCloseTo(Math.max(0, bruteForce(problem, forced)), within(ROUNDING));
        }
    }

    @Test
    void a_search_cut_off_states_a_bound_that_holds() {
        int cut = 0;
        for (int seed = 0; seed < 500; seed++) {
            SelectionProblem problem = random(new Random(seed), 7, 4);
            Selection selection = SelectionSolver.withDefaults().withNodes(2).solve(problem);
            double best = bruteForce(problem, -1);
            assertThat(selection.bound()).as("seed %s", seed).isGreaterThanOrEqualTo(best - ROUNDING);
            assertThat(selection.value()).isLessThanOrEqualTo(best + ROUNDING);
            cut += selection.proven() ? 0 : 1;
        }
        assertThat(cut).isPositive();
    }

    @Test
    void more_budget_never_yields_less() {
        for (int seed = 0; seed < 300; seed++) {
            SelectionProblem problem = random(new Random(seed), 7, 4);
            SelectionProblem richer =
                    new SelectionProblem(problem.candidates(), problem.itemCosts(), problem.budget() + 5);
            assertThat(SelectionSolver.withDefaults().solve(richer).value())
                    .isGreaterThanOrEqualTo(
                            SelectionSolver.withDefaults().solve(problem).value() - ROUNDING);
        }
    }

    @Test
    void a_problem_with_negative_costs_or_values_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> problem(-1, new long[] {}));
        assertThatIllegalArgumentException().isThrownBy(() -> problem(1, new long[] {-1}));
        assertThatIllegalArgumentException().isThrownBy(() -> SelectionProblem.candidate(-1, 0, Set.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> SelectionProblem.candidate(Double.NaN, 0, Set.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> SelectionProblem.candidate(1, -1, Set.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> problem(1, new long[] {Long.MAX_VALUE, 1}))
                .withMessageContaining("2^63 - 1");
        Candidate huge = SelectionProblem.candidate(Double.MAX_VALUE, 1, Set.of());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> problem(1, new long[] {}, huge, huge))
                .withMessageContaining("finite");
    }

    private static SelectionProblem problem(long budget, long[] itemCosts, Candidate... candidates) {
        return new SelectionProblem(ImmutableList.copyOf(candidates), ImmutableLongArray.copyOf(itemCosts), budget);
    }

    private static SelectionProblem random(Random random, int candidates, int items) {
        long[] itemCosts = random.longs(items, 0, 12).toArray();
        List<Candidate> list = new ArrayList<>();
        for (int i = 0; i < candidates; i++) {
            List<Way> ways = new ArrayList<>();
            for (int w = 0; w <= random.nextInt(3); w++) {
                ImmutableSortedSet.Builder<Integer> needs = ImmutableSortedSet.naturalOrder();
                random.ints(random.nextInt(3), 0, items).forEach(needs::add);
                ways.add(new Way(random.nextInt(20), needs.build()));
            }
            list.add(new Candidate(random.nextInt(8), ImmutableList.copyOf(ways)));
        }
        return problem(random.nextInt(40), itemCosts, list.toArray(new Candidate[0]));
    }

    /** Takes what fits, the greatest value first. */
    private static double greedy(SelectionProblem problem) {
        Set<Integer> paid = new HashSet<>();
        long left = problem.budget();
        double value = 0;
        List<Candidate> sorted = problem.candidates().stream()
                .sorted(Comparator.comparingDouble(
                                (Candidate candidate) -> candidate.ways().get(0).value())
                        .reversed())
                .toList();
        for (Candidate candidate : sorted) {
            Way way = candidate.ways().get(0);
            long cost = candidate.cost()
                    + way.items().stream()
                            .filter(item -> !paid.contains(item))
                            .mapToLong(problem.itemCosts()::get)
                            .sum();
            if (cost <= left) {
                left -= cost;
                value += way.value();
                paid.addAll(way.items());
            }
        }
        return value;
    }

    /** The best value over all choices of ways; of those with a candidate if one is given, or -1 if none fits. */
    private static double bruteForce(SelectionProblem problem, int forced) {
        return bruteForce(problem, forced, 0, 0, 0, new HashSet<>());
    }

    private static double bruteForce(
            SelectionProblem problem, int forced, int number, double value, long cost, Set<Integer> items) {
        if (cost > problem.budget()) {
            return -1;
        }
        if (number == problem.candidates().size()) {
            return value;
        }
        double best = number == forced ? -1 : bruteForce(problem, forced, number + 1, value, cost, items);
        Candidate candidate = problem.candidates().get(number);
        for (Way way : candidate.ways()) {
            Set<Integer> more = new HashSet<>(items);
            long added = candidate.cost();
            for (int item : way.items()) {
                added += more.add(item) ? problem.itemCosts().get(item) : 0;
            }
            best = Math.max(best, bruteForce(problem, forced, number + 1, value + way.value(), cost + added, more));
        }
        return best;
    }

    private static long cost(SelectionProblem problem, Selection selection) {
        Set<Integer> items = new HashSet<>();
        long cost = 0;
        for (int number : selection.ways().keySet().stream()
                .sorted(Comparator.naturalOrder())
                .toList()) {
            Candidate candidate = problem.candidates().get(number);
            cost += candidate.cost();
            items.addAll(candidate
                    .ways()
                    .get(selection.ways().getOrDefault(number, 0))
                    .items());
        }
        return cost + items.stream().mapToLong(problem.itemCosts()::get).sum();
    }
}
