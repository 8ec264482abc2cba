package org.regionalstrategy.scoring.specialisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.regionalstrategy.scoring.Measured.number;
import static org.regionalstrategy.scoring.Measured.reason;

import java.time.Year;
import org.junit.jupiter.api.Test;
import org.regionalstrategy.model.matrix.ActivityMatrix;
import org.regionalstrategy.model.matrix.MissingParts;

/** What a missing figure does in a region and in what it is compared with, when it is left out. */
class MissingFiguresTest {
    private static final double TOLERANCE = 1e-13;

    /** Region q lacks b, of which r has some. */
    private final ActivityMatrix matrix = ActivityMatrix.builder(Year.of(2020))
            .put("p", "a", 1)
            .put("p", "b", 1)
            .put("p", "c", 2)
            .put("q", "a", 1)
            .putMissing("q", "b")
            .put("q", "c", 1)
            .put("r", "a", 1)
            .put("r", "b", 2)
            .put("r", "c", 5)
            .build();

    /** The others have 2, 2 and 6. */
    @Test
    void the_others_together_have_what_is_known_of_them() {
        assertThat(krugman(Reference.Within.OTHERS)).isCloseTo(0.05 + 0.05 + 0.1, within(TOLERANCE));
    }

    /** The shares of q over a and c are 1/2, 1/2; of r 1/8, 1/4, 5/8: means 5/16, 1/4 (of one), 9/16, which add up to 9/8. */
    @Test
    void the_mean_of_the_others_is_over_those_that_are_known() {
        double expected = Math.abs(1.0 / 4 - 5.0 / 18) + Math.abs(1.0 / 4 - 4.0 / 18) + Math.abs(1.0 / 2 - 9.0 / 18);
        assertThat(krugman(Reference.Within.MEAN_OF_OTHERS)).isCloseTo(expected, within(TOLERANCE));
    }

    private double krugman(Reference reference) {
        RegionSpecialisation indices = RegionSpecialisation.of(matrix, leaveOut(reference));
        assertThat(indices.options().reference()).isEqualTo(reference);
        return number(indices.krugman().measure("p"));
    }

    @Test
    void a_region_and_a_reference_without_anything_known_in_common_are_not_compared() {
        ActivityMatrix one = ActivityMatrix.builder(Year.of(2020))
                .put("r", "a", 1)
                .putMissing("r", "b")
                .build();
        ActivityMatrix nation = ActivityMatrix.builder(Year.of(2020))
                .put("n", "b", 1)
                .putMissing("n", "a")
                .build();
        ActivityMatrix blank = ActivityMatrix.builder(Year.of(2020))
                .addRegion("n")
                .addActivity("a")
                .addActivity("b")
                .build();

        assertThat(reason(LocationQuotients.of(one, against(nation)).quotients().measure("r", "a")))
                .contains("no figure is known both");
        assertThat(reason(LocationQuotients.of(one, against(blank)).quotients().measure("r", "a")))
                .contains("nothing to compare");
    }

    @Test
    void a_figure_that_only_the_reference_lacks_is_said_to_be_so() {
        ActivityMatrix region = ActivityMatrix.builder(Year.of(2020))
                .put("r", "a", 1)
                .put("r", "b", 3)
                .build();
        ActivityMatrix nation = ActivityMatrix.builder(Year.of(2020))
                .put("n", "a", 5)
                .putMissing("n", "b")
                .build();
        LocationQuotients quotients = LocationQuotients.of(region, against(nation));

        assertThat(reason(quotients.quotients().measure("r", "b"))).isEqualTo("the figure of the reference is missing");
        assertThat(number(quotients.quotients().measure("r", "a"))).isEqualTo(1);
        assertThat(quotients.options().missing()).isEqualTo(MissingParts.LEAVE_OUT);
    }

    @Test
    void structures_over_different_labels_are_not_compared() {
        Composition one = Composition.of(matrix.region("p"));
        Composition other = Composition.of(matrix.activity("a"));

        assertThatThrownBy(() -> Krugman.index(one, other))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("same labels");
    }

    @Test
    void compositions_are_equal_by_labels_amounts_and_rule() {
        Composition lacking = Composition.of(matrix.region("q"), MissingParts.LEAVE_OUT);

        assertThat(lacking)
                .isEqualTo(Composition.of(matrix.region("q"), MissingParts.LEAVE_OUT))
                .hasSameHashCodeAs(Composition.of(matrix.region("q"), MissingParts.LEAVE_OUT))
                .isNotEqualTo(Composition.of(matrix.region("q")))
                .isNotEqualTo(Composition.of(matrix.region("p"), MissingParts.LEAVE_OUT))
                .isNotEqualTo(Composition.of(matrix.activity("a"), MissingParts.LEAVE_OUT));
        assertThat(lacking).hasToString("Composition of 3, 2 known");
        assertThat(reason(Composition.of(matrix.region("q")).share(0))).isEqualTo("1 of its figures is missing");
    }

    private static ComparisonOptions leaveOut(Reference reference) {
        return ComparisonOptions.builder()
                .reference(reference)
                .missing(MissingParts.LEAVE_OUT)
                .build();
    }

    private static ComparisonOptions against(ActivityMatrix nation) {
        return leaveOut(new Reference.Given(Composition.of(nation.region("n"), MissingParts.LEAVE_OUT)));
    }
}
