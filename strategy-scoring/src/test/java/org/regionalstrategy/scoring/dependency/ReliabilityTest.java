package org.regionalstrategy.scoring.dependency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.regionalstrategy.scoring.formula.Formula;
import org.regionalstrategy.scoring.formula.RandomFormulas;

/** Textbook systems with their published importances, and all small random ones against their states. */
class ReliabilityTest {
    private static final int NODES = 10_000;
    private static final int SETS = 1_000;

    /** Two lines of two, joined in the middle by component 3: Barlow & Proschan 1975. */
    private static final Formula<Integer> BRIDGE =
            Formula.any(List.of(all(1, 4), all(2, 5), all(1, 3, 5), all(2, 3, 4)));

    @Test
    void a_bridge_has_its_published_reliability_and_importances() {
        Reliability<Integer> bridge = reliability(BRIDGE, 0, 0.9, 0.9, 0.9, 0.9, 0.9);
        // 2 p^2 + 2 p^3 - 5 p^4 + 2 p^5
        assertThat(bridge.open().lower()).isEqualTo(0.97848, within(1e-14));
        assertThat(bridge.birnbaum(3).lower()).isEqualTo(0.0162, within(1e-14));
        for (int component : new int[] {1, 2, 4, 5}) {
            assertThat(bridge.birnbaum(component).lower()).isEqualTo(0.1062, within(1e-14));
        }
        assertThat(StructureSets.cuts(BRIDGE, SETS).sets())
                .containsExactlyInAnyOrder(
                        ImmutableSet.of(1, 2),
                        ImmutableSet.of(4, 5),
                        ImmutableSet.of(1, 3, 5),
                        ImmutableSet.of(2, 3, 4));
        assertThat(StructureSets.paths(BRIDGE, SETS).sets())
                .containsExactlyInAnyOrder(
                        ImmutableSet.of(1, 4),
                        ImmutableSet.of(2, 5),
                        ImmutableSet.of(1, 3, 5),
                        ImmutableSet.of(2, 3, 4));
    }

    @Test
    void two_out_of_three_have_their_published_importances() {
        // p2 + p3 - 2 p2 p3 and so on: Rausand & Hoyland 2004, with 0.98, 0.96, 0.94
        Formula<Integer> formula = new Formula.AtLeast<>(2, ImmutableList.of(variable(0), variable(1), variable(2)));
        Reliability<Integer> reliability = reliability(formula, 0.98, 0.96, 0.94);
        assertThat(reliability.birnbaum(0).lower()).isEqualTo(0.0952, within(1e-14));
        assertThat(reliability.birnbaum(1).lower()).isEqualTo(0.0776, within(1e-14));
        assertThat(reliability.birnbaum(2).lower()).isEqualTo(0.0584, within(1e-14));
    }

    @Test
    void a_chain_hangs_on_its_weakest_and_a_choice_on_its_strongest() {
        Reliability<Integer> chain = reliability(all(0, 1), 0.98, 0.96);
        assertThat(chain.birnbaum(0).lower()).isEqualTo(0.96, within(1e-15));
        assertThat(chain.birnbaum(1).lower()).isEqualTo(0.98, within(1e-15));
        // given a failure: (1 - p) / (1 - p0 p1)
        assertThat(chain.fussellVesely(0).orElseThrow().lower()).isEqualTo(0.02 / 0.0592, within(1e-13));
        assertThat(chain.criticality(0).orElseThrow().lower()).isEqualTo(0.96 * 0.02 / 0.0592, within(1e-13));
        Reliability<Integer> choice = reliability(Formula.any(List.of(variable(0), variable(1))), 0.98, 0.96);
        assertThat(choice.birnbaum(0).lower()).isEqualTo(0.04, within(1e-15));
        assertThat(choice.birnbaum(1).lower()).isEqualTo(0.02, within(1e-15));
        assertThat(choice.fussellVesely(0).orElseThrow().lower()).isEqualTo(1, within(1e-14));
    }

    @Test
    void small_random_systems_agree_with_all_their_states() {
        for (int seed = 0; seed < 2_000; seed++) {
            Formula<Integer> formula = RandomFormulas.of(seed, 3);
            double[] there = probabilities(seed);
            Reliability<Integer> reliability = reliability(formula, there);
            Set<Set<Integer>> cuts = Set.copyOf(byHandCuts(formula));
            assertThat(Set.copyOf(StructureSets.cuts(formula, SETS).sets()))
                    .as("seed %s", seed)
                    .isEqualTo(cuts);
            double closed = chance(there, state -> !formula.holds(state::contains));
            assertThat(reliability.open().lower()).as("seed %s", seed).isEqualTo(1 - closed, within(1e-14));
            for (int variable : formula.variables()) {
                double birnbaum = chance(
                        there,
                        state -> formula.holds(other -> other == variable || state.contains(other))
                                && !formula.holds(other -> other != variable && state.contains(other)));
                assertThat(reliability.birnbaum(variable).lower()).isEqualTo(birnbaum, within(1e-14));
                assertThat(reliability.fussellVesely(variable).isPresent()).isEqualTo(closed > 0);
                if (closed > 0) {
                    double cut = chance(
                            there,
                            state -> cuts.stream()
                                    .anyMatch(set -> set.contains(variable)
                                            && Sets.intersection(set, state).isEmpty()));
                    assertThat(reliability.fussellVesely(variable).orElseThrow().lower())
                            .as("seed %s", seed)
                            .isEqualTo(cut / closed, within(1e-10));
                    assertThat(reliability.criticality(variable).orElseThrow().lower())
                            .as("seed %s", seed)
                            .isEqualTo(birnbaum * (1 - there[variable]) / closed, within(1e-10));
                }
            }
        }
    }

    @Test
    void without_a_diagram_the_probability_lies_between_the_bounds() {
        int narrow = 0;
        for (int seed = 0; seed < 1_000; seed++) {
            Formula<Integer> formula = RandomFormulas.of(seed, 3);
            double[] there = probabilities(seed);
            double open = reliability(formula, there).open().lower();
            for (int sets : new int[] {SETS, 2}) {
                Chance<Integer> bounds = new Reliability<Integer>(
                                formula, variable -> OptionalDouble.of(there[variable]), 0, sets)
                        .open();
                assertThat(bounds.lower()).as("seed %s", seed).isLessThanOrEqualTo(open + 1e-14);
                assertThat(bounds.upper()).as("seed %s", seed).isGreaterThanOrEqualTo(open - 1e-14);
                narrow += bounds.upper() - bounds.lower() < 0.1 ? 1 : 0;
            }
        }
        assertThat(narrow).isGreaterThan(500);
    }

    @Test
    void what_nobody_has_judged_matters_only_where_something_hangs_on_it() {
        Reliability<Integer> reliability = new Reliability<>(
                Formula.any(List.of(all(0, 1), all(2, 3))),
                variable -> variable == 1 ? OptionalDouble.empty() : OptionalDouble.of(variable == 2 ? 0 : 0.5),
                NODES,
                SETS);
        assertThat(reliability.open().isDefined()).isFalse();
        assertThat(reliability.open().unjudged()).containsExactly(1);
        assertThat(reliability.open().lower()).isZero();
        assertThat(reliability.open().upper()).isEqualTo(0.5);
        assertThat(reliability.birnbaum(1)).isEqualTo(Chance.of(0.5));
        assertThat(reliability.birnbaum(0).unjudged()).containsExactly(1);
        assertThat(reliability.birnbaum(3)).isEqualTo(Chance.of(0)); // variable 2 is surely missing
    }

    @Test
    void what_cannot_fail_has_no_share_in_failures() {
        assertThat(reliability(variable(0), 1).fussellVesely(0)).isEmpty();
        assertThat(reliability(variable(0), 1).criticality(0)).isEmpty();
        assertThat(reliability(variable(0), 1).birnbaum(0)).isEqualTo(Chance.of(1));
    }

    @Test
    void a_choice_among_many_is_one_cut() {
        Formula<Integer> choice = Formula.any(
                IntStream.range(0, 500).mapToObj(ReliabilityTest::variable).toList());
        StructureSets<Integer> cuts = StructureSets.cuts(Formula.all(List.of(choice, variable(500))), SETS);
        assertThat(cuts.sets()).extracting(Set::size).containsExactly(1, 500);
        StructureSets<Integer> paths = StructureSets.paths(Formula.all(List.of(choice, variable(500))), 300);
        assertThat(paths.sets()).hasSize(300);
        assertThat(paths.complete()).isFalse();
    }

    private static double[] probabilities(int seed) {
        double[] there = new Random(seed).doubles(7).toArray();
        there[seed % 7] = seed % 3 == 0 ? 1 : there[seed % 7];
        there[seed % 5] = seed % 4 == 0 ? 0 : there[seed % 5];
        return there;
    }

    private static Reliability<Integer> reliability(Formula<Integer> formula, double... there) {
        return new Reliability<>(formula, variable -> OptionalDouble.of(there[variable]), NODES, SETS);
    }

    private static double chance(double[] there, Predicate<Set<Integer>> event) {
        double sum = 0;
        for (Set<Integer> state : Sets.powerSet(RandomFormulas.VARIABLES)) {
            if (event.test(state)) {
                double product = 1;
                for (int variable : RandomFormulas.VARIABLES) {
                    product *= state.contains(variable) ? there[variable] : 1 - there[variable];
                }
                sum += product;
            }
        }
        return sum;
    }

    private static List<ImmutableSet<Integer>> byHandCuts(Formula<Integer> formula) {
        List<Set<Integer>> cuts = Sets.powerSet(RandomFormulas.VARIABLES).stream()
                .filter(set -> !formula.holds(variable -> !set.contains(variable)))
                .toList();
        return cuts.stream()
                .filter(set -> cuts.stream().noneMatch(other -> other.size() < set.size() && set.containsAll(other)))
                .map(ImmutableSet::copyOf)
                .toList();
    }

    private static Formula<Integer> all(int... variables) {
        return Formula.all(
                IntStream.of(variables).mapToObj(ReliabilityTest::variable).toList());
    }

    private static Formula<Integer> variable(int number) {
        return new Formula.Variable<>(number);
    }
}
