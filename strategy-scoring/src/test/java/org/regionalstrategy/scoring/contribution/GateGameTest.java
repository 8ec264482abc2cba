package org.regionalstrategy.scoring.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.regionalstrategy.model.assessment.cooperation.ShapleyMethod;
import org.regionalstrategy.scoring.formula.Formula;
import org.regionalstrategy.scoring.formula.RandomFormulas;

/** Holds the integral over a diagram against the sum over all coalitions. */
class GateGameTest {
    private static final int NODES = 10_000;

    @Test
    void the_integral_is_the_sum_over_all_coalitions() {
        for (int seed = 0; seed < 2_000; seed++) {
            Formula<Integer> formula = RandomFormulas.of(seed, 3);
            ImmutableList<Integer> players = formula.variables().asList();
            ShapleyValues exact = ShapleyCalculator.withDefaults()
                    .calculate(
                            players.size(),
                            coalition -> formula.holds(player -> coalition.get(players.indexOf(player))) ? 1 : 0);
            double[] integrated =
                    MultilinearExtension.of(formula, NODES).orElseThrow().shapleyValues();
            assertThat(integrated)
                    .as("seed %s", seed)
                    .containsExactly(exact.values().toArray(), within(1e-14));
        }
    }

    @Test
    void stand_ins_share_what_one_of_them_would_get() {
        // one of forty, and one of sixty, and the one: the rarest gets the most
        Formula<Integer> formula =
                Formula.all(List.of(Formula.any(range(0, 40)), Formula.any(range(40, 100)), variable(100)));
        ShapleyValues values = GateGame.values(formula, ShapleyOptions.defaults());
        assertThat(values.method()).isEqualTo(ShapleyMethod.DECISION_DIAGRAM);
        assertThat(values.values().stream().sum()).isEqualTo(1, within(1e-13));
        assertThat(values.values().subArray(0, 40).toArray())
                .containsOnly(values.values().get(0));
        // integral of (1 - t)^39 (1 - (1 - t)^60) t = B(40, 2) - B(100, 2)
        assertThat(values.values().get(0)).isEqualTo(1.0 / (40 * 41) - 1.0 / (100 * 101), within(1e-15));
        assertThat(values.values().get(100)).isEqualTo(1 - 1.0 / 41 - 1.0 / 61 + 1.0 / 101, within(1e-14));
    }

    @Test
    void many_voters_with_one_vote_each_share_alike() {
        Formula<Integer> half = new Formula.AtLeast<>(150, ImmutableList.copyOf(range(0, 300)));
        ShapleyValues values = GateGame.values(half, ShapleyOptions.defaults());
        assertThat(values.values().asList())
                .allSatisfy(value -> assertThat(value).isEqualTo(1.0 / 300, within(1e-15)));
    }

    @Test
    void without_a_diagram_many_players_are_sampled() {
        Formula<Integer> formula = Formula.all(List.of(Formula.any(range(0, 20)), variable(20)));
        ShapleyValues sampled =
                GateGame.values(formula, ShapleyOptions.builder().nodes(0).build());
        assertThat(sampled.method()).isEqualTo(ShapleyMethod.SAMPLED_ORDERS);
        assertThat(sampled.values().get(20)).isEqualTo(1 - 1.0 / 21, within(0.01));
        assertThat(sampled.values().stream().sum()).isEqualTo(1, within(1e-12));
    }

    @Test
    void points_integrate_powers_exactly() {
        Random random = new Random(1);
        for (int count = 1; count <= 250; count += 1 + random.nextInt(20)) {
            GaussLegendre points = new GaussLegendre(count);
            for (int degree : new int[] {0, 1, count, 2 * count - 1}) {
                double sum = 0;
                for (int k = 0; k < count; k++) {
                    sum += points.weight(k) * Math.pow(points.point(k), degree);
                }
                assertThat(sum).as("%s points", count).isEqualTo(1.0 / (degree + 1), within(1e-13));
            }
        }
    }

    private static List<Formula<Integer>> range(int from, int to) {
        List<Formula<Integer>> variables = new ArrayList<>();
        for (int i = from; i < to; i++) {
            variables.add(variable(i));
        }
        return variables;
    }

    private static Formula<Integer> variable(int number) {
        return new Formula.Variable<>(number);
    }
}
