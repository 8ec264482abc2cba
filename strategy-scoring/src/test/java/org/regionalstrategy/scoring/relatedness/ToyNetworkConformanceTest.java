package org.regionalstrategy.scoring.relatedness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.regionalstrategy.model.assessment.Measure;
import org.regionalstrategy.model.assessment.MeasureVector;
import org.regionalstrategy.model.assessment.relatedness.OutlookResult;
import org.regionalstrategy.scoring.complexity.ComplexityPreset;
import org.regionalstrategy.scoring.complexity.EconomicComplexity;
import org.regionalstrategy.scoring.presence.Presence;

/** The network of four countries and products of Hidalgo and Hausmann (2009), figure S4, as other packages rate it. */
@Tag("conformance")
class ToyNetworkConformanceTest {
    private static final String TOY = "toy_hh2009/";

    private static Presence space() throws IOException {
        return Golden.presence(Golden.folder(TOY + "input_M.csv"), "value");
    }

    private static double value(Measure measure) {
        return measure.toOptional().orElseThrow();
    }

    @Test
    void density_outlook_and_gain_are_those_of_py_ecomplexity() throws IOException {
        Presence space = space();
        OutlookResult outlook = RelatednessCalculator.withDefaults()
                .with(RelatednessOptions.of(ComplexityPreset.PY_ECOMPLEXITY))
                .outlook(
                        space,
                        EconomicComplexity.with(ComplexityPreset.PY_ECOMPLEXITY)
                                .assess(space)
                                .pci());
        List<Golden.Row> cells = Golden.folder(TOY + "py_ecomplexity/cells.csv");
        assertThat(cells).hasSize(16);
        for (Golden.Row row : cells) {
            assertThat(value(outlook.density().measure(row.text("region"), row.text("activity"))))
                    .isCloseTo(row.number("density"), within(1e-12));
            assertThat(value(outlook.gain().measure(row.text("region"), row.text("activity"))))
                    .isCloseTo(row.number("cog"), within(1e-7));
        }
        for (Golden.Row row : Golden.folder(TOY + "py_ecomplexity/regions.csv")) {
            assertThat(value(outlook.index().measure(row.text("region")))).isCloseTo(row.number("coi"), within(1e-7));
        }
    }

    /** It takes a wrong eigenvector on this network, so that its own complexity of products is given to both. */
    @Test
    void density_outlook_and_gain_are_those_of_economiccomplexity() throws IOException {
        Presence space = space();
        MeasureVector complexity = Golden.vector(
                space.activities(), Golden.folder(TOY + "economiccomplexity/activities.csv"), "activity", "pci_eigen");
        OutlookResult outlook = RelatednessCalculator.withDefaults()
                .with(RelatednessOptions.of(ComplexityPreset.ECONOMIC_COMPLEXITY_R))
                .outlook(space, complexity);
        // a frame of cells and matrices side by side: column k of a matrix is that of region k, and its row the
        // activity
        List<Golden.Row> cells = Golden.folder(TOY + "economiccomplexity/cells.csv");
        assertThat(cells).hasSize(16);
        for (Golden.Row row : cells) {
            int activity = space.activities().position(row.text("activity"));
            for (int region = 0; region < space.regions().size(); region++) {
                assertThat(value(outlook.density().measure(region, activity)))
                        .isCloseTo(row.number("density." + (region + 1)), within(1e-12));
                assertThat(value(outlook.gain().measure(region, activity)))
                        .isCloseTo(row.number("cog." + (region + 1)), within(1e-12));
            }
        }
        for (Golden.Row row : Golden.folder(TOY + "economiccomplexity/regions.csv")) {
            assertThat(value(outlook.index().measure(row.text("region")))).isCloseTo(row.number("coi"), within(1e-12));
        }
    }

    @ParameterizedTest
    @CsvSource({"PROBABILITY, prob", "ASSOCIATION, association", "COSINE, cosine", "JACCARD, jaccard"})
    void relatedness_by_co_occurrence_is_that_of_econgeo(ProximityMeasure measure, String column) throws IOException {
        Presence space = space();
        Proximity proximity = ProximityCalculator.withDefaults()
                .with(ProximityOptions.of(measure, ProximityMargins.CO_OCCURRENCE))
                .ofActivities(space);
        int compared = 0;
        // a frame of pairs and matrices side by side: row k of a matrix goes with the second of the pair
        for (Golden.Row row : Golden.folder(TOY + "econgeo/relatedness.csv")) {
            int first = space.activities().position(row.text("activity2"));
            for (int other = 0; other < space.activities().size(); other++) {
                if (other != first) {
                    assertThat(value(proximity.measure(first, other)))
                            .isCloseTo(row.number(column + "." + (other + 1)), within(1e-14));
                    compared++;
                }
            }
        }
        assertThat(compared).isGreaterThanOrEqualTo(12);
    }
}
