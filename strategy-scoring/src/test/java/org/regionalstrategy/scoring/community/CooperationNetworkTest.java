package org.regionalstrategy.scoring.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.regionalstrategy.fixtures.SyntheticStrategy;
import org.regionalstrategy.model.Strategy;
import org.regionalstrategy.model.cooperation.CooperationLink;
import org.regionalstrategy.model.cooperation.LinkType;

class CooperationNetworkTest {
    private static final Strategy STRATEGY =
            SyntheticStrategy.plantedCommunities(1, 12, 2).strategy();

    @Test
    void parallel_ties_are_added_up_to_the_same_bits_in_any_order() {
        CooperationNetwork one = CooperationNetwork.builder()
                .addEdge("a", "b", 0.1)
                .addEdge("b", "a", 0.2)
                .addEdge("c", "b", 1)
                .addEdge("a", "b", 0.3)
                .build();
        CooperationNetwork other = CooperationNetwork.builder()
                .addEdge("a", "b", 0.3)
                .addEdge("b", "a", 0.2)
                .addEdge("a", "b", 0.1)
                .addEdge("b", "c", 1)
                .build();

        assertThat(one).isEqualTo(other);
        assertThat(one.weight("b", "a")).hasValue(0.1 + 0.2 + 0.3);
        assertThat(one.weight("a", "c")).isEmpty();
        assertThat(one.neighbours("b")).containsOnlyKeys("a", "c");
        assertThat(one.tieCount()).isEqualTo(2);
        assertThat(one.strength(2)).isEqualTo(1);
    }

    @Test
    void a_strategy_gives_all_its_organizations_and_links() {
        CooperationNetwork network = CooperationNetwork.of(STRATEGY);

        assertThat(network.size()).isEqualTo(12);
        assertThat(network.tieCount()).isEqualTo(STRATEGY.links().size());
        assertThat(network.totalWeight())
                .isEqualTo(STRATEGY.links().stream()
                        .mapToDouble(CooperationLink::intensity)
                        .sum());
        assertThat(network.warnings()).isEmpty();
    }

    @Test
    void a_type_of_weight_zero_is_left_out_and_the_others_weigh_by_their_type() {
        Strategy mixed = STRATEGY.toBuilder()
                .addLink(CooperationLink.builder()
                        .from(STRATEGY.links().get(0))
                        .id("supply")
                        .type(LinkType.SUPPLY)
                        .intensity(3)
                        .build())
                .build();
        CooperationLink link = STRATEGY.links().get(0);
        String one = link.organization().id();
        String other = link.partner().id();

        assertThat(CooperationNetwork.of(mixed).weight(one, other)).hasValue(link.intensity() + 3);
        assertThat(CooperationNetwork.of(
                                mixed,
                                NetworkOptions.builder()
                                        .putTypeWeight(LinkType.SUPPLY, 0.5)
                                        .build())
                        .weight(one, other))
                .hasValue(link.intensity() + 1.5);
        assertThat(CooperationNetwork.of(
                        mixed,
                        NetworkOptions.builder()
                                .putTypeWeight(LinkType.JOINT_RD, 0.0)
                                .intensity(Intensity.LOGARITHMIC)
                                .build()))
                .satisfies(network -> assertThat(network.tieCount()).isEqualTo(1))
                .satisfies(network -> assertThat(network.weight(one, other)).hasValue(Math.log(4)));
    }

    @Test
    void intensities_in_different_units_are_a_warning_unless_they_are_ignored() {
        Strategy mixed = STRATEGY.toBuilder()
                .addLink(CooperationLink.builder()
                        .from(STRATEGY.links().get(0))
                        .id("papers")
                        .intensityUnit("papers a year")
                        .build())
                .build();

        assertThat(CooperationNetwork.of(mixed).warnings())
                .singleElement()
                .satisfies(warning -> assertThat(warning.in("ru")).contains("разных единицах"));
        assertThat(CooperationNetwork.of(
                                mixed,
                                NetworkOptions.builder()
                                        .intensity(Intensity.IGNORED)
                                        .build())
                        .warnings())
                .isEmpty();
    }

    @Test
    void a_part_keeps_the_ties_among_its_organizations() {
        CooperationNetwork part = CooperationNetwork.builder()
                .addEdge("a", "b", 1)
                .addEdge("b", "c", 2)
                .addEdge("c", "d", 3)
                .build()
                .among(java.util.List.of("d", "b", "c"));

        assertThat(part.labels().names()).containsExactly("b", "c", "d");
        assertThat(part.totalWeight()).isEqualTo(5);
    }

    @Test
    void ties_that_make_no_sense_are_rejected() {
        assertThatThrownBy(() -> CooperationNetwork.builder().addEdge("a", "a", 1))
                .hasMessage("network: \"a\" is tied to itself");
        assertThatThrownBy(() -> CooperationNetwork.builder().addEdge("a", "b", 0))
                .hasMessageContaining("above 0: 0.0");
        assertThatThrownBy(() -> CooperationNetwork.builder().addEdge("a", "b", Double.NaN))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> NetworkOptions.builder()
                        .putTypeWeight(LinkType.SUPPLY, -1.0)
                        .build())
                .hasMessageContaining("SUPPLY");
    }
}
