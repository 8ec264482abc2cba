package org.regionalstrategy.scoring.specialisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.statistics.distribution.HypergeometricDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExcessTestTest {
    /** Fisher (1935), The design of experiments, ch. 2: four cups of eight, of which four had milk first. */
    @ParameterizedTest
    @CsvSource({"4, 1", "3, 17", "2, 53", "1, 69"})
    void a_lady_tasting_tea(int right, int waysOfSeventy) {
        assertThat(ExcessTest.pValue(new LocationQuotient(right, 4, 4, 8)))
                .isCloseTo(waysOfSeventy / 70.0, within(1e-14));
    }

    @ParameterizedTest
    @CsvSource({
        "12, 300, 400, 20000",
        "6, 300, 400, 20000",
        "1, 300, 400, 20000",
        "900, 5000, 20000, 200000",
        "30, 60, 40, 100"
    })
    void the_tail_is_that_of_the_hypergeometric_distribution(int x, int n, int ofAll, int all) {
        double expected = HypergeometricDistribution.of(all, ofAll, n).survivalProbability(x - 1);
        assertThat(ExcessTest.pValue(new LocationQuotient(x, n, ofAll, all)))
                .isCloseTo(expected, within(1e-12 + 1e-9 * expected));
    }

    @Test
    void a_value_too_small_for_a_double_is_the_least_normal_one() {
        assertThat(ExcessTest.pValue(new LocationQuotient(100_000, 200_000, 200_000, 100_000_000)))
                .isEqualTo(Double.MIN_NORMAL);
    }

    @Test
    void beyond_the_whole_numbers_of_the_test_the_normal_approximation_takes_its_place() {
        double p = ExcessTest.pValue(new LocationQuotient(110, 10_000, 30_000_000, 3_000_000_000.0));
        assertThat(p).isCloseTo(0.1574, within(5e-5)); // ln 1.1 is 1.0052 standard errors of 0.09482
    }

    @Test
    void figures_that_are_no_part_of_the_reference_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ExcessTest.pValue(new LocationQuotient(5, 10, 4, 20)))
                .withMessageContaining("part of the reference");
    }
}
