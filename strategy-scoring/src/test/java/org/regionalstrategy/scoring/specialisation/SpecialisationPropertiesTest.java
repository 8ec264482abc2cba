package org.regionalstrategy.scoring.specialisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.regionalstrategy.scoring.Measured.number;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.regionalstrategy.model.assessment.Measure;
import org.regionalstrategy.model.assessment.MeasureMatrix;
import org.regionalstrategy.model.assessment.MeasureVector;
import org.regionalstrategy.model.matrix.ActivityMatrix;
import org.regionalstrategy.model.matrix.MissingParts;
import org.regionalstrategy.scoring.RandomMatrices;

/** Identities of the indices on random matrices, with zeros, empty lines and sizes over many orders of magnitude. */
class SpecialisationPropertiesTest {
    private static final double TOLERANCE = 1e-10;

    private static final List<Function<ActivityMatrix, MeasureVector>> REGION_INDICES = List.of(
            matrix -> RegionSpecialisation.of(matrix).krugman(),
            matrix -> RegionSpecialisation.of(matrix, others(Reference.Within.OTHERS))
                    .krugman(),
            matrix -> RegionSpecialisation.of(matrix, others(Reference.Within.MEAN_OF_OTHERS))
                    .krugman(),
            matrix -> RegionSpecialisation.of(matrix).hooverCoefficient(),
            matrix -> RegionSpecialisation.of(matrix).herfindahl(),
            matrix -> RegionSpecialisation.of(matrix).normalisedHerfindahl(),
            matrix -> RegionSpecialisation.of(matrix).effectiveNumber(),
            matrix -> RegionSpecialisation.of(matrix).entropy(),
            matrix -> RegionSpecialisation.of(matrix).evenness(),
            matrix -> RegionSpecialisation.of(matrix).evennessOfPresent(),
            matrix -> RegionSpecialisation.of(matrix).hachman(),
            matrix -> RegionSpecialisation.of(matrix).giniOfAmounts(),
            matrix -> RegionSpecialisation.of(matrix).giniOfQuotients(),
            matrix -> RegionSpecialisation.of(matrix).locationalGini(),
            matrix -> RegionSpecialisation.of(matrix).theilT(),
            matrix -> RegionSpecialisation.of(matrix).theilL(),
            matrix -> RegionSpecialisation.of(matrix).relativeTheilT(),
            matrix -> RegionSpecialisation.of(matrix).relativeTheilL());

    private static final List<Function<ActivityMatrix, MeasureVector>> ACTIVITY_INDICES = List.of(
            matrix -> ActivityConcentration.of(matrix).krugman(),
            matrix -> ActivityConcentration.of(matrix).hooverCoefficient(),
            matrix -> ActivityConcentration.of(matrix).herfindahl(),
            matrix -> ActivityConcentration.of(matrix).giniOfAmounts(),
            matrix -> ActivityConcentration.of(matrix).giniOfQuotients(),
            matrix -> ActivityConcentration.of(matrix).locationalGini());

    private static ComparisonOptions others(Reference reference) {
        return ComparisonOptions.builder().reference(reference).build();
    }

    static List<ActivityMatrix> matrices() {
        return RandomMatrices.complete(20260901, 30);
    }

    @ParameterizedTest
    @MethodSource("matrices")
    void quotients_weighted_by_the_reference_average_to_one(ActivityMatrix matrix) {
        MeasureMatrix quotients = LocationQuotients.of(matrix).quotients();
        double total = matrix.total();
        for (int region = 0; region < matrix.regions().size(); region++) {
            double mean = 0;
            for (int activity = 0; activity < matrix.activities().size(); activity++) {
                mean += quotients.value(region, activity).orElse(0)
                        * matrix.activity(activity).total()
                        / total;
            }
            boolean empty = matrix.region(region).total() == 0;
            assertThat(mean).isCloseTo(empty ? 0 : 1, within(TOLERANCE));
        }
        for (int activity = 0; activity < matrix.activities().size(); activity++) {
            double mean = 0;
            for (int region = 0; region < matrix.regions().size(); region++) {
                mean += quotients.value(region, activity).orElse(0)
                        * matrix.region(region).total()
                        / total;
            }
            boolean empty = matrix.activity(activity).total() == 0;
            assertThat(mean).isCloseTo(empty ? 0 : 1, within(TOLERANCE));
        }
    }

    @ParameterizedTest
    @MethodSource("matrices")
    void differences_of_a_region_add_up_to_zero(ActivityMatrix matrix) {
        MeasureMatrix additive = LocationQuotients.of(matrix).additive();
        for (int region = 0; region < matrix.regions().size(); region++) {
            double sum = 0;
            for (int activity = 0; activity < matrix.activities().size(); activity++) {
                sum += additive.value(region, activity).orElse(0);
            }
            assertThat(sum).isCloseTo(0, within(TOLERANCE));
        }
    }

    @ParameterizedTest
    @MethodSource("matrices")
    void indices_lie_in_their_ranges_and_agree_with_each_other(ActivityMatrix matrix) {
        RegionSpecialisation indices = RegionSpecialisation.of(matrix);
        int n = matrix.activities().size();
        for (int region = 0; region < matrix.regions().size(); region++) {
            if (matrix.region(region).total() > 0) {
                double krugman = number(indices.krugman().measure(region));
                double entropy = number(indices.entropy(EntropyUnit.NAT).measure(region));
                assertThat(krugman).isBetween(0.0, 2.0);
                assertThat(number(indices.hooverCoefficient().measure(region))).isEqualTo(krugman / 2);
                assertThat(number(indices.herfindahl().measure(region))).isBetween(1.0 / n - TOLERANCE, 1 + TOLERANCE);
                assertThat(number(indices.hachman().measure(region))).isBetween(0.0, 1 + TOLERANCE);
                assertThat(number(indices.locationalGini().measure(region))).isBetween(-TOLERANCE, 1 + TOLERANCE);
                assertThat(number(indices.giniOfQuotients().measure(region))).isBetween(0.0, 1.0);
                // the Lorenz curve lies under the chord to the point of the greatest distance, Hoover's coefficient
                assertThat(number(indices.locationalGini().measure(region)))
                        .isGreaterThanOrEqualTo(krugman / 2 - TOLERANCE);
                assertThat(number(indices.theilT().measure(region)))
                        .isCloseTo(Math.log(n) - entropy, within(TOLERANCE));
                assertThat(number(indices.relativeTheilT().measure(region))).isGreaterThan(-TOLERANCE);
            }
        }
    }

    /** The mean of the regions' T against the nation and of the activities' T against the sizes is one number: mutual information. */
    @ParameterizedTest
    @MethodSource("matrices")
    void specialisation_and_concentration_average_to_the_same(ActivityMatrix matrix) {
        MeasureVector regions = RegionSpecialisation.of(matrix).relativeTheilT();
        double ofRegions = 0;
        for (int region = 0; region < matrix.regions().size(); region++) {
            ofRegions += matrix.region(region).total() * regions.value(region).orElse(0);
        }
        double ofActivities = 0;
        Composition sizes = Composition.ofActivities(matrix, MissingParts.MAKE_MISSING);
        for (int activity = 0; activity < matrix.activities().size(); activity++) {
            ofActivities += matrix.activity(activity).total()
                    * Theil.t(Composition.of(matrix.activity(activity)), sizes)
                            .toOptional()
                            .orElse(0);
        }
        assertThat(ofRegions / matrix.total()).isCloseTo(ofActivities / matrix.total(), within(TOLERANCE));
    }

    @ParameterizedTest
    @MethodSource("matrices")
    void a_given_reference_of_all_regions_is_the_default(ActivityMatrix matrix) {
        Reference all = new Reference.Given(Composition.ofRegions(matrix, MissingParts.MAKE_MISSING));

        assertThat(RegionSpecialisation.of(matrix, others(all)).krugman())
                .isEqualTo(RegionSpecialisation.of(matrix).krugman());
        assertThat(LocationQuotients.of(matrix, others(all)).quotients())
                .isEqualTo(LocationQuotients.of(matrix).quotients());
    }

    /** A power of two changes no bit of any share. */
    @ParameterizedTest
    @MethodSource("matrices")
    void another_unit_changes_nothing(ActivityMatrix matrix) {
        ActivityMatrix scaled = RandomMatrices.scaled(matrix, 0x1p40);

        REGION_INDICES.forEach(index -> assertThat(index.apply(scaled)).isEqualTo(index.apply(matrix)));
        ACTIVITY_INDICES.forEach(index -> assertThat(index.apply(scaled)).isEqualTo(index.apply(matrix)));
        assertThat(LocationQuotients.of(scaled).quotients())
                .isEqualTo(LocationQuotients.of(matrix).quotients());
    }

    @ParameterizedTest
    @MethodSource("matrices")
    void other_names_in_another_order_change_nothing(ActivityMatrix matrix) {
        Random random = new Random(matrix.hashCode());
        UnaryOperator<String> regionName = RandomMatrices.renaming(matrix.regions(), random);
        UnaryOperator<String> activityName = RandomMatrices.renaming(matrix.activities(), random);
        ActivityMatrix renamed = matrix.aggregateRegions(regionName, MissingParts.MAKE_MISSING)
                .aggregateActivities(activityName, MissingParts.MAKE_MISSING);

        REGION_INDICES.forEach(index -> assertSame(index.apply(matrix), index.apply(renamed), regionName));
        ACTIVITY_INDICES.forEach(index -> assertSame(index.apply(matrix), index.apply(renamed), activityName));
    }

    private static void assertSame(MeasureVector before, MeasureVector after, UnaryOperator<String> name) {
        for (String label : before.labels().names()) {
            Measure expected = before.measure(label);
            Measure actual = after.measure(name.apply(label));
            if (expected instanceof Measure.Defined defined) {
                assertThat(number(actual)).isCloseTo(defined.value(), within(TOLERANCE * Math.max(1, defined.value())));
            } else {
                assertThat(actual).isEqualTo(expected);
            }
        }
    }

    /** The formula of the definition, without any of the bookkeeping. */
    @ParameterizedTest
    @MethodSource("matrices")
    void the_reference_without_the_region_is_the_sum_of_the_others(ActivityMatrix matrix) {
        MeasureMatrix quotients =
                LocationQuotients.of(matrix, others(Reference.Within.OTHERS)).additive();
        for (String region : matrix.regions().names()) {
            ActivityMatrix rest = matrix.slice(
                    matrix.regions().names().stream()
                            .filter(name -> !name.equals(region))
                            .toList(),
                    matrix.activities().names());
            if (matrix.region(region).total() > 0 && rest.total() > 0) {
                for (String activity : matrix.activities().names()) {
                    double expected = matrix.value(region, activity).orElseThrow()
                                    / matrix.region(region).total()
                            - rest.activity(activity).total() / rest.total();
                    assertThat(number(quotients.measure(region, activity)))
                            .as(String.format(Locale.ROOT, "%s %s", region, activity))
                            .isCloseTo(expected, within(TOLERANCE));
                }
            }
        }
    }

    /** Leaving out a column of missing cells is the same as not having it. */
    @ParameterizedTest
    @MethodSource("matrices")
    void an_activity_that_nobody_knows_is_as_if_it_were_not_there_when_left_out(ActivityMatrix matrix) {
        ActivityMatrix gap = RandomMatrices.withMissingActivity(matrix, "zz");
        ComparisonOptions known =
                ComparisonOptions.builder().missing(MissingParts.LEAVE_OUT).build();

        assertThat(RegionSpecialisation.of(gap, known).krugman())
                .isEqualTo(RegionSpecialisation.of(matrix).krugman());
        assertThat(RegionSpecialisation.of(gap, known).evenness())
                .isEqualTo(RegionSpecialisation.of(matrix).evenness());
        assertThat(RegionSpecialisation.of(gap, known).giniOfQuotients())
                .isEqualTo(RegionSpecialisation.of(matrix).giniOfQuotients());
        assertThat(RegionSpecialisation.of(gap).krugman().definedCount()).isZero();
    }
}
