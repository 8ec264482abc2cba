package org.regionalstrategy.scoring.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import java.time.Period;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.regionalstrategy.fixtures.Strategies;
import org.regionalstrategy.model.Strategy;
import org.regionalstrategy.model.StrategyBuilder;
import org.regionalstrategy.model.assessment.Contribution;
import org.regionalstrategy.model.assessment.Input;
import org.regionalstrategy.model.assessment.Measure;
import org.regionalstrategy.model.assessment.structure.VarietyFinding;
import org.regionalstrategy.model.common.LocalizedText;
import org.regionalstrategy.model.common.PartialDate;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.common.Source;
import org.regionalstrategy.model.evidence.Evidence;
import org.regionalstrategy.model.evidence.Observation;
import org.regionalstrategy.model.evidence.ObservationBuilder;
import org.regionalstrategy.model.region.Activity;
import org.regionalstrategy.model.region.Classification;

/** The island with 300 in instruments, 20 in dairy and 80 in meat, of which the latter two are food. */
class VarietyAssessorTest {
    private static final VarietyAssessor ASSESSOR = VarietyAssessor.withDefaults();
    private static final double TOLERANCE = 1e-12;

    private static Activity activity(String notation, Optional<String> broader) {
        return Activity.builder()
                .id("nace-" + notation)
                .name(LocalizedText.of("en", "Activity " + notation))
                .classification(Ref.of(Classification.class, "nace"))
                .notation(notation)
                .broader(broader.map(id -> Ref.of(Activity.class, id)))
                .build();
    }

    private static ObservationBuilder employed(String activity, int year, double value) {
        return Observation.builder()
                .indicator("employment")
                .refArea("island")
                .activity(activity)
                .year(year)
                .value(value)
                .unit("PS")
                .source(Ref.of(Source.class, "yearbook"));
    }

    /** Both groups belong to industry, which tells nothing apart. */
    private static StrategyBuilder grouped() {
        return Strategies.islandBuilder()
                .activities(ImmutableList.of(
                        activity("total", Optional.empty()),
                        activity("industry", Optional.of("nace-total")),
                        activity("26", Optional.of("nace-industry")),
                        activity("10", Optional.of("nace-industry")),
                        activity("26.5", Optional.of("nace-26")),
                        activity("10.5", Optional.of("nace-10")),
                        activity("10.1", Optional.of("nace-10"))))
                .addObservation(employed("10.1", 2018, 80).build());
    }

    private static VarietyFinding only(Strategy strategy) {
        ImmutableList<VarietyFinding> found = ASSESSOR.assess(strategy, Evidence.EMPTY);
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static double number(Measure measure) {
        return measure.toOptional().orElseThrow();
    }

    private static double entropy(double... shares) {
        double sum = 0;
        for (double share : shares) {
            sum -= share * Math.log(share) / Math.log(2);
        }
        return sum;
    }

    @Test
    void variety_is_that_worked_out_by_hand_and_its_parts_add_up() {
        VarietyFinding finding = only(grouped().build());

        assertThat(finding.activities()).isEqualTo(3);
        assertThat(finding.groups()).isEqualTo(2);
        assertThat(finding.year()).isEqualTo(2018);
        assertThat(number(finding.total())).isCloseTo(entropy(0.75, 0.05, 0.2), within(TOLERANCE));
        assertThat(number(finding.unrelated())).isCloseTo(entropy(0.75, 0.25), within(TOLERANCE));
        assertThat(number(finding.related())).isCloseTo(0.25 * entropy(0.2, 0.8), within(TOLERANCE));
        assertThat(finding.explanation().parts())
                .extracting(Contribution::value)
                .containsExactly(number(finding.related()), number(finding.unrelated()));
        assertThat(finding.explanation().total()).isCloseTo(number(finding.total()), within(TOLERANCE));
        assertThat(finding.explanation().sentence().in("en"))
                .isEqualTo(
                        "Persons employed, 2018: a variety of 0.99 bits over 3 activities, of which 0.18 inside and 0.81"
                                + " between 2 groups.");
    }

    @Test
    void the_figures_are_told_with_their_sources_the_whole_first() {
        VarietyFinding finding = only(grouped().build());

        assertThat(finding.explanation().inputs()).extracting(Input::value).containsExactly(400.0, 300.0, 80.0, 20.0);
        assertThat(finding.explanation().inputs())
                .allMatch(input -> !input.sources().isEmpty());
        assertThat(finding.settings())
                .containsEntry("variety.unit", "BIT")
                .containsKeys("variety.groups", "publicationLag");
        assertThat(finding.warnings()).isEmpty();
        assertThat(finding.explanation().inputs().get(0).label().in("en"))
                .contains("all activities")
                .doesNotContain("known");
    }

    /** Activities A00, A01 and so on with 100 each, in the broader ones that are named in this order. */
    private static VarietyFinding equal(ImmutableList<Activity> broader, String... parents) {
        StrategyBuilder strategy = Strategies.islandBuilder().observations(ImmutableList.of());
        strategy.addAllActivities(broader);
        for (int i = 0; i < parents.length; i++) {
            String notation = String.format(Locale.ROOT, "A%02d", i);
            strategy.addActivity(activity(notation, Optional.of(parents[i]).filter(parent -> !parent.isEmpty())));
            strategy.addObservation(employed(notation, 2018, 100).build());
        }
        return only(strategy.build());
    }

    private static final ImmutableList<Activity> TWO_GROUPS = ImmutableList.of(
            activity("R", Optional.empty()),
            activity("S", Optional.empty()),
            activity("G1", Optional.of("nace-R")),
            activity("G2", Optional.of("nace-R")));

    @Test
    void one_activity_outside_the_rest_does_not_change_the_groups_of_the_others() {
        String[] outside = {"nace-R", "", "nace-S"};
        for (String last : outside) {
            VarietyFinding finding =
                    equal(TWO_GROUPS, "nace-G1", "nace-G1", "nace-G1", "nace-G2", "nace-G2", "nace-G2", last);

            assertThat(finding.groups()).as(last).isEqualTo(3);
            assertThat(number(finding.related())).isCloseTo(6 / 7.0 * Math.log(3) / Math.log(2), within(TOLERANCE));
            assertThat(finding.explanation().sentence().in("en")).endsWith("1.36 inside and 1.45 between 3 groups.");
        }
    }

    @Test
    void several_activities_outside_the_rest_are_a_group_if_the_classification_has_one_of_them() {
        assertThat(equal(TWO_GROUPS, "nace-G1", "nace-G1", "nace-G2", "nace-G2", "", "")
                        .groups())
                .isEqualTo(4);
        assertThat(equal(TWO_GROUPS, "nace-G1", "nace-G1", "nace-G2", "nace-G2", "nace-S", "nace-S")
                        .groups())
                .isEqualTo(2);
    }

    @Test
    void an_activity_that_is_not_classified_does_not_make_all_others_one_group() {
        assertThat(equal(TWO_GROUPS, "nace-R", "nace-R", "nace-R").related().isDefined())
                .isFalse();

        VarietyFinding finding = equal(TWO_GROUPS, "nace-R", "nace-R", "nace-R", "");
        assertThat(finding.related().isDefined()).isFalse();
        assertThat(finding.unrelated().isDefined()).isFalse();
        assertThat(number(finding.total())).isCloseTo(2, within(TOLERANCE));

        // of one group with several activities and a classified one beside it the classification does tell
        assertThat(equal(TWO_GROUPS, "nace-G1", "nace-G1", "nace-G2", "").groups())
                .isEqualTo(3);
    }

    @Test
    void a_negative_figure_is_as_if_it_were_missing() {
        StrategyBuilder strategy = grouped()
                .addActivity(activity("10.2", Optional.of("nace-10")))
                .addObservations(
                        employed("26.5", 2017, 300).build(),
                        employed("10.5", 2017, 20).build(),
                        employed("10.1", 2017, 80).build(),
                        employed("10.2", 2017, 100).build());
        VarietyFinding missing = only(strategy.build());
        VarietyFinding negative =
                only(strategy.addObservation(employed("10.2", 2018, -3).build()).build());

        // 400 of 500 are known in 2018, which is too little
        assertThat(missing.year()).isEqualTo(2017);
        assertThat(negative).isEqualTo(missing);
    }

    @Test
    void a_classification_without_groups_leaves_the_parts_undefined_and_not_the_whole() {
        VarietyFinding finding = only(Strategies.island());

        assertThat(number(finding.total())).isCloseTo(entropy(300 / 320.0, 20 / 320.0), within(TOLERANCE));
        assertThat(finding.related())
                .isInstanceOfSatisfying(
                        Measure.Undefined.class,
                        undefined -> assertThat(undefined.reason().in("en"))
                                .isEqualTo("the classification does not divide the activities into groups of several"));
        assertThat(finding.unrelated().isDefined()).isFalse();
        assertThat(finding.explanation().parts()).isEmpty();
    }

    @Test
    void a_year_of_which_little_is_known_is_not_taken_and_other_units_are_left_out() {
        VarietyFinding finding = only(grouped()
                .addActivity(activity("10.2", Optional.of("nace-10")))
                .addObservations(
                        employed("10.5", 2019, 25)
                                .published(PartialDate.parse("2019-06"))
                                .build(),
                        employed("10.2", 2018, 5_000).unit("HUR").build())
                .build());

        assertThat(finding.year()).isEqualTo(2018);
        assertThat(finding.activities()).isEqualTo(3);
        assertThat(finding.warnings())
                .extracting(warning -> warning.in("en"))
                .containsExactly("Left out, since they have no usable figure of 2018 in the same unit: activities 1.");
        assertThat(finding.explanation().inputs().get(0).label().in("en")).contains("all activities that are known");
        assertThat(finding.explanation().inputs().get(0).label().in("ru")).contains("все известные виды деятельности");
    }

    @Test
    void a_lag_is_not_negative() {
        assertThatIllegalArgumentException().isThrownBy(() -> ASSESSOR.withPublicationLag(Period.ofDays(-1)));
    }
}
