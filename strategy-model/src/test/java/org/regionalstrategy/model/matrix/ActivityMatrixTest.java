package org.regionalstrategy.model.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.data.Offset.offset;
import static org.assertj.core.data.Percentage.withPercentage;

import java.time.Year;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ActivityMatrixTest {
    private static final Year YEAR = Year.of(2018);
    private static final double EXACT = 0;

    @Test
    void a_missing_value_is_not_zero() {
        ActivityMatrix matrix = ActivityMatrix.builder(YEAR)
                .put("b", "x", 0)
                .put("a", "y", 2)
                .putMissing("b", "y")
                .build();

        assertThat(matrix.value("b", "x")).hasValue(0);
        assertThat(matrix.value("a", "y")).hasValue(2);
        assertThat(matrix.value("b", "y")).isEmpty();
        assertThat(matrix.value("a", "x")).isEmpty();
    }

    @Test
    void an_unmentioned_value_is_zero_where_the_table_says_so() {
        ActivityMatrix matrix = ActivityMatrix.builder(YEAR, Unmentioned.ZERO)
                .put("a", "y", 2)
                .addRegion("b")
                .putMissing("c", "y")
                .build();

        assertThat(matrix.value("b", "y")).hasValue(0);
        assertThat(matrix.value("c", "y")).isEmpty();
    }

    @Test
    void labels_stand_in_natural_order_whatever_the_order_of_the_cells() {
        ActivityMatrix matrix =
                ActivityMatrix.builder(YEAR).put("b", "y", 1).put("a", "x", 2).build();

        assertThat(matrix.regions().names()).containsExactly("a", "b");
        assertThat(matrix.activities().names()).containsExactly("x", "y");
        assertThat(matrix)
                .isEqualTo(ActivityMatrix.builder(YEAR)
                        .put("a", "x", 2)
                        .put("b", "y", 1)
                        .build());
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.05, 0.9})
    void the_order_in_which_cells_are_given_makes_no_difference(double fill) {
        ActivityMatrix matrix = random(new Random(3), 20, 50, fill, Unmentioned.MISSING);
        List<String> cells = new ArrayList<>();
        for (String region : matrix.regions().names()) {
            for (String activity : matrix.activities().names()) {
                cells.add(region + " " + activity);
            }
        }
        Collections.shuffle(cells, new Random(4));
        ActivityMatrixBuilder shuffled = ActivityMatrix.builder(YEAR);
        for (String cell : cells) {
            String region = cell.split(" ")[0];
            String activity = cell.split(" ")[1];
            shuffled.addRegion(region).addActivity(activity);
            matrix.value(region, activity).ifPresent(value -> shuffled.put(region, activity, value));
        }
        assertThat(shuffled.build()).isEqualTo(matrix);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1, Double.NaN, Double.POSITIVE_INFINITY})
    void a_value_is_finite_and_not_negative(double value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ActivityMatrix.builder(YEAR).put("tomsk", "26.5", value))
                .withMessage("matrix: region tomsk, activity 26.5: value must be finite and not negative: " + value);
    }

    @Test
    void minus_zero_becomes_zero() {
        double value = ActivityMatrix.builder(YEAR)
                .put("a", "x", -0.0)
                .build()
                .value("a", "x")
                .orElseThrow();
        assertThat(1 / value).isEqualTo(Double.POSITIVE_INFINITY);
    }

    @Test
    void a_cell_given_twice_is_refused_by_name() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ActivityMatrix.builder(YEAR)
                        .put("a", "x", 1)
                        .put("a", "x", 1)
                        .build())
                .withMessage("matrix: region a, activity x is given twice");
    }

    @Test
    void an_empty_matrix_has_no_cells_and_the_total_zero() {
        ActivityMatrix matrix = ActivityMatrix.builder(YEAR).build();
        assertThat(matrix.regions().size()).isZero();
        assertThat(matrix.total()).isZero();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.05, 0.9})
    void rows_and_columns_show_the_same_cells_sparse_or_dense(double fill) {
        ActivityMatrix matrix = random(new Random(7), 30, 40, fill, Unmentioned.ZERO);
        double byRows = 0;
        double byColumns = 0;
        for (int r = 0; r < matrix.regions().size(); r++) {
            MatrixLine row = matrix.region(r);
            for (int a = 0; a < matrix.activities().size(); a++) {
                assertThat(row.value(a)).isEqualTo(matrix.activity(a).value(r));
            }
            byRows += row.total();
        }
        for (int a = 0; a < matrix.activities().size(); a++) {
            byColumns += matrix.activity(a).total();
        }
        assertThat(byRows).isEqualTo(matrix.total());
        assertThat(byColumns).isCloseTo(matrix.total(), withPercentage(1e-10));
    }

    @ParameterizedTest
    @EnumSource(Unmentioned.class)
    void parts_merge_in_any_order_and_grouping(Unmentioned unmentioned) {
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            ActivityMatrix whole = random(random, 6, 7, 0.5, unmentioned);
            List<ActivityMatrix> parts = split(whole, random);
            ActivityMatrix forward = parts.get(0).merge(parts.get(1)).merge(parts.get(2));
            ActivityMatrix backward = parts.get(2).merge(parts.get(1).merge(parts.get(0)));
            assertThat(forward).isEqualTo(backward).isEqualTo(whole).hasSameHashCodeAs(whole);
            assertThat(whole.merge(whole)).isEqualTo(whole);
        }
    }

    @Test
    void merging_two_values_for_a_cell_is_refused() {
        ActivityMatrix one = ActivityMatrix.builder(YEAR).put("a", "x", 1).build();
        ActivityMatrix two = ActivityMatrix.builder(YEAR).put("a", "x", 2).build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> one.merge(two))
                .withMessage("merge: region a, activity x has two values: 1.0 and 2.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> one.merge(
                        ActivityMatrix.builder(Year.of(2019)).put("a", "x", 1).build()))
                .withMessageContaining("years differ");
    }

    @Test
    void activities_add_up_to_broader_ones() {
        ActivityMatrix matrix = ActivityMatrix.builder(YEAR)
                .put("a", "26.1", 1)
                .put("a", "26.5", 2)
                .put("a", "72", 4)
                .put("b", "26.1", 8)
                .put("b", "72", 0)
                .build();
        UnaryOperator<String> division = notation -> notation.substring(0, 2);

        ActivityMatrix strict = matrix.aggregateActivities(division, MissingParts.MAKE_MISSING);
        assertThat(strict.value("a", "26")).hasValue(3);
        assertThat(strict.value("b", "26")).isEmpty();
        assertThat(strict.value("b", "72")).hasValue(0);
        ActivityMatrix lenient = matrix.aggregateActivities(division, MissingParts.LEAVE_OUT);
        assertThat(lenient.value("b", "26")).hasValue(8);
    }

    @Test
    void regions_add_up_to_larger_ones_and_unmentioned_zeros_count_as_known() {
        ActivityMatrix matrix = ActivityMatrix.builder(YEAR, Unmentioned.ZERO)
                .put("tomsk", "x", 3)
                .put("omsk", "y", 4)
                .putMissing("omsk", "z")
                .build();
        ActivityMatrix siberia = matrix.aggregateRegions(region -> "siberia", MissingParts.MAKE_MISSING);

        assertThat(siberia.value("siberia", "x")).hasValue(3);
        assertThat(siberia.value("siberia", "y")).hasValue(4);
        assertThat(siberia.value("siberia", "z")).isEmpty();
        assertThat(matrix.aggregateRegions(region -> "siberia", MissingParts.LEAVE_OUT)
                        .value("siberia", "z"))
                .hasValue(0);
    }

    @Test
    void aggregation_keeps_the_total_where_nothing_is_missing() {
        for (int seed = 0; seed < 50; seed++) {
            ActivityMatrix matrix = random(new Random(seed), 9, 11, 0.3, Unmentioned.ZERO);
            ActivityMatrix sums = matrix.aggregateActivities(name -> name.substring(0, 2), MissingParts.MAKE_MISSING);
            assertThat(sums.total()).isCloseTo(matrix.total(), withPercentage(1e-10));
        }
    }

    @Test
    void a_slice_has_the_labels_asked_for() {
        ActivityMatrix matrix =
                ActivityMatrix.builder(YEAR).put("a", "x", 1).put("b", "y", 2).build();
        ActivityMatrix slice = matrix.slice(List.of("b", "c"), List.of("y"));

        assertThat(slice.regions().names()).containsExactly("b", "c");
        assertThat(slice.value("b", "y")).hasValue(2);
        assertThat(slice.value("c", "y")).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> slice.value("a", "y"));
    }

    @Test
    void a_panel_has_one_universe_of_labels() {
        ActivityPanel panel = ActivityPanel.of(List.of(
                ActivityMatrix.builder(Year.of(2019)).put("b", "y", 2).build(),
                ActivityMatrix.builder(Year.of(2018)).put("a", "x", 1).build(),
                ActivityMatrix.builder(Year.of(2018)).put("c", "x", 3).build()));

        assertThat(panel.years()).containsExactly(Year.of(2018), Year.of(2019));
        assertThat(panel.regions().names()).containsExactly("a", "b", "c");
        for (Year year : panel.years()) {
            assertThat(panel.matrix(year).regions()).isEqualTo(panel.regions());
            assertThat(panel.matrix(year).activities()).isEqualTo(panel.activities());
        }
        assertThat(panel.matrix(Year.of(2019)).value("a", "x")).isEqualTo(OptionalDouble.empty());
        assertThat(panel.matrix(Year.of(2018)).value("c", "x").orElseThrow()).isCloseTo(3, offset(EXACT));
        assertThatIllegalArgumentException().isThrownBy(() -> panel.matrix(Year.of(2020)));
    }

    private static ActivityMatrix random(
            Random random, int regions, int activities, double fill, Unmentioned unmentioned) {
        ActivityMatrixBuilder builder = ActivityMatrix.builder(YEAR, unmentioned);
        for (int r = 0; r < regions; r++) {
            builder.addRegion("r" + r);
            for (int a = 0; a < activities; a++) {
                builder.addActivity("a" + a);
                if (random.nextDouble() < fill) {
                    builder.put("r" + r, "a" + a, 1 + random.nextInt(100));
                }
            }
        }
        return builder.build();
    }

    private static List<ActivityMatrix> split(ActivityMatrix whole, Random random) {
        List<ActivityMatrixBuilder> parts = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            parts.add(ActivityMatrix.builder(whole.year(), whole.unmentioned()));
        }
        for (int r = 0; r < whole.regions().size(); r++) {
            for (int a = 0; a < whole.activities().size(); a++) {
                String region = whole.regions().name(r);
                String activity = whole.activities().name(a);
                ActivityMatrixBuilder part =
                        parts.get(random.nextInt(3)).addRegion(region).addActivity(activity);
                whole.region(r).value(a).ifPresent(value -> part.put(region, activity, value));
            }
        }
        return parts.stream().map(ActivityMatrixBuilder::build).toList();
    }
}
