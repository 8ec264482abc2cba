package org.regionalstrategy.scoring.specialisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.regionalstrategy.scoring.Measured.assertAgrees;
import static org.regionalstrategy.scoring.Measured.number;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.regionalstrategy.model.assessment.MeasureMatrix;
import org.regionalstrategy.model.assessment.structure.VarietyResult;
import org.regionalstrategy.model.matrix.ActivityMatrix;
import org.regionalstrategy.model.matrix.MissingParts;
import org.regionalstrategy.scoring.Peers;
import org.regionalstrategy.scoring.variety.ClassificationLevels;
import org.regionalstrategy.scoring.variety.VarietyDecomposition;

/** Holds indices of world trade (BACI, 226 countries by 96 chapters of HS, 2024) to other packages, in {@code strategy.golden}. */
@Tag("conformance")
class WorldTradeConformanceTest {
    private static final double TOLERANCE = 1e-12;
    private static final double HALF_OF_THIRD_DIGIT = 0.0005 + 1e-6;

    private final ActivityMatrix exports = Peers.worldTrade();
    private final RegionSpecialisation countries = RegionSpecialisation.of(exports);
    private final ActivityConcentration chapters = ActivityConcentration.of(exports);

    @ParameterizedTest
    @CsvSource({"econgeo, lq", "economiccomplexity, rca", "py_ecomplexity, rca"})
    void quotients_are_those_of_the_peers(String peer, String column) {
        MeasureMatrix quotients = LocationQuotients.of(exports).quotients();
        List<Peers.Row> cells =
                Peers.golden("baci_hs2_2024/" + peer + "/cells.csv").rows();

        assertThat(cells).hasSize(226 * 96);
        for (Peers.Row cell : cells) {
            double expected = cell.number(column);
            assertThat(number(quotients.measure(cell.text("region"), cell.text("activity"))))
                    .isCloseTo(expected, within(TOLERANCE * Math.max(1, expected)));
        }
    }

    @Test
    void indices_of_countries_are_those_of_econgeo() {
        List<Peers.Row> econgeo =
                Peers.golden("baci_hs2_2024/econgeo/regions.csv").rows();

        assertAgrees(countries.krugman(), econgeo, row -> row.number("krugman"), TOLERANCE);
        assertAgrees(countries.hooverCoefficient(), econgeo, row -> row.number("spec_coeff"), TOLERANCE);
        assertAgrees(countries.herfindahl(), econgeo, row -> row.number("herfindahl"), TOLERANCE);
        assertAgrees(countries.hachman(), econgeo, row -> row.number("hachman"), TOLERANCE);
        assertAgrees(countries.hachman(), econgeo, row -> 1 / row.number("lq_avg"), TOLERANCE);
        // EconGeo adds 1e-9 to each share
        assertAgrees(countries.entropy(), econgeo, row -> row.number("entropy_log2_round3"), HALF_OF_THIRD_DIGIT);
    }

    @Test
    void concentration_of_chapters_is_that_of_econgeo() {
        List<Peers.Row> econgeo =
                Peers.golden("baci_hs2_2024/econgeo/activities.csv").rows();

        assertAgrees(chapters.locationalGini(), econgeo, row -> 2 * row.number("locational_gini"), TOLERANCE);
        assertAgrees(
                chapters.locationalGini(),
                econgeo,
                row -> row.number("hoover_gini_round3_pop_rowsum"),
                HALF_OF_THIRD_DIGIT);
        assertAgrees(chapters.giniOfAmounts(), econgeo, row -> row.number("gini_round3"), HALF_OF_THIRD_DIGIT);
        assertAgrees(
                chapters.hooverCoefficient(),
                econgeo,
                row -> row.number("hoover_index_pct_round2_pop_rowsum") / 100,
                0.00005 + 1e-9);
    }

    /** ReKS divides the entropy by the logarithm of the number of chapters that a country exports: Pielou's evenness. */
    @Test
    void evenness_of_what_is_present_is_that_of_reks() {
        assertAgrees(
                countries.evennessOfPresent(),
                Peers.golden("baci_hs2_2024/reks/evenness.csv").rows(),
                row -> row.number("evenness"),
                TOLERANCE);
    }

    @Test
    void variety_over_tens_of_chapters_is_that_of_reks() {
        List<Peers.Row> reks =
                Peers.golden("baci_hs2_2024/reks/entropy_variety.csv").rows();
        VarietyResult variety = VarietyDecomposition.of(exports, ClassificationLevels.byPrefix(2));

        assertAgrees(variety.entropy(), reks, row -> row.number("entropy"), TOLERANCE);
        assertAgrees(countries.entropy(), reks, row -> row.number("entropy"), TOLERANCE);
        assertAgrees(variety.related(), reks, row -> row.number("entropy_within"), TOLERANCE);
        assertAgrees(variety.unrelated(), reks, row -> row.number("entropy_between"), TOLERANCE);
    }

    @Test
    void aggregated_chapters_have_the_unrelated_variety_as_their_entropy() {
        VarietyResult variety = VarietyDecomposition.of(exports, ClassificationLevels.byPrefix(2));
        RegionSpecialisation tens = RegionSpecialisation.of(
                exports.aggregateActivities(chapter -> chapter.substring(0, 2), MissingParts.MAKE_MISSING));

        for (int country = 0; country < exports.regions().size(); country++) {
            assertThat(number(variety.unrelated().measure(country)))
                    .isCloseTo(number(tens.entropy().measure(country)), within(TOLERANCE));
        }
    }
}
