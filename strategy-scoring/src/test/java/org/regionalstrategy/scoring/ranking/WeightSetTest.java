package org.regionalstrategy.scoring.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.google.common.primitives.ImmutableDoubleArray;
import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WeightSetTest {
    private static final int DRAWS = 40_000;

    private static ImmutableDoubleArray of(double... numbers) {
        return ImmutableDoubleArray.copyOf(numbers);
    }

    /** How often drawn weights are in a part of the set. */
    private static double share(WeightSet set, Predicate<double[]> part) {
        SplitMix64 random = SplitMix64.of(7, 0, 0);
        double[] weights = new double[set.criteria()];
        int hits = 0;
        for (int i = 0; i < DRAWS; i++) {
            set.draw(random, weights);
            hits += part.test(weights) ? 1 : 0;
        }
        return (double) hits / DRAWS;
    }

    private static void assertShare(WeightSet set, Predicate<double[]> part, double expected) {
        double error = Math.sqrt(expected * (1 - expected) / DRAWS);
        assertThat(share(set, part)).isCloseTo(expected, within(4 * error));
    }

    @Test
    void the_whole_simplex_is_uniform() {
        WeightSet simplex = WeightSet.simplex(4);

        // a weight of n above t: (1 - t)^(n - 1)
        for (int i = 0; i < 4; i++) {
            int criterion = i;
            assertShare(simplex, weights -> weights[criterion] > 0.25, Math.pow(0.75, 3));
            assertShare(simplex, weights -> weights[criterion] > 0.6, Math.pow(0.4, 3));
        }
    }

    @Test
    void a_ranking_halves_the_simplex_as_often_as_there_are_orders() {
        WeightSet ranked = WeightSet.ranking(3, ImmutableIntArray.of(2, 0, 1));

        assertShare(ranked, weights -> weights[2] >= weights[0] && weights[0] >= weights[1], 1);
        // the greatest of three parts is above 1/2 with 3/4
        assertShare(ranked, weights -> weights[2] > 0.5, 0.75);
        assertThat(ranked.least(2)).isCloseTo(1.0 / 3, within(1e-11));
        assertThat(ranked.greatest(0)).isCloseTo(0.5, within(1e-11));
        assertThat(ranked.greatest(1)).isCloseTo(1.0 / 3, within(1e-11));
    }

    @Test
    void a_ranking_of_some_leaves_the_others_free() {
        WeightSet ranked = WeightSet.ranking(3, ImmutableIntArray.of(1, 0));

        assertShare(ranked, weights -> weights[1] >= weights[0], 1);
        assertShare(ranked, weights -> weights[2] > 0.5, 0.25);
    }

    @Test
    void intervals_are_uniform_over_a_polygon() {
        // w1 in 0.2..0.6, w2 in 0.1..0.5, w3 = 1 - w1 - w2 in 0.2..0.5: a hexagon in the plane of w1 and w2
        WeightSet set = WeightSet.intervals(of(0.2, 0.1, 0.2), of(0.6, 0.5, 0.5));
        double whole = area(0.2, 0.6, 0.1, 0.5);

        assertShare(set, weights -> weights[0] < 0.4, area(0.2, 0.4, 0.1, 0.5) / whole);
        assertShare(set, weights -> weights[1] < 0.25, area(0.2, 0.6, 0.1, 0.25) / whole);
        assertShare(set, weights -> weights[0] < 0.4 && weights[1] < 0.35, area(0.2, 0.4, 0.1, 0.35) / whole);
    }

    /** The area of a rectangle between the lines on which the third weight is 0.2 and 0.5, by thin strips. */
    private static double area(double left, double right, double bottom, double top) {
        int strips = 100_000;
        double sum = 0;
        for (int i = 0; i < strips; i++) {
            double x = left + (right - left) * (i + 0.5) / strips;
            sum += Math.max(0, Math.min(top, 0.8 - x) - Math.max(bottom, 0.5 - x));
        }
        return sum * (right - left) / strips;
    }

    /** Rejection from the whole simplex needs no proof, but takes long: what it accepts is what any way of drawing must give. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void drawn_weights_are_those_of_plain_rejection(long seed) {
        Random random = new Random(seed);
        int n = 3 + random.nextInt(3);
        double[] lower = new double[n];
        double[] upper = new double[n];
        for (int i = 0; i < n; i++) {
            lower[i] = random.nextDouble() * 0.8 / n;
            upper[i] = lower[i] + (random.nextInt(3) == 0 ? 0.05 : 0.5);
        }
        upper[n - 1] = 1;
        ImmutableIntArray ranking = random.nextBoolean() ? ImmutableIntArray.of(n - 1, 0) : ImmutableIntArray.of();
        WeightSet set = WeightSet.of(ImmutableDoubleArray.copyOf(lower), ImmutableDoubleArray.copyOf(upper), ranking);
        WeightBounds asked = new WeightBounds(lower, upper, ranking);
        Moments expected = new Moments(3 * n);
        int accepted = 0;
        SplitMix64 numbers = SplitMix64.of(seed, 1, 0);
        double[] weights = new double[n];
        while (accepted < 4_000) {
            Spacings.draw(numbers, 1, weights, 0);
            if (asked.hold(weights)) {
                accepted++;
                add(expected, weights);
            }
        }
        Moments drawn = new Moments(3 * n);
        for (int i = 0; i < DRAWS; i++) {
            set.draw(numbers, weights);
            assertThat(asked.hold(weights)).isTrue();
            add(drawn, weights);
        }
        for (int cell = 0; cell < 3 * n; cell++) {
            double error = Math.hypot(expected.standardError(cell, accepted), drawn.standardError(cell, DRAWS));
            assertThat(drawn.mean(cell, DRAWS)).isCloseTo(expected.mean(cell, accepted), within(4.5 * error + 1e-12));
        }
    }

    /** Sorted spacings are uniform along a ranking and need no proof either. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
    void weights_along_a_long_ranking_between_bounds_are_those_of_plain_rejection(long seed) {
        Random random = new Random(seed);
        int n = 3 + random.nextInt(4);
        List<Integer> order = new ArrayList<>(IntStream.range(0, n).boxed().toList());
        Collections.shuffle(order, random);
        ImmutableIntArray ranking = ImmutableIntArray.copyOf(order.subList(0, 2 + random.nextInt(n - 1)));
        WeightSet whole = WeightSet.ranking(n, ranking);
        double[] within = new double[n];
        SplitMix64 numbers = SplitMix64.of(seed, 3, 0);
        whole.draw(numbers, within);
        double[] lower = new double[n];
        double[] upper = new double[n];
        for (int i = 0; i < n; i++) {
            lower[i] = random.nextBoolean() ? 0 : within[i] * random.nextDouble();
            upper[i] = random.nextBoolean() ? 1 : Math.min(1, within[i] + 0.3 * random.nextDouble());
        }
        WeightSet set = WeightSet.of(ImmutableDoubleArray.copyOf(lower), ImmutableDoubleArray.copyOf(upper), ranking);
        WeightBounds asked = new WeightBounds(lower, upper, ranking);
        Moments expected = new Moments(3 * n);
        double[] weights = new double[n];
        for (int accepted = 0; accepted < DRAWS / 20; ) {
            whole.draw(numbers, weights);
            if (asked.hold(weights)) {
                accepted++;
                add(expected, weights);
            }
        }
        Moments drawn = new Moments(3 * n);
        for (int i = 0; i < DRAWS; i++) {
            set.draw(numbers, weights);
            assertThat(asked.hold(weights)).isTrue();
            assertThat(Arrays.stream(weights).sum()).isCloseTo(1, within(1e-12));
            add(drawn, weights);
        }
        for (int cell = 0; cell < 3 * n; cell++) {
            double error = Math.hypot(expected.standardError(cell, DRAWS / 20), drawn.standardError(cell, DRAWS));
            assertThat(drawn.mean(cell, DRAWS)).isCloseTo(expected.mean(cell, DRAWS / 20), within(4.5 * error + 1e-12));
        }
    }

    /** Bounds from a billionth to all around weights that keep the ranking, some of them exact. */
    @Test
    void whatever_bounds_some_weights_keep_others_are_drawn_that_do() {
        for (long seed = 1; seed <= 300; seed++) {
            Random random = new Random(seed);
            int n = 2 + random.nextInt(9);
            List<Integer> order = new ArrayList<>(IntStream.range(0, n).boxed().toList());
            Collections.shuffle(order, random);
            ImmutableIntArray ranking = ImmutableIntArray.copyOf(order.subList(0, random.nextInt(n + 1)));
            double[] weights = new double[n];
            SplitMix64 numbers = SplitMix64.of(seed, 9, 0);
            WeightSet.ranking(n, ranking).draw(numbers, weights);
            double[] lower = new double[n];
            double[] upper = new double[n];
            for (int i = 0; i < n; i++) {
                boolean exact = random.nextInt(5) == 0;
                double below = random.nextInt(3) == 0 ? 1 : Math.pow(10, -9 * random.nextDouble());
                double above = random.nextInt(3) == 0 ? 1 : Math.pow(10, -9 * random.nextDouble());
                lower[i] = exact ? weights[i] : Math.max(0, weights[i] - below);
                upper[i] = exact ? weights[i] : Math.min(1, weights[i] + above);
            }
            WeightSet set =
                    WeightSet.of(ImmutableDoubleArray.copyOf(lower), ImmutableDoubleArray.copyOf(upper), ranking);
            WeightBounds asked = new WeightBounds(lower, upper, ranking);
            for (int i = 0; i < 50; i++) {
                set.draw(numbers, weights);
                assertThat(asked.hold(weights)).as("seed %s", seed).isTrue();
                assertThat(Arrays.stream(weights).sum()).isCloseTo(1, within(1e-9));
            }
        }
    }

    /** The mean of the j-th greatest of n uniform parts of a whole, from 1: the sum of 1/k from j to n, over n. */
    private static double meanOfOrdered(int j, int n) {
        double sum = 0;
        for (int k = j; k <= n; k++) {
            sum += 1.0 / k;
        }
        return sum / n;
    }

    private static WeightSet ranked(int n, double least, double most) {
        double[] lower = new double[n];
        double[] upper = new double[n];
        Arrays.fill(upper, 1);
        lower[0] = least;
        upper[0] = most;
        return WeightSet.of(
                ImmutableDoubleArray.copyOf(lower),
                ImmutableDoubleArray.copyOf(upper),
                ImmutableIntArray.copyOf(IntStream.range(0, n).toArray()));
    }

    private static void assertMeans(WeightSet set, double[] expected) {
        int draws = 4_000;
        SplitMix64 random = SplitMix64.of(5, 0, 0);
        double[] weights = new double[set.criteria()];
        Moments drawn = new Moments(weights.length);
        for (int i = 0; i < draws; i++) {
            set.draw(random, weights);
            for (int j = 0; j < weights.length; j++) {
                drawn.add(j, weights[j]);
            }
        }
        for (int j = 0; j < weights.length; j++) {
            assertThat(drawn.mean(j, draws))
                    .as("weight %s", j)
                    .isCloseTo(expected[j], within(4.5 * drawn.standardError(j, draws) + 1e-9));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 5, 12, 20, 40})
    void a_long_ranking_whose_first_weight_is_exact_divides_the_rest(int n) {
        double[] expected = new double[n];
        expected[0] = 0.5;
        for (int j = 1; j < n; j++) {
            expected[j] = 0.5 * meanOfOrdered(j, n - 1);
        }
        assertMeans(ranked(n, 0.5, 0.5), expected);
    }

    /** The others add up to what is left above one half: together one more part of it, which is not ranked. */
    @ParameterizedTest
    @ValueSource(ints = {2, 5, 12, 20, 40})
    void a_long_ranking_whose_first_weight_is_high_divides_the_rest(int n) {
        double[] expected = new double[n];
        expected[0] = 0.5 + 0.5 / n;
        for (int j = 1; j < n; j++) {
            expected[j] = 0.5 * (n - 1) / n * meanOfOrdered(j, n - 1);
        }
        assertMeans(ranked(n, 0.5, 1), expected);
    }

    /** Narrow intervals at both ends of a ranking, so that only a weight in the middle can take what the others leave. */
    @Test
    void a_ranking_between_narrow_ends_is_drawn() {
        WeightSet set =
                WeightSet.of(of(0.4, 0, 0, 0, 0.01), of(0.4001, 1, 1, 1, 0.0101), ImmutableIntArray.of(0, 1, 2, 3, 4));
        WeightBounds bounds = new WeightBounds(
                new double[] {0.4, 0, 0, 0, 0.01},
                new double[] {0.4001, 1, 1, 1, 0.0101},
                ImmutableIntArray.of(0, 1, 2, 3, 4));

        assertShare(set, bounds::hold, 1);
        // the three in the middle exceed 0.01 by parts of 0.56, sorted, of which the greatest is below 0.39: but for 3
        // (0.17 / 0.56)^2
        double below = 1 - 3 * Math.pow(0.17 / 0.56, 2);
        // and the greatest of parts is above one half with 3/4
        assertShare(set, weights -> weights[1] > 0.29, (0.75 - (1 - below)) / below);
    }

    private static void add(Moments moments, double[] weights) {
        for (int i = 0; i < weights.length; i++) {
            moments.add(3 * i, weights[i]);
            moments.add(3 * i + 1, weights[i] * weights[i]);
            moments.add(3 * i + 2, weights[i] * weights[(i + 1) % weights.length]);
        }
    }

    @Test
    void narrow_intervals_beside_wide_ones_are_drawn_in_no_time() {
        WeightSet set = WeightSet.intervals(of(0.1, 0.2, 0, 0, 0), of(0.1000001, 0.2000001, 1, 1, 1));

        // of the rest three parts are uniform: above half of it with 1/4
        assertShare(set, weights -> weights[2] > 0.35, 0.25);
    }

    @Test
    void feasible_bounds_are_as_tight_as_they_are_together() {
        WeightSet set = WeightSet.intervals(of(0.1, 0.1, 0), of(0.5, 0.3, 1));

        assertThat(set.least(2)).isEqualTo(0.2);
        assertThat(set.greatest(2)).isEqualTo(0.8);
        assertThat(set.isPoint()).isFalse();
    }

    @Test
    void bounds_along_a_ranking_are_reached_and_not_passed() {
        WeightSet set = WeightSet.of(of(0, 0.2, 0.1), of(0.6, 1, 1), ImmutableIntArray.of(0, 1, 2));

        // the second is greatest where it equals the first and the third is least: (1 - 0.1) / 2
        assertThat(set.greatest(1)).isCloseTo(0.45, within(1e-11));
        assertThat(set.least(0)).isCloseTo(1.0 / 3, within(1e-11));
        assertThat(set.greatest(0)).isCloseTo(0.6, within(1e-11));
        assertThat(share(set, weights -> weights[1] > 0.44)).isPositive();
        assertThat(share(set, weights -> weights[1] > 0.45)).isZero();
    }

    @Test
    void exact_weights_are_a_point_that_adds_up_to_1() {
        WeightSet set = WeightSet.intervals(of(0.2, 0.3, 0.5), of(0.2, 0.3, 0.5));

        assertThat(set.isPoint()).isTrue();
        assertThat(set.least(1)).isEqualTo(0.3);
        assertThat(set.greatest(1)).isEqualTo(0.3);
        assertThat(WeightSet.point(of(1, 3)).least(1)).isEqualTo(0.75);
    }

    @Test
    void bounds_that_contradict_the_ranking_or_each_other_admit_no_weights() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WeightSet.of(of(0, 0.6), of(0.4, 1), ImmutableIntArray.of(0, 1)))
                .withMessageContaining("none keep the bounds");
        assertThatIllegalArgumentException().isThrownBy(() -> WeightSet.intervals(of(0, 0), of(0.4, 0.5)));
        assertThatIllegalArgumentException().isThrownBy(() -> WeightSet.intervals(of(0.6, 0.6), of(1, 1)));
    }

    @Test
    void what_is_no_bound_or_ranking_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WeightSet.intervals(of(0.5), of(0.4)))
                .withMessageContaining("0.5, 0.4");
        assertThatIllegalArgumentException().isThrownBy(() -> WeightSet.intervals(of(-0.1), of(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> WeightSet.intervals(of(), of()));
        assertThatIllegalArgumentException().isThrownBy(() -> WeightSet.intervals(of(0, 0), of(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> WeightSet.ranking(2, ImmutableIntArray.of(0, 0)));
        assertThatIllegalArgumentException().isThrownBy(() -> WeightSet.ranking(2, ImmutableIntArray.of(2)));
        assertThatIllegalArgumentException().isThrownBy(() -> WeightSet.point(of(0, 0)));
        assertThatIllegalArgumentException().isThrownBy(() -> WeightSet.point(of(-1, 2)));
    }
}
