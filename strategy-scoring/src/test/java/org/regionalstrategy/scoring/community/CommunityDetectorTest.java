package org.regionalstrategy.scoring.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.primitives.ImmutableDoubleArray;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.regionalstrategy.fixtures.SyntheticStrategy;
import org.regionalstrategy.model.assessment.Measure;
import org.regionalstrategy.model.assessment.cooperation.CommunityDetection;

class CommunityDetectorTest {
    private static final CommunityDetector DETECTOR = CommunityDetector.withDefaults();

    @ParameterizedTest
    @EnumSource
    void planted_communities_are_recovered_where_they_are_clear(Selection selection) {
        CommunityDetector detector =
                DETECTOR.with(CommunityOptions.builder().selection(selection).build());
        for (int seed = 0; seed < 10; seed++) {
            SyntheticStrategy synthetic = SyntheticStrategy.plantedCommunities(seed, 120, 6);
            CommunityDetection found = detector.detect(CooperationNetwork.of(synthetic.strategy()));

            assertThat(rand(Partition.of(found), Partition.of(synthetic.communityOf())))
                    .isGreaterThan(0.95);
            assertThat(value(found.stability().adjustedRand())).isGreaterThan(0.95);
            assertThat(found.warnings()).isEmpty();
        }
    }

    @Test
    void the_constant_potts_model_recovers_them_at_a_density_between() {
        PlantedNetwork planted = PlantedNetwork.of(3, 400, 10, 16, 4);
        CommunityDetection found = DETECTOR.with(CommunityOptions.builder()
                        .quality(QualityFunction.CPM)
                        .resolution(0.1)
                        .build())
                .detect(planted.network());

        assertThat(rand(Partition.of(found), planted.planted())).isGreaterThan(0.95);
        assertThat(value(found.quality()))
                .isEqualTo(
                        value(PartitionQuality.of(planted.network(), Partition.of(found), QualityFunction.CPM, 0.1)));
    }

    /** 4 groups, mean degree 8: the limit is a difference of 4 sqrt(8) = 11.3; here it is 4 (3 - 5/3) = 5.3. */
    @Test
    void below_the_limit_of_detectability_nothing_is_found_and_the_result_says_so() {
        for (int seed = 0; seed < 3; seed++) {
            PlantedNetwork planted = PlantedNetwork.of(seed, 1000, 4, 3, 5);
            CommunityDetection found = DETECTOR.detect(planted.network());

            assertThat(rand(Partition.of(found), planted.planted())).isBetween(-0.05, 0.05);
            assertThat(value(found.stability().adjustedRand())).isLessThan(0.5);
            assertThat(found.warnings())
                    .anySatisfy(warning -> assertThat(warning.in("en")).contains("hardly shows communities"));
            assertThat(found.communities().get(0).persistence().toOptional().orElseThrow())
                    .isLessThan(0.8);
        }
    }

    @Test
    void organizations_without_ties_are_communities_of_one_and_stand_apart() {
        CooperationNetwork network = CooperationNetwork.builder()
                .addNode("alone")
                .addEdge("a", "b", 1)
                .addEdge("c", "d", 2)
                .build();
        CommunityDetection found = DETECTOR.detect(network);

        assertThat(found.isolated()).containsExactly("alone");
        assertThat(Partition.of(found).count()).isEqualTo(3);
        assertThat(Partition.of(found).groupOf("alone")).isEqualTo(2);
        assertThat(found.communities()).hasSize(2).allSatisfy(community -> {
            assertThat(community.weightOutside()).isZero();
            assertThat(community.persistence()).isEqualTo(Measure.of(1));
        });
        assertThat(found.communities().get(1).weightInside()).isEqualTo(2);
        assertThat(found.explanation().sentence().in("en")).contains("without ties: 1");
    }

    @Test
    void a_network_without_ties_has_no_quality_and_a_reason() {
        CommunityDetection found = DETECTOR.detect(
                CooperationNetwork.builder().addNode("a").addNode("b").build());

        assertThat(Partition.of(found).isAllSingle()).isTrue();
        assertThat(found.communities()).isEmpty();
        assertThat(found.quality()).isInstanceOf(Measure.Undefined.class);
        assertThat(found.stability().adjustedRand()).isInstanceOf(Measure.Undefined.class);
        assertThat(Partition.of(DETECTOR.detect(CooperationNetwork.builder().build()))
                        .count())
                .isZero();
    }

    @Test
    void one_run_has_no_stability() {
        CommunityDetection found =
                DETECTOR.with(CommunityOptions.builder().runs(1).build()).detect(KarateClub.unweighted());

        assertThat(found.stability().adjustedRand().isDefined()).isFalse();
        assertThat(found.communities())
                .allMatch(community -> !community.persistence().isDefined());
    }

    @Test
    void a_higher_resolution_gives_more_communities_and_the_planted_scale_is_the_most_stable() {
        PlantedNetwork planted = PlantedNetwork.of(7, 240, 8, 14, 3);
        ResolutionSweep sweep = ResolutionSweep.of(
                planted.network(), CommunityOptions.defaults(), ResolutionSweep.resolutions(0.2, 5, 13));

        assertThat(sweep.points())
                .hasSize(13)
                .isSortedAccordingTo((one, other) -> Integer.compare(one.communities(), other.communities()));
        assertThat(sweep.mostStable()).hasValueSatisfying(point -> {
            assertThat(point.communities()).isEqualTo(8);
            assertThat(value(point.stability().adjustedRand())).isGreaterThan(0.99);
        });
    }

    @Test
    void at_a_resolution_that_leaves_one_community_stability_is_undefined() {
        ResolutionSweep sweep =
                ResolutionSweep.of(KarateClub.unweighted(), CommunityOptions.defaults(), ImmutableDoubleArray.of(0.01));

        assertThat(sweep.points().get(0).communities()).isEqualTo(1);
        assertThat(sweep.mostStable()).isEmpty();
    }

    @Test
    void an_interrupted_thread_stops_and_stays_interrupted() {
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> DETECTOR.with(
                                    CommunityOptions.builder().runs(1).build())
                            .detect(KarateClub.unweighted()))
                    .isInstanceOf(CancellationException.class);
            assertThat(Thread.currentThread().isInterrupted()).isTrue();
        } finally {
            Thread.interrupted();
        }
    }

    @Test
    void options_out_of_their_range_are_named() {
        assertThatThrownBy(() -> CommunityOptions.builder().resolution(0).build())
                .hasMessage("options: resolution must be finite and above 0: 0.0");
        assertThatThrownBy(() -> CommunityOptions.builder().runs(0).build()).hasMessageContaining("runs");
        assertThatThrownBy(() -> CommunityOptions.builder().threshold(1.5).build())
                .hasMessageContaining("threshold");
    }

    private static double rand(Partition one, Partition other) {
        return value(PartitionAgreement.of(one, other).adjustedRand());
    }

    private static double value(Measure measure) {
        return measure.toOptional().orElseThrow();
    }
}
