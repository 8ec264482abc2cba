package org.regionalstrategy.scoring.dynamics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.regionalstrategy.fixtures.Strategies;
import org.regionalstrategy.model.Strategy;
import org.regionalstrategy.model.StrategyBuilder;
import org.regionalstrategy.model.assessment.Explanation;
import org.regionalstrategy.model.assessment.Input;
import org.regionalstrategy.model.assessment.Measure;
import org.regionalstrategy.model.assessment.dynamics.ActivityGrowth;
import org.regionalstrategy.model.assessment.dynamics.GrowthFinding;
import org.regionalstrategy.model.common.LocalizedText;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.common.Source;
import org.regionalstrategy.model.evidence.Evidence;
import org.regionalstrategy.model.evidence.Observation;
import org.regionalstrategy.model.evidence.ObservationBuilder;
import org.regionalstrategy.model.evidence.ObservationStatus;
import org.regionalstrategy.model.region.Activity;
import org.regionalstrategy.model.region.Classification;

/** The island, which had 100 in instruments (26.5) and 60 in dairy (10.5) in 2014, and has 300 and 20 in 2018. */
class GrowthAssessorTest {
    private static final GrowthAssessor ASSESSOR = GrowthAssessor.withDefaults();
    private static final double TOLERANCE = 1e-9;

    private static StrategyBuilder since2014() {
        return Strategies.islandBuilder()
                .addObservations(
                        employed("island", "26.5", 2014, 100).build(),
                        employed("island", "10.5", 2014, 60).build(),
                        employed("ML", "26.5", 2014, 5_000).build(),
                        employed("ML", "10.5", 2014, 12_000).build());
    }

    private static ObservationBuilder employed(String place, String activity, int year, double value) {
        return Observation.builder()
                .indicator("employment")
                .refArea(place)
                .activity(activity)
                .year(year)
                .value(value)
                .unit("PS")
                .source(Ref.of(Source.class, "yearbook"));
    }

    private static StrategyBuilder withCrops(StrategyBuilder strategy) {
        return strategy.addActivity(Activity.builder()
                .id("nace-01.1")
                .name(LocalizedText.of("en", "Crops"))
                .classification(Ref.of(Classification.class, "nace"))
                .notation("01.1")
                .build());
    }

    private static StrategyBuilder withThird(StrategyBuilder strategy, double employed) {
        return withCrops(strategy)
                .addObservations(
                        employed("island", "01.1", 2018, employed).build(),
                        employed("ML", "01.1", 2018, 9_000).build());
    }

    private static GrowthFinding only(Strategy strategy) {
        ImmutableList<GrowthFinding> found = ASSESSOR.assess(strategy, Evidence.EMPTY);
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static double number(Measure measure) {
        return measure.toOptional().orElseThrow();
    }

    @Test
    void the_parts_are_those_worked_out_by_hand_and_add_up() {
        GrowthFinding finding = only(since2014().build());

        // the mainland grows from 17,000 to 20,000: instruments double, dairy loses a sixth
        assertThat(finding.start()).hasValue(2014);
        assertThat(finding.end()).hasValue(2018);
        assertThat(finding.activities()).isEqualTo(2);
        assertThat(finding.reference())
                .hasValueSatisfying(reference -> assertThat(reference.id()).isEqualTo("mainland"));
        assertThat(number(finding.total().change())).isEqualTo(160);
        assertThat(number(finding.total().national())).isCloseTo(160 * 3 / 17.0, within(TOLERANCE));
        assertThat(number(finding.total().industryMix()))
                .isCloseTo(100 * (1 - 3 / 17.0) + 60 * (-1 / 6.0 - 3 / 17.0), within(TOLERANCE));
        assertThat(number(finding.total().regionalShift())).isCloseTo(100 - 30, within(TOLERANCE));
        assertThat(finding.explanation().parts()).hasSize(3);
        assertThat(finding.explanation().total()).isCloseTo(160, within(TOLERANCE));
        assertThat(finding.explanation().inputs())
                .extracting(Input::value)
                .containsExactly(160.0, 320.0, 17_000.0, 20_000.0);
        assertThat(finding.explanation().sentence().in("en"))
                .isEqualTo(
                        "Persons employed, 2014 to 2018: +160, of which +28 as in Mainland, +62 by the mix of activities,"
                                + " +70 its own; the largest changes: Instruments +200, Dairy -40.");
        assertThat(finding.warnings()).isEmpty();
        assertThat(finding.settings()).containsKeys("growth.method", "growth.leastCoverage", "libraryVersion");
    }

    @Test
    void each_activity_tells_its_parts_and_its_figures_with_their_sources() {
        ActivityGrowth instruments = only(since2014().build()).largest().get(0);

        assertThat(instruments.activity().id()).isEqualTo("nace-26.5");
        Explanation explanation = instruments.explanation();
        assertThat(explanation.total()).isCloseTo(200, within(TOLERANCE));
        assertThat(explanation.parts().get(2).value()).isCloseTo(100, within(TOLERANCE));
        assertThat(explanation.inputs()).extracting(Input::value).containsExactly(100.0, 300.0, 5_000.0, 10_000.0);
        assertThat(explanation.inputs()).allMatch(input -> !input.sources().isEmpty());
    }

    @Test
    void a_year_that_was_not_published_by_the_date_is_not_seen() {
        GrowthFinding finding = only(since2014().build().asOf(LocalDate.of(2019, 3, 1)));

        assertThat(finding.total().isDefined()).isFalse();
        assertThat(finding.start()).isEmpty();
        assertThat(finding.explanation().sentence().in("en"))
                .isEqualTo(
                        "Persons employed: the growth is undefined, since no two years were known whose figures can be"
                                + " compared, only 2014.");
        assertThat(ASSESSOR.withPublicationLag(Period.ofMonths(1))
                        .assess(since2014().build().asOf(LocalDate.of(2019, 3, 1)), Evidence.EMPTY))
                .allMatch(found -> found.total().isDefined());
    }

    @Test
    void years_before_a_break_are_not_compared_with_those_after_it() {
        Strategy strategy = since2014().build();
        Strategy broken = strategy.toBuilder()
                .observations(strategy.observations().stream()
                        .map(each -> each.year() == 2018 && each.refArea().equals("ML")
                                ? each.toBuilder()
                                        .status(ObservationStatus.BREAK)
                                        .build()
                                : each)
                        .toList())
                .build();

        assertThat(only(broken).total().isDefined()).isFalse();
    }

    @Test
    void little_that_is_missing_is_left_out_with_a_warning_and_much_leaves_the_growth_undefined() {
        GrowthFinding little = only(withThird(since2014(), 30).build());
        assertThat(little.activities()).isEqualTo(2);
        assertThat(number(little.total().change())).isEqualTo(160);
        assertThat(little.warnings())
                .extracting(warning -> warning.in("en"))
                .containsExactly("Left out, since they cannot be compared between 2014 and 2018: activities 1.");

        // 320 of 360 are less than nine tenths
        assertThat(only(withThird(since2014(), 40).build()).total().isDefined()).isFalse();
    }

    @Test
    void what_is_new_to_the_mainland_has_a_change_and_no_parts() {
        Strategy strategy = since2014().build();
        Strategy anew = strategy.toBuilder()
                .observations(strategy.observations().stream()
                        .map(each -> each.year() == 2014 && each.activity().equals("26.5")
                                ? each.toBuilder().value(0).build()
                                : each)
                        .toList())
                .build();
        GrowthFinding finding = only(anew);

        assertThat(number(finding.total().change())).isEqualTo(260);
        assertThat(finding.total().regionalShift().isDefined()).isFalse();
        assertThat(finding.explanation().parts()).isEmpty();
        assertThat(finding.explanation().sentence().in("en")).contains("its parts are undefined, since ");
    }

    @Test
    void a_lag_is_not_negative() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ASSESSOR.withPublicationLag(Period.ofDays(-1)))
                .withMessageContaining("publication lag");
    }

    @Test
    void what_the_mainland_lacks_counts_for_what_must_be_known() {
        // the island has 400 in crops in both years, of which nothing is known on the mainland: 320 of 720 are too
        // little
        Strategy much = withCrops(since2014())
                .addObservations(
                        employed("island", "01.1", 2014, 400).build(),
                        employed("island", "01.1", 2018, 400).build())
                .build();
        assertThat(only(much).total().isDefined()).isFalse();
        assertThat(only(much).explanation().sentence().in("en"))
                .isEqualTo(
                        "Persons employed: the growth is undefined, since in no two of the years 2014, 2018 are the same"
                                + " activities known that have 90.00 % of the latest figures of the region.");

        Strategy little = withCrops(since2014())
                .addObservations(
                        employed("island", "01.1", 2014, 30).build(),
                        employed("island", "01.1", 2018, 30).build())
                .build();
        assertThat(number(only(little).total().change())).isEqualTo(160);
        assertThat(only(little).warnings())
                .extracting(warning -> warning.in("en"))
                .containsExactly("Left out, since they cannot be compared between 2014 and 2018: activities 1.");
    }

    @Test
    void a_year_of_which_few_activities_are_known_is_not_the_last() {
        Strategy strategy = since2014()
                .asOf(LocalDate.of(2023, 1, 1))
                .addObservations(
                        employed("island", "10.5", 2020, 20).build(),
                        employed("ML", "10.5", 2020, 9_000).build())
                .build();
        GrowthFinding finding = only(strategy);

        assertThat(finding.start()).hasValue(2014);
        assertThat(finding.end()).hasValue(2018);
        assertThat(number(finding.total().change())).isEqualTo(160);
        assertThat(finding.warnings())
                .extracting(warning -> warning.in("en"))
                .containsExactly("Figures after 2018 are known of too few activities, up to 2020.");
    }

    @Test
    void what_is_left_out_need_not_be_missing() {
        GrowthFinding finding = only(withThird(since2014(), 30)
                .addObservations(
                        employed("island", "01.1", 2014, 30).build(),
                        employed("ML", "01.1", 2014, -9_000).build())
                .build());

        assertThat(number(finding.total().change())).isEqualTo(160);
        assertThat(finding.warnings()).hasSize(1);
        assertThat(finding.warnings().get(0).in("en"))
                .isEqualTo("Left out, since they cannot be compared between 2014 and 2018: activities 1.");
        assertThat(finding.warnings().get(0).in("ru"))
                .isEqualTo("Исключены, так как несопоставимы за 2014 и 2018 годы: видов деятельности 1.");
    }

    @Test
    void activities_in_other_units_are_not_added_up() {
        Strategy strategy = withCrops(since2014())
                .addObservations(
                        employed("island", "01.1", 2014, 7_000).unit("HUR").build(),
                        employed("island", "01.1", 2018, 9_000).unit("HUR").build(),
                        employed("ML", "01.1", 2014, 70_000).unit("HUR").build(),
                        employed("ML", "01.1", 2018, 80_000).unit("HUR").build())
                .build();
        GrowthFinding finding = only(strategy);

        assertThat(finding.activities()).isEqualTo(2);
        assertThat(number(finding.total().change())).isEqualTo(160);
        assertThat(finding.warnings())
                .extracting(warning -> warning.in("en"))
                .containsExactly("Left out, since they are counted in other units than PS: activities 1.");
    }
}
