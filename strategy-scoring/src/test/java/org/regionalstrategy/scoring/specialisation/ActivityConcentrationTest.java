package org.regionalstrategy.scoring.specialisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.regionalstrategy.scoring.Measured.assertAgrees;
import static org.regionalstrategy.scoring.Measured.number;
import static org.regionalstrategy.scoring.Measured.reason;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.primitives.ImmutableDoubleArray;
import java.time.Year;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.regionalstrategy.model.assessment.MeasureVector;
import org.regionalstrategy.model.assessment.structure.IndexKind;
import org.regionalstrategy.model.assessment.structure.SpecialisationResult;
import org.regionalstrategy.model.assessment.structure.SpecialisationSubject;
import org.regionalstrategy.model.matrix.ActivityMatrix;
import org.regionalstrategy.model.matrix.ActivityMatrixBuilder;
import org.regionalstrategy.model.matrix.Labels;
import org.regionalstrategy.model.matrix.MissingParts;
import org.regionalstrategy.model.matrix.Unmentioned;
import org.regionalstrategy.scoring.Peers;

class ActivityConcentrationTest {
    private static final double TOLERANCE = 1e-13;
    private static final double HALF_OF_THIRD_DIGIT = 0.0005 + 1e-9;
    private static final double HALF_OF_SECOND_DIGIT_OF_PER_CENT = 0.00005 + 1e-9;

    private final ActivityConcentration laender = ActivityConcentration.of(Peers.laender(2014));

    @Test
    void concentration_in_the_laender_is_that_of_reat() {
        List<Peers.Row> reat = Peers.ofLaender("reat_activities_2014.csv").rows();

        assertAgrees(laender.krugman(), reat, row -> row.number("krugman_conc_vs_all"), TOLERANCE);
        assertAgrees(laender.giniOfQuotients(), reat, row -> row.number("gini_conc"), TOLERANCE);
        assertAgrees(laender.herfindahl(), reat, row -> row.number("herf"), TOLERANCE);
    }

    @Test
    void all_indices_together_are_those_of_each() {
        SpecialisationResult all = laender.assess();

        assertThat(all.subject()).isEqualTo(SpecialisationSubject.ACTIVITIES);
        assertThat(all.index(IndexKind.HOOVER)).isEqualTo(laender.hooverCoefficient());
        assertThat(all.index(IndexKind.LOCATIONAL_GINI)).isEqualTo(laender.locationalGini());
    }

    /** EconGeo's locational Gini is the area under the Lorenz curve's chord, half of the coefficient; its Gini is of amounts. */
    @Test
    void concentration_in_the_laender_is_that_of_econgeo() {
        List<Peers.Row> econgeo = Peers.ofLaender("econgeo_activities_2014.csv").rows();

        assertAgrees(laender.locationalGini(), econgeo, row -> 2 * row.number("locational_gini"), TOLERANCE);
        assertAgrees(
                laender.locationalGini(),
                econgeo,
                row -> row.number("hoover_gini_round3_pop_rowsum"),
                HALF_OF_THIRD_DIGIT);
        assertAgrees(laender.giniOfAmounts(), econgeo, row -> row.number("gini_round3"), HALF_OF_THIRD_DIGIT);
        assertAgrees(
                laender.hooverCoefficient(),
                econgeo,
                row -> row.number("hoover_index_pct_round2_pop_rowsum") / 100,
                HALF_OF_SECOND_DIGIT_OF_PER_CENT);
    }

    @Test
    void the_plain_and_the_locational_gini_differ() {
        assertThat(number(laender.giniOfQuotients().measure("A")))
                .isNotCloseTo(number(laender.locationalGini().measure("A")), within(0.05));
    }

    /** Farhauer, O. and Kroell, A. (2014), Standorttheorien, Springer; computed by REAT's ellison.a as 0.05990628. */
    @Test
    void the_textbook_case_of_firms_in_wien_linz_and_graz_agrees() {
        Labels cities = Labels.of(List.of("Graz", "Linz", "Wien"));
        Composition firms = Composition.of(cities, ImmutableDoubleArray.of(25000, 32000, 13000));
        Composition employment = Composition.of(cities, ImmutableDoubleArray.of(100000, 400000, 500000));
        double sizes = number(Herfindahl.ofEstablishments(
                ImmutableDoubleArray.of(200, 650, 12000, 100, 50, 16000, 13000, 1500, 1500, 25000)));

        assertThat(number(EllisonGlaeser.gamma(firms, employment, sizes))).isCloseTo(0.05990628, within(0.5e-8));
    }

    /** Two regions of equal size, all in one: G = 1/2. Two establishments there are as much co-located as can be. */
    @Test
    void two_establishments_in_one_place_are_fully_co_located() {
        MeasureVector gamma = halves(1, 0).ellisonGlaeser(ImmutableSortedMap.of("x", 0.5));

        assertThat(number(gamma.measure("x"))).isCloseTo(1, within(TOLERANCE));
        assertThat(reason(gamma.measure("y"))).contains("not given");
    }

    /** Evenly spread: G = 0, and gamma is -H/(1 - H). */
    @Test
    void establishments_that_avoid_each_other_have_a_negative_index() {
        MeasureVector gamma = halves(1, 1).ellisonGlaeser(ImmutableSortedMap.of("x", 0.5));

        assertThat(number(gamma.measure("x"))).isCloseTo(-1, within(TOLERANCE));
    }

    @Test
    void one_establishment_or_one_region_leaves_nothing_to_agglomerate() {
        assertThat(reason(halves(1, 0)
                        .ellisonGlaeser(ImmutableSortedMap.of("x", 1.0))
                        .measure("x")))
                .contains("single establishment");
        ActivityMatrix one =
                ActivityMatrix.builder(Year.of(2020)).put("r", "x", 1).build();
        assertThat(reason(ActivityConcentration.of(one)
                        .ellisonGlaeser(ImmutableSortedMap.of("x", 0.5))
                        .measure("x")))
                .contains("one place");
    }

    @Test
    void an_impossible_index_of_establishments_is_refused() {
        assertThatThrownBy(() -> halves(1, 0).ellisonGlaeser(ImmutableSortedMap.of("x", 0.0)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at most 1: 0.0");
        assertThatThrownBy(() -> halves(1, 0).ellisonGlaeser(ImmutableSortedMap.of("none", 0.5)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("none");
    }

    @Test
    void the_index_of_establishments_is_the_sum_of_their_squared_shares() {
        assertThat(number(Herfindahl.ofEstablishments(ImmutableDoubleArray.of(50, 30, 20))))
                .isCloseTo(0.38, within(TOLERANCE));
        assertThat(reason(Herfindahl.ofEstablishments(ImmutableDoubleArray.of(0, 0))))
                .isEqualTo("all its figures are zero");
    }

    @Test
    void the_reference_may_be_the_population() {
        Composition population = Composition.of(halvesMatrix(1, 0).regions(), ImmutableDoubleArray.of(3, 1));
        ActivityConcentration against = ActivityConcentration.of(
                halvesMatrix(1, 0),
                ComparisonOptions.builder()
                        .reference(new Reference.Given(population))
                        .build());

        assertThat(number(against.hooverCoefficient().measure("x"))).isEqualTo(0.25);
    }

    @Test
    void an_activity_that_nobody_has_has_no_geography() {
        ActivityMatrix matrix = ActivityMatrix.builder(Year.of(2020), Unmentioned.ZERO)
                .addActivity("none")
                .put("p", "some", 1)
                .put("q", "some", 1)
                .build();
        ActivityConcentration concentration = ActivityConcentration.of(matrix);

        for (MeasureVector index : List.of(
                concentration.krugman(),
                concentration.hooverCoefficient(),
                concentration.herfindahl(),
                concentration.normalisedHerfindahl(),
                concentration.effectiveNumber(),
                concentration.giniOfAmounts(),
                concentration.giniOfQuotients(),
                concentration.locationalGini(),
                concentration.ellisonGlaeser(ImmutableSortedMap.of("none", 0.5)))) {
            assertThat(reason(index.measure("none"))).isEqualTo("all its figures are zero");
        }
        assertThat(number(concentration.effectiveNumber().measure("some"))).isEqualTo(2);
        assertThat(number(concentration.normalisedHerfindahl().measure("some"))).isZero();
    }

    @Test
    void a_missing_figure_is_left_out_of_activity_and_reference_alike() {
        ActivityMatrixBuilder builder = ActivityMatrix.builder(Year.of(2020));
        builder.put("p", "x", 1).put("q", "x", 3).putMissing("r", "x");
        builder.put("p", "y", 10).put("q", "y", 28).put("r", "y", 10);
        ActivityMatrix matrix = builder.build();

        assertThat(reason(ActivityConcentration.of(matrix).krugman().measure("x")))
                .isEqualTo("1 of its figures is missing");
        // 1/4 and 3/4 against 11/42 and 31/42
        assertThat(number(ActivityConcentration.of(
                                matrix,
                                ComparisonOptions.builder()
                                        .missing(MissingParts.LEAVE_OUT)
                                        .build())
                        .krugman()
                        .measure("x")))
                .isCloseTo(2 * (11.0 / 42 - 0.25), within(TOLERANCE));
    }

    private static ActivityConcentration halves(double inP, double inQ) {
        return ActivityConcentration.of(halvesMatrix(inP, inQ));
    }

    /** Activity x, and y so that both regions are of the same size. */
    private static ActivityMatrix halvesMatrix(double inP, double inQ) {
        return ActivityMatrix.builder(Year.of(2020))
                .put("p", "x", inP)
                .put("q", "x", inQ)
                .put("p", "y", 2 - inP)
                .put("q", "y", 2 - inQ)
                .build();
    }
}
