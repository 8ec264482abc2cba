package org.regionalstrategy.scoring.brokerage;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.regionalstrategy.model.assessment.Measure;
import org.regionalstrategy.model.assessment.cooperation.ArticulationPoint;
import org.regionalstrategy.model.assessment.cooperation.VertexCut;
import org.regionalstrategy.scoring.community.CooperationNetwork;
import org.regionalstrategy.scoring.community.CooperationNetworkBuilder;
import org.regionalstrategy.scoring.community.KarateClub;

class CutsTest {
    @Test
    void articulation_points_are_those_whose_leaving_splits_all_small_random_networks() {
        for (int seed = 0; seed < 3000; seed++) {
            CooperationNetwork network = RandomNetworks.any(seed, 9);
            Map<String, List<Integer>> expected = new TreeMap<>();
            for (String name : network.labels().names()) {
                List<Integer> pieces = piecesWithout(network, name);
                if (pieces.size() > 1) {
                    expected.put(name, pieces);
                }
            }

            assertThat(ArticulationPoints.of(network).stream()
                            .collect(Collectors.toMap(ArticulationPoint::organization, ArticulationPoint::pieces)))
                    .as("seed %s", seed)
                    .isEqualTo(expected);
        }
    }

    private static List<Integer> piecesWithout(CooperationNetwork network, String name) {
        List<Integer> pieces = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String neighbour : network.neighbours(name).keySet()) {
            if (!seen.contains(neighbour)) {
                Set<String> piece = RandomNetworks.reached(network, Set.of(neighbour), Set.of(name));
                seen.addAll(piece);
                pieces.add(piece.size());
            }
        }
        pieces.sort(Collections.reverseOrder());
        return pieces;
    }

    @Test
    void the_karate_club_hangs_on_its_instructor() {
        assertThat(ArticulationPoints.of(KarateClub.unweighted()))
                .singleElement()
                .satisfies(point -> {
                    assertThat(point.organization()).isEqualTo("00");
                    assertThat(point.pieces()).containsExactly(27, 5, 1);
                    assertThat(point.cutOff()).isEqualTo(6);
                });
    }

    @Test
    void a_long_chain_needs_no_deep_stack() {
        CooperationNetworkBuilder chain = CooperationNetwork.builder();
        for (int i = 0; i < 50_000; i++) {
            chain.addEdge("n" + i, "n" + (i + 1), 1);
        }

        assertThat(ArticulationPoints.of(chain.build())).hasSize(49_999);
    }

    @ParameterizedTest
    @EnumSource
    void a_cut_is_the_smallest_that_parts_the_sides_and_its_disjoint_ways_prove_it(CutScope scope) {
        int defined = 0;
        for (int seed = 0; seed < 3000; seed++) {
            CooperationNetwork network = RandomNetworks.any(seed, 9);
            Random random = new Random(seed);
            Set<String> one = some(network, random);
            Set<String> other = some(network, random);
            VertexCut cut = VertexCuts.between(network, one, other, scope);
            int least = leastByTrying(network, one, other, scope);

            if (least < 0) {
                assertThat(cut.size()).as("seed %s", seed).isInstanceOf(Measure.Undefined.class);
                continue;
            }
            defined++;
            assertThat(cut.size()).as("seed %s", seed).isEqualTo(Measure.of(least));
            assertThat(cut.organizations()).hasSize(least);
            assertThat(parts(network, one, other, cut.organizations())).isTrue();
            assertThat(cut.disjointPaths()).hasSize(least);
            Set<String> used = new HashSet<>();
            for (List<String> path : cut.disjointPaths()) {
                assertThat(one).contains(path.get(0));
                assertThat(other).contains(path.get(path.size() - 1));
                for (int i = 0; i < path.size(); i++) {
                    boolean cuttable = scope == CutScope.ANYONE || (i > 0 && i < path.size() - 1);
                    assertThat(!cuttable || used.add(path.get(i))).isTrue();
                    if (i > 0) {
                        assertThat(network.weight(path.get(i - 1), path.get(i))).isPresent();
                    }
                }
            }
        }
        assertThat(defined).isGreaterThan(200);
    }

    private static Set<String> some(CooperationNetwork network, Random random) {
        return network.labels().names().stream()
                .filter(name -> random.nextInt(4) == 0)
                .collect(ImmutableSet.toImmutableSet());
    }

    private static int leastByTrying(CooperationNetwork network, Set<String> one, Set<String> other, CutScope scope) {
        Set<String> cuttable = new HashSet<>(network.labels().names());
        if (scope == CutScope.INTERMEDIARIES) {
            cuttable.removeAll(one);
            cuttable.removeAll(other);
        }
        if (one.isEmpty() || other.isEmpty()) {
            return -1;
        }
        return Sets.powerSet(cuttable).stream()
                .filter(left -> parts(network, one, other, left))
                .mapToInt(Set::size)
                .min()
                .orElse(-1);
    }

    private static boolean parts(CooperationNetwork network, Set<String> one, Set<String> other, Set<String> left) {
        return Collections.disjoint(RandomNetworks.reached(network, one, left), Sets.difference(other, left));
    }

    @Test
    void sides_that_touch_have_a_reason_in_place_of_a_cut() {
        CooperationNetwork network =
                CooperationNetwork.builder().addEdge("a", "b", 1).addNode("c").build();

        assertThat(reason(network, Set.of("a"), Set.of("b"))).contains("tied directly");
        assertThat(reason(network, Set.of("a"), Set.of("a", "c"))).contains("both sides");
        assertThat(reason(network, Set.of(), Set.of("a"))).contains("no organization");
        assertThat(VertexCuts.between(network, Set.of("a"), Set.of("c"), CutScope.INTERMEDIARIES)
                        .size())
                .isEqualTo(Measure.of(0));
    }

    private static String reason(CooperationNetwork network, Set<String> one, Set<String> other) {
        return ((Measure.Undefined) VertexCuts.between(network, one, other, CutScope.INTERMEDIARIES)
                        .size())
                .reason()
                .in("en");
    }
}
