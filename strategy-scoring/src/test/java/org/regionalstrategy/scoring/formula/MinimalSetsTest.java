package org.regionalstrategy.scoring.formula;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class MinimalSetsTest {
    private static final int UNBOUNDED = Integer.MAX_VALUE;
    private static final ImmutableSet<Integer> VARIABLES = RandomFormulas.VARIABLES;

    @Test
    void what_holds_already_needs_nothing_and_what_never_holds_has_no_set() {
        assertThat(sets(MinimalSets.of(Formula.<Integer>met(), UNBOUNDED))).containsExactly(ImmutableSet.of());
        assertThat(sets(MinimalSets.of(Formula.<Integer>never(), UNBOUNDED))).isEmpty();
    }

    @Test
    void one_variable_may_serve_two_parts() {
        Formula<Integer> either = Formula.any(List.of(RandomFormulas.variable(1), RandomFormulas.variable(2)));
        Formula<Integer> or = Formula.any(List.of(RandomFormulas.variable(2), RandomFormulas.variable(3)));
        assertThat(sets(MinimalSets.of(Formula.all(List.of(either, or)), UNBOUNDED)))
                .containsExactly(ImmutableSet.of(2), ImmutableSet.of(1, 3));
    }

    @Test
    void at_least_two_of_three_need_every_pair() {
        Formula<Integer> formula = new Formula.AtLeast<>(
                2,
                ImmutableList.of(RandomFormulas.variable(1), RandomFormulas.variable(2), RandomFormulas.variable(3)));
        assertThat(sets(MinimalSets.of(formula, UNBOUNDED)))
                .containsExactlyInAnyOrder(ImmutableSet.of(1, 2), ImmutableSet.of(1, 3), ImmutableSet.of(2, 3));
    }

    @Test
    void the_sets_are_those_that_brute_force_finds() {
        for (int seed = 0; seed < 3_000; seed++) {
            Formula<Integer> formula = RandomFormulas.of(seed, 3);
            MinimalSets<Integer> minimal = MinimalSets.of(formula, UNBOUNDED);
            assertThat(Set.copyOf(sets(minimal))).as("seed %s", seed).isEqualTo(bruteForce(formula));
            assertThat(minimal.complete()).isTrue();
        }
    }

    @Test
    void a_bound_cuts_the_list_and_says_so_and_each_set_is_minimal_all_the_same() {
        int cut = 0;
        for (int seed = 0; seed < 3_000; seed++) {
            Formula<Integer> formula = RandomFormulas.of(seed, 3);
            MinimalSets<Integer> bounded = MinimalSets.of(formula, 2);
            assertThat(bruteForce(formula)).as("seed %s", seed).containsAll(sets(bounded));
            cut += bounded.complete() ? 0 : 1;
        }
        assertThat(cut).isPositive();
    }

    @Test
    void a_largest_size_leaves_all_sets_up_to_it() {
        for (int seed = 0; seed < 3_000; seed++) {
            Formula<Integer> formula = RandomFormulas.of(seed, 3);
            int largest = seed % 4;
            MinimalSets<Integer> minimal = MinimalSets.of(StandIns.none(formula), UNBOUNDED, largest);
            assertThat(Set.copyOf(sets(minimal)))
                    .as("seed %s", seed)
                    .isEqualTo(Sets.filter(bruteForce(formula), set -> set.size() <= largest));
            assertThat(minimal.complete()).isTrue();
            if (minimal.patterns().size() < bruteForce(formula).size()) {
                assertThat(minimal.larger()).isTrue();
            }
        }
    }

    @Test
    void stand_ins_change_nothing_but_the_number_of_variables() {
        int grouped = 0;
        for (int seed = 0; seed < 3_000; seed++) {
            Formula<Integer> formula = RandomFormulas.of(seed, 3);
            StandIns<Integer> standIns = StandIns.of(formula, variable -> variable != 3, Comparator.reverseOrder());
            MinimalSets<Integer> minimal = MinimalSets.of(standIns, UNBOUNDED);
            List<ImmutableSet<Integer>> sets = sets(minimal);
            assertThat(sets).as("seed %s", seed).doesNotHaveDuplicates();
            assertThat(Set.copyOf(sets)).as("seed %s", seed).isEqualTo(bruteForce(formula));
            grouped += standIns.groups().size();
        }
        assertThat(grouped).isGreaterThan(200);
    }

    @Test
    void alike_variables_make_one_pattern() {
        Formula<Integer> either = Formula.any(
                List.of(RandomFormulas.variable(1), RandomFormulas.variable(2), RandomFormulas.variable(3)));
        Formula<Integer> or = Formula.any(List.of(RandomFormulas.variable(4), RandomFormulas.variable(5)));
        StandIns<Integer> standIns =
                StandIns.of(Formula.all(List.of(either, or)), variable -> true, Comparator.naturalOrder());
        assertThat(MinimalSets.of(standIns, UNBOUNDED).patterns())
                .singleElement()
                .satisfies(pattern -> {
                    assertThat(pattern.groups()).containsExactly(ImmutableList.of(1, 2, 3), ImmutableList.of(4, 5));
                    assertThat(pattern.count()).isEqualTo(6);
                    assertThat(pattern.set(0)).containsExactly(1, 4);
                    assertThat(pattern.set(5)).containsExactly(3, 5);
                });
    }

    private static List<ImmutableSet<Integer>> sets(MinimalSets<Integer> minimal) {
        return minimal.patterns().stream()
                .flatMap(pattern -> LongStream.range(0, pattern.count()).mapToObj(pattern::set))
                .toList();
    }

    private static Set<ImmutableSet<Integer>> bruteForce(Formula<Integer> formula) {
        List<Set<Integer>> holding = Sets.powerSet(VARIABLES).stream()
                .filter(set -> formula.holds(set::contains))
                .toList();
        return holding.stream()
                .filter(set -> holding.stream().noneMatch(other -> other.size() < set.size() && set.containsAll(other)))
                .map(ImmutableSet::copyOf)
                .collect(ImmutableSet.toImmutableSet());
    }
}
