package org.regionalstrategy.scoring.relatedness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Year;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.regionalstrategy.model.assessment.Measure;
import org.regionalstrategy.model.assessment.MeasureMatrix;
import org.regionalstrategy.model.assessment.MeasureVector;
import org.regionalstrategy.model.assessment.relatedness.ComplementarityResult;
import org.regionalstrategy.model.assessment.relatedness.OutlookChange;
import org.regionalstrategy.model.matrix.ActivityMatrix;
import org.regionalstrategy.model.matrix.ActivityMatrixBuilder;
import org.regionalstrategy.model.matrix.Unmentioned;
import org.regionalstrategy.scoring.presence.Presence;

/** What is made of relatedness for one region: suppositions, complementarity and coherence. */
class RelatednessOfRegionsTest {
    private static final RelatednessCalculator CALCULATOR = RelatednessCalculator.withDefaults();

    @Test
    void a_supposed_set_of_activities_changes_the_index_as_recomputing_it_does() {
        Random random = new Random(7);
        for (Presence space : Tables.manyRandom()) {
            MeasureVector complexity = Tables.complexity(space, 2);
            int region = random.nextInt(space.regions().size());
            Set<String> added = new TreeSet<>();
            for (int i = 0; i < 4; i++) {
                added.add(space.activities()
                        .name(random.nextInt(space.activities().size())));
            }
            OutlookChange change = OutlookSupposition.on(space, complexity, CALCULATOR)
                    .adding(space.regions().name(region), added);
            int[] places = added.stream().mapToInt(space.activities()::position).toArray();
            MeasureVector before = CALCULATOR.outlookIndex(space, space, complexity);
            MeasureVector after = CALCULATOR.outlookIndex(space, Tables.plus(space, region, places), complexity);
            assertClose(change.before(), before.measure(region));
            assertClose(change.after(), after.measure(region));
            if (change.change().isDefined()) {
                assertThat(change.explanation().total())
                        .isCloseTo(change.change().toOptional().orElseThrow(), within(1e-12));
                assertThat(change.explanation().parts())
                        .hasSize(change.added().size() + (change.added().size() > 1 ? 1 : 0));
            }
            assertThat(change.settings()).containsKey("libraryVersion");
        }
    }

    private static void assertClose(Measure one, Measure other) {
        assertThat(one.isDefined()).isEqualTo(other.isDefined());
        if (one.isDefined()) {
            assertThat(one.toOptional().orElseThrow())
                    .isCloseTo(other.toOptional().orElseThrow(), within(1e-12));
        }
    }

    @Test
    void one_supposed_activity_changes_the_index_by_its_gain_and_what_a_region_has_by_nothing() {
        Presence space = Tables.random(20, 30, 0.3, 4);
        MeasureVector complexity = Tables.complexity(space, 9);
        MeasureMatrix gain = CALCULATOR.outlook(space, complexity).gain();
        OutlookSupposition supposition = OutlookSupposition.on(space, complexity, CALCULATOR);
        for (int activity = 0; activity < 30; activity++) {
            OutlookChange change = supposition.adding(
                    space.regions().name(3), List.of(space.activities().name(activity)));
            if (space.has(3, activity)) {
                assertThat(change.added()).isEmpty();
                assertThat(change.change()).isEqualTo(Measure.of(0));
            } else if (gain.isDefined(3, activity)) {
                assertClose(change.change(), gain.measure(3, activity));
                assertThat(change.singly()).isEqualTo(change.change());
            }
        }
    }

    @Test
    void suppositions_name_what_does_not_exist_and_take_no_standardised_index() {
        Presence space = Tables.of("10", "11");
        MeasureVector complexity = Tables.vector(space.activities(), 1, 2);
        OutlookSupposition supposition = OutlookSupposition.on(space, complexity, CALCULATOR);
        assertThatThrownBy(() -> supposition.adding("nowhere", List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nowhere");
        RelatednessCalculator standardised = CALCULATOR.with(
                RelatednessOptions.builder().standardisedIndex(true).build());
        assertThatThrownBy(() -> OutlookSupposition.on(space, complexity, standardised))
                .hasMessageContaining("standardised");
    }

    @Test
    void a_partner_adds_the_density_of_both_together_less_that_of_the_region() {
        for (Diagonal diagonal : Diagonal.values()) {
            RelatednessCalculator calculator = CALCULATOR.with(
                    RelatednessOptions.builder().diagonal(diagonal).build());
            for (Presence space : Tables.manyRandom()) {
                ComplementarityResult complementarity =
                        Complementarity.of(space, space.regions().name(0), calculator);
                MeasureMatrix alone = calculator.density(space);
                for (int partner = 0; partner < space.regions().size(); partner++) {
                    int[] theirs = space.activitiesOf(partner).toArray();
                    MeasureMatrix together = calculator.density(space, Tables.plus(space, 0, theirs));
                    for (int activity = 0; activity < space.activities().size(); activity += 7) {
                        if (alone.isDefined(0, activity)) {
                            assertThat(complementarity
                                            .added()
                                            .value(partner, activity)
                                            .orElseThrow())
                                    .isCloseTo(
                                            together.value(0, activity).orElseThrow()
                                                    - alone.value(0, activity).orElseThrow(),
                                            within(1e-12));
                        }
                    }
                }
            }
        }
    }

    @Test
    void a_region_adds_nothing_to_itself_and_nothing_can_be_added_to_one_that_has_everything() {
        Presence space = Tables.of("1100", "0111", "1111");
        assertThat(Complementarity.of(space, space.regions().name(0), CALCULATOR)
                        .mean()
                        .measure(0))
                .isEqualTo(Measure.of(0));
        assertThat(Complementarity.of(space, space.regions().name(0), CALCULATOR)
                        .explanation()
                        .sentence()
                        .in("en"))
                .startsWith("Of 3 partners");
        assertThat(Complementarity.of(space, space.regions().name(2), CALCULATOR)
                        .explanation()
                        .sentence()
                        .in("en"))
                .startsWith("No partner has anything related");
        assertThat(Complementarity.of(space, space.regions().name(2), CALCULATOR)
                        .mean()
                        .definedCount())
                .isZero();
    }

    @Test
    void coherence_is_the_mean_proximity_of_the_pairs_of_a_region() {
        Presence space = Tables.of("110", "111", "101", "000", "100");
        Proximity proximity = ProximityCalculator.withDefaults().ofActivities(space);
        // ubiquities 4, 2, 2: phi_01 = 2/4, phi_02 = 2/4, phi_12 = 1/2
        MeasureVector coherence = PortfolioCoherence.mean(space, proximity);
        assertThat(coherence.value(0).orElseThrow()).isEqualTo(0.5);
        assertThat(coherence.value(1).orElseThrow()).isEqualTo(0.5);
        assertThat(coherence.isDefined(3)).isFalse();
        assertThat(coherence.isDefined(4)).isFalse();
    }

    @Test
    void coherence_by_equal_weights_is_the_mean_and_by_others_leans_to_the_heavy() {
        Presence space = Tables.of("111", "110", "101", "100");
        Proximity proximity = ProximityCalculator.withDefaults().ofActivities(space);
        MeasureVector equal = PortfolioCoherence.weighted(space, proximity, weights(space, 1, 1, 1));
        assertThat(equal.value(0).orElseThrow())
                .isCloseTo(PortfolioCoherence.mean(space, proximity).value(0).orElseThrow(), within(1e-15));
        // phi_01 = phi_02 = 1/2, phi_12 = 1/2 of ubiquities 4, 2, 2: by hand with weights 1, 2, 3
        double expected =
                1 / 6.0 * (0.5 * 2 + 0.5 * 3) / 5 + 2 / 6.0 * (0.5 + 0.5 * 3) / 4 + 3 / 6.0 * (0.5 + 0.5 * 2) / 3;
        assertThat(PortfolioCoherence.weighted(space, proximity, weights(space, 1, 2, 3))
                        .value(0)
                        .orElseThrow())
                .isCloseTo(expected, within(1e-15));
        assertThat(PortfolioCoherence.weighted(space, proximity, weights(space, 0, 2, 3))
                        .isDefined(1))
                .isFalse();
    }

    private static ActivityMatrix weights(Presence space, double... perActivity) {
        ActivityMatrixBuilder matrix = ActivityMatrix.builder(Year.of(2020), Unmentioned.MISSING);
        for (String region : space.regions().names()) {
            for (int activity = 0; activity < perActivity.length; activity++) {
                matrix.put(region, space.activities().name(activity), perActivity[activity]);
            }
        }
        return matrix.build();
    }

    @Test
    void mean_densities_inside_and_outside_are_undefined_where_there_is_no_such_activity() {
        Presence space = Tables.of("110", "111", "000");
        MeasureMatrix density = CALCULATOR.density(space);
        assertThat(PortfolioCoherence.meanDensityInside(space, density).isDefined(2))
                .isFalse();
        assertThat(PortfolioCoherence.meanDensityOutside(space, density).isDefined(1))
                .isFalse();
        assertThat(PortfolioCoherence.meanDensityInside(space, density).value(1).orElseThrow())
                .isEqualTo(1);
        assertThat(PortfolioCoherence.meanDensityOutside(space, density)
                        .value(0)
                        .orElseThrow())
                .isEqualTo(density.value(0, 2).orElseThrow());
    }
}
