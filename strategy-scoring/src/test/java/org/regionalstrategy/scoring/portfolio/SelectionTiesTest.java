package org.regionalstrategy.scoring.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.primitives.ImmutableLongArray;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.regionalstrategy.scoring.portfolio.SelectionProblem.Candidate;
import org.regionalstrategy.scoring.portfolio.SelectionProblem.Way;

/** Which of equally good selections is taken. */
class SelectionTiesTest {
    @Test
    void of_equally_good_selections_the_cheaper_one_wins() {
        SelectionProblem problem = problem(
                10,
                new long[] {},
                SelectionProblem.candidate(5, 9, Set.of()),
                SelectionProblem.candidate(5, 8, Set.of()));
        assertThat(SelectionSolver.withDefaults().solve(problem).ways()).containsOnlyKeys(1);
    }

    @Test
    void of_equal_value_the_cheaper_wins_and_of_equal_cost_the_one_with_the_first_candidate_and_way() {
        int ties = 0;
        for (int seed = 0; seed < 3_000; seed++) {
            SelectionProblem problem = coarse(new Random(seed), 2 + seed % 7, 1 + seed % 4);
            List<List<Integer>> best = best(problem);
            Selection selection = SelectionSolver.withDefaults().solve(problem);
            assertThat(ways(problem, selection)).as("seed %s", seed).isEqualTo(best.get(0));
            ties += best.size() > 1 ? 1 : 0;
        }
        assertThat(ties).isGreaterThan(300);
    }

    @Test
    void a_budget_between_two_sums_of_costs_is_no_reason_to_search() {
        List<Candidate> pairs = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            pairs.add(SelectionProblem.candidate(2, 2, Set.of()));
        }
        Selection selection = SelectionSolver.withDefaults()
                .withNodes(1_000)
                .solve(problem(61, new long[] {}, pairs.toArray(new Candidate[0])));
        assertThat(selection.proven()).isTrue();
        assertThat(selection.value()).isEqualTo(60);
        assertThat(selection.cost()).isEqualTo(60);
        assertThat(selection.ways().keySet()).contains(0, 29).doesNotContain(30);
    }

    @Test
    void thousands_of_equal_selections_do_not_hold_up_the_search() {
        SelectionProblem alike = problem(
                50,
                new long[] {},
                Collections.nCopies(100, SelectionProblem.candidate(1, 1, Set.of()))
                        .toArray(new Candidate[0]));
        assertThat(SelectionSolver.withDefaults()
                        .withNodes(1_000)
                        .solve(alike)
                        .ways()
                        .keySet())
                .hasSize(50)
                .contains(0, 49);
    }

    /** Few different figures, so that many selections tie. */
    private static SelectionProblem coarse(Random random, int candidates, int items) {
        long[] itemCosts = random.longs(items, 0, 3).toArray();
        List<Candidate> list = new ArrayList<>();
        for (int i = 0; i < candidates; i++) {
            List<Way> ways = new ArrayList<>();
            for (int w = 0; w <= random.nextInt(2); w++) {
                ways.add(new Way(random.nextInt(4), ImmutableSortedSet.of(random.nextInt(items))));
            }
            list.add(new Candidate(random.nextInt(3), ImmutableList.copyOf(ways)));
        }
        return problem(random.nextInt(9), itemCosts, list.toArray(new Candidate[0]));
    }

    private static final int NOT_CHOSEN = 99;

    private static List<Integer> ways(SelectionProblem problem, Selection selection) {
        List<Integer> ways = new ArrayList<>();
        for (int i = 0; i < problem.candidates().size(); i++) {
            ways.add(selection.ways().getOrDefault(i, NOT_CHOSEN));
        }
        return ways;
    }

    /** All selections of the greatest value and of these the least cost, by way of each candidate, in order. */
    private static List<List<Integer>> best(SelectionProblem problem) {
        List<List<Integer>> all = new ArrayList<>(List.of(List.of()));
        for (Candidate candidate : problem.candidates()) {
            List<List<Integer>> longer = new ArrayList<>();
            for (List<Integer> ways : all) {
                for (int w = 0; w < candidate.ways().size(); w++) {
                    if (candidate.ways().get(w).value() > 0) {
                        longer.add(ImmutableList.<Integer>builder()
                                .addAll(ways)
                                .add(w)
                                .build());
                    }
                }
                longer.add(ImmutableList.<Integer>builder()
                        .addAll(ways)
                        .add(NOT_CHOSEN)
                        .build());
            }
            all = longer;
        }
        Comparator<List<Integer>> better = Comparator.comparingDouble((List<Integer> ways) -> -value(problem, ways))
                .thenComparingLong(ways -> cost(problem, ways));
        List<List<Integer>> fitting = all.stream()
                .filter(ways -> cost(problem, ways) <= problem.budget())
                .sorted(better)
                .toList();
        return fitting.stream()
                .filter(ways -> better.compare(ways, fitting.get(0)) == 0)
                .toList();
    }

    private static double value(SelectionProblem problem, List<Integer> ways) {
        double value = 0;
        for (int i = 0; i < ways.size(); i++) {
            if (ways.get(i) != NOT_CHOSEN) {
                value += problem.candidates().get(i).ways().get(ways.get(i)).value();
            }
        }
        return value;
    }

    private static long cost(SelectionProblem problem, List<Integer> ways) {
        Set<Integer> items = new HashSet<>();
        long cost = 0;
        for (int i = 0; i < ways.size(); i++) {
            if (ways.get(i) != NOT_CHOSEN) {
                Candidate candidate = problem.candidates().get(i);
                cost += candidate.cost();
                items.addAll(candidate.ways().get(ways.get(i)).items());
            }
        }
        return cost + items.stream().mapToLong(problem.itemCosts()::get).sum();
    }

    private static SelectionProblem problem(long budget, long[] itemCosts, Candidate... candidates) {
        return new SelectionProblem(ImmutableList.copyOf(candidates), ImmutableLongArray.copyOf(itemCosts), budget);
    }
}
