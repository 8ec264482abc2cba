package org.regionalstrategy.scoring.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.regionalstrategy.scoring.verdict.Town.COUNTRY;
import static org.regionalstrategy.scoring.verdict.Town.TOWN;
import static org.regionalstrategy.scoring.verdict.Town.cite;
import static org.regionalstrategy.scoring.verdict.Town.observation;

import org.junit.jupiter.api.Test;
import org.regionalstrategy.model.assessment.EvidenceFinding;
import org.regionalstrategy.model.assessment.Input;
import org.regionalstrategy.model.assessment.IntervalMethod;
import org.regionalstrategy.model.assessment.Measure;
import org.regionalstrategy.model.assessment.Verdict;
import org.regionalstrategy.model.evidence.ObservationStatus;

/** How counts, amounts and ratios are judged. */
class MeasuredFiguresTest {
    @Test
    void tiny_counts_have_a_quotient_and_no_verdict() {
        EvidenceFinding four =
                Town.citingJobs().with("jobs", 2018, 4, 50, 10_000, 1_000_000).figure();
        assertThat(value(four)).isCloseTo(8, within(1e-12));
        assertNoData(four, "quotient 8.00, but no verdict, since fewer than 5 are counted (4)");
        assertThat(four.explanation().sentence().in("ru")).contains("вывода нет, поскольку учтено менее 5 единиц (4)");
        assertThat(Town.citingJobs()
                        .with("jobs", 2018, 5, 50, 10_000, 1_000_000)
                        .figure()
                        .verdict())
                .isEqualTo(Verdict.PROVEN);
    }

    @Test
    void a_zero_base_leaves_the_figure_undefined() {
        EvidenceFinding figure =
                Town.citingJobs().with("jobs", 2018, 10, 0, 10_000, 1_000_000).figure();
        assertThat(figure.locationQuotient()).isInstanceOf(Measure.Undefined.class);
        assertNoData(figure, "jobs, A, 2018: no quotient, since the base of the region is zero.");
        assertThat(figure.explanation().sentence().in("ru"))
                .isEqualTo("jobs (рус.), A, 2018: коэффициента нет, поскольку база региона равна нулю.");
        assertThat(figure.explanation().inputs()).hasSize(4);
    }

    @Test
    void a_region_that_is_the_whole_reference_is_neither_proven_nor_contradicted() {
        EvidenceFinding figure =
                Town.citingJobs().with("jobs", 2018, 300, 10_000, 300, 10_000).figure();
        assertThat(value(figure)).isEqualTo(1.0);
        assertThat(figure.verdict()).isEqualTo(Verdict.CLAIMED_ONLY);
    }

    @Test
    void a_count_may_be_relative_to_another_indicator_as_long_as_it_is_the_smaller() {
        Town town = Town.empty()
                .citing(cite("jobs", "A", "people", "T"))
                .with(observation("jobs", TOWN, "A", 2018, 300))
                .with(observation("jobs", COUNTRY, "A", 2018, 10_000))
                .with(observation("people", COUNTRY, "T", 2018, 1_000_000));
        EvidenceFinding perHead =
                town.with(observation("people", TOWN, "T", 2018, 10_000)).figure();
        assertThat(perHead.interval().orElseThrow().lower()).isCloseTo(2.6836129943096467, within(1e-12));
        EvidenceFinding perThousand = Town.empty()
                .citing(cite("jobs", "A", "people", "T"))
                .with(observation("jobs", TOWN, "A", 2018, 300))
                .with(observation("jobs", COUNTRY, "A", 2018, 10_000))
                .with(observation("people", TOWN, "T", 2018, 10))
                .with(observation("people", COUNTRY, "T", 2018, 1_000))
                .figure();
        assertThat(value(perThousand)).isCloseTo(3, within(1e-12));
        assertNoData(perThousand, "the count exceeds its base");
    }

    @Test
    void a_rising_count_is_emerging() {
        EvidenceFinding figure = Town.citingJobs()
                .with("jobs", 2014, 20, 10_000, 10_000, 1_000_000)
                .with("jobs", 2018, 50, 10_000, 10_000, 1_000_000)
                .figure();
        assertThat(figure.interval().orElseThrow().liesBelow(1)).isTrue();
        assertThat(figure.rising()).isTrue();
        assertThat(figure.verdict()).isEqualTo(Verdict.EMERGING);
        assertThat(figure.explanation().sentence().in("en")).endsWith(", rising since 2014, emerging.");
        assertThat(figure.explanation().sentence().in("ru")).endsWith(", растёт с 2014 года, формируется.");
    }

    @Test
    void a_rise_is_dated_from_the_first_year_with_enough_counted() {
        EvidenceFinding figure = Town.citingJobs()
                .with("jobs", 2013, 4, 10_000, 10_000, 1_000_000)
                .with("jobs", 2014, 20, 10_000, 10_000, 1_000_000)
                .with("jobs", 2018, 50, 10_000, 10_000, 1_000_000)
                .figure();
        assertThat(figure.explanation().sentence().in("en")).contains(", rising since 2014,");
    }

    @Test
    void years_before_a_break_are_not_compared() {
        EvidenceFinding figure = Town.citingJobs()
                .with("jobs", 2014, 20, 10_000, 10_000, 1_000_000)
                .with(Town.status(observation("jobs", TOWN, "A", 2018, 50), ObservationStatus.BREAK))
                .with(observation("jobs", TOWN, "T", 2018, 10_000))
                .with(observation("jobs", COUNTRY, "A", 2018, 10_000))
                .with(observation("jobs", COUNTRY, "T", 2018, 1_000_000))
                .figure();
        assertThat(figure.rising()).isFalse();
        assertThat(figure.verdict()).isEqualTo(Verdict.CONTRADICTED);
    }

    @Test
    void an_amount_takes_its_interval_from_the_years() {
        Town town = Town.empty()
                .citing(cite("sales", "A", "sales", "T"))
                .with("sales", 2016, 20.5, 100, 1_000, 10_000)
                .with("sales", 2017, 21.5, 100, 1_000, 10_000);
        assertNoData(town.figure(), "which takes 3 years, and 2 are known");
        EvidenceFinding figure =
                town.with("sales", 2018, 21, 100, 1_000, 10_000).figure();
        assertThat(figure.intervalMethod()).hasValue(IntervalMethod.YEAR_TO_YEAR);
        assertThat(figure.verdict()).isEqualTo(Verdict.PROVEN);
        assertThat(figure.explanation().inputs()).allMatch(Input::illustrative);
        assertThat(figure.explanation().sentence().in("en"))
                .startsWith("sales, A, 2018: 21 of 1,000 in Country (2.10 %) against 1.00 % of the base (sales, T)");
    }

    @Test
    void a_rising_amount_is_emerging() {
        Town town = Town.empty().citing(cite("sales", "A", "sales", "T"));
        for (int year = 2013; year <= 2018; year++) {
            town.with("sales", year, 5 + (year - 2013) * 0.5, 100, 1_000, 10_000);
        }
        EvidenceFinding figure = town.figure();
        assertThat(figure.rising()).isTrue();
        assertThat(figure.verdict()).isEqualTo(Verdict.EMERGING);
        assertThat(figure.explanation().sentence().in("en")).endsWith(", rising since 2013, emerging.");
    }

    @Test
    void a_ratio_is_compared_as_a_level() {
        Town town = Town.empty().citing(cite("wage", "A", "wage", "T"));
        for (int year = 2016; year <= 2018; year++) {
            town.with("wage", year, 60.5, 40, 45, 45);
        }
        EvidenceFinding figure = town.figure();
        assertThat(value(figure)).isCloseTo(1.5125, within(1e-12));
        assertThat(figure.verdict()).isEqualTo(Verdict.PROVEN);
        assertThat(figure.explanation().sentence().in("en"))
                .startsWith(
                        "wage, A, 2018: 60.50 against 45 in Country, with the base (wage, T) at 40 against 45: quotient 1.51");
        assertThat(figure.explanation().sentence().in("ru"))
                .startsWith(
                        "wage (рус.), A, 2018 год: 60,50 против 45 (Страна) при базе (wage (рус.), T) 40 против 45:");
    }

    @Test
    void ratios_are_not_added_up() {
        EvidenceFinding figure =
                Town.empty().citing(cite("sales", "A", "wage", "B", "C")).figure();
        assertNoData(figure, "the base adds up ratios, which are not additive");
    }

    @Test
    void where_less_is_better_a_low_quotient_proves() {
        EvidenceFinding figure = Town.empty()
                .citing(cite("accidents", "A", "accidents", "T"))
                .with("accidents", 2018, 20, 10_000, 10_000, 1_000_000)
                .figure();
        assertThat(figure.verdict()).isEqualTo(Verdict.PROVEN);
        assertThat(figure.explanation().sentence().in("en")).endsWith(", where less is better, proven.");
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
