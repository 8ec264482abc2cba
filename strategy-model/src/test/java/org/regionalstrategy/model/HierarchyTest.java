package org.regionalstrategy.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Year;
import org.junit.jupiter.api.Test;
import org.regionalstrategy.fixtures.Strategies;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.matrix.ActivityMatrix;
import org.regionalstrategy.model.matrix.MissingParts;
import org.regionalstrategy.model.region.Classification;

class HierarchyTest {
    private static final Strategy STRATEGY = Strategies.universityRegion();
    private static final Hierarchy OKVED = Hierarchy.ofActivities(STRATEGY, Ref.of(Classification.class, "okved"));

    @Test
    void a_matrix_is_added_up_along_the_classification() {
        ActivityMatrix matrix = ActivityMatrix.builder(Year.of(2018))
                .put("valley", "26.1", 3)
                .put("valley", "26.5", 4)
                .put("valley", "72", 5)
                .build();

        ActivityMatrix divisions = matrix.aggregateActivities(OKVED.atLevel(2), MissingParts.MAKE_MISSING);
        assertThat(divisions.activities().names()).containsExactly("26", "72");
        assertThat(divisions.value("valley", "26")).hasValue(7);

        ActivityMatrix sections = matrix.aggregateActivities(OKVED.atLevel(1), MissingParts.MAKE_MISSING);
        assertThat(sections.activities().names()).containsExactly("C", "M");
        assertThat(sections.value("valley", "C")).hasValue(7);
    }

    @Test
    void a_matrix_is_added_up_along_the_regions_by_id_or_by_code() {
        ActivityMatrix matrix = ActivityMatrix.builder(Year.of(2018))
                .put("closed-town", "26", 3)
                .put("valley", "26", 4)
                .build();
        Hierarchy regions = Hierarchy.ofRegions(STRATEGY);
        assertThat(matrix.aggregateRegions(regions.atLevel(1), MissingParts.MAKE_MISSING)
                        .value("land", "26"))
                .hasValue(7);
        assertThat(matrix.aggregateRegions(regions.atLevel(2), MissingParts.MAKE_MISSING)
                        .value("valley", "26"))
                .hasValue(7);

        Hierarchy byCode = Hierarchy.ofRegions(STRATEGY, "ISO-3166-2");
        assertThat(byCode.levels()).isEqualTo(1);
        assertThat(byCode.atLevel(1).apply("LD-VAL")).isEqualTo("LD-VAL");
    }

    @Test
    void a_name_above_the_level_stands_for_itself() {
        assertThat(OKVED.atLevel(3).apply("C")).isEqualTo("C");
        assertThat(OKVED.level("26.1")).isEqualTo(3);
        assertThat(OKVED.levels()).isEqualTo(3);
        assertThat(OKVED).hasToString("Hierarchy of 6 names on 3 levels");
    }

    @Test
    void an_unknown_name_and_a_level_below_one_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OKVED.atLevel(1).apply("99"))
                .withMessage("hierarchy: no activity of okved is \"99\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OKVED.atLevel(0))
                .withMessage("hierarchy: a level must be 1 or more: 0");
    }
}
