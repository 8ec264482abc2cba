package org.regionalstrategy.scoring.diversification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMultiset;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.regionalstrategy.fixtures.Strategies;
import org.regionalstrategy.model.Strategy;
import org.regionalstrategy.model.assessment.Contribution;
import org.regionalstrategy.model.assessment.Input;
import org.regionalstrategy.model.assessment.relatedness.AddedDensity;
import org.regionalstrategy.model.assessment.relatedness.ComplementarityFinding;
import org.regionalstrategy.model.assessment.relatedness.ComplementarityResult;
import org.regionalstrategy.model.assessment.relatedness.ComplementaryRegion;
import org.regionalstrategy.model.assessment.relatedness.Quadrant;
import org.regionalstrategy.model.assessment.relatedness.QuadrantActivity;
import org.regionalstrategy.model.assessment.relatedness.QuadrantFinding;
import org.regionalstrategy.model.common.LocalizedText;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.evidence.Evidence;
import org.regionalstrategy.model.matrix.ActivityMatrix;
import org.regionalstrategy.model.region.Activity;
import org.regionalstrategy.scoring.PeerEconomy;
import org.regionalstrategy.scoring.presence.Presence;
import org.regionalstrategy.scoring.relatedness.Complementarity;
import org.regionalstrategy.scoring.relatedness.RelatednessCalculator;
import org.regionalstrategy.scoring.verdict.PeerCounts;
import org.regionalstrategy.scoring.verdict.PeerMatrices;
import org.regionalstrategy.scoring.verdict.StrengthAssessor;

/** The island and fourteen peers, of which the last has just what the island has. */
class DiversificationTest {
    private static final int REGIONS = 15;
    private static final int ACTIVITIES = 12;
    private static final PeerEconomy ECONOMY = PeerEconomy.of(made());
    private static final String UNKNOWN = "Left out, since it is not known whether the region has them"
            + " (a figure is missing or undefined): 1 of 12 activities.";

    /** The economy in which the figure of the island in the first activity is of the year before the others. */
    private static Strategy withoutTheFirst() {
        return ECONOMY.strategy().toBuilder()
                .observations(ECONOMY.strategy().observations().stream()
                        .map(observation -> observation.refArea().equals("island")
                                        && PeerEconomy.activity(0).endsWith(observation.activity())
                                ? observation.toBuilder().year(2017).build()
                                : observation)
                        .collect(ImmutableList.toImmutableList()))
                .build();
    }

    private static ImmutableList<String> lackedWithoutTheFirst() {
        return IntStream.range(1, ACTIVITIES)
                .filter(activity -> !made()[0][activity])
                .mapToObj(PeerEconomy::activity)
                .collect(ImmutableList.toImmutableList());
    }

    private static boolean[][] made() {
        Random random = new Random(7);
        boolean[][] has = new boolean[REGIONS][ACTIVITIES];
        for (int region = 0; region < REGIONS; region++) {
            for (int activity = 0; activity < ACTIVITIES; activity++) {
                has[region][activity] = random.nextInt(3) == 0 || activity == region % ACTIVITIES;
            }
        }
        has[REGIONS - 1] = has[0].clone();
        return has;
    }

    /** The economy with another figure of a peer. */
    private static Strategy withFigure(int region, int activity, double value) {
        Strategy strategy = ECONOMY.strategy();
        return strategy.toBuilder()
                .observations(strategy.observations().stream()
                        .map(each -> each.refArea().equals(PeerEconomy.region(region))
                                        && PeerEconomy.activity(activity).endsWith(each.activity())
                                ? each.toBuilder().value(value).build()
                                : each)
                        .toList())
                .build();
    }

    @Test
    void negative_figures_are_as_if_they_were_missing_whatever_they_are() {
        Strategy one = withFigure(3, 5, -3);
        Strategy other = withFigure(3, 5, -300);

        assertThat(QuadrantAssessor.withDefaults().assess(one, Evidence.EMPTY))
                .hasSize(1)
                .isEqualTo(QuadrantAssessor.withDefaults().assess(other, Evidence.EMPTY))
                .isNotEqualTo(QuadrantAssessor.withDefaults().assess(ECONOMY.strategy(), Evidence.EMPTY));
        assertThat(ComplementarityAssessor.withDefaults().assess(one, Evidence.EMPTY))
                .hasSize(1)
                .isEqualTo(ComplementarityAssessor.withDefaults().assess(other, Evidence.EMPTY));
    }

    private static QuadrantFinding quadrants() {
        return quadrants(ECONOMY.strategy());
    }

    private static QuadrantFinding quadrants(Strategy strategy) {
        ImmutableList<QuadrantFinding> found = QuadrantAssessor.withDefaults().assess(strategy, Evidence.EMPTY);
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static ComplementarityFinding complementarity() {
        return complementarity(ECONOMY.strategy());
    }

    private static ComplementarityFinding complementarity(Strategy strategy) {
        ImmutableList<ComplementarityFinding> found =
                ComplementarityAssessor.withDefaults().assess(strategy, Evidence.EMPTY);
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static PeerCounts counts() {
        return PeerMatrices.counts(ECONOMY.strategy(), Evidence.EMPTY, StrengthAssessor.DEFAULT_PUBLICATION_LAG)
                .get(0);
    }

    private static long lacked() {
        long lacked = 0;
        for (int activity = 0; activity < ACTIVITIES; activity++) {
            lacked += ECONOMY.exceeds(0, activity, 0) ? 0 : 1;
        }
        return lacked;
    }

    @Test
    void what_the_region_lacks_lies_on_the_side_of_the_cuts_that_its_quadrant_says() {
        QuadrantFinding finding = quadrants();
        double related = finding.relatednessCut().toOptional().orElseThrow();
        double complex = finding.complexityCut().toOptional().orElseThrow();

        assertThat(finding.regions()).isEqualTo(REGIONS);
        assertThat(finding.year()).isEqualTo(2018);
        assertThat(finding.activities().size() + finding.leftOut()).isEqualTo((int) lacked());
        assertThat(finding.activities())
                .isNotEmpty()
                .allSatisfy(activity -> assertThat(activity.quadrant())
                        .isIn(
                                activity.relatedness() >= related
                                        ? ImmutableList.of(Quadrant.HIGH_ROAD, Quadrant.SLOW_ROAD)
                                        : ImmutableList.of(Quadrant.CASINO, Quadrant.DEAD_END))
                        .isIn(
                                activity.complexity() >= complex
                                        ? ImmutableList.of(Quadrant.HIGH_ROAD, Quadrant.CASINO)
                                        : ImmutableList.of(Quadrant.SLOW_ROAD, Quadrant.DEAD_END)))
                .isSortedAccordingTo(Comparator.comparing(QuadrantActivity::quadrant)
                        .thenComparing(activity -> -activity.relatedness()));
        assertThat(finding.activities().stream()
                        .mapToDouble(QuadrantActivity::relatedness)
                        .average()
                        .orElseThrow())
                .isCloseTo(related, within(1e-12));
    }

    @Test
    void the_diagram_says_how_it_was_made_and_from_which_figures() {
        QuadrantFinding finding = quadrants();

        assertThat(finding.settings())
                .containsEntry("quadrants.relatednessCut", "mean of the points")
                .containsEntry("presence", "LQ >= 1.0")
                .containsKeys("libraryVersion", "publicationLag");
        assertThat(finding.warnings()).isNotEmpty();
        assertThat(finding.explanation().inputs()).extracting(Input::unit).allMatch(unit -> unit.isPresent());
        assertThat(finding.explanation().inputs())
                .hasSize(1)
                .allMatch(input -> !input.sources().isEmpty());
        assertThat(finding.explanation().sentence().in("en")).startsWith("Persons employed, 2018: of ");
        assertThat(finding.explanation().sentence().in("ru")).startsWith("Persons employed, 2018: ");
    }

    @Test
    void partners_add_most_first_and_the_parts_add_up_to_what_each_adds_on_average() {
        ComplementarityFinding finding = complementarity();

        assertThat(finding.lacked()).isEqualTo((int) lacked());
        assertThat(finding.partners())
                .hasSizeGreaterThanOrEqualTo(ComplementarityAssessor.PARTNERS)
                .isSortedAccordingTo(Comparator.comparingDouble(partner -> -partner.mean()))
                .allSatisfy(partner -> {
                    assertThat(partner.explanation().total()).isCloseTo(partner.mean(), within(1e-12));
                    assertThat(partner.explanation().parts()).allMatch(part -> part.value() > -1e-12);
                    assertThat(partner.activities())
                            .hasSizeBetween(1, ComplementarityAssessor.ACTIVITIES)
                            .isSortedAccordingTo(Comparator.comparingDouble(added -> -added.added()))
                            .extracting(AddedDensity::activity)
                            .allMatch(activity -> activity.id().startsWith("nace-A"));
                });
        assertThat(finding.explanation().sentence().in("en")).contains("most is added by Peer ");
    }

    @Test
    void an_activity_without_a_figure_of_the_region_is_not_taken_for_one_that_it_lacks() {
        QuadrantFinding finding = quadrants(withoutTheFirst());

        assertThat(finding.year()).isEqualTo(2018);
        assertThat(finding.activities())
                .extracting(activity -> activity.activity().id())
                .containsExactlyInAnyOrderElementsOf(lackedWithoutTheFirst());
        assertThat(finding.leftOut()).isEqualTo(1);
        assertThat(finding.explanation().sentence().in("en"))
                .contains("of " + lackedWithoutTheFirst().size() + " activities that the region lacks, ")
                .doesNotContain("cannot be placed");
        assertThat(finding.warnings())
                .extracting(warning -> warning.in("en"))
                .contains(UNKNOWN)
                .noneMatch(warning -> warning.contains("a density or a complexity"));
    }

    @Test
    void nobody_adds_to_an_activity_without_a_figure_of_the_region_and_the_mean_leaves_it_out() {
        ComplementarityFinding finding = complementarity(withoutTheFirst());

        assertThat(finding.lacked()).isEqualTo(lackedWithoutTheFirst().size());
        assertThat(finding.warnings()).extracting(warning -> warning.in("en")).contains(UNKNOWN);
        assertThat(finding.warnings())
                .extracting(warning -> warning.in("ru"))
                .anyMatch(warning -> warning.contains("неизвестно, есть ли они в регионе"));
        assertThat(finding.partners()).isNotEmpty().allSatisfy(partner -> {
            assertThat(partner.activities())
                    .extracting(added -> added.activity().id())
                    .isSubsetOf(lackedWithoutTheFirst());
            assertThat(partner.explanation().total()).isCloseTo(partner.mean(), within(1e-12));
        });
        assertThat(finding.partners())
                .extracting(ComplementaryRegion::region)
                .noneMatch(region -> region.id().equals(PeerEconomy.region(REGIONS - 1)));
    }

    @Test
    void where_complexity_is_undefined_the_diagram_says_why_none_can_be_placed() {
        boolean[][] apart = new boolean[12][6];
        for (int region = 0; region < apart.length; region++) {
            apart[region][region % 6] = true;
        }
        QuadrantFinding finding = quadrants(PeerEconomy.of(apart).strategy());

        assertThat(finding.activities()).isEmpty();
        assertThat(finding.leftOut()).isEqualTo(5);
        assertThat(finding.explanation().sentence().in("en"))
                .startsWith("Persons employed, 2018: of 5 activities that the region lacks, none can be placed, since"
                        + " presence falls into 6 components");
        assertThat(finding.explanation().sentence().in("ru"))
                .startsWith("Persons employed, 2018: из недостающих видов деятельности (5) ни один нельзя разместить,"
                        + " так как сеть присутствия распадается на несвязанные компоненты (6;");
    }

    @Test
    void those_without_a_place_count_for_lacked_with_the_reason_of_each() {
        LocalizedText one = LocalizedText.of("en", "it rains", "ru", "идёт дождь");
        LocalizedText other = LocalizedText.of("en", "it snows", "ru", "идёт снег");
        PeerCounts counts = counts();
        ImmutableList<QuadrantActivity> placed = ImmutableList.of(QuadrantActivity.builder()
                .activity(Ref.of(Activity.class, PeerEconomy.activity(1)))
                .relatedness(0.5)
                .complexity(1)
                .quadrant(Quadrant.HIGH_ROAD)
                .build());

        LocalizedText sentence = DiversificationWords.quadrants(
                        ECONOMY.strategy(), counts, placed, ImmutableMultiset.of(one, other, one))
                .sentence();
        assertThat(sentence.in("en"))
                .isEqualTo("Persons employed, 2018: of 4 activities that the region lacks, 1 is related and complex"
                        + " (Activity 1), 0 related and simple, 0 complex and unrelated, 0 neither; 3 cannot be placed,"
                        + " since it rains (2), since it snows (1).");
        assertThat(sentence.in("ru"))
                .isEqualTo("Persons employed, 2018: из недостающих видов деятельности (4) близких и сложных 1"
                        + " (Activity 1), близких и простых 0, сложных и далёких 0, ни близких, ни сложных 0;"
                        + " нельзя разместить 3, так как идёт дождь (2), так как идёт снег (1).");
        assertThat(DiversificationWords.quadrants(
                                ECONOMY.strategy(), counts, ImmutableList.of(), ImmutableMultiset.of())
                        .sentence()
                        .in("en"))
                .isEqualTo("Persons employed, 2018: of no activity is it known that the region lacks it.");
    }

    @Test
    void each_part_is_what_is_added_over_the_number_lacked_and_the_others_are_summed() {
        ActivityMatrix matrix = counts().matrix();
        Presence presence = PeerPresence.of(matrix, "island").presence();
        ComplementarityResult result = Complementarity.of(presence, "island", RelatednessCalculator.withDefaults());

        assertThat(complementarity().partners()).isNotEmpty().allSatisfy(partner -> {
            ImmutableList<Double> added = IntStream.range(0, ACTIVITIES)
                    .filter(activity -> !ECONOMY.exceeds(0, activity, 0))
                    .mapToObj(activity -> result.added()
                                    .measure(partner.region().id(), PeerEconomy.activity(activity))
                                    .toOptional()
                                    .orElseThrow()
                            / lacked())
                    .sorted(Comparator.reverseOrder())
                    .collect(ImmutableList.toImmutableList());
            int told = partner.activities().size();
            ImmutableList<Contribution> parts = partner.explanation().parts();
            assertThat(parts).hasSize(told + 1);
            for (int part = 0; part < told; part++) {
                assertThat(parts.get(part).value()).isCloseTo(added.get(part), within(1e-15));
            }
            assertThat(parts.get(told).label().in("en")).isEqualTo("the other activities");
            assertThat(parts.get(told).value())
                    .isCloseTo(
                            added.stream()
                                    .skip(told)
                                    .mapToDouble(Double::doubleValue)
                                    .sum(),
                            within(1e-15));
        });
    }

    /** Of the four activities the island has the first two; two peers have the others, eight have one of them. */
    private static Strategy pairs() {
        boolean[][] has = new boolean[12][4];
        for (int region = 0; region < has.length; region++) {
            has[region][region % 4] = true;
            has[region][(region + 1 + region / 4) % 4] = true;
        }
        return PeerEconomy.of(has).strategy();
    }

    @Test
    void without_other_activities_there_is_no_part_of_them() {
        ComplementarityFinding finding = complementarity(pairs());

        assertThat(finding.lacked()).isEqualTo(2);
        assertThat(finding.partners())
                .filteredOn(partner -> partner.activities().size() == finding.lacked())
                .hasSize(2)
                .allSatisfy(partner -> assertThat(partner.explanation().parts())
                        .hasSize(finding.lacked())
                        .noneMatch(part -> part.label().in("en").equals("the other activities")));
    }

    @Test
    void all_regions_that_tie_with_the_last_partner_are_told() {
        ComplementarityFinding finding = complementarity(pairs());

        assertThat(finding.partners())
                .extracting(partner -> partner.region().id())
                .containsExactly(
                        "peer-02", "peer-11", "peer-01", "peer-03", "peer-04", "peer-05", "peer-06", "peer-07",
                        "peer-08", "peer-10");
        assertThat(finding.settings())
                .containsEntry("complementarity.partners", "5 and all that tie with the last")
                .containsEntry("complementarity.tie", "1.0E-12");
        assertThat(finding.explanation().sentence().in("en"))
                .isEqualTo(
                        "Persons employed, 2018: to 2 activities that the region lacks and that are related to others,"
                                + " most is added by Peer 2, Peer 11, Peer 1 and others.");
        assertThat(finding.explanation().sentence().in("ru"))
                .isEqualTo("Persons employed, 2018: к недостающим видам деятельности, связанным с другими (2), больше"
                        + " всего добавляют Peer 2, Peer 11, Peer 1 и другие.");
        assertThat(finding.partners().get(0).explanation().sentence().in("en"))
                .isEqualTo("Peer 2 adds 0.33 of density on average over 2 activities that the region lacks and that are"
                        + " related to others.");
    }

    @Test
    void a_region_that_has_the_same_adds_nothing_and_is_no_partner() {
        assertThat(complementarity().partners())
                .extracting(ComplementaryRegion::region)
                .noneMatch(region -> region.id().equals(PeerEconomy.region(REGIONS - 1)))
                .noneMatch(region -> region.id().equals("island"));
    }

    @Test
    void without_enough_peers_or_before_their_figures_are_published_nothing_is_said() {
        assertThat(QuadrantAssessor.withDefaults().assess(Strategies.island(), Evidence.EMPTY))
                .isEmpty();
        assertThat(ComplementarityAssessor.withDefaults().assess(Strategies.island(), Evidence.EMPTY))
                .isEmpty();
        assertThat(QuadrantAssessor.withDefaults()
                        .assess(ECONOMY.strategy().asOf(LocalDate.of(2018, 6, 1)), Evidence.EMPTY))
                .isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> QuadrantAssessor.withDefaults().withPublicationLag(Period.ofDays(-1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ComplementarityAssessor.withDefaults().withPublicationLag(Period.ofDays(-1)));
    }
}
