package org.regionalstrategy.scoring.complexity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Year;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.regionalstrategy.model.assessment.Measure;
import org.regionalstrategy.model.assessment.complexity.ComplexityResult;
import org.regionalstrategy.model.assessment.complexity.SignRule;
import org.regionalstrategy.model.matrix.ActivityMatrix;
import org.regionalstrategy.scoring.presence.Presence;

class EconomicComplexityTest {
    private static final double ITERATED = 1e-9;

    /** The figures of py-ecomplexity 0.5.2 on the network of Hidalgo and Hausmann (2009). */
    private static final double[] PY_ECI = {
        -0.07535308897542722, -1.602916065686054, 0.747788201914631, 0.93048095274685
    };

    private static final double[] PY_PCI = {
        -0.19407269404491698, -1.602916065686054, 0.5650954510824121, 0.93048095274685
    };

    @Test
    void on_the_network_of_hidalgo_and_hausmann_it_agrees_with_py_ecomplexity_by_its_conventions() {
        ComplexityResult result =
                EconomicComplexity.with(ComplexityPreset.PY_ECOMPLEXITY).assess(Tables.presence(Tables.TOY));
        Tables.assertSame(result.eci(), ITERATED, PY_ECI);
        Tables.assertSame(result.pci(), ITERATED, PY_PCI);
        assertThat(result.converged()).isTrue();
        assertThat(result.residual().toOptional().orElseThrow()).isLessThan(1e-12);
        assertThat(result.lambda2().toOptional().orElseThrow()).isCloseTo(0.5421, within(1e-3));
    }

    @Test
    void the_sign_of_the_reflections_reverses_that_of_diversity_on_this_network() {
        ComplexityResult result = EconomicComplexity.with(ComplexityPreset.PY_ECOMPLEXITY.options().toBuilder()
                        .signRule(SignRule.REFLECTIONS)
                        .build())
                .assess(Tables.presence(Tables.TOY));
        for (int i = 0; i < PY_ECI.length; i++) {
            assertThat(result.eci().value(i).orElseThrow()).isCloseTo(-PY_ECI[i], within(ITERATED));
        }
        assertThat(result.signRule()).isEqualTo(SignRule.REFLECTIONS);
    }

    @Test
    void a_region_without_presence_is_undefined_and_does_not_touch_the_others() {
        Presence presence = Tables.presence("11110", "01000", "00110", "00010", "00000");
        ComplexityResult result =
                EconomicComplexity.with(ComplexityPreset.PY_ECOMPLEXITY).assess(presence);
        for (int i = 0; i < PY_ECI.length; i++) {
            assertThat(result.eci().value(i).orElseThrow()).isCloseTo(PY_ECI[i], within(ITERATED));
            assertThat(result.pci().value(i).orElseThrow()).isCloseTo(PY_PCI[i], within(ITERATED));
        }
        assertThat(reason(result.eci().measure("C5"))).isEqualTo("the region has none of the activities");
        assertThat(reason(result.pci().measure("P5"))).isEqualTo("no region has the activity");
    }

    /**
     * economiccomplexity 2.0.0 takes the second of unsorted eigenvectors. What it gives on this network belongs to the
     * fourth eigenvalue, 0.101, and not to the second, 0.542.
     */
    @Test
    void what_economiccomplexity_gives_on_this_network_is_the_wrong_eigenvector() {
        double[] theirs = {-0.59887068151428224, 0.55488373447586226, 1.1019218327824205, -1.0579348857440005};
        ComplexityResult ours =
                EconomicComplexity.with(ComplexityPreset.ECONOMIC_COMPLEXITY_R).assess(Tables.presence(Tables.TOY));
        double lambda2 = ours.lambda2().toOptional().orElseThrow();
        double lambda4 = JacobiEigenvalues.ofRegions(Bipartite.of(Tables.presence(Tables.TOY)))[3];
        assertThat(lambda2).isCloseTo(0.542, within(1e-3));
        assertThat(lambda4).isCloseTo(0.101, within(1e-3));
        assertThat(distanceFromEigenvector(theirs, lambda4)).isLessThan(1e-9);
        assertThat(distanceFromEigenvector(theirs, lambda2)).isGreaterThan(0.1);
        double[] right = Tables.array(ours.eci());
        assertThat(distanceFromEigenvector(right, lambda2)).isLessThan(1e-9);
        double sampleScale = Math.sqrt(3.0 / 4);
        for (int i = 0; i < right.length; i++) {
            assertThat(right[i]).isCloseTo(-PY_ECI[i] * sampleScale, within(ITERATED));
        }
    }

    /**
     * Standardising adds a constant, which averaging keeps: what must vanish is {@code D^-1 M U^-1 M' z - lambda z} but for
     * a constant.
     */
    private static double distanceFromEigenvector(double[] vector, double lambda) {
        Bipartite toy = Bipartite.of(Tables.presence(Tables.TOY));
        double[] rest = toy.rows.meanOver(toy.columns.meanOver(vector));
        Vectors.add(rest, -lambda, vector);
        return Vectors.deviation(rest, 0);
    }

    /** EconGeo 2.1 rounds the matrix to 4 digits first. */
    @Test
    void kci_and_tci_on_this_network_are_those_of_econgeo_but_for_its_rounding() {
        ComplexityResult result =
                EconomicComplexity.with(ComplexityPreset.ECON_GEO).assess(Tables.presence(Tables.TOY));
        Tables.assertSame(
                result.eci(), 2e-3, 0.5394122999861537, 6.3995296555969343, -2.6194162091108257, -3.3195257464722618);
        Tables.assertSame(
                result.pci(), 2e-3, 0.46113151663185953, 2.9659731784764798, -0.88864871076368501, -1.5384559843446544);
    }

    @Test
    void the_default_standardises_each_by_itself_and_takes_the_sign_of_the_reflections() {
        ComplexityResult result = EconomicComplexity.withDefaults().assess(Tables.presence(Tables.TOY));
        assertThat(Vectors.mean(Tables.array(result.pci()))).isCloseTo(0, within(1e-12));
        assertThat(Vectors.deviation(Tables.array(result.pci()), 0)).isCloseTo(1, within(1e-12));
        assertThat(Vectors.deviation(Tables.array(result.eci()), 0)).isCloseTo(1, within(1e-12));
        assertThat(Ranks.pearson(Tables.array(result.eci()), PY_ECI)).isCloseTo(-1, within(1e-9));
        Reflections reflections = Reflections.of(Tables.presence(Tables.TOY), 60);
        assertThat(Ranks.pearson(
                        Tables.array(result.eci()),
                        Tables.array(reflections.standardisedRegions(60, StandardDeviation.POPULATION))))
                .isCloseTo(1, within(1e-9));
        assertThat(Ranks.pearson(
                        Tables.array(result.pci()),
                        Tables.array(reflections.standardisedActivities(59, StandardDeviation.POPULATION))))
                .isCloseTo(1, within(1e-9));
    }

    @Test
    void every_sign_rule_is_named_with_the_correlation_that_it_found() {
        for (SignRule rule : SignRule.values()) {
            ComplexityResult result = EconomicComplexity.with(
                            ComplexityOptions.builder().signRule(rule).build())
                    .assess(Tables.presence(Tables.TOY));
            assertThat(result.signRule()).isEqualTo(rule);
            assertThat(result.signAgreement().toOptional().orElseThrow()).isBetween(1e-9, 1.0);
            assertThat(result.settings()).containsEntry("complexity.signRule", rule.name());
            Bipartite graph = Bipartite.of(Tables.presence(Tables.TOY));
            assertThat(SignAgreement.of(rule, graph, Tables.array(result.eci()), Tables.array(result.pci())))
                    .isPositive();
        }
        ComplexityResult weak =
                EconomicComplexity.with(ComplexityPreset.PY_ECOMPLEXITY).assess(Tables.presence(Tables.TOY));
        assertThat(weak.signAgreement().toOptional().orElseThrow()).isCloseTo(0.11, within(0.005));
        assertThat(weak.warnings().toString()).contains("the sign hangs by a thread");
    }

    @Test
    void two_systems_without_a_link_cannot_be_compared() {
        ComplexityResult result =
                EconomicComplexity.withDefaults().assess(Tables.presence("11000", "10000", "11000", "00110", "00011"));
        assertThat(reason(result.eci().measure("C1"))).startsWith("presence falls into 2 components");
        assertThat(result.lambda2()).isEqualTo(Measure.of(1));
        assertThat(reason(result.spectralGap())).contains("the second eigenvalue is 1");
        assertThat(result.eci().definedCount()).isZero();
        assertThat(result.pci().definedCount()).isZero();
        assertThat(result.converged()).isFalse();
        assertThat(result.components()).hasSize(2);
        assertThat(result.components().get(1).regions()).containsExactly("C4", "C5");
        assertThat(result.components().get(1).activities()).containsExactly("P3", "P4", "P5");
    }

    @Test
    void an_isolated_pair_makes_everything_incomparable_unless_the_largest_component_is_asked_for() {
        String[] rows = {"11110", "01000", "00110", "00010", "00001"};
        ComplexityResult whole = EconomicComplexity.withDefaults().assess(Tables.presence(rows));
        assertThat(reason(whole.eci().measure("C1"))).contains("2 components");
        ComplexityResult largest = EconomicComplexity.with(ComplexityPreset.PY_ECOMPLEXITY.options().toBuilder()
                        .largestComponent(true)
                        .build())
                .assess(Tables.presence(rows));
        for (int i = 0; i < PY_ECI.length; i++) {
            assertThat(largest.eci().value(i).orElseThrow()).isCloseTo(PY_ECI[i], within(ITERATED));
        }
        assertThat(reason(largest.eci().measure("C5"))).contains("not connected with the largest component");
        assertThat(reason(largest.pci().measure("P5"))).contains("not connected with the largest component");
    }

    @Test
    void equal_second_and_third_eigenvalues_leave_the_index_undefined() {
        ComplexityResult result = EconomicComplexity.withDefaults().assess(Tables.presence("1100", "1010", "1001"));
        assertThat(reason(result.eci().measure("C1"))).startsWith("the second and the third eigenvalue are equal");
        assertThat(result.spectralGap().toOptional().orElseThrow()).isCloseTo(0, within(1e-9));
        assertThat(result.lambda2().toOptional().orElseThrow()).isCloseTo(0.5, within(1e-9));
    }

    @Test
    void nothing_tells_identical_regions_apart() {
        for (String[] rows : new String[][] {{"111", "111", "111", "111"}, {"11", "11"}, {"110", "110", "000"}}) {
            ComplexityResult result = EconomicComplexity.withDefaults().assess(Tables.presence(rows));
            assertThat(reason(result.eci().measure("C1"))).startsWith("all regions have the same activities");
        }
    }

    @Test
    void tables_too_small_to_compare_say_so() {
        assertThat(reasonOfFirst("00", "00")).isEqualTo("no region has any of the activities");
        assertThat(reasonOfFirst("11", "00")).startsWith("only one region has any of the activities");
        assertThat(reasonOfFirst("10", "10")).startsWith("there is only one activity");
        assertThat(reasonOfFirst("111")).startsWith("only one region has any of the activities");
    }

    private static String reasonOfFirst(String... rows) {
        ComplexityResult result = EconomicComplexity.withDefaults().assess(Tables.presence(rows));
        assertThat(result.pci().definedCount()).isZero();
        assertThat(result.eci().definedCount()).isZero();
        return reason(result.eci().measure("C1"));
    }

    @Test
    void an_empty_table_has_an_empty_result() {
        ComplexityResult result = EconomicComplexity.withDefaults().assess(Tables.matrix());
        assertThat(result.eci().size()).isZero();
        assertThat(reason(result.lambda2())).isEqualTo("no region has any of the activities");
    }

    @Test
    void two_regions_have_a_second_eigenvalue_and_no_third() {
        ComplexityResult result = EconomicComplexity.withDefaults().assess(Tables.presence("111", "011"));
        assertThat(Tables.array(result.eci())).hasSize(2);
        assertThat(result.eci().value(0).orElseThrow()).isCloseTo(1, within(1e-12));
        assertThat(result.eci().value(1).orElseThrow()).isCloseTo(-1, within(1e-12));
        assertThat(result.lambda3().isDefined()).isFalse();
    }

    /** A ring: each region has two activities, each activity two regions, and a rule by diversity finds nothing. */
    @Test
    void where_all_are_equally_diverse_no_rule_can_find_the_sign() {
        Presence path = Tables.presence("1110000", "0111000", "0011100", "1000011", "0100101");
        ComplexityResult result = EconomicComplexity.withDefaults().assess(path);
        assertThat(reason(result.eci().measure("C1"))).contains("the sign rule REFLECTIONS finds no correlation");
        assertThat(result.converged()).isTrue();
    }

    @Test
    void an_iteration_that_is_cut_short_is_undefined_and_not_a_guess() {
        ComplexityResult result = EconomicComplexity.with(
                        ComplexityOptions.builder().mostIterations(1).build())
                .assess(LaenderTest.employees(2014));
        assertThat(result.converged()).isFalse();
        assertThat(reason(result.eci().measure("BB"))).contains("did not converge in 1 steps");
    }

    @Test
    void nearly_split_data_and_a_small_gap_are_warnings_with_the_numbers() {
        String[] rows = new String[12];
        for (int i = 0; i < 6; i++) {
            rows[i] = "1111110000000".substring(0, 6 - i % 3) + "0".repeat(7 + i % 3);
            rows[i + 6] = "000000" + "1".repeat(7 - i % 3) + "0".repeat(i % 3);
        }
        rows[0] = "1111111000000";
        ComplexityResult result = EconomicComplexity.withDefaults().assess(Tables.presence(rows));
        assertThat(result.warnings().toString()).contains("presence nearly falls apart (the second eigenvalue is 0.9");
        ComplexityResult careful = EconomicComplexity.with(
                        ComplexityOptions.builder().smallGap(1).build())
                .assess(Tables.presence(Tables.TOY));
        assertThat(careful.warnings().toString())
                .contains("the second and the third eigenvalue are close (0.5421 and 0.1902)");
        assertThat(careful.warnings().get(0).in("ru")).startsWith("регионов с присутствием всего 4");
    }

    @Test
    void cells_without_a_figure_are_told() {
        ComplexityResult result = EconomicComplexity.withDefaults()
                .assess(ActivityMatrix.builder(Year.of(2018))
                        .put("r1", "a1", 3)
                        .put("r1", "a2", 1)
                        .put("r2", "a1", 1)
                        .build());
        assertThat(result.warnings().toString()).contains("cells without a figure count as not present: 1");
        assertThat(result.settings()).containsEntry("complexity.presence", "LQ >= 1.0");
    }

    @Test
    void settings_name_the_conventions() {
        assertThat(EconomicComplexity.with(ComplexityPreset.ECON_GEO)
                        .assess(Tables.presence(Tables.TOY))
                        .settings())
                .containsEntry("complexity.scale", "SUM_OF_ONE")
                .containsEntry("complexity.activitySignRule", "UBIQUITY_RANK")
                .containsEntry("complexity.presence", "as given");
        assertThat(Arrays.stream(ComplexityPreset.values()).map(ComplexityPreset::options))
                .doesNotHaveDuplicates();
    }

    private static String reason(Measure measure) {
        return ((Measure.Undefined) measure).reason().in("en");
    }
}
