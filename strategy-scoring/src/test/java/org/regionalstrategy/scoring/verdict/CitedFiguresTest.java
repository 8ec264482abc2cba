package org.regionalstrategy.scoring.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.regionalstrategy.scoring.verdict.Town.COUNTRY;
import static org.regionalstrategy.scoring.verdict.Town.DISTRICT;
import static org.regionalstrategy.scoring.verdict.Town.TOWN;
import static org.regionalstrategy.scoring.verdict.Town.cite;
import static org.regionalstrategy.scoring.verdict.Town.observation;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.regionalstrategy.model.assessment.EvidenceFinding;
import org.regionalstrategy.model.assessment.Input;
import org.regionalstrategy.model.assessment.Verdict;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.common.Source;
import org.regionalstrategy.model.evidence.Observation;
import org.regionalstrategy.model.evidence.ObservationStatus;

/** Which figures an assessment finds, and what it says where it finds none. */
class CitedFiguresTest {
    @Test
    void the_latest_year_that_both_places_have_is_taken() {
        EvidenceFinding figure = Town.citingJobs()
                .with("jobs", 2015, 20, 10_000, 10_000, 1_000_000)
                .with("jobs", 2016, 300, 10_000, 10_000, 1_000_000)
                .with(observation("jobs", TOWN, "A", 2017, 5))
                .with(observation("jobs", TOWN, "T", 2017, 10_000))
                .figure();
        assertThat(figure.year()).hasValue(2016);
        assertThat(value(figure)).isCloseTo(3, within(1e-12));
    }

    @Test
    void a_missing_value_is_no_zero() {
        EvidenceFinding figure = Town.citingJobs()
                .with("jobs", 2016, 300, 10_000, 10_000, 1_000_000)
                .with(Town.missing(observation("jobs", TOWN, "A", 2017, 0)))
                .with(observation("jobs", TOWN, "T", 2017, 10_000))
                .with(observation("jobs", COUNTRY, "A", 2017, 10_000))
                .with(observation("jobs", COUNTRY, "T", 2017, 1_000_000))
                .figure();
        assertThat(figure.year()).hasValue(2016);
    }

    @Test
    void the_base_may_be_up_to_two_years_older_and_is_then_named() {
        Town town = Town.citingJobs()
                .with("jobs", 2014, 20, 10_000, 10_000, 1_000_000)
                .with(observation("jobs", TOWN, "A", 2016, 300))
                .with(observation("jobs", COUNTRY, "A", 2016, 10_000))
                .with(observation("jobs", TOWN, "A", 2017, 500))
                .with(observation("jobs", COUNTRY, "A", 2017, 10_000));
        EvidenceFinding figure = town.figure();
        assertThat(figure.year()).as("2017 is three years from the base").hasValue(2016);
        assertThat(figure.baseYear()).hasValue(2014);
        assertThat(figure.explanation().sentence().in("en")).contains("of the base (jobs, T, 2014)");
    }

    @Test
    void the_base_is_of_a_year_in_which_both_places_have_all_of_it() {
        EvidenceFinding figure = Town.empty()
                .citing(cite("jobs", "A", "jobs", "B", "C"))
                .with(observation("jobs", TOWN, "A", 2018, 60))
                .with(observation("jobs", COUNTRY, "A", 2018, 1000))
                .with(observation("jobs", TOWN, "B", 2018, 100))
                .with(observation("jobs", TOWN, "C", 2018, 900))
                .with(observation("jobs", COUNTRY, "B", 2018, 1))
                .with(observation("jobs", TOWN, "B", 2017, 200))
                .with(observation("jobs", TOWN, "C", 2017, 300))
                .with(observation("jobs", COUNTRY, "B", 2017, 40_000))
                .with(observation("jobs", COUNTRY, "C", 2017, 10_000))
                .figure();
        assertThat(figure.baseYear()).hasValue(2017);
        assertThat(value(figure)).as("60 / 500 over 1,000 / 50,000").isCloseTo(6, within(1e-12));
        assertThat(figure.explanation().inputs())
                .extracting(Input::value)
                .containsExactly(60.0, 500.0, 1000.0, 50_000.0);
        assertThat(figure.explanation().inputs().get(1).label().in("en")).isEqualTo("jobs, B + C: town, 2017");
    }

    @Test
    void the_nearest_larger_region_that_has_the_figure_is_the_reference() {
        Town town = Town.citingJobs().with("jobs", 2018, 300, 10_000, 10_000, 1_000_000);
        assertThat(value(town.figure())).isCloseTo(3, within(1e-12));
        town.with(observation("jobs", DISTRICT, "A", 2018, 3_000));
        assertThat(value(town.figure())).as("the district has no base").isCloseTo(3, within(1e-12));
        town.with(observation("jobs", DISTRICT, "T", 2018, 100_000));
        assertThat(value(town.figure())).isCloseTo(1, within(1e-12));
    }

    @Test
    void places_go_by_id_or_code_and_activities_by_id_or_notation() {
        EvidenceFinding figure = Town.citingJobs()
                .with(observation("jobs", TOWN, "nace-A", 2018, 300))
                .with(observation("jobs", TOWN, "T", 2018, 10_000))
                .with(observation("jobs", "country", "A", 2018, 10_000))
                .with(observation("jobs", COUNTRY, "nace-T", 2018, 1_000_000))
                .figure();
        assertThat(value(figure)).isCloseTo(3, within(1e-12));
    }

    @Test
    void a_year_under_two_names_is_refused() {
        Town town = Town.citingJobs()
                .with("jobs", 2018, 300, 10_000, 10_000, 1_000_000)
                .with(observation("jobs", "country", "nace-A", 2018, 10_000));
        assertThatThrownBy(town::figure)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "evidence: indicator jobs, year 2018 is given twice under two names: place country, activity nace-A"
                                + " and place CC, activity A");
    }

    @Test
    void figures_in_different_units_are_not_compared() {
        Observation inThousands = observation("jobs", COUNTRY, "A", 2018, 10).toBuilder()
                .unit("PS_THS")
                .build();
        EvidenceFinding figure = Town.citingJobs()
                .with(observation("jobs", TOWN, "A", 2018, 300))
                .with(observation("jobs", TOWN, "T", 2018, 10_000))
                .with(inThousands)
                .with(observation("jobs", COUNTRY, "T", 2018, 1_000_000))
                .figure();
        assertNoData(figure, "base in the same unit");
        assertNoData(figure, "in which town and a larger region (district, Country) both have the figure");
    }

    @Test
    void what_was_published_later_is_not_known() {
        Town town = Town.citingJobs()
                .with("jobs", 2015, 20, 10_000, 10_000, 1_000_000)
                .with(observation("jobs", COUNTRY, "A", 2016, 10_000))
                .with(observation("jobs", COUNTRY, "T", 2016, 1_000_000))
                .with(observation("jobs", TOWN, "T", 2016, 10_000))
                .with(Town.published(observation("jobs", TOWN, "A", 2016, 300), "2019-08"));
        assertThat(town.asOf("2019-08-30").figure().year()).hasValue(2015);
        assertThat(town.asOf("2019-08-31").figure().year()).hasValue(2016);
    }

    @Test
    void what_was_published_early_is_known_early() {
        Town town = Town.citingJobs()
                .with(Town.published(observation("jobs", TOWN, "A", 2018, 300), "2019-02-01"))
                .with(Town.published(observation("jobs", TOWN, "T", 2018, 10_000), "2019-02-01"))
                .with(Town.published(observation("jobs", COUNTRY, "A", 2018, 10_000), "2019-02-01"))
                .with(Town.published(observation("jobs", COUNTRY, "T", 2018, 1_000_000), "2019-02-01"));
        assertNoData(town.asOf("2019-01-31").figure(), "no figure for town was known by 2019-01-31");
        assertThat(town.asOf("2019-02-01").figure().verdict()).isEqualTo(Verdict.PROVEN);
    }

    @Test
    void a_forecast_is_no_evidence() {
        EvidenceFinding figure = Town.citingJobs()
                .with("jobs", 2017, 20, 10_000, 10_000, 1_000_000)
                .with(Town.status(observation("jobs", TOWN, "A", 2018, 300), ObservationStatus.FORECAST))
                .with(observation("jobs", COUNTRY, "A", 2018, 10_000))
                .figure();
        assertThat(figure.year()).hasValue(2017);
    }

    @Test
    void an_observation_without_a_source_has_that_of_its_indicator() {
        EvidenceFinding figure = Town.citingJobs()
                .with(observation("jobs", TOWN, "A", 2018, 300).toBuilder()
                        .source(Optional.empty())
                        .build())
                .with(observation("jobs", TOWN, "T", 2018, 10_000))
                .with(observation("jobs", COUNTRY, "A", 2018, 10_000))
                .with(observation("jobs", COUNTRY, "T", 2018, 1_000_000))
                .figure();
        assertThat(figure.explanation().inputs().get(0).sources()).containsExactly(Ref.of(Source.class, "office"));
        assertThat(figure.explanation().inputs().get(1).sources()).containsExactly(Ref.of(Source.class, "yearbook"));
    }

    private static double value(EvidenceFinding figure) {
        return figure.locationQuotient().toOptional().orElseThrow();
    }

    private static void assertNoData(EvidenceFinding figure, String reason) {
        assertThat(figure.verdict()).isEqualTo(Verdict.NO_DATA);
        assertThat(figure.interval()).isEmpty();
        assertThat(figure.explanation().sentence().in("en")).contains(reason);
    }
}
