package org.regionalstrategy.scoring.dynamics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.regionalstrategy.scoring.Measured.assertAgrees;
import static org.regionalstrategy.scoring.Measured.number;
import static org.regionalstrategy.scoring.Measured.reason;

import java.time.Year;
import org.junit.jupiter.api.Test;
import org.regionalstrategy.model.assessment.MeasureMatrix;
import org.regionalstrategy.model.assessment.dynamics.GrowthRate;
import org.regionalstrategy.model.assessment.dynamics.GrowthRatesResult;
import org.regionalstrategy.model.matrix.ActivityMatrix;
import org.regionalstrategy.model.matrix.MissingParts;
import org.regionalstrategy.scoring.Peers;

class GrowthRatesTest {
    private static final double HALF_OF_SECOND_DIGIT_OF_PER_CENT = 0.00005 + 1e-9;
    private static final double TOLERANCE = 1e-13;

    @Test
    void growth_in_the_laender_is_that_of_econgeo() {
        GrowthRatesResult growth = GrowthRates.between(Peers.laender(2008), Peers.laender(2014));

        assertAgrees(
                growth.regions(GrowthRate.PERIOD),
                Peers.ofLaender("econgeo_growth_region_2008_2014.csv").rows(),
                row -> row.number("growth_pct_round2") / 100,
                HALF_OF_SECOND_DIGIT_OF_PER_CENT);
        assertAgrees(
                growth.activities(GrowthRate.PERIOD),
                Peers.ofLaender("econgeo_growth_activity_2008_2014.csv").rows(),
                row -> row.number("growth_pct_round2") / 100,
                HALF_OF_SECOND_DIGIT_OF_PER_CENT);
        MeasureMatrix cells = growth.cells(GrowthRate.PERIOD);
        int compared = 0;
        for (Peers.Row row : Peers.ofLaender("econgeo_growth_2008_2014.csv").rows()) {
            assertThat(number(cells.measure(row.text("region"), row.text("activity"))))
                    .isCloseTo(row.number("growth_pct_round2") / 100, within(HALF_OF_SECOND_DIGIT_OF_PER_CENT));
            compared++;
        }
        assertThat(compared).isEqualTo(16 * 11);
    }

    @Test
    void a_rate_is_for_the_period_a_year_or_logarithmic() {
        GrowthRatesResult growth = GrowthRates.between(one(2020, 100), one(2022, 121));

        assertThat(number(growth.cells(GrowthRate.PERIOD).measure("r", "a"))).isCloseTo(0.21, within(TOLERANCE));
        assertThat(number(growth.cells(GrowthRate.ANNUAL).measure("r", "a"))).isCloseTo(0.1, within(TOLERANCE));
        assertThat(number(growth.cells(GrowthRate.LOGARITHMIC).measure("r", "a")))
                .isCloseTo(Math.log(1.21), within(TOLERANCE));
    }

    @Test
    void there_is_no_rate_from_zero_and_no_logarithm_to_zero() {
        GrowthRatesResult arrival = GrowthRates.between(one(2020, 0), one(2021, 5));
        GrowthRatesResult end = GrowthRates.between(one(2020, 5), one(2021, 0));

        for (GrowthRate rate : GrowthRate.values()) {
            assertThat(reason(arrival.regions(rate).measure("r"))).contains("growth has no rate");
        }
        assertThat(number(end.regions(GrowthRate.PERIOD).measure("r"))).isEqualTo(-1);
        assertThat(number(end.regions(GrowthRate.ANNUAL).measure("r"))).isEqualTo(-1);
        assertThat(reason(end.regions(GrowthRate.LOGARITHMIC).measure("r"))).contains("no logarithm");
    }

    @Test
    void huge_growth_is_said_to_be_beyond_range() {
        assertThat(reason(GrowthRates.between(one(2020, 1e-300), one(2021, 1e300))
                        .regions(GrowthRate.PERIOD)
                        .measure("r")))
                .contains("too large");
    }

    @Test
    void a_missing_figure_makes_a_sum_undefined_unless_left_out_of_both_years() {
        ActivityMatrix start = ActivityMatrix.builder(Year.of(2020))
                .put("r", "a", 10)
                .put("r", "b", 90)
                .build();
        ActivityMatrix end = ActivityMatrix.builder(Year.of(2021))
                .put("r", "a", 15)
                .putMissing("r", "b")
                .build();

        assertThat(reason(GrowthRates.between(start, end)
                        .regions(GrowthRate.PERIOD)
                        .measure("r")))
                .isEqualTo("1 of its figures is missing in one of the years");
        GrowthRatesResult known = GrowthRates.between(start, end, MissingParts.LEAVE_OUT);
        assertThat(number(known.regions(GrowthRate.PERIOD).measure("r"))).isEqualTo(0.5);
        assertThat(reason(known.activities(GrowthRate.PERIOD).measure("b")))
                .isEqualTo("no figure is known for both years");
        assertThat(reason(known.cells(GrowthRate.PERIOD).measure("r", "b"))).contains("missing");
    }

    private static ActivityMatrix one(int year, double value) {
        return ActivityMatrix.builder(Year.of(year)).put("r", "a", value).build();
    }

    @Test
    void figures_that_are_missing_are_counted_in_a_warning() {
        ActivityMatrix start = ActivityMatrix.builder(Year.of(2020))
                .put("r", "a", 1)
                .putMissing("r", "b")
                .build();
        ActivityMatrix end = ActivityMatrix.builder(Year.of(2021))
                .put("r", "a", 2)
                .put("r", "b", 3)
                .build();

        GrowthRatesResult growth = GrowthRates.between(start, end);
        assertThat(growth.warnings())
                .extracting(warning -> warning.in("en"))
                .containsExactly("Figures of regions and activities that are missing in one of the years: 1.");
        assertThat(growth.settings()).containsEntry("growth.missing", "MAKE_MISSING");
    }
}
