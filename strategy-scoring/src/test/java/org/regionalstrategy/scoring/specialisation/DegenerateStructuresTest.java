package org.regionalstrategy.scoring.specialisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.regionalstrategy.scoring.Measured.number;
import static org.regionalstrategy.scoring.Measured.reason;

import com.google.common.primitives.ImmutableDoubleArray;
import java.time.Year;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.regionalstrategy.model.assessment.MeasureVector;
import org.regionalstrategy.model.matrix.ActivityMatrix;
import org.regionalstrategy.model.matrix.MissingParts;
import org.regionalstrategy.model.matrix.Unmentioned;

/** What the indices of a region say where a structure leaves them little to measure. */
class DegenerateStructuresTest {
    private static final double TOLERANCE = 1e-13;

    /** Every index of a region, with or without a reference. */
    private static final List<Function<RegionSpecialisation, MeasureVector>> ALL = List.of(
            RegionSpecialisation::krugman,
            RegionSpecialisation::hooverCoefficient,
            RegionSpecialisation::herfindahl,
            RegionSpecialisation::normalisedHerfindahl,
            RegionSpecialisation::effectiveNumber,
            RegionSpecialisation::entropy,
            RegionSpecialisation::evenness,
            RegionSpecialisation::evennessOfPresent,
            RegionSpecialisation::hachman,
            RegionSpecialisation::giniOfAmounts,
            RegionSpecialisation::giniOfQuotients,
            RegionSpecialisation::locationalGini,
            RegionSpecialisation::theilT,
            RegionSpecialisation::theilL,
            RegionSpecialisation::relativeTheilT,
            RegionSpecialisation::relativeTheilL);

    @Test
    void a_region_that_is_the_whole_reference_has_its_structure() {
        ActivityMatrix matrix = ActivityMatrix.builder(Year.of(2020), Unmentioned.ZERO)
                .put("whole", "a", 0.1)
                .put("whole", "b", 0.7)
                .addRegion("empty")
                .build();
        RegionSpecialisation all = RegionSpecialisation.of(matrix);

        assertThat(number(all.krugman().measure("whole"))).isZero();
        assertThat(number(all.hachman().measure("whole"))).isCloseTo(1, within(TOLERANCE));
        assertThat(number(all.relativeTheilT().measure("whole"))).isZero();
        assertThat(number(all.locationalGini().measure("whole"))).isCloseTo(0, within(TOLERANCE));
        for (Reference.Within others : List.of(Reference.Within.OTHERS, Reference.Within.MEAN_OF_OTHERS)) {
            assertThat(RegionSpecialisation.of(matrix, options(others))
                            .krugman()
                            .isDefined(matrix.regions().position("whole")))
                    .isFalse();
        }
    }

    @Test
    void an_empty_region_has_no_index_at_all() {
        RegionSpecialisation empty = RegionSpecialisation.of(matrix("r", 0, 0), given(1, 1));

        ALL.forEach(index -> assertThat(reason(index.apply(empty).measure("r"))).isEqualTo("all its figures are zero"));
    }

    @Test
    void a_zero_total_has_no_index_at_all() {
        ActivityMatrix zero = ActivityMatrix.builder(Year.of(2020), Unmentioned.ZERO)
                .addRegion("p")
                .addRegion("q")
                .addActivity("a")
                .build();

        ALL.forEach(
                index -> assertThat(index.apply(RegionSpecialisation.of(zero)).definedCount())
                        .isZero());
    }

    @Test
    void an_empty_reference_says_so() {
        assertThat(reason(RegionSpecialisation.of(matrix("r", 1, 1), given(0, 0))
                        .krugman()
                        .measure("r")))
                .isEqualTo("all figures of the reference are zero");
    }

    @Test
    void nothing_but_missing_figures_have_no_index_by_either_rule() {
        ActivityMatrix missing = ActivityMatrix.builder(Year.of(2020))
                .addRegion("r")
                .addActivity("a")
                .addActivity("b")
                .build();

        ALL.forEach(index -> {
            assertThat(reason(index.apply(RegionSpecialisation.of(missing)).measure("r")))
                    .isEqualTo("2 of its figures are missing");
            assertThat(reason(index.apply(RegionSpecialisation.of(missing, knownOnly()))
                            .measure("r")))
                    .isEqualTo("none of its figures is known");
        });
    }

    @Test
    void a_missing_figure_is_no_zero_when_it_is_left_out() {
        ActivityMatrix gap = ActivityMatrix.builder(Year.of(2020))
                .put("r", "a0", 1)
                .put("r", "a1", 1)
                .putMissing("r", "a2")
                .build();
        RegionSpecialisation known = RegionSpecialisation.of(
                gap, knownOnly().toBuilder().reference(reference(2, 2, 4)).build());

        assertThat(only(known.krugman())).isZero();
        assertThat(only(known.evenness())).isEqualTo(1);
        assertThat(only(known.hachman())).isEqualTo(1);
        assertThat(only(known.theilL())).isZero();
    }

    @Test
    void a_missing_figure_of_a_neighbour_leaves_what_needs_no_reference() {
        ActivityMatrix gap = ActivityMatrix.builder(Year.of(2020))
                .put("p", "a", 1)
                .put("p", "b", 1)
                .put("q", "a", 1)
                .putMissing("q", "b")
                .build();
        RegionSpecialisation strict = RegionSpecialisation.of(gap);

        assertThat(number(strict.herfindahl().measure("p"))).isEqualTo(0.5);
        assertThat(reason(strict.krugman().measure("p"))).isEqualTo("1 figure of the reference is missing");
        // q's own gap does not touch the comparison of q with the others
        assertThat(reason(RegionSpecialisation.of(gap, options(Reference.Within.OTHERS))
                        .krugman()
                        .measure("q")))
                .isEqualTo("1 of its figures is missing");
    }

    @Test
    void a_single_activity_is_concentrated_without_any_spread_to_measure() {
        RegionSpecialisation one = RegionSpecialisation.of(matrix("r", 5));

        assertThat(only(one.herfindahl())).isEqualTo(1);
        assertThat(only(one.entropy())).isZero();
        assertThat(only(one.giniOfAmounts())).isZero();
        assertThat(only(one.krugman())).isZero();
        assertThat(reason(one.normalisedHerfindahl().measure("r"))).contains("single figure");
        assertThat(reason(one.evenness().measure("r"))).contains("single figure");
    }

    @Test
    void all_in_one_of_several_activities_is_fully_concentrated() {
        RegionSpecialisation one = RegionSpecialisation.of(matrix("r", 5, 0, 0, 0));

        assertThat(only(one.normalisedHerfindahl())).isEqualTo(1);
        assertThat(only(one.evenness())).isZero();
        assertThat(only(one.giniOfAmounts())).isEqualTo(0.75);
        assertThat(only(one.theilT())).isCloseTo(Math.log(4), within(TOLERANCE));
        assertThat(reason(one.evennessOfPresent().measure("r"))).contains("single figure");
    }

    @Test
    void equal_figures_are_not_unequal_by_rounding() {
        RegionSpecialisation equal = RegionSpecialisation.of(matrix("r", 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1));

        assertThat(only(equal.giniOfAmounts())).isZero();
        assertThat(only(equal.giniOfQuotients())).isZero();
        assertThat(only(equal.normalisedHerfindahl())).isCloseTo(0, within(TOLERANCE));
        assertThat(only(equal.evenness())).isCloseTo(1, within(TOLERANCE));
        assertThat(only(equal.theilT())).isCloseTo(0, within(TOLERANCE));
        assertThat(only(equal.theilL())).isCloseTo(0, within(TOLERANCE));
    }

    @Test
    void something_that_the_reference_lacks_has_no_ratio_but_a_distance() {
        RegionSpecialisation beyond = RegionSpecialisation.of(matrix("r", 1, 1), given(1, 0));

        assertThat(only(beyond.krugman())).isEqualTo(1);
        assertThat(only(beyond.locationalGini())).isEqualTo(0.5);
        assertThat(reason(beyond.hachman().measure("r"))).contains("the reference has nothing");
        assertThat(reason(beyond.giniOfQuotients().measure("r"))).contains("the reference has nothing");
        assertThat(reason(beyond.relativeTheilT().measure("r"))).contains("the reference has nothing");
        assertThat(only(beyond.relativeTheilL())).isCloseTo(Math.log(2), within(TOLERANCE));
    }

    @Test
    void huge_and_tiny_figures_have_the_indices_of_their_shares() {
        for (double scale : new double[] {1e-300, 1, 1e300}) {
            RegionSpecialisation scaled =
                    RegionSpecialisation.of(matrix("r", 2 * scale, scale, scale), given(scale, scale, 2 * scale));
            assertThat(only(scaled.krugman())).isCloseTo(0.5, within(TOLERANCE));
            assertThat(only(scaled.entropy())).isCloseTo(1.5, within(TOLERANCE));
            assertThat(only(scaled.hachman())).isCloseTo(1 / 1.375, within(TOLERANCE));
            assertThat(only(scaled.theilL())).isCloseTo(Math.log(32.0 / 27) / 3, within(TOLERANCE));
        }
    }

    /** A share of 1e-600 is below the smallest number: it weighs nothing, and nothing is said of its logarithm. */
    @Test
    void a_share_too_small_to_be_represented_is_no_nan() {
        RegionSpecialisation mixed = RegionSpecialisation.of(matrix("r", 1e300, 1e-300));

        assertThat(only(mixed.entropy())).isZero();
        assertThat(only(mixed.theilT())).isCloseTo(Math.log(2), within(TOLERANCE));
        assertThat(reason(mixed.theilL().measure("r"))).contains("too large or too small");
    }

    @Test
    void a_total_beyond_the_range_of_numbers_is_said_to_be_so() {
        RegionSpecialisation beyond = RegionSpecialisation.of(matrix("r", 1e308, 1e308));

        ALL.forEach(
                index -> assertThat(reason(index.apply(beyond).measure("r"))).contains("too large or too small"));
    }

    @Test
    void a_reference_over_other_activities_is_refused() {
        assertThatThrownBy(() -> RegionSpecialisation.of(matrix("r", 1, 1), given(1, 1, 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("labels");
    }

    private static double only(MeasureVector measures) {
        assertThat(measures.size()).isEqualTo(1);
        return number(measures.measure(0));
    }

    private static ActivityMatrix matrix(String region, double... values) {
        var builder = ActivityMatrix.builder(Year.of(2020));
        for (int i = 0; i < values.length; i++) {
            builder.put(region, "a" + i, values[i]);
        }
        return builder.build();
    }

    private static Reference reference(double... values) {
        return new Reference.Given(
                Composition.of(matrix("reference", values).activities(), ImmutableDoubleArray.copyOf(values)));
    }

    private static ComparisonOptions given(double... values) {
        return options(reference(values));
    }

    private static ComparisonOptions options(Reference reference) {
        return ComparisonOptions.builder().reference(reference).build();
    }

    private static ComparisonOptions knownOnly() {
        return ComparisonOptions.builder().missing(MissingParts.LEAVE_OUT).build();
    }
}
