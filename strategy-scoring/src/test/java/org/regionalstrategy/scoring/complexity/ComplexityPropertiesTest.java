package org.regionalstrategy.scoring.complexity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Year;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ForkJoinPool;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.regionalstrategy.fixtures.SyntheticEconomy;
import org.regionalstrategy.model.assessment.complexity.ComplexityResult;
import org.regionalstrategy.model.assessment.complexity.FitnessResult;
import org.regionalstrategy.model.matrix.ActivityMatrix;
import org.regionalstrategy.model.matrix.ActivityMatrixBuilder;
import org.regionalstrategy.model.matrix.Unmentioned;
import org.regionalstrategy.scoring.presence.ContinuousPresence;
import org.regionalstrategy.scoring.presence.GivenPresence;
import org.regionalstrategy.scoring.presence.Presence;
import org.regionalstrategy.scoring.presence.WeightedPresence;

/** Laws of ECI and PCI on random tables. */
class ComplexityPropertiesTest {
    private static final Year YEAR = Year.of(2018);
    private static final double ROUNDING = 1e-8;

    @Test
    void random_tables_agree_with_a_dense_solver() {
        Random random = new Random(42);
        int defined = 0;
        for (int trial = 0; trial < 120; trial++) {
            double share = 0.15 + 0.7 * random.nextDouble();
            Presence presence = random(random, 3 + random.nextInt(25), 3 + random.nextInt(25), share);
            Bipartite graph = Bipartite.of(presence);
            ComplexityResult result = EconomicComplexity.withDefaults().assess(presence);
            double[] eigenvalues = JacobiEigenvalues.ofRegions(graph);
            if (result.converged() && result.eci().definedCount() > 0) {
                defined++;
                assertThat(result.lambda2().toOptional().orElseThrow()).isCloseTo(eigenvalues[1], within(1e-11));
                result.lambda3()
                        .toOptional()
                        .ifPresent(lambda3 -> assertThat(lambda3).isCloseTo(eigenvalues[2], within(1e-6)));
                assertEigenvector(graph, result, eigenvalues[1]);
            } else if (result.components().size() > 1) {
                assertThat(eigenvalues[1]).isCloseTo(1, within(1e-11));
            }
        }
        assertThat(defined).isGreaterThan(80);
    }

    /**
     * The eigenvector equation of the definition, {@code D^-1 M U^-1 M' k = lambda k} but for the constant that
     * standardising adds.
     */
    private static void assertEigenvector(Bipartite graph, ComplexityResult result, double lambda) {
        double[] eci = Tables.array(result.eci());
        double[] rest = graph.rows.meanOver(graph.columns.meanOver(eci));
        Vectors.add(rest, -lambda, eci);
        assertThat(Vectors.deviation(rest, 0)).isLessThan(ROUNDING);
    }

    @Test
    void eci_is_the_mean_pci_of_the_activities_of_a_region() {
        Random random = new Random(7);
        for (int trial = 0; trial < 60; trial++) {
            Presence presence = random(random, 5 + random.nextInt(30), 5 + random.nextInt(30), 0.4);
            ComplexityResult result =
                    EconomicComplexity.with(ComplexityPreset.PY_ECOMPLEXITY).assess(presence);
            for (int region = 0; region < presence.regions().size(); region++) {
                if (result.eci().isDefined(region)) {
                    double mean = presence.activitiesOf(region).stream()
                            .mapToDouble(
                                    activity -> result.pci().value(activity).orElseThrow())
                            .average()
                            .orElseThrow();
                    assertThat(result.eci().value(region).orElseThrow()).isCloseTo(mean, within(ROUNDING));
                }
            }
        }
    }

    @Test
    void other_names_in_another_order_change_nothing() {
        Random random = new Random(3);
        for (int trial = 0; trial < 30; trial++) {
            Presence presence = random(random, 8 + random.nextInt(20), 8 + random.nextInt(20), 0.4);
            UnaryOperator<String> renamed =
                    name -> new StringBuilder(name).reverse().toString();
            Map<String, Double> eci = Tables.values(
                    EconomicComplexity.withDefaults().assess(presence).eci());
            Map<String, Double> other = Tables.values(EconomicComplexity.withDefaults()
                    .assess(rename(presence, renamed))
                    .eci());
            assertThat(other).hasSameSizeAs(eci);
            eci.forEach(
                    (name, value) -> assertThat(other.get(renamed.apply(name))).isCloseTo(value, within(1e-7)));
        }
    }

    @Test
    void activities_of_the_same_regions_have_the_same_complexity() {
        ComplexityResult result = EconomicComplexity.withDefaults()
                .assess(Tables.presence("1111111", "0101101", "0011001", "0001001", "1100010"));
        double[] pci = Tables.array(result.pci());
        assertThat(pci[3]).isCloseTo(pci[6], within(1e-10));
        assertThat(pci[0]).isCloseTo(pci[5], within(1e-10));
    }

    @Test
    void doubling_all_regions_leaves_the_eigenvector_as_it_is() {
        Random random = new Random(9);
        for (int trial = 0; trial < 20; trial++) {
            Presence once = random(random, 6 + random.nextInt(10), 10 + random.nextInt(20), 0.4);
            ComplexityResult single = EconomicComplexity.withDefaults().assess(once);
            ComplexityResult twice = EconomicComplexity.withDefaults().assess(twice(once));
            if (single.eci().definedCount() > 0) {
                assertThat(twice.lambda2().toOptional().orElseThrow())
                        .isCloseTo(single.lambda2().toOptional().orElseThrow(), within(1e-10));
                Tables.values(single.eci()).forEach((name, value) -> {
                    assertThat(twice.eci().measure(name + "x").toOptional().orElseThrow())
                            .isCloseTo(value, within(1e-7));
                    assertThat(twice.eci().measure(name).toOptional().orElseThrow())
                            .isCloseTo(value, within(1e-7));
                });
            }
        }
    }

    @Test
    void two_tables_put_side_by_side_are_found_to_be_two() {
        Random random = new Random(5);
        for (int trial = 0; trial < 20; trial++) {
            Presence first = random(random, 10, 15, 0.5);
            Presence second = rename(random(random, 12, 9, 0.5), name -> "z" + name);
            ComplexityResult result = EconomicComplexity.withDefaults().assess(merge(first, second));
            assertThat(result.components().size()).isGreaterThanOrEqualTo(2);
            assertThat(result.eci().definedCount()).isZero();
        }
    }

    @Test
    void weights_of_one_are_presence() {
        Presence presence = random(new Random(2), 90, 110, 0.9);
        ComplexityResult discrete = EconomicComplexity.withDefaults().assess(presence);
        ComplexityResult weighted = EconomicComplexity.withDefaults().assess(WeightedPresence.of(presence));
        assertThat(weighted.eci()).isEqualTo(discrete.eci());
        assertThat(weighted.pci()).isEqualTo(discrete.pci());
    }

    @Test
    void continuous_presence_of_lognormal_figures_solves_its_own_equation() {
        ActivityMatrix matrix = SyntheticEconomy.nested(4, 120, 60).matrix();
        ComplexityResult result =
                EconomicComplexity.with(ComplexityPreset.ATLAS_2026_CONTINUOUS).assess(matrix);
        assertThat(result.converged()).isTrue();
        Bipartite graph = Bipartite.of(new ContinuousPresence().presence(matrix));
        assertEigenvector(graph, result, result.lambda2().toOptional().orElseThrow());
    }

    @Test
    void dense_tables_go_by_factors_and_agree_with_the_dense_solver() {
        Presence presence = random(new Random(8), 240, 95, 0.95);
        ComplexityResult result = EconomicComplexity.withDefaults().assess(presence);
        double[] eigenvalues = JacobiEigenvalues.ofRegions(transpose(presence));
        assertThat(result.lambda2().toOptional().orElseThrow()).isCloseTo(eigenvalues[1], within(1e-11));
        assertEigenvector(Bipartite.of(presence), result, eigenvalues[1]);
    }

    private static Bipartite transpose(Presence presence) {
        Presence.Builder transposed = Presence.builder(presence.activities(), presence.regions());
        for (int activity = 0; activity < presence.activities().size(); activity++) {
            for (int region : presence.regionsWith(activity).asList()) {
                transposed.present(activity, region);
            }
        }
        return Bipartite.of(transposed.build());
    }

    @Test
    void the_same_bits_come_out_of_any_number_of_threads() throws Exception {
        ActivityMatrix matrix = lognormal(new Random(1), 300, 900);
        Set<ComplexityResult> results = new HashSet<>();
        for (int threads : new int[] {1, 2, 8}) {
            ForkJoinPool pool = new ForkJoinPool(threads);
            results.add(pool.submit(() -> EconomicComplexity.withDefaults().assess(matrix))
                    .get());
            pool.shutdown();
        }
        assertThat(results).hasSize(1);
    }

    @Test
    void an_interrupted_thread_gives_up() throws Exception {
        Presence presence = random(new Random(1), 20, 30, 0.4);
        List<Throwable> thrown = new ArrayList<>();
        Thread thread = new Thread(() -> {
            Thread.currentThread().interrupt();
            try {
                EconomicComplexity.withDefaults().assess(presence);
            } catch (CancellationException e) {
                thrown.add(e);
            }
        });
        thread.start();
        thread.join();
        assertThat(thrown).hasSize(1);
    }

    @Test
    void the_order_of_a_nested_economy_is_that_of_its_capabilities() {
        for (int seed = 0; seed < 5; seed++) {
            SyntheticEconomy economy = SyntheticEconomy.nested(seed, 80, 1000);
            double[] truth = capabilities(economy);
            FitnessResult fitness = FitnessComplexity.withDefaults().assess(given(economy.matrix()));
            assertThat(Ranks.spearman(Tables.array(fitness.fitness()), truth)).isGreaterThan(0.95);
            ComplexityResult eci = EconomicComplexity.withDefaults().assess(given(economy.matrix()));
            assertThat(Ranks.spearman(Tables.array(eci.eci()), truth)).isGreaterThan(0.95);
            assertThat(eci.warnings()).isEmpty();
        }
    }

    /** With 200 activities the order is far from the truth in some draws; then the gap is small, and the result says so. */
    @Test
    void where_the_order_of_a_nested_economy_is_lost_there_is_a_warning() {
        int lost = 0;
        for (int seed = 0; seed < 9; seed++) {
            SyntheticEconomy economy = SyntheticEconomy.nested(seed, 80, 200);
            ComplexityResult eci = EconomicComplexity.withDefaults().assess(given(economy.matrix()));
            if (Ranks.spearman(Tables.array(eci.eci()), capabilities(economy)) < 0.8) {
                lost++;
                assertThat(eci.warnings()).as("seed %d", seed).isNotEmpty();
            }
        }
        assertThat(lost).isPositive();
    }

    private static double[] capabilities(SyntheticEconomy economy) {
        return economy.capabilities().stream().mapToDouble(Integer::doubleValue).toArray();
    }

    /** What is there at all counts as present. */
    private static Presence given(ActivityMatrix matrix) {
        Presence.Builder presence = Presence.builder(matrix.regions(), matrix.activities());
        for (int r = 0; r < matrix.regions().size(); r++) {
            int region = r;
            matrix.region(region).forEachPositive((activity, value) -> presence.present(region, activity));
        }
        return presence.build();
    }

    private static ActivityMatrix lognormal(Random random, int regions, int activities) {
        ActivityMatrixBuilder matrix = ActivityMatrix.builder(YEAR, Unmentioned.ZERO);
        for (int r = 0; r < regions; r++) {
            for (int a = 0; a < activities; a++) {
                matrix.put("r" + r, "a" + a, StrictMath.exp(1.5 * random.nextGaussian()));
            }
        }
        return matrix.build();
    }

    private static Presence random(Random random, int regions, int activities, double share) {
        ActivityMatrixBuilder matrix = ActivityMatrix.builder(YEAR, Unmentioned.ZERO);
        for (int r = 0; r < regions; r++) {
            for (int a = 0; a < activities; a++) {
                // regions differ in how much they have
                boolean present = random.nextDouble() < share * (0.5 + (double) r / regions);
                matrix.put("r" + (100 + r), "a" + (100 + a), present ? 1 : 0);
            }
        }
        return new GivenPresence().presence(matrix.build());
    }

    private static Presence rename(Presence presence, UnaryOperator<String> name) {
        return new GivenPresence()
                .presence(copy(presence, name, ActivityMatrix.builder(YEAR, Unmentioned.ZERO))
                        .build());
    }

    private static Presence twice(Presence presence) {
        ActivityMatrixBuilder matrix =
                copy(presence, UnaryOperator.identity(), ActivityMatrix.builder(YEAR, Unmentioned.ZERO));
        for (int region = 0; region < presence.regions().size(); region++) {
            for (int activity : presence.activitiesOf(region).asList()) {
                matrix.put(
                        presence.regions().name(region) + "x",
                        presence.activities().name(activity),
                        1);
            }
        }
        return new GivenPresence().presence(matrix.build());
    }

    private static Presence merge(Presence first, Presence second) {
        ActivityMatrixBuilder matrix =
                copy(first, UnaryOperator.identity(), ActivityMatrix.builder(YEAR, Unmentioned.ZERO));
        return new GivenPresence()
                .presence(copy(second, UnaryOperator.identity(), matrix).build());
    }

    private static ActivityMatrixBuilder copy(
            Presence presence, UnaryOperator<String> name, ActivityMatrixBuilder matrix) {
        presence.regions().names().forEach(region -> matrix.addRegion(name.apply(region)));
        presence.activities().names().forEach(activity -> matrix.addActivity(name.apply(activity)));
        for (int region = 0; region < presence.regions().size(); region++) {
            for (int activity : presence.activitiesOf(region).asList()) {
                matrix.put(
                        name.apply(presence.regions().name(region)),
                        name.apply(presence.activities().name(activity)),
                        1);
            }
        }
        return matrix;
    }
}
