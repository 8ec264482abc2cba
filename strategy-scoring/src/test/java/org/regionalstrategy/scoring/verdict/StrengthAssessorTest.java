package org.regionalstrategy.scoring.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.regionalstrategy.scoring.verdict.Town.cite;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.regionalstrategy.fixtures.Strategies;
import org.regionalstrategy.model.Strategy;
import org.regionalstrategy.model.assessment.EvidenceFinding;
import org.regionalstrategy.model.assessment.Input;
import org.regionalstrategy.model.assessment.Interval;
import org.regionalstrategy.model.assessment.IntervalMethod;
import org.regionalstrategy.model.assessment.StrengthFinding;
import org.regionalstrategy.model.assessment.Verdict;
import org.regionalstrategy.model.common.PartialDate;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.common.Source;
import org.regionalstrategy.model.evidence.Evidence;
import org.regionalstrategy.model.region.Region;

class StrengthAssessorTest {
    @Test
    void the_island_is_strong_in_instruments_and_not_in_dairying() {
        ImmutableList<StrengthFinding> findings = assess(islandOfTheMainland());

        EvidenceFinding instruments = findings.get(0).evidence().get(0);
        assertThat(findings.get(0).verdict()).isEqualTo(Verdict.PROVEN);
        assertThat(instruments.year()).hasValue(2018);
        assertThat(instruments.baseYear()).isEmpty();
        assertThat(instruments.intervalMethod()).hasValue(IntervalMethod.LOG_DELTA);
        assertThat(instruments.locationQuotient().toOptional().orElseThrow()).isCloseTo(3, within(1e-12));
        assertInterval(instruments, 2.6836129943096467, 3.3536877407747197);

        EvidenceFinding dairying = findings.get(1).evidence().get(0);
        assertThat(findings.get(1).verdict()).isEqualTo(Verdict.CONTRADICTED);
        assertThat(dairying.locationQuotient().toOptional().orElseThrow()).isCloseTo(0.2, within(1e-12));
        assertInterval(dairying, 0.1290880302773781, 0.3098660651498822);
    }

    @Test
    void an_island_in_no_country_cannot_be_compared() {
        Strategy alone = withParentOfIsland(Strategies.island(), false);
        StrengthFinding finding = assess(alone).get(0);
        assertThat(finding.verdict()).isEqualTo(Verdict.NO_DATA);
        assertThat(finding.evidence().get(0).explanation().sentence().in("en"))
                .isEqualTo(
                        "Persons employed, Instruments: no data, since Island belongs to no larger region that it could be"
                                + " compared with.");
    }

    @Test
    void a_figure_explains_itself_in_english_and_russian() {
        EvidenceFinding instruments =
                assess(islandOfTheMainland()).get(0).evidence().get(0);
        assertThat(instruments.explanation().sentence().in("en"))
                .isEqualTo(
                        "Persons employed, Instruments, 2018: 300 of 10,000 in Mainland (3.00 %) against 1.00 % of the base"
                                + " (Persons employed, All): quotient 3.00 (2.68 to 3.35), proven.");
        assertThat(instruments.explanation().sentence().in("ru").replace('\u00a0', ' '))
                .isEqualTo(
                        "Persons employed, Instruments, 2018 год: 300 из 10 000 (Mainland), то есть 3,00 %, против 1,00 % базы"
                                + " (Persons employed, All): коэффициент локализации 3,00 (от 2,68 до 3,35), подтверждено.");
    }

    @Test
    void a_figure_rests_on_four_inputs_with_their_sources() {
        EvidenceFinding instruments =
                assess(islandOfTheMainland()).get(0).evidence().get(0);
        ImmutableList<Input> inputs = instruments.explanation().inputs();
        assertThat(inputs).extracting(Input::value).containsExactly(300.0, 10_000.0, 10_000.0, 1_000_000.0);
        assertThat(inputs)
                .extracting(input -> input.label().in("en"))
                .containsExactly(
                        "Persons employed, Instruments: Island, 2018",
                        "Persons employed, All: Island, 2018",
                        "Persons employed, Instruments: Mainland, 2018",
                        "Persons employed, All: Mainland, 2018");
        assertThat(inputs).allSatisfy(input -> {
            assertThat(input.unit()).hasValue("PS");
            assertThat(input.sources()).containsExactly(Ref.of(Source.class, "yearbook"));
            assertThat(input.illustrative()).isFalse();
        });
    }

    @Test
    void a_strength_explains_itself_by_its_deciding_figures() {
        StrengthFinding finding = assess(islandOfTheMainland()).get(0);
        assertThat(finding.explanation().sentence().in("en"))
                .isEqualTo("Proven: every deciding figure with data shows it (Persons employed, Instruments 3.00).");
        assertThat(finding.explanation().sentence().in("ru"))
                .isEqualTo("Подтверждено: это показывает каждый решающий показатель, по которому есть данные"
                        + " (Persons employed, Instruments 3,00).");
        assertThat(finding.explanation().inputs()).hasSize(4);
    }

    @Test
    void figures_of_2018_are_known_from_the_middle_of_2019_on() {
        Strategy island = islandOfTheMainland();
        assertThat(verdict(island.asOf(LocalDate.of(2019, 6, 29)))).isEqualTo(Verdict.NO_DATA);
        assertThat(verdict(island.asOf(LocalDate.of(2019, 6, 30)))).isEqualTo(Verdict.PROVEN);
        assertThat(verdict(island.asOf(LocalDate.of(2019, 7, 31)))).isEqualTo(Verdict.PROVEN);

        StrengthAssessor immediate = StrengthAssessor.withDefaults().withPublicationLag(Period.ZERO);
        Strategy newYear = island.asOf(LocalDate.of(2018, 12, 31));
        assertThat(immediate.assess(newYear, Evidence.EMPTY).get(0).verdict()).isEqualTo(Verdict.PROVEN);
    }

    @Test
    void a_higher_confidence_takes_more_to_prove() {
        Town town = Town.citingJobs().with("jobs", 2018, 120, 10_000, 10_000, 1_000_000);
        assertThat(town.finding(StrengthAssessor.withDefaults().withConfidence(0.9))
                        .verdict())
                .isEqualTo(Verdict.PROVEN);
        assertThat(town.finding(StrengthAssessor.withDefaults().withConfidence(0.99))
                        .verdict())
                .isEqualTo(Verdict.CLAIMED_ONLY);
    }

    @Test
    void broader_figures_are_shown_and_do_not_decide() {
        Town town = Town.empty()
                .citing(cite("jobs", "A", "jobs", "T"), Town.broader(cite("jobs", "B", "jobs", "T")))
                .with("jobs", 2018, 20, 10_000, 10_000, 1_000_000)
                .with(Town.observation("jobs", Town.TOWN, "B", 2018, 900))
                .with(Town.observation("jobs", Town.COUNTRY, "B", 2018, 10_000));
        StrengthFinding finding = town.finding();
        assertThat(finding.verdict()).isEqualTo(Verdict.CONTRADICTED);
        assertThat(finding.evidence())
                .extracting(EvidenceFinding::verdict)
                .containsExactly(Verdict.CONTRADICTED, Verdict.PROVEN);
        assertThat(finding.explanation().inputs()).hasSize(4);
    }

    @Test
    void a_strength_with_broader_figures_alone_is_only_claimed() {
        Town town = Town.empty().citing(Town.broader(cite("jobs", "A", "jobs", "T")));
        assertThat(town.finding().verdict()).isEqualTo(Verdict.NO_DATA);
        StrengthFinding finding =
                town.with("jobs", 2018, 300, 10_000, 10_000, 1_000_000).finding();
        assertThat(finding.verdict()).isEqualTo(Verdict.CLAIMED_ONLY);
        assertThat(finding.explanation().sentence().in("en"))
                .isEqualTo(
                        "Claimed only: the figures of the day contain much besides it and do not show it (jobs, A 3.00).");
    }

    @Test
    void broader_figures_do_not_stand_in_for_direct_ones_without_data() {
        StrengthFinding finding = Town.empty()
                .citing(cite("jobs", "B", "jobs", "T"), Town.broader(cite("jobs", "A", "jobs", "T")))
                .with("jobs", 2018, 300, 10_000, 10_000, 1_000_000)
                .finding();
        assertThat(finding.verdict()).isEqualTo(Verdict.NO_DATA);
        assertThat(finding.explanation().sentence().in("en"))
                .isEqualTo("No data: none of the figures that would decide could be computed.");
    }

    @Test
    void a_strength_that_cites_nothing_has_no_data() {
        StrengthFinding finding = Town.empty().finding();
        assertThat(finding.verdict()).isEqualTo(Verdict.NO_DATA);
        assertThat(finding.explanation().sentence().in("en")).isEqualTo("No data: it cites no figures.");
    }

    @Test
    void a_strength_that_is_not_yet_known_is_not_assessed() {
        Strategy island = islandOfTheMainland();
        Strategy later = island.toBuilder()
                .strengths(island.strengths().stream()
                        .map(strength -> strength.toBuilder()
                                .since(PartialDate.parse("2021"))
                                .build())
                        .toList())
                .packages(ImmutableList.of())
                .build();
        assertThat(assess(later.asOf(island.asOf()))).isEmpty();
        assertThat(assess(later)).hasSize(2);
    }

    @Test
    void evidence_beside_the_strategy_counts_too() {
        Strategy island = islandOfTheMainland();
        Strategy bare = island.toBuilder().observations(ImmutableList.of()).build();
        assertThat(StrengthAssessor.withDefaults().assess(bare, Evidence.of(island.observations())))
                .isEqualTo(assess(island));
    }

    @Test
    void an_observation_that_is_given_twice_is_refused() {
        Strategy island = islandOfTheMainland();
        assertThatThrownBy(() -> StrengthAssessor.withDefaults().assess(island, Evidence.of(island.observations())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("evidence: indicator employment, place island, activity 26.5, year 2018 is given twice");
    }

    @Test
    void settings_out_of_range_are_refused() {
        StrengthAssessor assessor = StrengthAssessor.withDefaults();
        assertThatThrownBy(() -> assessor.withConfidence(1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("confidence must lie between 0 and 1: 1.0");
        assertThatThrownBy(() -> assessor.withPublicationLag(Period.ofMonths(-1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("publication lag must not be negative: P-1M");
    }

    private static Strategy islandOfTheMainland() {
        return withParentOfIsland(Strategies.island(), true);
    }

    private static Strategy withParentOfIsland(Strategy island, boolean hasParent) {
        return island.toBuilder()
                .regions(island.regions().stream()
                        .map(region -> !region.id().equals("island")
                                ? region
                                : region.toBuilder()
                                        .parent(Optional.of(Ref.of(Region.class, "mainland"))
                                                .filter(parent -> hasParent))
                                        .build())
                        .toList())
                .build();
    }

    private static ImmutableList<StrengthFinding> assess(Strategy strategy) {
        return StrengthAssessor.withDefaults().assess(strategy, Evidence.EMPTY);
    }

    private static Verdict verdict(Strategy strategy) {
        return assess(strategy).get(0).verdict();
    }

    private static void assertInterval(EvidenceFinding finding, double lower, double upper) {
        Interval interval = finding.interval().orElseThrow();
        assertThat(interval.lower()).isCloseTo(lower, within(1e-12));
        assertThat(interval.upper()).isCloseTo(upper, within(1e-12));
        assertThat(interval.confidence()).isEqualTo(0.95);
    }
}
