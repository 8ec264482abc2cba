package org.regionalstrategy.scoring.specialisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.regionalstrategy.model.assessment.Interval;
import org.regionalstrategy.model.assessment.IntervalMethod;

/** Intervals of counts: Fieller's, when it is used, and whether both cover the truth as often as they say. */
class CountIntervalTest {
    private static final double CONFIDENCE = 0.95;
    private static final double Z2 = 1.959963984540054 * 1.959963984540054;

    @ParameterizedTest
    @CsvSource({"30, 400, 50, 1000", "300, 4000, 500, 10000", "12, 100, 100, 300"})
    void the_ends_solve_the_inequality_of_fieller(double x, double n, double ofAll, double all) {
        Interval interval = known(new LocationQuotient(x, n, ofAll, all)).interval();
        double p = x / n;
        double q = (ofAll - x) / (all - n);
        double varianceOfA = p * (1 - p) / n;
        double varianceOfB = (n * p * (1 - p) + (all - n) * q * (1 - q)) / (all * all);
        double covariance = p * (1 - p) / all;
        for (double end : new double[] {interval.lower(), interval.upper()}) {
            double distance = p - end * (ofAll / all);
            double variance = varianceOfA - 2 * end * covariance + end * end * varianceOfB;
            assertThat(distance * distance).isCloseTo(Z2 * variance, within(1e-12 * variance + 1e-15));
        }
    }

    @Test
    void a_large_region_has_a_narrower_interval_than_the_simple_one() {
        LocationQuotient large = new LocationQuotient(300, 6_000, 450, 10_000);
        Interval simple = ((IntervalEstimate.Known) large.logDeltaInterval(CONFIDENCE)).interval();
        assertThat(known(large).method()).isEqualTo(IntervalMethod.FIELLER);
        assertThat(known(large).interval().upper() - known(large).interval().lower())
                .isLessThan(0.6 * (simple.upper() - simple.lower()));
    }

    @Test
    void a_small_region_keeps_the_simple_interval() {
        LocationQuotient small = new LocationQuotient(30, 999, 450, 10_000);
        assertThat(known(small).method()).isEqualTo(IntervalMethod.LOG_DELTA);
    }

    @Test
    void a_region_that_is_the_whole_reference_has_its_due_share_exactly() {
        assertThat(known(new LocationQuotient(30, 999, 30, 999)).interval()).isEqualTo(new Interval(1, 1, CONFIDENCE));
    }

    @Test
    void counts_too_small_to_bound_the_quotient_give_no_interval() {
        assertThat(new LocationQuotient(1, 10, 1, 12)
                        .fiellerInterval(CONFIDENCE)
                        .toOptional())
                .isEmpty();
    }

    @Test
    void figures_that_are_no_part_of_the_reference_have_no_such_interval() {
        IntervalEstimate estimate = new LocationQuotient(30, 999, 20, 2_000).fiellerInterval(CONFIDENCE);
        assertThat(estimate).isEqualTo(new IntervalEstimate.Unknown(Obstacles.NOT_PART_OF_REFERENCE));
    }

    /**
     * Seeded draws of x and of the count elsewhere over a grid of expected counts, shares and sizes of the region. A count below
     * {@link QuotientsOverYears#MIN_COUNT} gives no verdict, and is left out; so is one without an interval.
     */
    @Tag("slow")
    @ParameterizedTest
    @CsvSource({
        "20, 0.001, 0.01",
        "20, 0.05, 0.01",
        "50, 0.001, 0.01",
        "50, 0.3, 0.01",
        "200, 0.01, 0.05",
        "1000, 0.2, 0.05",
        "20, 0.001, 0.3",
        "50, 0.01, 0.3",
        "200, 0.05, 0.3",
        "1000, 0.3, 0.3",
        "20, 0.001, 0.6",
        "50, 0.01, 0.6",
        "200, 0.05, 0.6",
        "1000, 0.3, 0.6"
    })
    void an_interval_covers_the_truth_in_93_to_97_of_100_cases(double expected, double share, double part) {
        int n = (int) Math.round(expected / share);
        int all = (int) Math.round(n / part);
        double elsewhere = share * 0.7;
        double truth = share / (part * share + (1 - part) * elsewhere);
        UniformRandomProvider rng = new SplittableRandom(n)::nextLong;
        var own = BinomialDistribution.of(n, share).createSampler(rng);
        var other = BinomialDistribution.of(all - n, elsewhere).createSampler(rng);
        int covered = 0;
        int judged = 0;
        for (int i = 0; i < 20_000; i++) {
            int x = own.sample();
            LocationQuotient quotient = new LocationQuotient(x, n, x + other.sample(), all);
            if (x >= QuotientsOverYears.MIN_COUNT
                    && quotient.countInterval(CONFIDENCE) instanceof IntervalEstimate.Known known) {
                judged++;
                covered += known.interval().lower() <= truth
                                && truth <= known.interval().upper()
                        ? 1
                        : 0;
            }
        }
        assertThat(judged).isGreaterThan(19_000);
        assertThat((double) covered / judged).isBetween(0.93, 0.97);
    }

    private static IntervalEstimate.Known known(LocationQuotient quotient) {
        return (IntervalEstimate.Known) quotient.countInterval(CONFIDENCE);
    }
}
