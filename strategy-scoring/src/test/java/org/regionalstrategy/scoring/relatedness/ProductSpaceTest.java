package org.regionalstrategy.scoring.relatedness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.regionalstrategy.model.assessment.MeasureVector;
import org.regionalstrategy.model.assessment.relatedness.ProductSpaceLink;
import org.regionalstrategy.model.assessment.relatedness.ProductSpaceResult;
import org.regionalstrategy.model.network.AttributeValue;
import org.regionalstrategy.model.network.Network;
import org.regionalstrategy.scoring.presence.Presence;

class ProductSpaceTest {
    /** After Kruskal, the other way to grow such a tree. */
    private static double weightOfTree(Proximity proximity) {
        List<double[]> pairs = new ArrayList<>();
        for (int i = 0; i < proximity.size(); i++) {
            for (int j = i + 1; j < proximity.size(); j++) {
                if (proximity.inSum(i, j) > 0) {
                    pairs.add(new double[] {i, j, proximity.inSum(i, j)});
                }
            }
        }
        pairs.sort((x, y) -> Double.compare(y[2], x[2]));
        int[] group = new int[proximity.size()];
        Arrays.setAll(group, i -> i);
        double weight = 0;
        for (double[] pair : pairs) {
            int one = group[(int) pair[0]];
            int other = group[(int) pair[1]];
            if (one != other) {
                weight += pair[2];
                for (int i = 0; i < group.length; i++) {
                    group[i] = group[i] == other ? one : group[i];
                }
            }
        }
        return weight;
    }

    @Test
    void the_tree_weighs_as_much_as_that_of_kruskal_and_has_a_link_less_than_nodes_for_each_part() {
        for (Presence space : Tables.manyRandom()) {
            Proximity proximity = ProximityCalculator.withDefaults().ofActivities(space);
            ProductSpaceResult graph = ProductSpace.of(proximity, 0.4);
            List<ProductSpaceLink> tree =
                    graph.links().stream().filter(ProductSpaceLink::inTree).toList();
            assertThat(tree.stream().mapToDouble(ProductSpaceLink::proximity).sum())
                    .isCloseTo(weightOfTree(proximity), within(1e-9));
            assertThat(tree).hasSize(proximity.size() - graph.components());
        }
    }

    @Test
    void every_strong_link_and_no_weak_one_is_there_besides_the_tree() {
        Presence space = Tables.random(40, 50, 0.3, 8);
        Proximity proximity = ProximityCalculator.withDefaults().ofActivities(space);
        ProductSpaceResult graph = ProductSpace.of(proximity);
        long strong = 0;
        for (int i = 0; i < 50; i++) {
            for (int j = i + 1; j < 50; j++) {
                strong += proximity.inSum(i, j) >= 0.55 ? 1 : 0;
            }
        }
        assertThat(graph.links().stream().filter(link -> link.proximity() >= 0.55))
                .hasSize((int) strong);
        assertThat(graph.links().stream().filter(link -> link.proximity() < 0.55))
                .allMatch(ProductSpaceLink::inTree);
    }

    @Test
    void parts_that_nothing_links_are_counted_and_stay_apart() {
        ProductSpaceResult graph = ProductSpace.of(
                ProximityCalculator.withDefaults().ofActivities(Tables.of("11000", "11000", "00110", "00110")));
        assertThat(graph.components()).isEqualTo(3);
        assertThat(graph.warnings())
                .extracting(warning -> warning.in("en"))
                .containsExactly("The product space falls into 3 parts that nothing links.");
        assertThat(graph.links())
                .containsExactly(
                        new ProductSpaceLink("a000000", "a000001", 1, true),
                        new ProductSpaceLink("a000002", "a000003", 1, true));
    }

    @Test
    void its_network_has_figures_of_activities_and_tells_the_tree_from_strong_links() {
        Presence space = Tables.of("111", "111", "001");
        Network network = ProductSpace.network(
                ProductSpace.of(ProximityCalculator.withDefaults().ofActivities(space)),
                "Space",
                ImmutableMap.of("pci", Tables.vector(space.activities(), 1, 2, 3)));
        assertThat(network.nodes()).hasSize(3);
        assertThat(network.edges())
                .extracting(edge -> edge.values().get("tree"))
                .containsExactly(AttributeValue.flag(true), AttributeValue.flag(true), AttributeValue.flag(false));
        MeasureVector other = Tables.vector(Tables.names("b", 3), 1, 2, 3);
        assertThatThrownBy(() -> ProductSpace.network(
                        ProductSpace.of(ProximityCalculator.withDefaults().ofActivities(space)),
                        "Space",
                        ImmutableMap.of("pci", other)))
                .hasMessageContaining("pci");
    }

    @Test
    void an_asymmetric_proximity_or_a_threshold_of_0_is_refused() {
        Presence space = Tables.of("11");
        Proximity asymmetric = ProximityCalculator.withDefaults()
                .with(ProximityOptions.of(ProximityMeasure.CONDITIONAL, ProximityMargins.UBIQUITY))
                .ofActivities(space);
        assertThatThrownBy(() -> ProductSpace.of(asymmetric)).hasMessageContaining("symmetric");
        assertThatThrownBy(
                        () -> ProductSpace.of(ProximityCalculator.withDefaults().ofActivities(space), 0))
                .hasMessageContaining("threshold");
    }
}
