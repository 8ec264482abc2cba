package org.regionalstrategy.scoring.diversification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.regionalstrategy.fixtures.Strategies;
import org.regionalstrategy.model.assessment.Input;
import org.regionalstrategy.model.assessment.relatedness.AddedDensity;
import org.regionalstrategy.model.assessment.relatedness.ComplementarityFinding;
import org.regionalstrategy.model.assessment.relatedness.ComplementaryRegion;
import org.regionalstrategy.model.assessment.relatedness.Quadrant;
import org.regionalstrategy.model.assessment.relatedness.QuadrantActivity;
import org.regionalstrategy.model.assessment.relatedness.QuadrantFinding;
import org.regionalstrategy.model.evidence.Evidence;
import org.regionalstrategy.scoring.PeerEconomy;

/** The island and fourteen peers, of which the last has just what the island has. */
class DiversificationTest {
    private static final int REGIONS = 15;
    private static final int ACTIVITIES = 12;
    private static final PeerEconomy ECONOMY = PeerEconomy.of(made());

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

    private static QuadrantFinding quadrants() {
        ImmutableList<QuadrantFinding> found =
                QuadrantAssessor.withDefaults().assess(ECONOMY.strategy(), Evidence.EMPTY);
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static ComplementarityFinding complementarity() {
        ImmutableList<ComplementarityFinding> found =
                ComplementarityAssessor.withDefaults().assess(ECONOMY.strategy(), Evidence.EMPTY);
        assertThat(found).hasSize(1);
        return found.get(0);
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
                .hasSize(ComplementarityAssessor.PARTNERS)
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
