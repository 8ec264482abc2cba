package org.regionalstrategy.scoring.dynamics;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.regionalstrategy.scoring.Measured.number;
import static org.regionalstrategy.scoring.Measured.reason;

import java.time.Year;
import org.junit.jupiter.api.Test;
import org.regionalstrategy.model.assessment.MeasureMatrix;
import org.regionalstrategy.model.assessment.dynamics.NearestRegions;
import org.regionalstrategy.model.assessment.dynamics.Neighbour;
import org.regionalstrategy.model.matrix.ActivityMatrix;
import org.regionalstrategy.model.matrix.MissingParts;
import org.regionalstrategy.model.matrix.Unmentioned;
import org.regionalstrategy.scoring.Peers;
import org.regionalstrategy.scoring.specialisation.Composition;
import org.regionalstrategy.scoring.specialisation.Krugman;

class StructuralPeersTest {
    private static final double TOLERANCE = 1e-13;

    /** Shares: p 1/2 1/2 0, q 1/2 0 1/2, r 0 1/2 1/2, twin as p. */
    private final ActivityMatrix matrix = ActivityMatrix.builder(Year.of(2020), Unmentioned.ZERO)
            .put("p", "a", 1)
            .put("p", "b", 1)
            .put("q", "a", 20)
            .put("q", "c", 20)
            .put("r", "b", 3)
            .put("r", "c", 3)
            .put("twin", "a", 0.7)
            .put("twin", "b", 0.7)
            .addRegion("void")
            .build();

    @Test
    void distances_are_those_worked_out_by_hand() {
        assertThat(between(StructuralDistance.KRUGMAN)).isCloseTo(1, within(TOLERANCE));
        assertThat(between(StructuralDistance.COSINE)).isCloseTo(0.5, within(TOLERANCE));
        // deviations 1/6 1/6 -1/3 and 1/6 -1/3 1/6: r = -1/2
        assertThat(between(StructuralDistance.CORRELATION)).isCloseTo(1.5, within(TOLERANCE));
    }

    private double between(StructuralDistance distance) {
        return number(StructuralPeers.of(matrix, distance).distances().measure("p", "q"));
    }

    @Test
    void the_distance_of_krugman_is_his_index_between_the_laender() {
        ActivityMatrix laender = Peers.laender(2014);
        MeasureMatrix distances =
                StructuralPeers.of(laender, StructuralDistance.KRUGMAN).distances();

        for (int first = 0; first < 16; first++) {
            assertThat(distances.value(first, first)).hasValue(0);
            for (int second = 0; second < 16; second++) {
                assertThat(number(distances.measure(first, second)))
                        .isCloseTo(
                                number(Krugman.index(
                                        Composition.of(laender.region(first)), Composition.of(laender.region(second)))),
                                within(TOLERANCE));
                assertThat(distances.measure(second, first)).isEqualTo(distances.measure(first, second));
            }
        }
    }

    @Test
    void equal_structures_lie_at_zero_whatever_their_size() {
        for (StructuralDistance distance : StructuralDistance.values()) {
            assertThat(number(StructuralPeers.of(matrix, distance).distances().measure("p", "twin")))
                    .isZero();
        }
    }

    @Test
    void those_that_tie_for_the_last_place_are_all_named() {
        NearestRegions nearest =
                StructuralPeers.of(matrix, StructuralDistance.KRUGMAN).nearest("p", 2);

        assertThat(nearest.neighbours())
                .containsExactly(
                        new Neighbour("twin", 0, 1, false),
                        new Neighbour("q", 1, 2, true),
                        new Neighbour("r", 1, 2, true));
        assertThat(nearest.extendedByTies()).isTrue();
        assertThat(nearest.notComparable()).containsOnlyKeys("void");
        assertThat(requireNonNull(nearest.notComparable().get("void")).in("en"))
                .isEqualTo("void: all its figures are zero");
    }

    @Test
    void those_at_distances_of_their_own_do_not_tie() {
        ActivityMatrix line = ActivityMatrix.builder(Year.of(2020))
                .put("p", "a", 4)
                .put("p", "b", 0)
                .put("near", "a", 3)
                .put("near", "b", 1)
                .put("middle", "a", 2)
                .put("middle", "b", 2)
                .put("far", "a", 1)
                .put("far", "b", 3)
                .build();

        assertThat(StructuralPeers.of(line, StructuralDistance.KRUGMAN)
                        .nearest("p", 3)
                        .neighbours())
                .containsExactly(
                        new Neighbour("near", 0.5, 1, false),
                        new Neighbour("middle", 1, 2, false),
                        new Neighbour("far", 1.5, 3, false));
    }

    @Test
    void no_more_than_asked_for_are_named_without_a_tie() {
        NearestRegions nearest =
                StructuralPeers.of(matrix, StructuralDistance.COSINE).nearest("p", 1);

        assertThat(nearest.neighbours()).extracting(Neighbour::region).containsExactly("twin");
        assertThat(nearest.extendedByTies()).isFalse();
    }

    @Test
    void a_region_without_structure_has_no_neighbours() {
        NearestRegions nearest =
                StructuralPeers.of(matrix, StructuralDistance.COSINE).nearest("void", 3);

        assertThat(nearest.neighbours()).isEmpty();
        assertThat(nearest.notComparable()).containsOnlyKeys("p", "q", "r", "twin");
        assertThat(nearest.notComparable().values())
                .allSatisfy(reason -> assertThat(reason.in("en")).isEqualTo("void: all its figures are zero"));
    }

    @Test
    void equal_shares_correlate_with_nothing() {
        ActivityMatrix even = ActivityMatrix.builder(Year.of(2020))
                .put("even", "a", 0.1)
                .put("even", "b", 0.1)
                .put("even", "c", 0.1)
                .put("other", "a", 1)
                .put("other", "b", 2)
                .put("other", "c", 3)
                .build();

        assertThat(reason(StructuralPeers.of(even, StructuralDistance.CORRELATION)
                        .distances()
                        .measure("even", "other")))
                .contains("do not vary");
        assertThat(number(StructuralPeers.of(even, StructuralDistance.COSINE)
                        .distances()
                        .measure("even", "other")))
                .isCloseTo(1 - 6 / Math.sqrt(42), within(TOLERANCE));
    }

    @Test
    void regions_are_compared_over_what_is_known_of_both_when_missing_figures_are_left_out() {
        ActivityMatrix gap = ActivityMatrix.builder(Year.of(2020))
                .put("p", "a", 1)
                .put("p", "b", 1)
                .put("p", "c", 8)
                .put("q", "a", 3)
                .put("q", "b", 3)
                .putMissing("q", "c")
                .put("r", "a", 0)
                .put("r", "b", 2)
                .put("r", "c", 2)
                .build();

        assertThat(reason(StructuralPeers.of(gap, StructuralDistance.KRUGMAN)
                        .distances()
                        .measure("p", "q")))
                .contains("missing");
        for (StructuralDistance distance :
                new StructuralDistance[] {StructuralDistance.KRUGMAN, StructuralDistance.COSINE}) {
            assertThat(number(StructuralPeers.of(gap, distance, MissingParts.LEAVE_OUT)
                            .distances()
                            .measure("p", "q")))
                    .isZero();
        }
        assertThat(number(StructuralPeers.of(gap, StructuralDistance.KRUGMAN, MissingParts.LEAVE_OUT)
                        .distances()
                        .measure("q", "r")))
                .isEqualTo(1);
    }

    @Test
    void fewer_than_one_or_a_region_that_is_not_there_are_refused() {
        StructuralPeers peers = StructuralPeers.of(matrix, StructuralDistance.COSINE);

        assertThatThrownBy(() -> peers.nearest("p", 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> peers.nearest("nowhere", 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nowhere");
    }
}
