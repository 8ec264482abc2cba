package org.regionalstrategy.scoring.relatedness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.io.IOException;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.regionalstrategy.model.assessment.MeasureMatrix;
import org.regionalstrategy.model.assessment.MeasureVector;
import org.regionalstrategy.model.assessment.complexity.ComplexityResult;
import org.regionalstrategy.model.assessment.relatedness.OutlookResult;
import org.regionalstrategy.scoring.complexity.ComplexityPreset;
import org.regionalstrategy.scoring.complexity.EconomicComplexity;
import org.regionalstrategy.scoring.presence.Presence;

/** Holds density and outlook against those of other packages on world trade of 2024, each under its conventions. */
@Tag("conformance")
class RelatednessConformanceTest {
    private static final double ROUNDING = 1e-12;
    private static final String TRADE = "baci_hs2_2024/";

    private static MeasureMatrix quotients() throws IOException {
        return Golden.quotients(Golden.folder("inputs/baci_hs2_2024.csv"));
    }

    private static MeasureVector complexity(Presence space, String peer, String column) throws IOException {
        return Golden.vector(space.activities(), Golden.folder(TRADE + peer + "/activities.csv"), "activity", column);
    }

    private static void assertCells(String peer, String column, ToDoubleFunction<Golden.Row> ours) throws IOException {
        List<Golden.Row> rows = Golden.folder(TRADE + peer + "/cells.csv");
        assertThat(rows).hasSizeGreaterThan(500);
        for (Golden.Row row : rows) {
            assertThat(ours.applyAsDouble(row)).as("%s", row).isCloseTo(row.number(column), within(ROUNDING));
        }
    }

    private static double cell(MeasureMatrix matrix, Golden.Row row) {
        return matrix.measure(row.text("region"), row.text("activity"))
                .toOptional()
                .orElseThrow();
    }

    @Test
    void economiccomplexity_for_r_has_the_diagonal_in_and_standardises_complexity() throws IOException {
        Presence space = Golden.present(quotients(), 1);
        OutlookResult outlook = RelatednessCalculator.withDefaults()
                .with(RelatednessOptions.builder()
                        .diagonal(Diagonal.IN)
                        .outlookScale(OutlookScale.STANDARDISED_SAMPLE)
                        .gain(OutlookGain.ATLAS_GLOSSARY)
                        .build())
                .outlook(space, complexity(space, "economiccomplexity", "pci_eigen"));
        assertCells("economiccomplexity", "density", row -> cell(outlook.density(), row));
        assertCells("economiccomplexity", "cog", row -> cell(outlook.gain(), row));
        for (Golden.Row row : Golden.folder(TRADE + "economiccomplexity/regions.csv")) {
            assertThat(outlook.index().measure(row.text("region")).toOptional().orElseThrow())
                    .isCloseTo(row.number("coi"), within(ROUNDING));
        }
    }

    @ParameterizedTest
    @CsvSource({"'', MINIMUM_CONDITIONAL, 1", "_threshold0.5, MINIMUM_CONDITIONAL, 0.5", "_asymmetric, CONDITIONAL, 1"})
    void py_ecomplexity_has_the_diagonal_in(String variant, ProximityMeasure measure, double threshold)
            throws IOException {
        String peer = "py_ecomplexity" + variant;
        Presence space = Golden.present(quotients(), threshold);
        RelatednessCalculator calculator = RelatednessCalculator.withDefaults()
                .with(RelatednessOptions.builder()
                        .proximity(ProximityOptions.of(measure, ProximityMargins.UBIQUITY))
                        .diagonal(Diagonal.IN)
                        .gain(OutlookGain.ATLAS_GLOSSARY)
                        .build());
        PyComplexity complexity = new PyComplexity(space, Golden.folder(TRADE + peer + "/activities.csv"));
        OutlookResult outlook = calculator.outlook(space, complexity.centred());
        assertCells(peer, "density", row -> cell(outlook.density(), row));
        assertCells(peer, "cog", row -> cell(outlook.gain(), row));
        double[] standard = PyComplexity.standardised(Naive.values(outlook.index()));
        for (Golden.Row row : Golden.folder(TRADE + peer + "/regions.csv")) {
            assertThat(standard[space.regions().position(row.text("region"))])
                    .isCloseTo(row.number("coi"), within(ROUNDING));
        }
    }

    @Test
    void what_the_preset_of_py_ecomplexity_gives_is_what_the_package_gives() throws IOException {
        Presence space = Golden.present(quotients(), 1);
        ComplexityResult complexity =
                EconomicComplexity.with(ComplexityPreset.PY_ECOMPLEXITY).assess(space);
        OutlookResult outlook = RelatednessCalculator.withDefaults()
                .with(RelatednessOptions.of(ComplexityPreset.PY_ECOMPLEXITY))
                .outlook(space, complexity.pci());
        for (Golden.Row row : Golden.folder(TRADE + "py_ecomplexity/regions.csv")) {
            assertThat(outlook.index().measure(row.text("region")).toOptional().orElseThrow())
                    .isCloseTo(row.number("coi"), within(1e-7));
        }
        for (Golden.Row row : Golden.folder(TRADE + "py_ecomplexity/cells.csv")) {
            assertThat(cell(outlook.gain(), row)).isCloseTo(row.number("cog"), within(1e-7));
        }
    }

    @Test
    void what_the_preset_of_economiccomplexity_gives_is_what_the_package_gives() throws IOException {
        Presence space = Golden.present(quotients(), 1);
        OutlookResult outlook = RelatednessCalculator.withDefaults()
                .with(RelatednessOptions.of(ComplexityPreset.ECONOMIC_COMPLEXITY_R))
                .outlook(
                        space,
                        EconomicComplexity.with(ComplexityPreset.ECONOMIC_COMPLEXITY_R)
                                .assess(space)
                                .pci());
        for (Golden.Row row : Golden.folder(TRADE + "economiccomplexity/regions.csv")) {
            assertThat(outlook.index().measure(row.text("region")).toOptional().orElseThrow())
                    .isCloseTo(row.number("coi"), within(1e-6));
        }
        for (Golden.Row row : Golden.folder(TRADE + "economiccomplexity/cells.csv")) {
            assertThat(cell(outlook.gain(), row)).isCloseTo(row.number("cog"), within(1e-7));
        }
    }

    /** It multiplies continuous proximities by quotients instead of presence, so that its densities are none: issue 6 there. */
    @Test
    void the_continuous_densities_of_py_ecomplexity_exceed_1_and_ours_do_not() throws IOException {
        MeasureMatrix quotients = quotients();
        Proximity proximity = ProximityCalculator.withDefaults().continuous(quotients);
        MeasureMatrix density = RelatednessCalculator.withDefaults().density(proximity, Golden.present(quotients, 1));
        double greatest = 0;
        double greatestOfPeer = 0;
        for (Golden.Row row : Golden.folder(TRADE + "py_ecomplexity_continuous/cells.csv")) {
            int activity = quotients.columns().position(row.text("activity"));
            int region = quotients.rows().position(row.text("region"));
            double weighted = quotients.value(region, activity).orElseThrow();
            double sum = 1;
            for (int other = 0; other < proximity.size(); other++) {
                if (other != activity) {
                    double near =
                            proximity.measure(other, activity).toOptional().orElseThrow();
                    weighted += near * quotients.value(region, other).orElseThrow();
                    sum += near;
                }
            }
            assertThat(weighted / sum).isCloseTo(row.number("density"), withinPercentage(1e-10));
            greatest = Math.max(greatest, cell(density, row));
            greatestOfPeer = Math.max(greatestOfPeer, row.number("density"));
        }
        assertThat(greatestOfPeer).isGreaterThan(1.5);
        assertThat(greatest).isBetween(0.4, 1.0);
    }

    @Test
    void datawheel_has_the_diagonal_out_and_a_gain_of_its_own() throws IOException {
        Presence space = Golden.present(quotients(), 1);
        OutlookResult outlook = RelatednessCalculator.withDefaults()
                .with(RelatednessOptions.builder().gain(OutlookGain.DATAWHEEL).build())
                .outlook(space, complexity(space, "datawheel", "pci_reflections20"));
        assertCells("datawheel", "relatedness_no_diag", row -> cell(outlook.density(), row));
        assertCells("datawheel", "opportunity_gain", row -> cell(outlook.gain(), row));
    }

    @ParameterizedTest
    @CsvSource({
        "baci_hs2_2024/econgeo, PROBABILITY, rd100_prob_round2, rd100_probbin_round2",
        "baci_hs2_2024/econgeo, ASSOCIATION, rd100_assoc_round2, rd100_assocbin_round2",
        "de_laender/econgeo_2014, PROBABILITY, rd100_prob_round2, rd100_probbin_round2",
        "de_laender/econgeo_2014, ASSOCIATION, rd100_assoc_round2, rd100_assocbin_round2"
    })
    void econgeo_counts_by_co_occurrence_and_rounds_percents(
            String folder, ProximityMeasure measure, String column, String cutColumn) throws IOException {
        Presence space = Golden.presence(Golden.folder(folder + "/cells.csv"), "m");
        RelatednessOptions options = RelatednessOptions.builder()
                .proximity(ProximityOptions.of(measure, ProximityMargins.CO_OCCURRENCE))
                .build();
        RelatednessCalculator calculator = RelatednessCalculator.withDefaults();
        MeasureMatrix density = calculator.with(options).density(space);
        MeasureMatrix cut =
                calculator.with(options.toBuilder().relatedAbove(1).build()).density(space);
        for (Golden.Row row : Golden.folder(folder + "/cells.csv")) {
            assertThat(100 * cell(density, row)).isCloseTo(row.number(column), within(0.005 + ROUNDING));
            assertThat(100 * cell(cut, row)).isCloseTo(row.number(cutColumn), within(0.005 + ROUNDING));
        }
    }

    private static MeasureVector coherence(Presence space) {
        return PortfolioCoherence.mean(
                space,
                ProximityCalculator.withDefaults()
                        .with(ProximityOptions.of(ProximityMeasure.EXCESS, ProximityMargins.UBIQUITY))
                        .ofActivities(space));
    }

    @Test
    void coherence_by_the_excess_over_chance_is_that_of_reks() throws IOException {
        Presence space = Golden.presence(Golden.folder("de_laender/econgeo_2014/cells.csv"), "m");
        MeasureVector coherence = coherence(space);
        List<Golden.Row> rows = Golden.folder("de_laender/reks_2014/coherence_t.csv");
        assertThat(rows).hasSize(16);
        for (Golden.Row row : rows) {
            assertThat(coherence.measure(row.text("region")).toOptional().orElseThrow())
                    .isCloseTo(row.number("Coherence"), within(1e-12));
        }
    }

    /** On world trade ReKS gives 0 for every country, as if each were put together by chance; they are not. */
    @Test
    void the_coherence_of_reks_is_zero_throughout_on_world_trade_and_ours_is_not() throws IOException {
        Presence space = Golden.present(quotients(), 1);
        MeasureVector coherence = coherence(space);
        List<Golden.Row> rows = Golden.folder(TRADE + "reks/coherence_t.csv");
        assertThat(rows).hasSize(226);
        int above = 0;
        for (Golden.Row row : rows) {
            assertThat(row.number("Coherence")).isZero();
            above += coherence.measure(row.text("region")).toOptional().orElse(0) > 0.5 ? 1 : 0;
        }
        assertThat(above).isGreaterThan(113);
    }
}
