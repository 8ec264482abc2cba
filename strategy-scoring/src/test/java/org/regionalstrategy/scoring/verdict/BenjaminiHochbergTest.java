package org.regionalstrategy.scoring.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.google.common.primitives.ImmutableDoubleArray;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BenjaminiHochbergTest {
    /** Benjamini and Hochberg (1995), section 4: 15 comparisons, of which four are discoveries at 0.05. */
    private static final double[] MYOCARDIAL_INFARCTION = {
        0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262, 0.5719, 0.6528, 0.7590,
        1.0000
    };

    @Test
    void the_published_example_has_four_discoveries() {
        ImmutableDoubleArray adjusted = adjusted(MYOCARDIAL_INFARCTION);

        assertThat(adjusted.stream().filter(p -> p <= 0.05).count()).isEqualTo(4);
        assertThat(adjusted.get(3)).isCloseTo(0.0095 * 15 / 4, within(1e-15));
        // 0.0278 * 15 / 6 is larger than what follows
        assertThat(adjusted.get(5)).isCloseTo(0.0298 * 15 / 7, within(1e-15));
        assertThat(adjusted.get(14)).isEqualTo(1);
    }

    @Test
    void the_order_makes_no_difference_and_ties_are_equal() {
        assertThat(adjusted(0.03, 0.01, 0.03)).isEqualTo(ImmutableDoubleArray.of(0.03, 0.03, 0.03));
        assertThat(adjusted(0.04, 0.01)).isEqualTo(ImmutableDoubleArray.of(0.04, 0.02));
        assertThat(adjusted()).isEqualTo(ImmutableDoubleArray.of());
    }

    @Test
    void an_adjusted_value_is_what_the_step_up_procedure_decides() {
        Random random = new Random(5);
        for (int i = 0; i < 200; i++) {
            double[] pValues =
                    random.doubles(1 + random.nextInt(30)).map(p -> p * p).toArray();
            double rate = random.nextDouble();
            ImmutableDoubleArray adjusted = adjusted(pValues);
            double[] sorted = pValues.clone();
            Arrays.sort(sorted);
            double threshold = -1;
            for (int k = 1; k <= sorted.length; k++) {
                threshold = sorted[k - 1] <= rate * k / sorted.length ? sorted[k - 1] : threshold;
            }
            for (int j = 0; j < pValues.length; j++) {
                assertThat(adjusted.get(j) <= rate).isEqualTo(pValues[j] <= threshold);
            }
        }
    }

    @Test
    void a_p_value_lies_from_zero_to_one() {
        assertThatIllegalArgumentException().isThrownBy(() -> adjusted(1.1));
        assertThatIllegalArgumentException().isThrownBy(() -> adjusted(Double.NaN));
    }

    private static ImmutableDoubleArray adjusted(double... pValues) {
        return BenjaminiHochberg.adjusted(ImmutableDoubleArray.copyOf(pValues));
    }
}
