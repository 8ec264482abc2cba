package org.regionalstrategy.scoring.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Holds diagrams, duals and replacements against all states of the variables. */
class DecisionDiagramTest {
    private static final int PLENTY = 10_000;

    @Test
    void the_probability_is_that_of_all_states_in_which_the_formula_holds() {
        for (int seed = 0; seed < 3_000; seed++) {
            Formula<Integer> formula = RandomFormulas.of(seed, 3);
            double[] probabilities = new Random(seed).doubles(7).toArray();
            DecisionDiagram<Integer> diagram = diagram(formula);
            assertThat(diagram.probability(ordered(diagram, probabilities)))
                    .as("seed %s", seed)
                    .isEqualTo(byStates(formula, probabilities), within(1e-14));
        }
    }

    @Test
    void a_difference_is_that_between_a_variable_surely_there_and_surely_not() {
        for (int seed = 0; seed < 1_000; seed++) {
            Formula<Integer> formula = RandomFormulas.of(seed, 3);
            double[] probabilities = new Random(seed).doubles(7).toArray();
            DecisionDiagram<Integer> diagram = diagram(formula);
            double[] differences = diagram.differences(ordered(diagram, probabilities));
            for (int i = 0; i < differences.length; i++) {
                double[] there = probabilities.clone();
                double[] notThere = probabilities.clone();
                there[diagram.variables().get(i)] = 1;
                notThere[diagram.variables().get(i)] = 0;
                assertThat(differences[i])
                        .as("seed %s", seed)
                        .isEqualTo(byStates(formula, there) - byStates(formula, notThere), within(1e-14));
            }
        }
    }

    @Test
    void the_lightest_set_weighs_what_the_lightest_of_all_sets_does() {
        for (int seed = 0; seed < 2_000; seed++) {
            Formula<Integer> formula = RandomFormulas.of(seed, 3);
            int[] weights = new Random(seed).ints(7, 0, 4).toArray();
            Optional<Integer> least = Sets.powerSet(RandomFormulas.VARIABLES).stream()
                    .filter(set -> formula.holds(set::contains))
                    .map(set ->
                            set.stream().mapToInt(variable -> weights[variable]).sum())
                    .min(Comparator.naturalOrder());
            DecisionDiagram<Integer> diagram = diagram(formula);
            Optional<ImmutableSet<Integer>> lightest =
                    diagram.lightest(variable -> BigDecimal.valueOf(weights[variable]));
            assertThat(diagram.leastWeight(variable -> BigDecimal.valueOf(weights[variable]))
                            .map(BigDecimal::intValueExact))
                    .as("seed %s", seed)
                    .isEqualTo(least);
            assertThat(lightest.map(set ->
                            set.stream().mapToInt(variable -> weights[variable]).sum()))
                    .isEqualTo(least);
            lightest.ifPresent(set -> assertThat(formula.holds(set::contains)).isTrue());
        }
        assertThat(diagram(Formula.<Integer>never()).lightest(variable -> BigDecimal.ONE))
                .isEmpty();
    }

    @Test
    void the_support_is_what_changes_the_formula_in_some_state() {
        for (int seed = 0; seed < 300; seed++) {
            Formula<Integer> formula = RandomFormulas.of(seed, 3);
            Set<Integer> support = Sets.filter(
                    RandomFormulas.VARIABLES,
                    variable -> Sets.powerSet(RandomFormulas.VARIABLES).stream()
                            .anyMatch(state -> formula.holds(other -> other.equals(variable) || state.contains(other))
                                    && !formula.holds(other -> !other.equals(variable) && state.contains(other))));
            assertThat(diagram(formula).support()).as("seed %s", seed).isEqualTo(support);
        }
    }

    @Test
    void the_dual_holds_where_the_formula_fails_for_the_others() {
        for (int seed = 0; seed < 1_000; seed++) {
            Formula<Integer> formula = RandomFormulas.of(seed, 3);
            for (Set<Integer> state : Sets.powerSet(RandomFormulas.VARIABLES)) {
                assertThat(formula.dual().holds(state::contains))
                        .as("seed %s", seed)
                        .isEqualTo(!formula.holds(variable -> !state.contains(variable)));
            }
        }
    }

    @Test
    void what_is_replaced_holds_as_if_it_were_so() {
        for (int seed = 0; seed < 1_000; seed++) {
            Formula<Integer> formula = RandomFormulas.of(seed, 3);
            Formula<Integer> replaced = formula.replaced(variable -> variable == 0
                    ? Formula.met()
                    : variable == 1 ? Formula.never() : RandomFormulas.variable(variable == 2 ? 3 : variable));
            assertThat(replaced.variables()).doesNotContain(0, 1, 2);
            for (Set<Integer> state : Sets.powerSet(RandomFormulas.VARIABLES)) {
                assertThat(replaced.holds(state::contains))
                        .as("seed %s", seed)
                        .isEqualTo(formula.holds(variable ->
                                variable == 0 || (variable != 1 && state.contains(variable == 2 ? 3 : variable))));
            }
        }
    }

    @Test
    void equivalent_formulas_have_equally_many_nodes_and_constants_none() {
        Formula<Integer> a = RandomFormulas.variable(0);
        Formula<Integer> b = RandomFormulas.variable(1);
        assertThat(diagram(Formula.any(List.of(a, Formula.all(List.of(a, b))))).size())
                .isEqualTo(3);
        assertThat(diagram(Formula.<Integer>met()).probability(new double[0])).isEqualTo(1);
        assertThat(diagram(Formula.<Integer>never()).probability(new double[0])).isZero();
        assertThat(diagram(Formula.<Integer>met()).support()).isEmpty();
        assertThat(diagram(a).variables()).isEqualTo(ImmutableSet.of(0).asList());
    }

    @Test
    void half_of_many_stays_small_and_a_bound_is_kept() {
        Formula<Integer> half = new Formula.AtLeast<>(
                50,
                IntStream.range(0, 100).mapToObj(RandomFormulas::variable).collect(ImmutableList.toImmutableList()));
        assertThat(diagram(half).size()).isEqualTo(50 * 51 + 2);
        assertThat(DecisionDiagram.of(half, 1_000)).isEmpty();
    }

    private static <V> DecisionDiagram<V> diagram(Formula<V> formula) {
        return DecisionDiagram.of(formula, PLENTY).orElseThrow();
    }

    private static double[] ordered(DecisionDiagram<Integer> diagram, double[] probabilities) {
        return diagram.variables().stream()
                .mapToDouble(variable -> probabilities[variable])
                .toArray();
    }

    private static double byStates(Formula<Integer> formula, double[] probabilities) {
        double sum = 0;
        for (Set<Integer> state : Sets.powerSet(RandomFormulas.VARIABLES)) {
            if (formula.holds(state::contains)) {
                double product = 1;
                for (int variable : RandomFormulas.VARIABLES) {
                    product *= state.contains(variable) ? probabilities[variable] : 1 - probabilities[variable];
                }
                sum += product;
            }
        }
        return sum;
    }
}
