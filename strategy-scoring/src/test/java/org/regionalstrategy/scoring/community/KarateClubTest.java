package org.regionalstrategy.scoring.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.regionalstrategy.model.assessment.cooperation.CommunityDetection;
import org.regionalstrategy.model.assessment.cooperation.CommunityRun;
import org.regionalstrategy.model.assessment.cooperation.DetectedCommunity;

class KarateClubTest {
    private static final CommunityDetector DETECTOR = CommunityDetector.withDefaults();

    @Test
    void the_network_has_the_published_size() {
        assertThat(KarateClub.unweighted().size()).isEqualTo(34);
        assertThat(KarateClub.unweighted().tieCount()).isEqualTo(78);
        assertThat(KarateClub.weighted().totalWeight()).isEqualTo(231);
    }

    /** Brandes et al. 2008, IEEE Transactions on Knowledge and Data Engineering 20, 172-188: 0.4198, proven by an integer program. */
    @Test
    void the_best_run_reaches_the_known_optimum_of_modularity() {
        CommunityDetection found = DETECTOR.detect(KarateClub.unweighted());

        assertThat(found.quality().toOptional().orElseThrow()).isCloseTo(0.419790, within(5e-7));
        assertThat(found.communities()).hasSize(4);
        assertThat(found.communities()).extracting(DetectedCommunity::size).containsExactly(12, 11, 6, 5);
        assertThat(found.isolated()).isEmpty();
        assertThat(found.runs()).hasSize(CommunityOptions.DEFAULT_RUNS).allMatch(CommunityRun::converged);
    }

    @Test
    void modularity_equals_its_definition_by_pairs() {
        CooperationNetwork network = KarateClub.weighted();
        Partition clubs = KarateClub.clubs();
        double twice = 2 * network.totalWeight();
        double sum = 0;
        for (String one : network.labels().names()) {
            for (String other : network.labels().names()) {
                if (clubs.groupOf(one) == clubs.groupOf(other)) {
                    sum += network.weight(one, other).orElse(0)
                            - network.strength(network.labels().position(one))
                                    * network.strength(network.labels().position(other))
                                    / twice;
                }
            }
        }

        assertThat(PartitionQuality.of(network, clubs, QualityFunction.MODULARITY, 1)
                        .toOptional()
                        .orElseThrow())
                .isCloseTo(sum / twice, within(1e-14));
    }

    @Test
    void the_same_seed_gives_the_same_result_and_another_seed_other_runs() {
        CommunityDetection once = DETECTOR.detect(KarateClub.weighted());
        CommunityDetection again = DETECTOR.detect(KarateClub.weighted());
        CommunityDetection other =
                DETECTOR.with(CommunityOptions.builder().seed(2).build()).detect(KarateClub.weighted());

        assertThat(again).isEqualTo(once);
        assertThat(other.runs())
                .extracting(CommunityRun::seed)
                .doesNotContainAnyElementsOf(
                        once.runs().stream().map(CommunityRun::seed).toList());
    }

    @Test
    void communities_agree_with_the_clubs_far_more_than_chance() {
        PartitionAgreement agreement =
                PartitionAgreement.of(Partition.of(DETECTOR.detect(KarateClub.weighted())), KarateClub.clubs());

        assertThat(agreement.adjustedRand().toOptional().orElseThrow()).isGreaterThan(0.4);
    }

    @Test
    void consensus_is_a_division_near_the_best() {
        CommunityDetection consensus = DETECTOR.with(CommunityOptions.builder()
                        .selection(Selection.CONSENSUS)
                        .build())
                .detect(KarateClub.unweighted());

        assertThat(consensus.quality().toOptional().orElseThrow()).isBetween(0.40, 0.41980);
    }
}
