package org.regionalstrategy.scoring.specialisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.regionalstrategy.scoring.Measured.number;
import static org.regionalstrategy.scoring.Measured.reason;

import java.time.Year;
import org.junit.jupiter.api.Test;
import org.regionalstrategy.model.assessment.MeasureMatrix;
import org.regionalstrategy.model.matrix.ActivityMatrix;
import org.regionalstrategy.model.matrix.MissingParts;
import org.regionalstrategy.model.matrix.Unmentioned;
import org.regionalstrategy.scoring.Measured;
import org.regionalstrategy.scoring.Peers;

class LocationQuotientsTest {
    private static final double TOLERANCE = 1e-13;

    private final ActivityMatrix laender = Peers.laender(2014);

    @Test
    void the_quotients_of_the_laender_are_those_of_reat_and_econgeo() {
        MeasureMatrix quotients = LocationQuotients.of(laender).quotients();

        for (String file : new String[] {"reat_lq_2014.csv", "econgeo_lq_2014.csv"}) {
            Peers peer = Peers.ofLaender(file);
            assertThat(peer.rows()).hasSize(16 * 11);
            peer.rows()
                    .forEach(row -> assertThat(number(quotients.measure(row.text("region"), row.text("activity"))))
                            .isCloseTo(row.number("lq"), within(TOLERANCE * 10)));
        }
    }

    /** REAT's additive form compares shares in the activity: x_ra/X_a - x_r/X, which is ours times x_r/X_a. */
    @Test
    void the_additive_form_of_reat_is_that_of_the_activity() {
        MeasureMatrix additive = LocationQuotients.of(laender).additive();

        for (Peers.Row row : Peers.ofLaender("reat_lq_2014.csv").rows()) {
            String region = row.text("region");
            String activity = row.text("activity");
            double scale =
                    laender.region(region).total() / laender.activity(activity).total();
            assertThat(number(additive.measure(region, activity)) * scale)
                    .isCloseTo(row.number("lq_additive"), within(TOLERANCE));
        }
    }

    @Test
    void a_quotient_of_the_matrix_is_the_single_quotient_to_the_last_bit() {
        MeasureMatrix quotients = LocationQuotients.of(laender).quotients();

        for (String region : laender.regions().names()) {
            for (String activity : laender.activities().names()) {
                assertThat(quotients.measure(region, activity))
                        .isEqualTo(new LocationQuotient(
                                        laender.value(region, activity).orElseThrow(),
                                        laender.region(region).total(),
                                        laender.activity(activity).total(),
                                        laender.total())
                                .value());
            }
        }
    }

    @Test
    void the_symmetric_form_puts_two_and_a_half_at_the_same_distance() {
        ActivityMatrix matrix = ActivityMatrix.builder(Year.of(2020))
                .put("r", "a", 4)
                .put("r", "b", 1)
                .put("r", "c", 0)
                .build();
        ComparisonOptions against = ComparisonOptions.builder()
                .reference(new Reference.Given(Composition.of(ActivityMatrix.builder(Year.of(2020))
                        .put("n", "a", 4)
                        .put("n", "b", 4)
                        .put("n", "c", 2)
                        .build()
                        .region("n"))))
                .build();

        MeasureMatrix symmetric = LocationQuotients.of(matrix, against).symmetric();

        assertThat(number(symmetric.measure("r", "a"))).isCloseTo(1.0 / 3, within(TOLERANCE));
        assertThat(number(symmetric.measure("r", "b"))).isCloseTo(-1.0 / 3, within(TOLERANCE));
        assertThat(number(symmetric.measure("r", "c"))).isEqualTo(-1);
    }

    /** Unlike those of REAT's locq2, which takes means over the regions' axis: its values have no mean of zero in any activity. */
    @Test
    void standardised_quotients_of_an_activity_have_mean_zero_and_sample_deviation_one() {
        LocationQuotients quotients = LocationQuotients.of(laender);

        for (Standardisation form : Standardisation.values()) {
            MeasureMatrix standardised = quotients.standardised(form);
            for (int activity = 0; activity < laender.activities().size(); activity++) {
                double sum = 0;
                double squares = 0;
                for (int region = 0; region < 16; region++) {
                    double z = standardised.value(region, activity).orElseThrow();
                    sum += z;
                    squares += z * z;
                }
                assertThat(sum).isCloseTo(0, within(1e-12));
                assertThat(squares / 15).isCloseTo(1, within(1e-12));
            }
        }
    }

    /** Quotients 2, 1 and 1/2 of one activity: logarithms ln 2, 0, -ln 2 have the sample deviation ln 2. */
    @Test
    void the_logarithmic_form_standardises_logarithms() {
        ActivityMatrix matrix = ActivityMatrix.builder(Year.of(2020))
                .put("high", "a", 4)
                .put("high", "b", 6)
                .put("even", "a", 2)
                .put("even", "b", 8)
                .put("low", "a", 1)
                .put("low", "b", 9)
                .build();
        ActivityMatrix nation = ActivityMatrix.builder(Year.of(2020))
                .put("n", "a", 20)
                .put("n", "b", 80)
                .build();

        MeasureMatrix logarithms = LocationQuotients.of(
                        matrix,
                        ComparisonOptions.builder()
                                .reference(new Reference.Given(Composition.of(nation.region("n"))))
                                .build())
                .standardised(Standardisation.LOGARITHM);

        assertThat(number(logarithms.measure("high", "a"))).isCloseTo(1, within(TOLERANCE));
        assertThat(number(logarithms.measure("even", "a"))).isCloseTo(0, within(TOLERANCE));
        assertThat(number(logarithms.measure("low", "a"))).isCloseTo(-1, within(TOLERANCE));
    }

    @Test
    void a_zero_has_no_logarithm_and_does_not_count_for_the_others() {
        ActivityMatrix matrix = ActivityMatrix.builder(Year.of(2020), Unmentioned.ZERO)
                .put("p", "a", 4)
                .put("p", "b", 6)
                .put("q", "a", 2)
                .put("q", "b", 8)
                .put("r", "b", 3)
                .build();

        MeasureMatrix logarithms = LocationQuotients.of(matrix).standardised(Standardisation.LOGARITHM);

        assertThat(reason(logarithms.measure("r", "a"))).isEqualTo("a quotient of zero has no logarithm");
        assertThat(number(logarithms.measure("p", "a"))).isCloseTo(Math.sqrt(0.5), within(TOLERANCE));
    }

    @Test
    void quotients_that_are_all_the_same_have_no_standard_scale() {
        ActivityMatrix matrix = ActivityMatrix.builder(Year.of(2020))
                .put("p", "a", 0.1)
                .put("p", "b", 0.7)
                .put("q", "a", 0.3)
                .put("q", "b", 2.1)
                .put("r", "a", 0.7)
                .put("r", "b", 4.9)
                .build();

        for (Standardisation form : Standardisation.values()) {
            assertThat(reason(LocationQuotients.of(matrix).standardised(form).measure("p", "a")))
                    .contains("do not vary");
        }
    }

    @Test
    void a_single_region_has_its_due_share_of_everything_and_no_standard_scale() {
        LocationQuotients single = LocationQuotients.of(ActivityMatrix.builder(Year.of(2020))
                .put("r", "a", 3)
                .put("r", "b", 5)
                .build());

        assertThat(number(single.quotients().measure("r", "a"))).isEqualTo(1);
        assertThat(number(single.symmetric().measure("r", "a"))).isZero();
        assertThat(number(single.additive().measure("r", "a"))).isZero();
        assertThat(reason(single.standardised(Standardisation.QUOTIENT).measure("r", "a")))
                .contains("single figure");
    }

    @Test
    void one_missing_figure_makes_all_quotients_against_the_sum_undefined_unless_left_out() {
        ActivityMatrix matrix = ActivityMatrix.builder(Year.of(2020))
                .put("p", "a", 4)
                .putMissing("p", "b")
                .put("p", "c", 4)
                .put("q", "a", 2)
                .put("q", "b", 8)
                .put("q", "c", 2)
                .build();

        MeasureMatrix strict = LocationQuotients.of(matrix).quotients();
        MeasureMatrix known = LocationQuotients.of(
                        matrix,
                        ComparisonOptions.builder()
                                .missing(MissingParts.LEAVE_OUT)
                                .build())
                .quotients();

        assertThat(reason(strict.measure("p", "a"))).isEqualTo("1 of its figures is missing");
        assertThat(reason(strict.measure("q", "a"))).isEqualTo("1 figure of the reference is missing");
        assertThat(reason(known.measure("p", "b"))).isEqualTo("the figure is missing");
        // p over a and c, and the reference over a and c: 4/8 against 6/12
        assertThat(number(known.measure("p", "a"))).isEqualTo(1);
        assertThat(number(known.measure("q", "b"))).isCloseTo((8 / 12.0) / (8 / 20.0), within(TOLERANCE));
    }

    @Test
    void an_activity_that_nobody_has_leaves_quotients_undefined_and_differences_zero() {
        ActivityMatrix matrix = ActivityMatrix.builder(Year.of(2020), Unmentioned.ZERO)
                .addActivity("none")
                .put("p", "a", 1)
                .addRegion("empty")
                .build();
        LocationQuotients quotients = LocationQuotients.of(matrix);

        assertThat(reason(quotients.quotients().measure("p", "none"))).isEqualTo("the reference has none of it");
        assertThat(number(quotients.additive().measure("p", "none"))).isZero();
        assertThat(number(quotients.quotients().measure("p", "a"))).isEqualTo(1);
        assertThat(reason(quotients.quotients().measure("empty", "a"))).isEqualTo("all its figures are zero");
    }

    @Test
    void huge_and_tiny_figures_keep_their_quotients() {
        ActivityMatrix matrix = ActivityMatrix.builder(Year.of(2020))
                .put("huge", "a", 1e300)
                .put("huge", "b", 3e300)
                .put("tiny", "a", 3e-300)
                .put("tiny", "b", 1e-300)
                .build();

        MeasureMatrix quotients = LocationQuotients.of(matrix).quotients();

        assertThat(number(quotients.measure("huge", "a"))).isCloseTo(1, within(TOLERANCE));
        assertThat(number(quotients.measure("tiny", "a"))).isCloseTo(3, within(TOLERANCE));
    }

    @Test
    void a_total_beyond_the_range_of_numbers_is_said_to_be_so() {
        ActivityMatrix matrix = ActivityMatrix.builder(Year.of(2020))
                .put("r", "a", 1e308)
                .put("r", "b", 1e308)
                .build();

        assertThat(reason(LocationQuotients.of(matrix).quotients().measure("r", "a")))
                .contains("too large");
    }

    @Test
    void a_region_without_others_has_nothing_to_be_compared_with() {
        ActivityMatrix matrix =
                ActivityMatrix.builder(Year.of(2020)).put("r", "a", 1).build();

        for (Reference.Within others :
                new Reference.Within[] {Reference.Within.OTHERS, Reference.Within.MEAN_OF_OTHERS}) {
            assertThat(reason(LocationQuotients.of(
                                    matrix,
                                    ComparisonOptions.builder()
                                            .reference(others)
                                            .build())
                            .quotients()
                            .measure("r", "a")))
                    .contains("nothing to compare");
        }
    }

    @Test
    void krugman_and_hoover_of_the_laender_are_those_of_the_peers() {
        RegionSpecialisation nation = RegionSpecialisation.of(laender);
        Peers reat = Peers.ofLaender("reat_regions_2014.csv");
        Peers econgeo = Peers.ofLaender("econgeo_regions_2014.csv");

        Measured.assertAgrees(nation.krugman(), reat.rows(), row -> row.number("krugman_vs_nation"), TOLERANCE);
        Measured.assertAgrees(nation.krugman(), econgeo.rows(), row -> row.number("krugman"), TOLERANCE);
        Measured.assertAgrees(nation.hooverCoefficient(), reat.rows(), row -> row.number("hoover"), TOLERANCE);
        Measured.assertAgrees(nation.hooverCoefficient(), econgeo.rows(), row -> row.number("spec_coeff"), TOLERANCE);
        Measured.assertAgrees(
                against(Reference.Within.OTHERS).krugman(),
                reat.rows(),
                row -> row.number("krugman_vs_rest"),
                TOLERANCE);
        Measured.assertAgrees(
                against(Reference.Within.MEAN_OF_OTHERS).krugman(),
                reat.rows(),
                row -> row.number("krugman_spec2_mean_of_others"),
                TOLERANCE);
    }

    private RegionSpecialisation against(Reference reference) {
        return RegionSpecialisation.of(
                laender, ComparisonOptions.builder().reference(reference).build());
    }
}
