package org.regionalstrategy.scoring.specialisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.regionalstrategy.scoring.Measured.assertAgrees;
import static org.regionalstrategy.scoring.Measured.number;
import static org.regionalstrategy.scoring.Measured.reason;

import com.google.common.primitives.ImmutableDoubleArray;
import java.time.Year;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.regionalstrategy.model.assessment.Measure;
import org.regionalstrategy.model.assessment.MeasureVector;
import org.regionalstrategy.model.assessment.structure.IndexKind;
import org.regionalstrategy.model.assessment.structure.SpecialisationResult;
import org.regionalstrategy.model.assessment.structure.SpecialisationSubject;
import org.regionalstrategy.model.matrix.ActivityMatrix;
import org.regionalstrategy.model.matrix.Labels;
import org.regionalstrategy.model.matrix.MissingParts;
import org.regionalstrategy.scoring.Peers;

class RegionSpecialisationTest {
    private static final double TOLERANCE = 1e-13;

    private static final double HALF_OF_THIRD_DIGIT = 0.0005 + 1e-9;

    private final ActivityMatrix laender = Peers.laender(2014);

    private final RegionSpecialisation regions = RegionSpecialisation.of(laender);

    @Test
    void indices_of_the_laender_are_those_of_reat() {
        List<Peers.Row> reat = Peers.ofLaender("reat_regions_2014.csv").rows();

        assertAgrees(regions.herfindahl(), reat, row -> row.number("herf"), TOLERANCE);
        assertAgrees(regions.giniOfQuotients(), reat, row -> row.number("gini_spec"), TOLERANCE);
        assertAgrees(regions.giniOfAmounts(), reat, row -> row.number("gini"), TOLERANCE);
        // what REAT calls "theil" is Theil's L
        assertAgrees(regions.theilL(), reat, row -> row.number("theil_shares"), TOLERANCE);
    }

    @Test
    void indices_of_the_laender_are_those_of_econgeo() {
        List<Peers.Row> econgeo = Peers.ofLaender("econgeo_regions_2014.csv").rows();

        assertAgrees(regions.herfindahl(), econgeo, row -> row.number("herfindahl"), TOLERANCE);
        assertAgrees(regions.hachman(), econgeo, row -> row.number("hachman"), TOLERANCE);
        assertAgrees(regions.hachman(), econgeo, row -> 1 / row.number("lq_avg"), TOLERANCE);
        assertAgrees(regions.entropy(), econgeo, row -> row.number("entropy_log2_round3"), HALF_OF_THIRD_DIGIT);
    }

    @Test
    void entropy_and_evenness_of_the_laender_are_those_of_reks() {
        assertAgrees(
                regions.entropy(),
                Peers.ofLaender("reks_entropy_variety_2014.csv").rows(),
                row -> row.number("entropy"),
                TOLERANCE);
        List<Peers.Row> evenness = Peers.ofLaender("reks_evenness_2014.csv").rows();
        assertAgrees(regions.evenness(), evenness, row -> row.number("evenness"), TOLERANCE);
        assertAgrees(regions.evennessOfPresent(), evenness, row -> row.number("evenness"), TOLERANCE);
    }

    /** Shares 1/2, 1/4, 1/4, 0. */
    @Test
    void indices_of_a_small_structure_are_those_worked_out_by_hand() {
        RegionSpecialisation small = RegionSpecialisation.of(matrix("r", 2, 1, 1, 0));

        assertThat(only(small.herfindahl())).isEqualTo(3.0 / 8);
        assertThat(only(small.normalisedHerfindahl())).isCloseTo(1.0 / 6, within(TOLERANCE));
        assertThat(only(small.effectiveNumber())).isCloseTo(8.0 / 3, within(TOLERANCE));
        assertThat(only(small.entropy())).isCloseTo(1.5, within(TOLERANCE));
        assertThat(only(small.entropy(EntropyUnit.NAT))).isCloseTo(1.5 * Math.log(2), within(TOLERANCE));
        assertThat(only(small.entropy(EntropyUnit.HARTLEY))).isCloseTo(1.5 * Math.log10(2), within(TOLERANCE));
        assertThat(only(small.evenness())).isCloseTo(0.75, within(TOLERANCE));
        assertThat(only(small.evennessOfPresent())).isCloseTo(1.5 / (Math.log(3) / Math.log(2)), within(TOLERANCE));
        assertThat(only(small.giniOfAmounts())).isCloseTo(3.0 / 8, within(TOLERANCE));
        assertThat(only(small.theilT())).isCloseTo(0.5 * Math.log(2), within(TOLERANCE));
        assertThat(reason(small.theilL().measure("r"))).contains("has no logarithm");
    }

    /** Shares 3/4, 1/4 against 1/4, 3/4. */
    @Test
    void indices_against_a_given_reference_are_those_worked_out_by_hand() {
        RegionSpecialisation against = RegionSpecialisation.of(matrix("r", 3, 1), given(1, 3));

        assertThat(only(against.krugman())).isEqualTo(1);
        assertThat(only(against.hooverCoefficient())).isEqualTo(0.5);
        assertThat(only(against.hachman())).isCloseTo(3.0 / 7, within(TOLERANCE));
        assertThat(only(against.giniOfQuotients())).isCloseTo(0.4, within(TOLERANCE));
        assertThat(only(against.locationalGini())).isCloseTo(0.5, within(TOLERANCE));
        assertThat(only(against.relativeTheilT())).isCloseTo(0.5 * Math.log(3), within(TOLERANCE));
        assertThat(only(against.relativeTheilL())).isCloseTo(0.5 * Math.log(3), within(TOLERANCE));
    }

    @Test
    void a_composition_says_its_shares_or_why_there_are_none() {
        Composition composition = Composition.of(
                ActivityMatrix.builder(Year.of(2020))
                        .put("r", "a", 1)
                        .put("r", "b", 3)
                        .putMissing("r", "c")
                        .build()
                        .region("r"),
                MissingParts.LEAVE_OUT);

        assertThat(composition.share(0)).isEqualTo(Measure.of(0.25));
        assertThat(reason(composition.share(2))).isEqualTo("the figure is missing");
        assertThat(composition.missingFigures()).isEqualTo(1);
        assertThatThrownBy(() -> Composition.of(Labels.of(List.of("a")), ImmutableDoubleArray.of(-1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a must be finite and not negative");
        assertThatThrownBy(() -> Composition.of(Labels.of(List.of("a")), ImmutableDoubleArray.of(0))
                        .forEachShare((index, share) -> {}))
                .isInstanceOf(IllegalStateException.class);
    }

    private static double only(MeasureVector measures) {
        assertThat(measures.size()).isEqualTo(1);
        return number(measures.measure(0));
    }

    private static ActivityMatrix matrix(String region, double... values) {
        var builder = ActivityMatrix.builder(Year.of(2020));
        for (int i = 0; i < values.length; i++) {
            builder.put(region, "a" + i, values[i]);
        }
        return builder.build();
    }

    private static Reference reference(double... values) {
        return new Reference.Given(
                Composition.of(matrix("reference", values).activities(), ImmutableDoubleArray.copyOf(values)));
    }

    private static ComparisonOptions given(double... values) {
        return options(reference(values));
    }

    private static ComparisonOptions options(Reference reference) {
        return ComparisonOptions.builder().reference(reference).build();
    }

    @Test
    void all_indices_together_are_those_of_each_and_say_against_what() {
        SpecialisationResult all = regions.assess();

        assertThat(all.subject()).isEqualTo(SpecialisationSubject.REGIONS);
        assertThat(all.index(IndexKind.KRUGMAN)).isEqualTo(regions.krugman());
        assertThat(all.index(IndexKind.LOCATIONAL_GINI)).isEqualTo(regions.locationalGini());
        assertThat(all.index(IndexKind.RELATIVE_THEIL_L)).isEqualTo(regions.relativeTheilL());
        assertThat(all.settings())
                .containsEntry("specialisation.reference", "ALL")
                .containsEntry("specialisation.missing", "MAKE_MISSING");
        assertThat(all.warnings()).isEmpty();
        assertThatThrownBy(() -> all.index(IndexKind.FITNESS)).hasMessageContaining("no index FITNESS");
    }

    @Test
    void an_index_that_some_regions_lack_is_told() {
        assertThat(RegionSpecialisation.of(matrix("r", 2, 1, 1, 0)).assess().warnings())
                .extracting(warning -> warning.in("en"))
                .containsExactly("THEIL_L is undefined for 1 of 1.");
    }
}
