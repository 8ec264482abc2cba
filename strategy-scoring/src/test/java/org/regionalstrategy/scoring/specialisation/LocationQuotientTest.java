package org.regionalstrategy.scoring.specialisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.regionalstrategy.model.assessment.Interval;
import org.regionalstrategy.model.assessment.IntervalMethod;
import org.regionalstrategy.model.assessment.Measure;
import org.regionalstrategy.model.common.LocalizedText;

class LocationQuotientTest {
    private static final Offset<Double> EXACT = within(1e-12);
    private static final Offset<Double> ROUNDING = within(1e-9);
    private static final double CONFIDENCE = 0.95;

    /** The confidence whose normal quantile is 1.959963985, with which the reference was calculated. */
    private static final double REFERENCE_CONFIDENCE =
            1 - 2 * NormalDistribution.of(0, 1).survivalProbability(1.959963985);

    private static final double[][] EMPLOYED = {{120, 30, 50, 10}, {400, 500, 700, 90}, {900, 100, 300, 5}};

    /** Calculated once with another program from {@link #EMPLOYED}. */
    private static final double[][] QUOTIENTS = {
        {1.289738430583501, 0.7267573696145124, 0.7267573696145124, 1.4535147392290249},
        {0.5342111842653554, 1.5051188128111206, 1.2642998027613412, 1.62552831783601},
        {1.556580864497329, 0.3898315392568266, 0.7016967706622879, 0.11694946177704797}
    };

    @Test
    void quotients_of_three_regions_and_four_activities_agree_with_the_reference() {
        for (int region = 0; region < EMPLOYED.length; region++) {
            for (int activity = 0; activity < EMPLOYED[region].length; activity++) {
                assertThat(value(quotient(EMPLOYED, region, activity)))
                        .as("region %d, activity %d", region, activity)
                        .isCloseTo(QUOTIENTS[region][activity], EXACT);
            }
        }
    }

    @Test
    void the_same_quotient_is_open_at_ten_and_proven_at_a_thousand() {
        Interval ofTen = interval(quotient(EMPLOYED, 0, 3), REFERENCE_CONFIDENCE);
        assertThat(ofTen.lower()).isCloseTo(0.7938399313081328, EXACT);
        assertThat(ofTen.upper()).isCloseTo(2.661374181158397, EXACT);

        Interval ofThousand = interval(new LocationQuotient(1000, 21_000, 105, 3205), REFERENCE_CONFIDENCE);
        assertThat(ofThousand.lower()).isCloseTo(1.3682037931905602, EXACT);
        assertThat(ofThousand.upper()).isCloseTo(1.544145037216519, EXACT);
    }

    /** Rosstat, 2018: researchers among all who were engaged in research and development, Tomsk Region and Russia. */
    @Test
    void researchers_in_tomsk_agree_with_an_independent_calculation() {
        LocationQuotient researchers = new LocationQuotient(4592, 9903, 347_854, 682_580);
        assertThat(value(researchers)).isCloseTo(0.9098957943533644, EXACT);
        assertThat(interval(researchers, CONFIDENCE).lower()).isCloseTo(0.8908257266358932, EXACT);
        assertThat(interval(researchers, CONFIDENCE).upper()).isCloseTo(0.9293740984653124, EXACT);
    }

    @Test
    void the_interval_names_its_method_and_confidence() {
        assertThat(quotient(EMPLOYED, 0, 3).logDeltaInterval(0.9))
                .isInstanceOfSatisfying(IntervalEstimate.Known.class, known -> {
                    assertThat(known.method()).isEqualTo(IntervalMethod.LOG_DELTA);
                    assertThat(known.interval().confidence()).isEqualTo(0.9);
                });
    }

    @Test
    void an_activity_that_is_the_whole_base_has_no_error() {
        assertThat(interval(new LocationQuotient(50, 50, 100, 200), CONFIDENCE))
                .isEqualTo(new Interval(2, 2, CONFIDENCE));
    }

    @Test
    void where_there_is_only_one_activity_every_quotient_is_one() {
        assertThat(value(new LocationQuotient(7, 7, 31, 31))).isEqualTo(1.0);
    }

    @Test
    void none_in_the_region_is_a_quotient_of_zero_without_an_interval() {
        LocationQuotient none = new LocationQuotient(0, 100, 10, 1000);
        assertThat(none.value()).isEqualTo(Measure.of(0));
        assertThat(reason(none.logDeltaInterval(CONFIDENCE))).isEqualTo("the region has none of it");
    }

    @Test
    void a_quotient_without_a_denominator_is_undefined_for_a_reason() {
        assertUndefined(new LocationQuotient(1, 0, 10, 1000), "the base of the region is zero");
        assertUndefined(new LocationQuotient(0, 0, 10, 1000), "the base of the region is zero");
        assertUndefined(new LocationQuotient(1, 100, 10, 0), "the base of the reference is zero");
        assertUndefined(new LocationQuotient(1, 100, 0, 1000), "the reference has none of it");
        assertUndefined(new LocationQuotient(0, 100, 0, 1000), "the reference has none of it");
        assertUndefined(new LocationQuotient(-1, 100, 10, 1000), "one of the figures is negative");
        assertUndefined(new LocationQuotient(1, 100, 10, -1000), "one of the figures is negative");
    }

    @Test
    void a_quotient_beyond_the_range_of_numbers_is_undefined() {
        assertUndefined(
                new LocationQuotient(1e300, 1e-300, 1, 1), "the result is too large or too small to be computed");
        assertUndefined(
                new LocationQuotient(1e-300, 1e300, 1, 1), "the result is too large or too small to be computed");
    }

    @Test
    void every_reason_is_there_in_russian_too() {
        Measure undefined = new LocationQuotient(1, 0, 10, 1000).value();
        assertThat(((Measure.Undefined) undefined).reason().in("ru")).isEqualTo("база региона равна нулю");
    }

    @Test
    void a_count_above_its_base_has_a_quotient_and_no_interval() {
        LocationQuotient technologies = new LocationQuotient(300, 100, 1000, 1000);
        assertThat(value(technologies)).isCloseTo(3, EXACT);
        assertThat(reason(technologies.logDeltaInterval(CONFIDENCE))).startsWith("the count exceeds its base");
    }

    @Test
    void figures_that_are_no_numbers_are_refused_by_name() {
        assertThatThrownBy(() -> new LocationQuotient(1, Double.NaN, 1, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("location quotient: base must be finite: NaN");
        assertThatThrownBy(() -> new LocationQuotient(1, 1, 1, Double.POSITIVE_INFINITY))
                .hasMessageContaining("reference base");
        assertThatThrownBy(() -> new LocationQuotient(Double.NaN, 1, 1, 1)).hasMessageContaining(": activity must");
        assertThatThrownBy(() -> new LocationQuotient(1, 1, Double.NaN, 1)).hasMessageContaining("reference activity");
    }

    @Test
    void a_confidence_outside_of_zero_to_one_is_refused() {
        LocationQuotient quotient = quotient(EMPLOYED, 0, 0);
        for (double confidence : new double[] {0, 1, -0.5, 1.5, Double.NaN}) {
            assertThatThrownBy(() -> quotient.logDeltaInterval(confidence))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("between 0 and 1");
        }
    }

    @Test
    void a_confidence_next_to_one_still_has_an_interval() {
        Interval interval = interval(quotient(EMPLOYED, 0, 0), Math.nextDown(1.0));
        assertThat(interval.upper()).isFinite().isGreaterThan(1.289738430583501);
    }

    @Test
    void random_economies_keep_the_laws_of_the_quotient() {
        SplittableRandom random = new SplittableRandom(20190731);
        for (int trial = 0; trial < 300; trial++) {
            double[][] table = randomTable(random);
            for (int activity = 0; activity < table[0].length; activity++) {
                assertMeanIsOne(table, activity);
                assertScaleDoesNotMatter(table, activity, random);
                assertReferenceIsOne(table, activity);
                assertIntervalsAreInOrder(table, activity);
            }
        }
    }

    private static double[][] randomTable(SplittableRandom random) {
        double[][] table = new double[1 + random.nextInt(6)][1 + random.nextInt(6)];
        for (double[] region : table) {
            for (int activity = 0; activity < region.length; activity++) {
                region[activity] = random.nextInt(4) == 0 ? 0 : random.nextInt(100_000);
            }
            region[random.nextInt(region.length)] = 1 + random.nextInt(1000);
        }
        return table;
    }

    private static void assertMeanIsOne(double[][] table, int activity) {
        if (total(table, activity) == 0) {
            return;
        }
        double mean = 0;
        for (int region = 0; region < table.length; region++) {
            mean += value(quotient(table, region, activity)) * sum(table[region]) / total(table);
        }
        assertThat(mean).isCloseTo(1, ROUNDING);
    }

    private static void assertScaleDoesNotMatter(double[][] table, int activity, SplittableRandom random) {
        LocationQuotient original = quotient(table, 0, activity);
        double scale = Math.exp(random.nextDouble(-10, 10));
        LocationQuotient scaledActivity = new LocationQuotient(
                original.activity() * scale,
                original.base(),
                original.referenceActivity() * scale,
                original.referenceBase());
        LocationQuotient scaledRegion = new LocationQuotient(
                original.activity() * scale,
                original.base() * scale,
                original.referenceActivity(),
                original.referenceBase());
        assertThat(original.value().isDefined()).isEqualTo(total(table, activity) > 0);
        if (original.value().isDefined()) {
            double expected = value(original);
            assertThat(value(scaledActivity)).isCloseTo(expected, within(1e-9 * Math.max(1, expected)));
            assertThat(value(scaledRegion)).isCloseTo(expected, within(1e-9 * Math.max(1, expected)));
        }
    }

    private static void assertReferenceIsOne(double[][] table, int activity) {
        double all = total(table, activity);
        if (all > 0) {
            assertThat(value(new LocationQuotient(all, total(table), all, total(table))))
                    .isEqualTo(1.0);
        }
    }

    private static void assertIntervalsAreInOrder(double[][] table, int activity) {
        LocationQuotient quotient = quotient(table, 0, activity);
        if (quotient.countObstacle().isPresent()) {
            return;
        }
        Interval narrow = interval(quotient, 0.8);
        Interval wide = interval(quotient, 0.99);
        double value = value(quotient);
        assertThat(narrow.lower()).isLessThanOrEqualTo(value);
        assertThat(narrow.upper()).isGreaterThanOrEqualTo(value);
        if (quotient.activity() < quotient.base()) {
            assertThat(wide.lower()).isLessThan(narrow.lower());
            assertThat(wide.upper()).isGreaterThan(narrow.upper());
        }
    }

    private static LocationQuotient quotient(double[][] table, int region, int activity) {
        return new LocationQuotient(table[region][activity], sum(table[region]), total(table, activity), total(table));
    }

    private static double total(double[][] table, int activity) {
        double sum = 0;
        for (double[] region : table) {
            sum += region[activity];
        }
        return sum;
    }

    private static double total(double[][] table) {
        double sum = 0;
        for (double[] region : table) {
            sum += sum(region);
        }
        return sum;
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }

    private static double value(LocationQuotient quotient) {
        return quotient.value().toOptional().orElseThrow();
    }

    private static Interval interval(LocationQuotient quotient, double confidence) {
        return quotient.logDeltaInterval(confidence).toOptional().orElseThrow();
    }

    private static String reason(IntervalEstimate estimate) {
        return ((IntervalEstimate.Unknown) estimate).reason().in("en");
    }

    private static void assertUndefined(LocationQuotient quotient, String reason) {
        assertThat(quotient.value())
                .isInstanceOfSatisfying(
                        Measure.Undefined.class,
                        undefined -> assertThat(undefined.reason())
                                .extracting(LocalizedText::toString)
                                .isEqualTo(reason));
        assertThat(reason(quotient.logDeltaInterval(CONFIDENCE))).isEqualTo(reason);
    }
}
