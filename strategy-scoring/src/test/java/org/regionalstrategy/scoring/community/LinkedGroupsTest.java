package org.regionalstrategy.scoring.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LinkedGroupsTest {
    private static final CooperationNetwork CHAIN = CooperationNetwork.builder()
            .addEdge("a", "b", 1)
            .addEdge("b", "c", 5)
            .addEdge("c", "d", 1)
            .addNode("e")
            .build();

    @Test
    void a_group_holds_those_within_the_steps_and_its_centre() {
        assertThat(LinkedGroups.within(CHAIN, 0)).allMatch(group -> group.size() == 1);
        assertThat(LinkedGroups.within(CHAIN, 1).get(1)).containsExactly("a", "b", "c");
        assertThat(LinkedGroups.within(CHAIN, 2).get(0)).containsExactly("a", "b", "c");
        assertThat(LinkedGroups.within(CHAIN, 100).get(3)).containsExactly("a", "b", "c", "d");
        assertThat(LinkedGroups.within(CHAIN, 100).get(4)).containsExactly("e");
    }

    @Test
    void groups_agree_with_the_shortest_ways_of_all_pairs() {
        for (int seed = 0; seed < 50; seed++) {
            CooperationNetwork network = random(seed);
            int[][] ways = ways(network);
            for (int steps = 0; steps < 5; steps++) {
                for (int one = 0; one < network.size(); one++) {
                    for (int other = 0; other < network.size(); other++) {
                        assertThat(LinkedGroups.within(network, steps)
                                        .get(one)
                                        .contains(network.labels().name(other)))
                                .as("seed %s, steps %s", seed, steps)
                                .isEqualTo(ways[one][other] <= steps);
                    }
                }
            }
        }
    }

    @Test
    void fewer_than_no_steps_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LinkedGroups.within(CHAIN, -1))
                .withMessage("groups: steps must be >= 0: -1");
    }

    private static CooperationNetwork random(int seed) {
        Random random = new Random(seed);
        CooperationNetworkBuilder network = CooperationNetwork.builder();
        for (int node = 0; node < 9; node++) {
            network.addNode("n" + node);
        }
        for (int tie = 0; tie < 8; tie++) {
            int one = random.nextInt(9);
            int other = (one + 1 + random.nextInt(8)) % 9;
            network.addEdge("n" + one, "n" + other, 1 + random.nextInt(3));
        }
        return network.build();
    }

    /** Floyd 1962. */
    private static int[][] ways(CooperationNetwork network) {
        int[][] ways = new int[network.size()][network.size()];
        for (int node = 0; node < ways.length; node++) {
            Arrays.fill(ways[node], 1_000);
            ways[node][node] = 0;
            for (int k = 0; k < network.degree(node); k++) {
                ways[node][network.neighbour(node, k)] = 1;
            }
        }
        for (int over = 0; over < ways.length; over++) {
            for (int one = 0; one < ways.length; one++) {
                for (int other = 0; other < ways.length; other++) {
                    ways[one][other] = Math.min(ways[one][other], ways[one][over] + ways[over][other]);
                }
            }
        }
        return ways;
    }
}
