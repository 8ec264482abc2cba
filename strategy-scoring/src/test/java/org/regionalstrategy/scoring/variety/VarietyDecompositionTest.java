package org.regionalstrategy.scoring.variety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.regionalstrategy.scoring.Measured.assertAgrees;
import static org.regionalstrategy.scoring.Measured.number;
import static org.regionalstrategy.scoring.Measured.reason;

import java.time.Year;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.regionalstrategy.model.assessment.MeasureVector;
import org.regionalstrategy.model.assessment.structure.VarietyResult;
import org.regionalstrategy.model.matrix.ActivityMatrix;
import org.regionalstrategy.model.matrix.ActivityMatrixBuilder;
import org.regionalstrategy.model.matrix.MissingParts;
import org.regionalstrategy.model.matrix.Unmentioned;
import org.regionalstrategy.scoring.Peers;
import org.regionalstrategy.scoring.specialisation.EntropyUnit;

class VarietyDecompositionTest {
    private static final double TOLERANCE = 1e-13;
    private static final Set<String> PRODUCTION = Set.of("A", "BDE", "C", "F");

    @Test
    void variety_of_the_laender_is_that_of_reks() {
        VarietyResult variety = VarietyDecomposition.of(
                Peers.laender(2014),
                ClassificationLevels.of(activity -> PRODUCTION.contains(activity) ? "production" : "services"));
        List<Peers.Row> reks = Peers.ofLaender("reks_entropy_variety_2014.csv").rows();

        assertAgrees(variety.entropy(), reks, row -> row.number("entropy"), TOLERANCE);
        assertAgrees(variety.related(), reks, row -> row.number("entropy_within"), TOLERANCE);
        assertAgrees(variety.unrelated(), reks, row -> row.number("entropy_between"), TOLERANCE);
    }

    /** Shares 0.4 and 0.1 in one group, 0.3 and 0.2 in the other. */
    @Test
    void variety_of_a_small_region_is_that_worked_out_by_hand() {
        VarietyResult variety = VarietyDecomposition.of(region(4, 1, 3, 2), ClassificationLevels.byPrefix(1));

        assertThat(only(variety.unrelated())).isCloseTo(1, within(TOLERANCE));
        assertThat(only(variety.related())).isCloseTo(0.8464393446710154, within(TOLERANCE));
        assertThat(only(variety.entropy())).isCloseTo(1.8464393446710154, within(TOLERANCE));
    }

    @Test
    void terms_of_any_number_of_levels_add_up_to_the_entropy() {
        Random random = new Random(20260101);
        for (int round = 0; round < 50; round++) {
            ActivityMatrixBuilder builder = ActivityMatrix.builder(Year.of(2020), Unmentioned.ZERO);
            for (int region = 0; region < 5; region++) {
                for (int activity = 0; activity < 200; activity++) {
                    if (random.nextInt(3) > 0) {
                        builder.put(
                                "r" + region,
                                String.format(java.util.Locale.ROOT, "%04d", activity * 37),
                                Math.exp(5 * random.nextGaussian()));
                    }
                }
            }
            ActivityMatrix matrix = builder.build();
            VarietyResult variety = VarietyDecomposition.of(matrix, ClassificationLevels.byPrefix(3, 2, 1));

            assertThat(variety.terms()).hasSize(4);
            for (int region = 0; region < matrix.regions().size(); region++) {
                int position = region;
                double sum = variety.terms().stream()
                        .mapToDouble(term -> term.value(position).orElseThrow())
                        .sum();
                assertThat(sum).isCloseTo(variety.entropy().value(region).orElseThrow(), within(1e-12));
                assertThat(variety.terms())
                        .allSatisfy(term ->
                                assertThat(term.value(position).orElseThrow()).isNotNegative());
                for (int level = 1; level <= 3; level++) {
                    assertThat(variety.related(level).value(region).orElseThrow()
                                    + variety.unrelated(level).value(region).orElseThrow())
                            .isCloseTo(variety.entropy().value(region).orElseThrow(), within(1e-12));
                    assertThat(number(variety.unrelated(level).measure(region)))
                            .isCloseTo(entropyOfGroups(matrix, region, 4 - level), within(1e-12));
                }
            }
        }
    }

    private static double entropyOfGroups(ActivityMatrix matrix, int region, int length) {
        ActivityMatrix groups =
                matrix.aggregateActivities(code -> code.substring(0, length), MissingParts.MAKE_MISSING);
        return VarietyDecomposition.of(groups, ClassificationLevels.byPrefix(1))
                .entropy()
                .value(region)
                .orElseThrow();
    }

    @Test
    void one_group_for_all_makes_all_variety_related_and_one_each_unrelated() {
        ActivityMatrix matrix = region(4, 1, 3, 2);

        VarietyResult one = VarietyDecomposition.of(matrix, ClassificationLevels.of(activity -> "all"));
        assertThat(only(one.unrelated())).isZero();
        assertThat(only(one.related())).isCloseTo(only(one.entropy()), within(TOLERANCE));
        VarietyResult each = VarietyDecomposition.of(matrix, ClassificationLevels.of(activity -> activity));
        assertThat(only(each.related())).isZero();
        assertThat(only(each.unrelated())).isCloseTo(only(each.entropy()), within(TOLERANCE));
    }

    /** Activities a1, a2, b1, b2 in groups a and b, and both in one supergroup. */
    @Test
    void a_chain_of_functions_leads_from_group_to_supergroup() {
        VarietyResult chain = VarietyDecomposition.of(
                region(4, 1, 3, 2),
                ClassificationLevels.of(
                        List.of(activity -> activity.substring(0, 1), group -> "super of " + group.length())));

        assertThat(only(chain.terms().get(0))).isCloseTo(0.8464393446710154, within(TOLERANCE));
        assertThat(only(chain.terms().get(1))).isCloseTo(1, within(TOLERANCE));
        assertThat(only(chain.terms().get(2))).isZero();
        assertThat(only(chain.related(2))).isCloseTo(only(chain.entropy()), within(TOLERANCE));
    }

    @Test
    void the_unit_is_chosen() {
        ClassificationLevels levels = ClassificationLevels.byPrefix(1);
        VarietyResult nats = VarietyDecomposition.of(
                region(4, 1, 3, 2),
                levels,
                VarietyOptions.builder().unit(EntropyUnit.NAT).build());

        assertThat(only(nats.unrelated())).isCloseTo(Math.log(2), within(TOLERANCE));
        assertThat(nats.settings()).containsEntry("variety.unit", "NAT");
    }

    @Test
    void scaling_changes_nothing_from_tiny_to_huge() {
        for (double scale : new double[] {1e-300, 1e300}) {
            VarietyResult variety = VarietyDecomposition.of(
                    region(4 * scale, scale, 3 * scale, 2 * scale), ClassificationLevels.byPrefix(1));
            assertThat(only(variety.related())).isCloseTo(0.8464393446710154, within(TOLERANCE));
        }
    }

    @Test
    void a_region_with_a_single_activity_has_no_variety_and_an_empty_one_has_no_figure() {
        ClassificationLevels levels = ClassificationLevels.byPrefix(1);

        VarietyResult single = VarietyDecomposition.of(region(0, 7, 0, 0), levels);
        assertThat(only(single.related())).isZero();
        assertThat(only(single.unrelated())).isZero();
        VarietyResult empty = VarietyDecomposition.of(region(0, 0, 0, 0), levels);
        assertThat(reason(empty.related().measure("r"))).isEqualTo("all its figures are zero");
        assertThat(reason(empty.unrelated().measure("r"))).isEqualTo("all its figures are zero");
        assertThat(reason(empty.entropy().measure("r"))).isEqualTo("all its figures are zero");
    }

    @Test
    void a_missing_figure_makes_the_region_undefined_unless_left_out() {
        ActivityMatrix matrix = ActivityMatrix.builder(Year.of(2020))
                .put("r", "a1", 1)
                .put("r", "b1", 1)
                .putMissing("r", "b2")
                .build();
        ClassificationLevels levels = ClassificationLevels.byPrefix(1);

        assertThat(reason(VarietyDecomposition.of(matrix, levels).related().measure("r")))
                .isEqualTo("1 of its figures is missing");
        VarietyResult known = VarietyDecomposition.of(
                matrix,
                levels,
                VarietyOptions.builder().missing(MissingParts.LEAVE_OUT).build());
        assertThat(only(known.unrelated())).isEqualTo(1);
        assertThat(only(known.related())).isZero();
    }

    @Test
    void impossible_levels_are_refused() {
        assertThatThrownBy(() -> ClassificationLevels.byPrefix(2, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ClassificationLevels.byPrefix(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ClassificationLevels.of(List.of())).isInstanceOf(IllegalArgumentException.class);
        VarietyResult variety = VarietyDecomposition.of(region(1, 1, 1, 1), ClassificationLevels.byPrefix(1));
        assertThatThrownBy(() -> variety.related(2)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> variety.unrelated(0)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    private static double only(MeasureVector measures) {
        return number(measures.measure("r"));
    }

    private static ActivityMatrix region(double a1, double a2, double b1, double b2) {
        return ActivityMatrix.builder(Year.of(2020))
                .put("r", "a1", a1)
                .put("r", "a2", a2)
                .put("r", "b1", b1)
                .put("r", "b2", b2)
                .build();
    }

    @Test
    void a_result_says_how_it_was_made_and_how_many_regions_have_none() {
        VarietyResult empty = VarietyDecomposition.of(region(0, 0, 0, 0), ClassificationLevels.byPrefix(1));

        assertThat(empty.settings()).containsEntry("variety.levels", "1").containsEntry("variety.unit", "BIT");
        assertThat(empty.warnings())
                .extracting(warning -> warning.in("en"))
                .containsExactly("Variety is undefined for 1 of 1 regions.");
    }
}
