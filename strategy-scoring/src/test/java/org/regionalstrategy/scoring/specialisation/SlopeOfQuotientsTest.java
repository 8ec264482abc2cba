package org.regionalstrategy.scoring.specialisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableMap;
import java.util.SplittableRandom;
import java.util.function.Function;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.regionalstrategy.model.assessment.Interval;

class SlopeOfQuotientsTest {
    private static final Offset<Double> EXACT = within(1e-12);
    private static final Offset<Double> ITERATED = within(1e-9);
    private static final double CONFIDENCE = 0.95;

    /** A count of so many in a region of 10,000; 1 % in the reference. */
    private static LocationQuotient counted(double count) {
        return new LocationQuotient(count, 10_000, 1_000_000, 100_000_000);
    }

    private static QuotientsOverYears amounts(double... logarithms) {
        ImmutableMap.Builder<Integer, LocationQuotient> byYear = ImmutableMap.builder();
        for (int i = 0; i < logarithms.length; i++) {
            byYear.put(2018 - logarithms.length + 1 + i, new LocationQuotient(Math.exp(logarithms[i]), 10, 1, 10));
        }
        return QuotientsOverYears.of(byYear.buildOrThrow());
    }

    private static QuotientsOverYears counts(int firstYear, double first, double last) {
        return QuotientsOverYears.of(ImmutableMap.of(firstYear, counted(first), 2018, counted(last)));
    }

    private static SlopeEstimate.Known known(SlopeEstimate estimate) {
        return estimate.toOptional().orElseThrow();
    }

    /** By hand: ln 2 over 4 years, with (1 - p) / x of 0.0099 and 0.0049. */
    @Test
    void a_count_that_doubles_in_four_years() {
        SlopeEstimate.Known slope = known(counts(2014, 100, 200).slopeOfCounts(CONFIDENCE));
        double reach = 1.9599639845400536 * Math.sqrt(0.0099 + 0.0049) / 4;

        assertThat(slope.slope()).isCloseTo(Math.log(2) / 4, EXACT);
        assertThat(slope.interval().lower()).isCloseTo(Math.log(2) / 4 - reach, EXACT);
        assertThat(slope.interval().upper()).isCloseTo(Math.log(2) / 4 + reach, EXACT);
        assertThat(slope.firstYear()).isEqualTo(2014);
        assertThat(slope.lastYear()).isEqualTo(2018);
        assertThat(slope.yearlyGrowth()).isCloseTo(Math.pow(2, 0.25) - 1, EXACT);
        assertThat(slope.yearlyGrowthInterval().lower()).isCloseTo(Math.expm1(Math.log(2) / 4 - reach), EXACT);
    }

    /** By hand: y = 0.1, 0.4, 0.3, 0.6 has the slope 0.14 and the residual sum of squares 0.032; t of 2 degrees is 4.3027. */
    @Test
    void amounts_lie_about_a_line() {
        SlopeEstimate.Known slope = known(amounts(0.1, 0.4, 0.3, 0.6).slopeOfAmounts(CONFIDENCE));
        double reach = 4.302652729911275 * Math.sqrt(0.032 / 2 / 5);

        assertThat(slope.slope()).isCloseTo(0.14, EXACT);
        assertThat(slope.interval().upper() - slope.slope()).isCloseTo(reach, ITERATED);
        assertThat(slope.firstYear()).isEqualTo(2015);
    }

    @Test
    void a_trend_is_a_slope_whose_interval_leaves_out_zero() {
        SplittableRandom random = new SplittableRandom(7);
        int rising = 0;
        for (int i = 0; i < 500; i++) {
            QuotientsOverYears counts =
                    counts(2013 + random.nextInt(5), 5 + random.nextInt(60), 5 + random.nextInt(90));
            Interval interval = known(counts.slopeOfCounts(CONFIDENCE)).interval();
            Trend expected =
                    interval.lower() > 0 ? Trend.RISING : interval.upper() < 0 ? Trend.FALLING : Trend.NOT_SIGNIFICANT;
            assertThat(counts.trendOfCounts(CONFIDENCE)).isEqualTo(expected);
            rising += expected == Trend.RISING ? 1 : 0;
        }
        assertThat(rising).isPositive();
    }

    @Test
    void what_has_no_slope_says_why() {
        assertThat(reason(counts(2014, 100, 4).slopeOfCounts(CONFIDENCE))).contains("fewer than 5 are counted");
        assertThat(reason(counts(2014, 100, 0).slopeOfCounts(CONFIDENCE))).isEqualTo("the region has none of it");
        assertThat(reason(counts(2014, 3, 100).slopeOfCounts(CONFIDENCE))).contains("no earlier year");
        assertThat(reason(counts(2000, 100, 100).slopeOfCounts(CONFIDENCE))).contains("no earlier year");
        assertThat(reason(amounts(0.1, 0.2, 0.3).slopeOfAmounts(CONFIDENCE))).contains("4 years, and 3 are known");
        assertThat(reason(QuotientsOverYears.of(
                                ImmutableMap.of(2015, counted(0), 2016, counted(9), 2017, counted(9), 2018, counted(9)))
                        .slopeOfAmounts(CONFIDENCE)))
                .contains("zero or undefined");
    }

    private static String reason(SlopeEstimate estimate) {
        return ((SlopeEstimate.Unknown) estimate).reason().in("en");
    }

    @Test
    void years_that_lie_on_a_line_have_an_interval_of_no_width() {
        SlopeEstimate.Known slope = known(amounts(0.1, 0.2, 0.3, 0.4, 0.5).slopeOfAmounts(CONFIDENCE));

        assertThat(slope.slope()).isCloseTo(0.1, EXACT);
        assertThat(slope.interval().upper() - slope.interval().lower()).isLessThan(1e-12);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1, -0.1, 2})
    void a_confidence_that_is_none_is_refused(double confidence) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> counts(2014, 9, 9).slopeOfCounts(confidence))
                .withMessageContaining("confidence");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> amounts(0, 1, 0, 1).slopeOfAmounts(confidence))
                .withMessageContaining("confidence");
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 60, 300, 2_000})
    void the_interval_of_counts_covers_the_true_slope_as_often_as_it_says(int mean) {
        SplittableRandom random = new SplittableRandom(mean);
        double truth = Math.log(1.5) / 4;
        double share = mean / 10_000.0;
        assertCovers(
                truth,
                random,
                draw -> counts(2014, binomial(draw, 10_000, share), binomial(draw, 10_000, 1.5 * share))
                        .slopeOfCounts(CONFIDENCE));
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 5, 7})
    void the_interval_of_amounts_covers_the_true_slope_as_often_as_it_says(int years) {
        SplittableRandom random = new SplittableRandom(years);
        assertCovers(0.05, random, draw -> {
            double[] logarithms = new double[years];
            for (int i = 0; i < years; i++) {
                logarithms[i] = 0.05 * i + 0.1 * draw.nextGaussian();
            }
            return amounts(logarithms).slopeOfAmounts(CONFIDENCE);
        });
    }

    private static void assertCovers(
            double truth, SplittableRandom random, Function<SplittableRandom, SlopeEstimate> sample) {
        int covered = 0;
        int trials = 5_000;
        for (int i = 0; i < trials; i++) {
            Interval interval = known(sample.apply(random)).interval();
            covered += interval.lower() <= truth && truth <= interval.upper() ? 1 : 0;
        }
        assertThat((double) covered / trials).isBetween(0.93, 0.97);
    }

    /** By drawing the gaps between successes, which are geometric. */
    private static double binomial(SplittableRandom random, int trials, double share) {
        int successes = -1;
        double position = 0;
        while (position <= trials) {
            successes++;
            position += 1 + Math.floor(Math.log(1 - random.nextDouble()) / Math.log1p(-share));
        }
        return successes;
    }
}
