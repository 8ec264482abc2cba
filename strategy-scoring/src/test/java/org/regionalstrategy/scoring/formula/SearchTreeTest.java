package org.regionalstrategy.scoring.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Holds the search tree against an evaluation of all sets. */
class SearchTreeTest {
    private static final int ALL = 1_000;
    private static final long LONG = Long.MAX_VALUE;
    private static final int MOST_THINGS = 7;
    private static final ImmutableList<ImmutableSet<Integer>> NONE = ImmutableList.of();

    private static Set<ImmutableSet<Integer>> bruteForce(Formula<Integer> formula) {
        return Sets.powerSet(RandomFormulas.VARIABLES).stream()
                .filter(set -> formula.holds(set::contains))
                .filter(set -> set.stream()
                        .noneMatch(member -> formula.holds(other -> set.contains(other) && !other.equals(member))))
                .map(ImmutableSet::copyOf)
                .collect(Collectors.toSet());
    }

    private static List<ImmutableSet<Integer>> sets(SearchTree.Found<Integer> found) {
        List<ImmutableSet<Integer>> sets = new ArrayList<>();
        found.patterns()
                .forEach(pattern ->
                        LongStream.range(0, pattern.count()).forEach(number -> sets.add(pattern.set(number))));
        return sets;
    }

    private static long things(Set<Integer> set) {
        return set.stream().map(variable -> variable / 2).distinct().count();
    }

    /** Variables 2k and 2k + 1 are of one thing. */
    @Test
    void of_each_size_all_minimal_sets_are_found_once_where_variables_of_one_thing_count_once() {
        int several = 0;
        for (int seed = 0; seed < 3_000; seed++) {
            Formula<Integer> formula = RandomFormulas.of(seed, 3);
            Set<ImmutableSet<Integer>> all = bruteForce(formula);
            SearchTree<Integer> tree = new SearchTree<>(StandIns.none(formula), variable -> variable / 2);
            for (int size = 0; size <= MOST_THINGS; size++) {
                int ofSize = size;
                SearchTree.Found<Integer> found = tree.ofSize(size, NONE, ALL, LONG);
                assertThat(sets(found))
                        .as("seed %s, size %s", seed, size)
                        .doesNotHaveDuplicates()
                        .containsExactlyInAnyOrderElementsOf(Sets.filter(all, set -> things(set) == ofSize));
                assertThat(found.complete()).isTrue();
                assertThat(found.larger() || all.stream().noneMatch(set -> things(set) > ofSize))
                        .as("seed %s, size %s", seed, size)
                        .isTrue();
                several += found.patterns().size() > 1 ? 1 : 0;
            }
            assertThat(tree.ofSize(MOST_THINGS, NONE, ALL, LONG).larger()).isFalse();
        }
        assertThat(several).isGreaterThan(400);
    }

    @Test
    void stand_ins_are_written_out() {
        int grouped = 0;
        for (int seed = 0; seed < 2_000; seed++) {
            Formula<Integer> formula = RandomFormulas.of(seed, 3);
            StandIns<Integer> standIns = StandIns.of(formula, variable -> variable != 3, Comparator.reverseOrder());
            SearchTree<Integer> tree = new SearchTree<>(standIns, variable -> variable);
            Set<ImmutableSet<Integer>> found = new HashSet<>();
            for (int size = 0; size <= MOST_THINGS; size++) {
                found.addAll(sets(tree.ofSize(size, NONE, ALL, LONG)));
            }
            assertThat(found).as("seed %s", seed).isEqualTo(bruteForce(formula));
            grouped += standIns.groups().size();
        }
        assertThat(grouped).isGreaterThan(100);
    }

    @Test
    void some_are_minimal_though_not_of_the_least_size_and_one_is_found_with_no_work_at_all() {
        int several = 0;
        for (int seed = 0; seed < 3_000; seed++) {
            Formula<Integer> formula = RandomFormulas.of(seed, 3);
            Set<ImmutableSet<Integer>> all = bruteForce(formula);
            SearchTree<Integer> tree = new SearchTree<>(StandIns.none(formula), variable -> variable);
            assertThat(sets(tree.some(NONE, 1, 0))).as("seed %s", seed).hasSize(Math.min(1, all.size()));
            List<ImmutableSet<Integer>> some = sets(tree.some(NONE, 2, LONG));
            assertThat(all).as("seed %s", seed).containsAll(some);
            assertThat(some).doesNotHaveDuplicates();
            several += some.size() > 1 ? 1 : 0;
        }
        assertThat(several).isGreaterThan(400);
    }

    @Test
    void a_bound_on_sets_or_on_work_is_admitted() {
        int cut = 0;
        for (int seed = 0; seed < 1_000; seed++) {
            Formula<Integer> formula = RandomFormulas.of(seed, 3);
            int pairs = Sets.filter(bruteForce(formula), set -> set.size() == 2).size();
            SearchTree<Integer> tree = new SearchTree<>(StandIns.none(formula), variable -> variable);
            if (pairs > 1) {
                assertThat(tree.ofSize(2, NONE, pairs, LONG).complete()).isTrue();
                assertThat(tree.ofSize(2, NONE, pairs - 1, LONG).complete()).isFalse();
                assertThat(tree.ofSize(2, NONE, ALL, 1).complete()).isFalse();
                cut++;
            }
        }
        assertThat(cut).isGreaterThan(40);
    }

    @Test
    void what_contains_a_known_set_is_not_found_and_leaves_nothing_larger_to_seek() {
        int ended = 0;
        for (int seed = 0; seed < 2_000; seed++) {
            Formula<Integer> formula = RandomFormulas.of(seed, 3);
            Set<ImmutableSet<Integer>> all = bruteForce(formula);
            SearchTree<Integer> tree = new SearchTree<>(StandIns.none(formula), variable -> variable);
            Set<ImmutableSet<Integer>> pairs = Sets.filter(all, set -> set.size() == 2);
            ImmutableList<ImmutableSet<Integer>> known =
                    pairs.stream().limit(1).collect(ImmutableList.toImmutableList());
            assertThat(sets(tree.ofSize(2, known, ALL, LONG)))
                    .as("seed %s", seed)
                    .containsExactlyInAnyOrderElementsOf(Sets.difference(pairs, Set.copyOf(known)));
            boolean larger =
                    tree.ofSize(1, ImmutableList.copyOf(all), ALL, LONG).larger();
            assertThat(larger || all.stream().noneMatch(set -> set.size() > 1)).isTrue();
            for (int size = 0; size <= MOST_THINGS; size++) {
                assertThat(tree.ofSize(size, ImmutableList.copyOf(all), ALL, LONG)
                                .patterns())
                        .isEmpty();
            }
            assertThat(tree.some(ImmutableList.copyOf(all), 2, LONG).patterns()).isEmpty();
            ended += known.isEmpty() ? 0 : 1;
        }
        assertThat(ended).isGreaterThan(200);
    }

    private static Formula<Integer> anyOf(int from, int to) {
        List<Formula<Integer>> parts = new ArrayList<>();
        IntStream.range(from, to).forEach(variable -> parts.add(new Formula.Variable<>(variable)));
        return Formula.any(parts);
    }

    /** Everything that can be taken comes before what makes each set one with a known part. */
    @Test
    void a_search_that_finds_only_known_sets_ends_by_its_work() {
        int pairs = 60;
        List<Formula<Integer>> parts = new ArrayList<>(List.of(anyOf(0, 4)));
        IntStream.range(0, pairs).forEach(pair -> parts.add(anyOf(4 + 2 * pair, 6 + 2 * pair)));
        SearchTree<Integer> tree = new SearchTree<>(StandIns.none(Formula.all(parts)), variable -> variable);
        List<Set<Integer>> known = List.of(Set.of(0), Set.of(1), Set.of(2), Set.of(3));

        SearchTree.Found<Integer> found =
                assertTimeoutPreemptively(Duration.ofSeconds(20), () -> tree.some(known, 10, 10_000));
        assertThat(found.patterns()).isEmpty();
        assertThat(found.complete()).isFalse();
        assertThat(tree.leastSize()).isEqualTo(pairs + 1);
    }

    @Test
    void what_every_set_has_is_taken_at_once_however_much_it_is() {
        int conditions = 5_000;
        List<Formula<Integer>> parts = new ArrayList<>();
        IntStream.range(0, conditions).forEach(variable -> parts.add(new Formula.Variable<>(variable)));
        SearchTree<Integer> tree = new SearchTree<>(StandIns.none(Formula.all(parts)), variable -> variable);

        assertThat(tree.leastSize()).isEqualTo(conditions);
        assertThat(sets(tree.ofSize(conditions, NONE, ALL, LONG)))
                .singleElement()
                .satisfies(set -> assertThat(set).hasSize(conditions));
    }

    @Test
    void choices_that_follow_each_other_without_end_are_given_up() {
        int pairs = 3_000;
        List<Formula<Integer>> parts = new ArrayList<>();
        IntStream.range(0, pairs).forEach(pair -> parts.add(anyOf(2 * pair, 2 * pair + 2)));
        SearchTree<Integer> tree = new SearchTree<>(StandIns.none(Formula.all(parts)), variable -> variable);

        assertThat(tree.some(NONE, 1, 0).complete()).isFalse();
    }
}
