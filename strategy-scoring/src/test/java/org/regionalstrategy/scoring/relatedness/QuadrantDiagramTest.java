package org.regionalstrategy.scoring.relatedness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.regionalstrategy.model.assessment.Measure;
import org.regionalstrategy.model.assessment.MeasureMatrix;
import org.regionalstrategy.model.assessment.MeasureVector;
import org.regionalstrategy.model.assessment.relatedness.CutLine;
import org.regionalstrategy.model.assessment.relatedness.Quadrant;
import org.regionalstrategy.model.assessment.relatedness.QuadrantPoint;
import org.regionalstrategy.model.assessment.relatedness.QuadrantResult;
import org.regionalstrategy.model.common.LocalizedText;
import org.regionalstrategy.scoring.presence.Presence;

class QuadrantDiagramTest {
    private static final Presence SPACE = Tables.of("100000");
    private static final MeasureVector COMPLEXITY = Tables.vector(SPACE.activities(), 9, 2, 2, -1, -1, 0);
    private static final MeasureMatrix DENSITY = density(0.9, 0.4, 0.1, 0.4, 0.1);

    /** The last activity has none. */
    private static MeasureMatrix density(double... values) {
        MeasureMatrix.Builder density = MeasureMatrix.builder(SPACE.regions(), SPACE.activities());
        for (int i = 0; i < values.length; i++) {
            density.set(0, i, values[i]);
        }
        return density.undefined(0, 5, LocalizedText.of("en", "isolated")).build();
    }

    private static QuadrantDiagram.Builder diagram() {
        return QuadrantDiagram.builder("r000000", SPACE, DENSITY, COMPLEXITY);
    }

    @Test
    void what_a_region_lacks_lies_on_four_roads_cut_at_the_means() {
        QuadrantResult diagram = diagram().build();
        assertThat(diagram.points())
                .extracting(QuadrantPoint::quadrant)
                .containsExactly(Quadrant.HIGH_ROAD, Quadrant.CASINO, Quadrant.SLOW_ROAD, Quadrant.DEAD_END);
        assertThat(diagram.relatednessCut().toOptional().orElseThrow()).isCloseTo(0.25, within(1e-15));
        assertThat(diagram.complexityCut()).isEqualTo(Measure.of(0.5));
        assertThat(diagram.leftOut()).containsExactly("a000005");
    }

    @Test
    void what_it_has_is_shown_when_asked_for_and_moves_the_cuts() {
        QuadrantResult diagram = diagram()
                .withPresent(true)
                .relatednessCut(new CutLine.Median())
                .complexityCut(new CutLine.At(2))
                .build();
        assertThat(diagram.points()).hasSize(5);
        assertThat(diagram.points().get(0).present()).isTrue();
        assertThat(diagram.relatednessCut()).isEqualTo(Measure.of(0.4));
        assertThat(diagram.points().get(1).quadrant()).isEqualTo(Quadrant.HIGH_ROAD);
    }

    @Test
    void sizes_are_shown_and_undefined_where_they_are_not_given() {
        assertThat(diagram().build().points().get(0).size().isDefined()).isFalse();
        assertThat(diagram()
                        .sizes(Tables.vector(SPACE.activities(), 1, 2, 3, 4, 5, 6))
                        .build()
                        .points()
                        .get(0)
                        .size())
                .isEqualTo(Measure.of(2));
    }

    @Test
    void without_a_point_there_is_no_cut() {
        Presence full = Tables.of("111111");
        QuadrantResult diagram = QuadrantDiagram.of("r000000", full, DENSITY, COMPLEXITY);
        assertThat(diagram.points()).isEmpty();
        assertThat(diagram.relatednessCut().isDefined()).isFalse();
    }

    @Test
    void tables_of_other_activities_are_refused() {
        Presence other = Tables.of("10");
        assertThatThrownBy(() -> QuadrantDiagram.of("r000000", other, DENSITY, COMPLEXITY))
                .hasMessageContaining("quadrants");
    }

    @Test
    void it_says_where_it_was_cut_and_what_it_leaves_out() {
        QuadrantResult result = diagram().complexityCut(new CutLine.At(2)).build();
        assertThat(result.settings())
                .containsEntry("quadrants.complexityCut", "at 2.0")
                .containsEntry("quadrants.relatednessCut", "mean of the points");
        assertThat(result.warnings())
                .extracting(warning -> warning.in("en"))
                .containsExactly("Left out, since a density or a complexity is undefined: 1 of 5 activities.");
    }
}
