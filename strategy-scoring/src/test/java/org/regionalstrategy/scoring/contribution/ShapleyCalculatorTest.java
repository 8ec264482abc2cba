package org.regionalstrategy.scoring.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.regionalstrategy.model.assessment.cooperation.ShapleyMethod;

/** Holds the calculator against games with known values, and small random games against their definition. */
class ShapleyCalculatorTest {
    private static final ShapleyCalculator CALCULATOR = ShapleyCalculator.withDefaults();

    private static final ShapleyCalculator SAMPLING =
            CALCULATOR.withOptions(ShapleyOptions.builder().exactPlayers(0).build());

    @Test
    void the_security_council_has_the_published_values() {
        // nine of fifteen votes, none of the five permanent members against: Shapley & Shubik 1954, the rule since 1966
        ShapleyValues values = CALCULATOR.calculate(
                15, coalition -> coalition.nextClearBit(0) >= 5 && coalition.cardinality() >= 9 ? 1 : 0);
        for (int member = 0; member < 15; member++) {
            assertThat(values.values().get(member)).isEqualTo(member < 5 ? 0.19627 : 0.001865, within(5e-6));
        }
        assertThat(values.values().get(5)).isEqualTo(4.0 / 2145, within(1e-15));
        assertThat(values.method()).isEqualTo(ShapleyMethod.ALL_COALITIONS);
        assertThat(values.isExact()).isTrue();
    }

    @Test
    void the_airport_game_has_its_closed_form() {
        // Littlechild & Owen 1973: each piece of the runway is shared by those who need it
        double[] cost = {3, 5, 5, 8, 13, 21};
        ShapleyValues values = CALCULATOR.calculate(
                cost.length,
                coalition -> coalition.stream()
                        .mapToDouble(plane -> cost[plane])
                        .max()
                        .orElse(0));
        double share = 0;
        for (int plane = 0; plane < cost.length; plane++) {
            share += (cost[plane] - (plane == 0 ? 0 : cost[plane - 1])) / (cost.length - plane);
            assertThat(values.values().get(plane)).isEqualTo(share, within(1e-13));
        }
    }

    @Test
    void the_glove_game_favours_the_scarce_side() {
        // one left glove, two right ones: 4/6, 1/6, 1/6
        ShapleyValues values =
                CALCULATOR.calculate(3, coalition -> coalition.get(0) && coalition.cardinality() >= 2 ? 1 : 0);
        assertThat(values.values().asList()).containsExactly(2.0 / 3, 1.0 / 6, 1.0 / 6);
    }

    @Test
    void weighted_voting_has_the_published_values() {
        // [4; 3, 2, 1, 1]: 1/2, 1/6, 1/6, 1/6; [6; 4, 3, 2, 1]: 5/12, 1/4, 1/4, 1/12
        assertThat(voting(4, 3, 2, 1, 1).values().toArray())
                .containsExactly(new double[] {1.0 / 2, 1.0 / 6, 1.0 / 6, 1.0 / 6}, within(1e-15));
        assertThat(voting(6, 4, 3, 2, 1).values().toArray())
                .containsExactly(new double[] {5.0 / 12, 1.0 / 4, 1.0 / 4, 1.0 / 12}, within(1e-15));
    }

    @Test
    void small_random_games_have_the_mean_over_all_orders() {
        for (int seed = 0; seed < 1_000; seed++) {
            Random random = new Random(seed);
            int players = random.nextInt(6);
            double[] worth = random.doubles(1L << players, -1, 1).toArray();
            CoalitionGame game = coalition -> worth[mask(coalition)];
            ShapleyValues values = CALCULATOR.calculate(players, game);
            double[] expected = overAllOrders(players, game);
            assertThat(values.values().toArray()).as("seed %s", seed).containsExactly(expected, within(1e-12));
            assertThat(values.values().stream().sum()).isEqualTo(values.surplus(), within(1e-12));
            assertThat(values.surplus()).isEqualTo(worth[worth.length - 1] - worth[0]);
        }
    }

    @Test
    void samples_lie_around_the_exact_values_as_their_standard_errors_say() {
        int within = 0;
        int all = 0;
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            int players = 3 + random.nextInt(5);
            double[] worth = random.doubles(1L << players).toArray();
            CoalitionGame game = coalition -> worth[mask(coalition)];
            ShapleyValues exact = CALCULATOR.calculate(players, game);
            ShapleyValues sampled = CALCULATOR
                    .withOptions(ShapleyOptions.builder()
                            .exactPlayers(0)
                            .pairs(400)
                            .seed(seed)
                            .build())
                    .calculate(players, game);
            assertThat(sampled.isExact()).isFalse();
            assertThat(sampled.values().stream().sum()).isEqualTo(sampled.surplus(), within(1e-12));
            for (int player = 0; player < players; player++) {
                double error =
                        Math.abs(sampled.values().get(player) - exact.values().get(player));
                within += error <= 1.96 * sampled.standardErrors().get(player) ? 1 : 0;
                all++;
            }
        }
        assertThat((double) within / all).isBetween(0.92, 0.98);
    }

    @Test
    void a_reverse_takes_out_the_error_of_a_game_of_pairs() {
        ShapleyValues values =
                SAMPLING.calculate(30, coalition -> coalition.cardinality() * (double) coalition.cardinality());
        assertThat(values.values().asList())
                .allSatisfy(value -> assertThat(value).isEqualTo(30, within(1e-12)));
        assertThat(values.standardErrors().toArray()).containsOnly(0);
    }

    @Test
    void the_same_seed_gives_the_same_bits_whatever_is_remembered() {
        CoalitionGame game = coalition -> coalition.nextClearBit(0) >= 5 && coalition.cardinality() >= 9 ? 1 : 0;
        ShapleyOptions options =
                ShapleyOptions.builder().exactPlayers(0).pairs(300).seed(7).build();
        ShapleyValues values = CALCULATOR.withOptions(options).calculate(15, game);
        ShapleyOptions forgetful = options.toBuilder().remembered(0).build();
        assertThat(CALCULATOR.withOptions(options).calculate(15, game)).isEqualTo(values);
        assertThat(CALCULATOR.withOptions(forgetful).calculate(15, game).values())
                .isEqualTo(values.values());
        ShapleyOptions other = options.toBuilder().seed(8).build();
        assertThat(CALCULATOR.withOptions(other).calculate(15, game).values()).isNotEqualTo(values.values());
    }

    @Test
    void a_dummy_gets_zero_and_no_error_even_in_samples() {
        ShapleyValues values = SAMPLING.calculate(4, coalition -> coalition.get(0) && coalition.get(2) ? 1 : 0);
        assertThat(values.values().get(1)).isZero();
        assertThat(values.standardErrors().get(3)).isZero();
        assertThat(values.values().get(0)).isEqualTo(0.5, within(0.02));
    }

    @Test
    void nobody_gets_nothing() {
        ShapleyValues values = CALCULATOR.calculate(0, coalition -> 5);
        assertThat(values.values().isEmpty()).isTrue();
        assertThat(values.surplus()).isZero();
    }

    @Test
    void progress_is_told_to_the_end() {
        List<Long> steps = new ArrayList<>();
        CALCULATOR.withProgress((task, done, all) -> steps.add(all - done)).calculate(14, BitSet::cardinality);
        assertThat(steps).hasSize(4).endsWith(0L);
        steps.clear();
        SAMPLING.withProgress((task, done, all) -> steps.add(all - done)).calculate(2, BitSet::cardinality);
        assertThat(steps).hasSize(ShapleyOptions.DEFAULT_PAIRS).endsWith(0L);
    }

    @Test
    void an_interrupted_thread_stops_and_stays_interrupted() {
        for (ShapleyCalculator calculator : List.of(CALCULATOR, SAMPLING)) {
            Thread.currentThread().interrupt();
            assertThatThrownBy(() -> calculator.calculate(3, BitSet::cardinality))
                    .isInstanceOf(CancellationException.class);
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @Test
    void worth_that_is_not_finite_is_refused_with_its_coalition() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CALCULATOR.calculate(2, coalition -> coalition.get(1) ? Double.NaN : 0))
                .withMessage("game: coalition {1}: the worth must be finite: NaN");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ShapleyOptions.builder().exactPlayers(25).build())
                .withMessageContaining("from 0 to 24: 25");
    }

    private static ShapleyValues voting(int quota, int... weights) {
        return CALCULATOR.calculate(
                weights.length,
                coalition -> coalition.stream().map(voter -> weights[voter]).sum() >= quota ? 1 : 0);
    }

    private static int mask(BitSet coalition) {
        return coalition.isEmpty() ? 0 : (int) coalition.toLongArray()[0];
    }

    private static double[] overAllOrders(int players, CoalitionGame game) {
        double[] sums = new double[players];
        int orders = join(players, game, new BitSet(), new ArrayList<>(), sums);
        for (int player = 0; player < players; player++) {
            sums[player] /= orders;
        }
        return sums;
    }

    private static int join(int players, CoalitionGame game, BitSet coalition, List<Integer> order, double[] sums) {
        if (order.size() == players) {
            BitSet before = new BitSet();
            for (int player : order) {
                double without = game.worth(before);
                before.set(player);
                sums[player] += game.worth(before) - without;
            }
            return 1;
        }
        int orders = 0;
        for (int player = coalition.nextClearBit(0); player < players; player = coalition.nextClearBit(player + 1)) {
            coalition.set(player);
            order.add(player);
            orders += join(players, game, coalition, order, sums);
            order.remove(order.size() - 1);
            coalition.clear(player);
        }
        return orders;
    }
}
