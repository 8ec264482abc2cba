package org.regionalstrategy.scoring.complexity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.regionalstrategy.model.assessment.complexity.ComplexityResult;
import org.regionalstrategy.model.assessment.complexity.SignRule;
import org.regionalstrategy.scoring.presence.QuotientPresence;

/** Holds ECI and PCI against those of other packages on world trade and the German Laender. */
@Tag("conformance")
class EconomicComplexityConformanceTest {
    private static final double ITERATED = 1e-10;

    @Test
    void world_trade_agrees_with_py_ecomplexity() throws IOException {
        ComplexityResult result =
                EconomicComplexity.with(ComplexityPreset.PY_ECOMPLEXITY).assess(Golden.trade());
        Tables.assertSame(result.eci(), Golden.column("baci_hs2_2024/py_ecomplexity/regions.csv", "eci"), ITERATED);
        Tables.assertSame(result.pci(), Golden.column("baci_hs2_2024/py_ecomplexity/activities.csv", "pci"), ITERATED);
    }

    @Test
    void world_trade_agrees_with_py_ecomplexity_at_a_threshold_of_one_half() throws IOException {
        ComplexityResult result = EconomicComplexity.with(ComplexityPreset.PY_ECOMPLEXITY.options().toBuilder()
                        .presence(QuotientPresence.atLeast(0.5))
                        .build())
                .assess(Golden.trade());
        String folder = "baci_hs2_2024/py_ecomplexity_threshold0.5";
        Tables.assertSame(result.eci(), Golden.column(folder + "/regions.csv", "eci"), ITERATED);
        Tables.assertSame(result.pci(), Golden.column(folder + "/activities.csv", "pci"), ITERATED);
    }

    /** Continuous concerns only the proximity there: ECI and PCI are those of discrete presence. */
    @Test
    void world_trade_agrees_with_the_other_runs_of_py_ecomplexity() throws IOException {
        ComplexityResult result =
                EconomicComplexity.with(ComplexityPreset.PY_ECOMPLEXITY).assess(Golden.trade());
        for (String folder : new String[] {"py_ecomplexity_continuous", "py_ecomplexity_asymmetric"}) {
            Tables.assertSame(result.eci(), Golden.column("baci_hs2_2024/" + folder + "/regions.csv", "eci"), ITERATED);
            Tables.assertSame(
                    result.pci(), Golden.column("baci_hs2_2024/" + folder + "/activities.csv", "pci"), ITERATED);
        }
    }

    @Test
    void world_trade_agrees_with_economiccomplexity() throws IOException {
        ComplexityResult result =
                EconomicComplexity.with(ComplexityPreset.ECONOMIC_COMPLEXITY_R).assess(Golden.trade());
        String folder = "baci_hs2_2024/economiccomplexity";
        Tables.assertSame(result.eci(), Golden.column(folder + "/regions.csv", "eci_eigen"), ITERATED);
        Tables.assertSame(result.pci(), Golden.column(folder + "/activities.csv", "pci_eigen"), ITERATED);
    }

    @Test
    void world_trade_and_the_laender_agree_with_reks() throws IOException {
        EconomicComplexity likeReks = EconomicComplexity.with(ComplexityOptions.builder()
                .standardDeviation(StandardDeviation.SAMPLE)
                .scale(ComplexityScale.BY_REGIONS)
                .signRule(SignRule.DIVERSITY_RANK)
                .build());
        ComplexityResult trade = likeReks.assess(Golden.trade());
        Tables.assertSame(trade.eci(), Golden.column("baci_hs2_2024/reks/rci.csv", "RCI"), ITERATED);
        Tables.assertSame(trade.pci(), Golden.column("baci_hs2_2024/reks/tci.csv", "TCI"), ITERATED);
        ComplexityResult laender = likeReks.assess(Golden.laender(2014));
        Tables.assertSame(laender.eci(), Golden.column("de_laender/reks_2014/rci.csv", "RCI"), ITERATED);
        Tables.assertSame(laender.pci(), Golden.column("de_laender/reks_2014/tci.csv", "TCI"), ITERATED);
    }

    /**
     * EconGeo rounds the matrix to 4 digits before it takes the eigenvector, so that only 3 to 4 digits of the vector
     * agree.
     */
    @Test
    void kci_and_tci_agree_with_econgeo_as_far_as_its_rounding_allows() throws IOException {
        EconomicComplexity econGeo = EconomicComplexity.with(ComplexityPreset.ECON_GEO);
        assertAlike(econGeo.assess(Golden.trade()), "baci_hs2_2024/econgeo");
        assertAlike(econGeo.assess(Golden.laender(2014)), "de_laender/econgeo_2014");
    }

    /**
     * That the rounding is the whole difference: their vector solves the equation of the rounded matrix, and not that of
     * the exact one.
     */
    @Test
    void the_tci_of_econgeo_is_the_eigenvector_of_the_rounded_matrix() throws IOException {
        Bipartite trade = Bipartite.of(QuotientPresence.defaults().presence(Golden.trade()));
        double[] tci = Tables.array(Golden.column("baci_hs2_2024/econgeo/activities.csv", "tci"));
        assertThat(distanceFromEigenvector(trade, tci, 1e4)).isLessThan(1e-9);
        assertThat(distanceFromEigenvector(trade, tci, 1e12)).isGreaterThan(1e-4);
    }

    private static double distanceFromEigenvector(Bipartite graph, double[] vector, double digits) {
        double[] product = new double[vector.length];
        for (int column = 0; column < vector.length; column++) {
            double[] unit = new double[vector.length];
            unit[column] = 1;
            double[] cells = graph.columns.meanOver(graph.rows.meanOver(unit));
            for (int row = 0; row < vector.length; row++) {
                product[row] += Math.rint(cells[row] * digits) / digits * vector[column];
            }
        }
        double lambda = Vectors.dot(product, vector) / Vectors.dot(vector, vector);
        Vectors.add(product, -lambda, vector);
        return Vectors.norm(product) / Vectors.norm(vector);
    }

    private static void assertAlike(ComplexityResult result, String folder) throws IOException {
        Map<String, Double> kci = Golden.column(folder + "/regions.csv", "kci");
        Map<String, Double> tci = Golden.column(folder + "/activities.csv", "tci");
        assertThat(Tables.values(result.eci()).keySet()).isEqualTo(kci.keySet());
        assertThat(Ranks.pearson(Tables.array(result.eci()), Tables.array(kci))).isGreaterThan(0.9999);
        assertThat(Ranks.pearson(Tables.array(result.pci()), Tables.array(tci))).isGreaterThan(0.9999);
    }
}
