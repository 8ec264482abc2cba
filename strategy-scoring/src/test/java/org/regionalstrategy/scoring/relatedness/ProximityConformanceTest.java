package org.regionalstrategy.scoring.relatedness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.regionalstrategy.model.assessment.MeasureMatrix;
import org.regionalstrategy.scoring.presence.Presence;

/** Holds proximities against those of other packages on world trade of 2024. */
@Tag("conformance")
class ProximityConformanceTest {
    private static final String TRADE = "baci_hs2_2024/";

    private static MeasureMatrix quotients() throws IOException {
        return Golden.quotients(Golden.folder("inputs/baci_hs2_2024.csv"));
    }

    private static void assertSame(Proximity proximity, String folder, String column, double tolerance)
            throws IOException {
        List<Golden.Row> rows = Golden.folder(TRADE + folder + "/proximity.csv");
        int compared = 0;
        for (Golden.Row row : rows) {
            String first = row.text("activity1");
            String second = row.text("activity2");
            if (!first.equals(second)) {
                assertThat(proximity.measure(first, second).toOptional().orElseThrow())
                        .as("%s", row)
                        .isCloseTo(row.number(column), within(tolerance));
                compared++;
            }
        }
        assertThat(compared).isGreaterThanOrEqualTo(60 * 59 / 2);
    }

    @ParameterizedTest
    @CsvSource({
        "py_ecomplexity, phi, MINIMUM_CONDITIONAL, 1",
        "py_ecomplexity_threshold0.5, phi, MINIMUM_CONDITIONAL, 0.5",
        "economiccomplexity, phi, MINIMUM_CONDITIONAL, 1",
        "datawheel, phi_max_no_diag, MINIMUM_CONDITIONAL, 1",
        "datawheel, phi_sqrt_no_diag, COSINE, 1"
    })
    void proximities_off_the_diagonal_are_those_of_the_peers(
            String folder, String column, ProximityMeasure measure, double threshold) throws IOException {
        Proximity proximity = ProximityCalculator.withDefaults()
                .with(ProximityOptions.of(measure, ProximityMargins.UBIQUITY))
                .ofActivities(Golden.present(quotients(), threshold));
        assertSame(proximity, folder, column, 1e-14);
    }

    @Test
    void continuous_proximities_are_those_of_py_ecomplexity() throws IOException {
        assertSame(
                ProximityCalculator.withDefaults().continuous(quotients()), "py_ecomplexity_continuous", "phi", 1e-12);
    }

    @Test
    void the_sums_of_conditional_proximities_are_those_of_py_ecomplexity() throws IOException {
        Presence space = Golden.present(quotients(), 1);
        Proximity proximity = ProximityCalculator.withDefaults()
                .with(ProximityOptions.of(ProximityMeasure.CONDITIONAL, ProximityMargins.UBIQUITY))
                .ofActivities(space);
        for (Golden.Row row : Golden.folder(TRADE + "py_ecomplexity_asymmetric/activities.csv")) {
            int activity = space.activities().position(row.text("activity"));
            double sum = 1;
            for (int other = 0; other < proximity.size(); other++) {
                sum += other == activity
                        ? 0
                        : proximity.measure(other, activity).toOptional().orElseThrow();
            }
            assertThat(sum).isCloseTo(row.number("phi_rowsum_with_diag"), within(1e-12));
        }
    }

    /** The frame says "region" and "activity" for the two activities; the probability of the one, given the other. */
    @Test
    void conditional_proximities_are_those_of_py_ecomplexity() throws IOException {
        Presence space = Golden.present(quotients(), 1);
        Proximity proximity = ProximityCalculator.withDefaults()
                .with(ProximityOptions.of(ProximityMeasure.CONDITIONAL, ProximityMargins.UBIQUITY))
                .ofActivities(space);
        int compared = 0;
        for (Golden.Row row : Golden.folder(TRADE + "py_ecomplexity_asymmetric/proximity_asym.csv")) {
            if (!row.text("region").equals(row.text("activity"))) {
                assertThat(proximity
                                .measure(row.text("activity"), row.text("region"))
                                .toOptional()
                                .orElseThrow())
                        .as("%s", row)
                        .isCloseTo(row.number("phi"), within(1e-14));
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(1_800);
    }

    @ParameterizedTest
    @CsvSource({
        "baci_hs2_2024/econgeo, PROBABILITY, prob",
        "baci_hs2_2024/econgeo, ASSOCIATION, association",
        "baci_hs2_2024/econgeo, COSINE, cosine",
        "baci_hs2_2024/econgeo, JACCARD, jaccard",
        "baci_hs2_2024/econgeo, EXCESS, zscore",
        "de_laender/econgeo_2014, PROBABILITY, prob",
        "de_laender/econgeo_2014, ASSOCIATION, association",
        "de_laender/econgeo_2014, COSINE, cosine",
        "de_laender/econgeo_2014, JACCARD, jaccard",
        "de_laender/econgeo_2014, EXCESS, zscore"
    })
    void relatedness_by_co_occurrence_is_that_of_econgeo(String folder, ProximityMeasure measure, String column)
            throws IOException {
        Presence space = Golden.presence(Golden.folder(folder + "/cells.csv"), "m");
        Proximity proximity = ProximityCalculator.withDefaults()
                .with(ProximityOptions.of(measure, ProximityMargins.CO_OCCURRENCE))
                .ofActivities(space);
        List<Golden.Row> rows = Golden.folder(folder + "/relatedness.csv");
        assertThat(rows).hasSizeGreaterThanOrEqualTo(55);
        for (Golden.Row row : rows) {
            assertThat(proximity
                            .measure(row.text("activity1"), row.text("activity2"))
                            .toOptional()
                            .orElseThrow())
                    .as("%s", row)
                    .isCloseTo(row.number(column), within(1e-12));
        }
    }

    /** It correlates {@code ln(LQ + 0.1)}; the frame says "activity" for countries. */
    @Test
    void the_similarity_of_countries_is_that_of_datawheel() throws IOException {
        MeasureMatrix quotients = quotients();
        MeasureMatrix.Builder logarithms = MeasureMatrix.builder(quotients.columns(), quotients.rows());
        for (int country = 0; country < quotients.rows().size(); country++) {
            for (int chapter = 0; chapter < quotients.columns().size(); chapter++) {
                logarithms.set(
                        chapter,
                        country,
                        Math.log(quotients.value(country, chapter).orElseThrow() + 0.1));
            }
        }
        Proximity proximity = ProximityCalculator.withDefaults().continuous(logarithms.build());
        int compared = 0;
        for (Golden.Row row : Golden.folder(TRADE + "datawheel/similarity.csv")) {
            if (!row.text("activity1").equals(row.text("activity2"))) {
                double half = proximity
                        .measure(row.text("activity1"), row.text("activity2"))
                        .toOptional()
                        .orElseThrow();
                assertThat(2 * half - 1).as("%s", row).isCloseTo(row.number("similarity"), within(1e-12));
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(700);
    }
}
