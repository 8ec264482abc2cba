package org.regionalstrategy.scoring.specialisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.regionalstrategy.model.assessment.Interval;
import org.regionalstrategy.model.assessment.IntervalMethod;

class QuotientsOverYearsTest {
    private static final Offset<Double> EXACT = within(1e-12);

    /** Quantiles of Student's t are found by iteration. */
    private static final Offset<Double> ITERATED = within(1e-9);

    private static final double CONFIDENCE = 0.95;

    /**
     * Own goods shipped, million roubles, 2010 to 2016, by mining, manufacturing, energy: Tomsk Region, then Russia
     * (Rosstat, Regions of Russia).
     */
    private static final double[][] TOMSK = {
        {91842, 126582, 141085, 139066, 143934, 157806, 151917},
        {96814, 111529, 119326, 129402, 134411, 168281, 162374},
        {22972, 25617, 27958, 26534, 30139, 32505, 35837}
    };

    private static final double[][] RUSSIA = {
        {6217952, 8020217, 8950066, 9213745, 9690978, 11259542, 11730498},
        {18880737, 22813279, 25110611, 26839760, 29661252, 35090428, 36119929},
        {3665280, 4219137, 4160147, 4491574, 4712009, 4917677, 5332278}
    };

    @Test
    void quantiles_agree_with_the_tables() {
        assertThat(Quantiles.normal(0.95)).isCloseTo(1.9599639845400536, EXACT);
        assertThat(Quantiles.student(0.95, 2)).isCloseTo(4.302652729911275, ITERATED);
        assertThat(Quantiles.student(0.95, 4)).isCloseTo(2.7764451051977987, ITERATED);
    }

    @Test
    void three_years_give_an_interval_by_students_t() {
        Interval interval = interval(logarithms(0.1, 0.3, 0.2));
        assertThat(interval.lower()).isCloseTo(0.9527394893616995, ITERATED);
        assertThat(interval.upper()).isCloseTo(1.5658264554991188, ITERATED);
    }

    @Test
    void manufacturing_in_tomsk_agrees_with_an_independent_calculation() {
        QuotientsOverYears manufacturing = shipments(1);
        assertThat(manufacturing.latest().value().toOptional().orElseThrow()).isCloseTo(0.6828309241451177, EXACT);
        Interval interval = interval(manufacturing);
        assertThat(interval.lower()).isCloseTo(0.6324318640587419, ITERATED);
        assertThat(interval.upper()).isCloseTo(0.6914944987331341, ITERATED);
        assertThat(manufacturing.trendOfAmounts(CONFIDENCE)).isEqualTo(Trend.NOT_SIGNIFICANT);
    }

    @Test
    void an_interval_is_extended_to_the_latest_year_where_that_lies_outside() {
        QuotientsOverYears mining = shipments(0);
        Interval interval = interval(mining);
        assertThat(interval.lower()).as("that of 2016, not 1.972").isCloseTo(1.9671320103025678, EXACT);
        assertThat(interval.upper()).isCloseTo(2.131502895546863, ITERATED);

        Interval upwards = interval(logarithms(0.5, 0.5, 0.5, 0.5, 1.2));
        assertThat(Math.log(upwards.lower())).isCloseTo(0.2512976852723083, ITERATED);
        assertThat(Math.log(upwards.upper())).as("not 1.029").isCloseTo(1.2, EXACT);
    }

    @Test
    void only_the_latest_five_years_count_for_the_level() {
        assertThat(interval(logarithms(9, -9, 0.1, 0.2, 0.3, 0.2, 0.1)))
                .isEqualTo(interval(logarithms(0.1, 0.2, 0.3, 0.2, 0.1)));
    }

    @Test
    void the_interval_names_its_method() {
        assertThat(logarithms(0.1, 0.3, 0.2).yearToYearInterval(CONFIDENCE))
                .isInstanceOfSatisfying(
                        IntervalEstimate.Known.class,
                        known -> assertThat(known.method()).isEqualTo(IntervalMethod.YEAR_TO_YEAR));
    }

    @Test
    void fewer_than_three_years_give_no_interval() {
        assertThat(reason(logarithms(0.1, 0.3)))
                .isEqualTo("its uncertainty is judged from year to year, which takes 3 years, and 2 are known");
        assertThat(reason(logarithms(0.1))).endsWith("and 1 is known");
    }

    @Test
    void a_year_of_zero_gives_no_interval_and_is_not_taken_for_a_missing_year() {
        QuotientsOverYears quotients =
                of(2010, quotient(1.1), quotient(1.2), new LocationQuotient(0, 1, 1, 1), quotient(1.3));
        assertThat(reason(quotients)).contains("is zero or undefined");
        assertThat(quotients.trendOfAmounts(CONFIDENCE)).isEqualTo(Trend.NOT_SIGNIFICANT);
    }

    @Test
    void variation_beyond_the_range_of_numbers_gives_no_interval() {
        assertThat(reason(logarithms(-600, 0, 600))).contains("too large or too small");
    }

    @Test
    void a_trend_of_amounts_needs_four_years() {
        assertThat(logarithms(0, 0.1, 0.2).trendOfAmounts(CONFIDENCE)).isEqualTo(Trend.NOT_SIGNIFICANT);
        assertThat(logarithms(0, 0.1, 0.2, 0.3).trendOfAmounts(CONFIDENCE)).isEqualTo(Trend.RISING);
        assertThat(logarithms(0.3, 0.2, 0.1, 0).trendOfAmounts(CONFIDENCE)).isEqualTo(Trend.FALLING);
    }

    @Test
    void a_slope_is_held_against_students_t() {
        // t = 7.937 with 2 degrees of freedom: significant at 0.95 (4.303), not at 0.99 (9.925)
        QuotientsOverYears quotients = logarithms(0, 0.1, 0.25, 0.3);
        assertThat(quotients.trendOfAmounts(0.95)).isEqualTo(Trend.RISING);
        assertThat(quotients.trendOfAmounts(0.99)).isEqualTo(Trend.NOT_SIGNIFICANT);
    }

    @Test
    void no_change_at_all_is_no_trend() {
        assertThat(logarithms(0.1, 0.1, 0.1, 0.1, 0.1).trendOfAmounts(CONFIDENCE))
                .isEqualTo(Trend.NOT_SIGNIFICANT);
    }

    @Test
    void a_trend_does_not_look_back_further_than_six_years() {
        assertThat(logarithms(-9, 0.2, 0.1, 0.2, 0.1, 0.2, 0.1, 0.2).firstTrendYear())
                .isEqualTo(2011);
        assertThat(of(ImmutableMap.of(2011, counted(20), 2018, counted(200))).trendOfCounts(CONFIDENCE))
                .isEqualTo(Trend.NOT_SIGNIFICANT);
        assertThat(of(ImmutableMap.of(2012, counted(20), 2018, counted(200))).trendOfCounts(CONFIDENCE))
                .isEqualTo(Trend.RISING);
    }

    @Test
    void a_count_rises_if_it_grows_by_more_than_the_error_of_both_years() {
        // ln(x / 100) against 1.96 sqrt(0.99 / 100 + (1 - x / 10,000) / x): 0.2469 of 0.2601 and 0.2624 of 0.2592
        assertThat(of(2017, counted(100), counted(128)).trendOfCounts(CONFIDENCE))
                .isEqualTo(Trend.NOT_SIGNIFICANT);
        assertThat(of(2017, counted(100), counted(130)).trendOfCounts(CONFIDENCE))
                .isEqualTo(Trend.RISING);
        assertThat(of(2017, counted(130), counted(100)).trendOfCounts(CONFIDENCE))
                .isEqualTo(Trend.FALLING);
    }

    @Test
    void years_with_tiny_counts_are_passed_over() {
        QuotientsOverYears quotients = of(2015, counted(4), counted(100), counted(130));
        assertThat(quotients.firstTrendYearOfCounts()).hasValue(2016);
        assertThat(of(2017, counted(5), counted(100)).firstTrendYearOfCounts()).hasValue(2017);
        assertThat(of(2017, counted(5)).firstTrendYearOfCounts()).isEmpty();
        assertThat(of(2017, counted(4), counted(130)).trendOfCounts(CONFIDENCE)).isEqualTo(Trend.NOT_SIGNIFICANT);
        assertThat(of(2017, counted(130), counted(4)).trendOfCounts(CONFIDENCE)).isEqualTo(Trend.NOT_SIGNIFICANT);
    }

    @Test
    void a_single_year_has_no_trend() {
        assertThat(of(2018, counted(100)).trendOfCounts(CONFIDENCE)).isEqualTo(Trend.NOT_SIGNIFICANT);
    }

    @Test
    void no_years_are_refused() {
        assertThatThrownBy(() -> QuotientsOverYears.of(ImmutableMap.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at least one year");
    }

    @Test
    void random_series_lie_in_intervals_that_widen_with_the_confidence() {
        SplittableRandom random = new SplittableRandom(2035);
        for (int trial = 0; trial < 300; trial++) {
            double[] logarithms = random.doubles(3 + random.nextInt(8), -1, 1).toArray();
            QuotientsOverYears quotients = logarithms(logarithms);
            Interval narrow = quotients.yearToYearInterval(0.8).toOptional().orElseThrow();
            Interval wide = quotients.yearToYearInterval(0.99).toOptional().orElseThrow();
            double latest = quotients.latest().value().toOptional().orElseThrow();
            assertThat(latest).isBetween(narrow.lower() - 1e-12, narrow.upper() + 1e-12);
            assertThat(wide.lower()).isLessThanOrEqualTo(narrow.lower());
            assertThat(wide.upper()).isGreaterThanOrEqualTo(narrow.upper());
        }
    }

    private static QuotientsOverYears shipments(int activity) {
        LocationQuotient[] quotients = new LocationQuotient[TOMSK[activity].length];
        for (int year = 0; year < quotients.length; year++) {
            quotients[year] = new LocationQuotient(
                    TOMSK[activity][year], total(TOMSK, year), RUSSIA[activity][year], total(RUSSIA, year));
        }
        return of(2010, quotients);
    }

    private static double total(double[][] table, int year) {
        return table[0][year] + table[1][year] + table[2][year];
    }

    private static LocationQuotient quotient(double value) {
        return new LocationQuotient(value, 1, 1, 1);
    }

    private static LocationQuotient counted(double count) {
        return new LocationQuotient(count, 10_000, 10_000, 1_000_000);
    }

    private static QuotientsOverYears logarithms(double... logarithms) {
        return of(
                2010,
                Arrays.stream(logarithms)
                        .mapToObj(value -> quotient(Math.exp(value)))
                        .toArray(LocationQuotient[]::new));
    }

    private static QuotientsOverYears of(int firstYear, LocationQuotient... quotients) {
        ImmutableMap.Builder<Integer, LocationQuotient> byYear = ImmutableMap.builder();
        for (int i = 0; i < quotients.length; i++) {
            byYear.put(firstYear + i, quotients[i]);
        }
        return of(byYear.buildOrThrow());
    }

    private static QuotientsOverYears of(ImmutableMap<Integer, LocationQuotient> byYear) {
        return QuotientsOverYears.of(byYear);
    }

    private static Interval interval(QuotientsOverYears quotients) {
        return quotients.yearToYearInterval(CONFIDENCE).toOptional().orElseThrow();
    }

    private static String reason(QuotientsOverYears quotients) {
        return ((IntervalEstimate.Unknown) quotients.yearToYearInterval(CONFIDENCE))
                .reason()
                .in("en");
    }
}
