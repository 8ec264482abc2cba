package org.regionalstrategy.scoring.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FirstTallyTest {
    private static double[] numbers(Random random, int count, int steps) {
        double[] numbers = new double[count];
        Arrays.setAll(numbers, i -> random.nextInt(steps) / (double) steps);
        return numbers;
    }

    private static Optional<double[]> weights(Random random, int criteria) {
        return random.nextInt(5) == 0 ? Optional.empty() : Optional.of(numbers(random, criteria, 4));
    }

    /** All alternatives in order by the weights of one: its share of the first place, which the level ones divide. */
    private static double share(int alternative, double[] weights, double[] values, int alternatives) {
        RankedDraw ranked = new RankedDraw(alternatives);
        ranked.rank(weights, values);
        int level = ranked.endOfLevel(0);
        for (int place = 0; place < level; place++) {
            if (ranked.at(place) == alternative) {
                return 1.0 / level;
            }
        }
        return 0;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void the_first_are_those_of_putting_all_in_order(long seed) {
        Random random = new Random(seed);
        int n = 1 + random.nextInt(7);
        int m = 1 + random.nextInt(4);
        List<Optional<double[]>> weights = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            weights.add(weights(random, m));
        }
        FirstTally tally = new FirstTally(weights);
        double[] expected = new double[n];
        int draws = 300;
        for (int draw = 0; draw < draws; draw++) {
            double[] values = numbers(random, n * m, 1 + random.nextInt(9));
            tally.add(values);
            for (int i = 0; i < n; i++) {
                expected[i] +=
                        weights.get(i).isPresent() ? share(i, weights.get(i).orElseThrow(), values, n) / draws : 0;
            }
        }
        for (int i = 0; i < n; i++) {
            assertThat(tally.firsts.mean(i, draws)).isCloseTo(expected[i], within(1e-12));
        }
    }

    /** The work is squared: a cubed one would take some minutes here. */
    @Test
    void many_alternatives_do_not_take_long() {
        int n = 3_000;
        Random random = new Random(1);
        List<Optional<double[]>> weights = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            weights.add(Optional.of(new double[] {random.nextDouble(), random.nextDouble()}));
        }
        double[] values = new double[2 * n];
        for (int i = 0; i < n; i++) {
            // ever greater, so that putting all in order moves all
            values[2 * i] = i;
            values[2 * i + 1] = i;
        }
        FirstTally tally = new FirstTally(weights);
        long start = System.nanoTime();
        for (int draw = 0; draw < 10; draw++) {
            tally.add(values);
        }

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
        assertThat(tally.firsts.mean(n - 1, 10)).isOne();
        assertThat(tally.firsts.mean(0, 10)).isZero();
    }
}
