package org.regionalstrategy.scoring.brokerage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.regionalstrategy.model.assessment.Measure;
import org.regionalstrategy.model.assessment.MeasureVector;
import org.regionalstrategy.scoring.community.CooperationNetwork;
import org.regionalstrategy.scoring.community.CooperationNetworkBuilder;
import org.regionalstrategy.scoring.community.KarateClub;
import org.regionalstrategy.scoring.execution.Execution;

class BetweennessTest {
    private static final Betweenness RAW = Betweenness.withDefaults()
            .with(BetweennessOptions.builder().normalized(false).build());

    @ParameterizedTest
    @EnumSource
    void it_equals_its_definition_on_all_small_random_networks(Distance distance) {
        Betweenness betweenness = Betweenness.withDefaults()
                .with(BetweennessOptions.builder()
                        .distance(distance)
                        .normalized(false)
                        .build());
        for (int seed = 0; seed < 1500; seed++) {
            CooperationNetwork network = RandomNetworks.any(seed, 7);
            if (network.size() < 3) {
                continue;
            }
            MeasureVector found = betweenness.of(network);
            double[] expected = byAllPaths(network, distance);
            for (int node = 0; node < expected.length; node++) {
                assertThat(found.value(node).orElseThrow())
                        .as("seed %s, node %s", seed, node)
                        .isCloseTo(expected[node], within(1e-12));
            }
        }
    }

    private static double[] byAllPaths(CooperationNetwork network, Distance distance) {
        double[] sums = new double[network.size()];
        List<String> names = network.labels().names();
        for (int s = 0; s < names.size(); s++) {
            for (int t = s + 1; t < names.size(); t++) {
                List<List<String>> shortest = new ArrayList<>();
                double least = Double.POSITIVE_INFINITY;
                for (List<String> path : RandomNetworks.paths(network, names.get(s), names.get(t))) {
                    double length = length(network, path, distance);
                    if (length < least) {
                        shortest.clear();
                        least = length;
                    }
                    if (length == least) {
                        shortest.add(path);
                    }
                }
                for (List<String> path : shortest) {
                    for (String between : path.subList(1, path.size() - 1)) {
                        sums[network.labels().position(between)] += 1.0 / shortest.size();
                    }
                }
            }
        }
        return sums;
    }

    /** Exact, since the weights are powers of 2. */
    private static double length(CooperationNetwork network, List<String> path, Distance distance) {
        double length = 0;
        for (int i = 1; i < path.size(); i++) {
            length += distance == Distance.STEPS
                    ? 1
                    : 1 / network.weight(path.get(i - 1), path.get(i)).orElseThrow();
        }
        return length;
    }

    /** Published with NetworkX and others: the two leaders of the karate club have 0.437635 and 0.304075. */
    @Test
    void the_leaders_of_the_karate_club_have_their_known_betweenness() {
        MeasureVector betweenness = Betweenness.withDefaults().of(KarateClub.unweighted());

        assertThat(betweenness.value(0).orElseThrow()).isCloseTo(0.437635, within(5e-7));
        assertThat(betweenness.value(33).orElseThrow()).isCloseTo(0.304075, within(5e-7));
        assertThat(betweenness.measure("11")).isEqualTo(Measure.of(0));
    }

    @Test
    void the_middle_of_a_star_has_one_and_the_tips_nothing() {
        MeasureVector star = Betweenness.withDefaults().of(star(6));

        assertThat(star.measure("middle")).isEqualTo(Measure.of(1));
        assertThat(star.measure("tip0")).isEqualTo(Measure.of(0));
        assertThat(RAW.of(star(6)).measure("middle")).isEqualTo(Measure.of(15));
    }

    @Test
    void ways_that_differ_by_rounding_alone_count_as_equally_short() {
        // 0.1 + 0.2 + 0.3 and 0.3 + 0.2 + 0.1 differ in their last digit
        CooperationNetwork network = CooperationNetwork.builder()
                .addEdge("s", "a", 1 / 0.1)
                .addEdge("a", "b", 1 / 0.2)
                .addEdge("b", "t", 1 / 0.3)
                .addEdge("s", "c", 1 / 0.3)
                .addEdge("c", "d", 1 / 0.2)
                .addEdge("d", "t", 1 / 0.1)
                .build();
        MeasureVector found = RAW.with(BetweennessOptions.builder()
                        .distance(Distance.INVERSE_WEIGHT)
                        .normalized(false)
                        .build())
                .of(network);

        assertThat(found.value(network.labels().position("a")).orElseThrow())
                .isEqualTo(found.value(network.labels().position("d")).orElseThrow());
        assertThat(found.value(network.labels().position("s")).orElseThrow()).isEqualTo(0.5 + 1 + 0.5);
    }

    @Test
    void ties_too_short_to_show_in_a_sum_still_lie_on_the_way() {
        CooperationNetwork network = CooperationNetwork.builder()
                .addEdge("a", "b", 1)
                .addEdge("b", "c", 1e30)
                .addEdge("c", "d", 1)
                .build();
        MeasureVector found = RAW.with(BetweennessOptions.builder()
                        .distance(Distance.INVERSE_WEIGHT)
                        .normalized(false)
                        .build())
                .of(network);

        assertThat(found.measure("b")).isEqualTo(Measure.of(2));
        assertThat(found.measure("c")).isEqualTo(Measure.of(2));
    }

    @Test
    void two_organizations_have_nobody_between_them() {
        MeasureVector found = Betweenness.withDefaults()
                .of(CooperationNetwork.builder().addEdge("a", "b", 1).build());

        assertThat(found.measure("a")).isInstanceOf(Measure.Undefined.class);
    }

    @Test
    void more_ways_than_a_number_holds_are_undefined() {
        CooperationNetworkBuilder chain = CooperationNetwork.builder();
        for (int i = 0; i < 1100; i++) {
            chain.addEdge("j" + i, "u" + i, 1)
                    .addEdge("j" + i, "v" + i, 1)
                    .addEdge("u" + i, "j" + (i + 1), 1)
                    .addEdge("v" + i, "j" + (i + 1), 1);
        }

        assertThat(Betweenness.withDefaults().of(chain.build()).measure("j550")).isInstanceOf(Measure.Undefined.class);
    }

    @Test
    void progress_grows_to_the_total() {
        List<Long> seen = new ArrayList<>();
        Execution listened = Execution.parallel().with((task, done, total) -> {
            assertThat(total).isEqualTo(128);
            seen.add(done);
        });
        Betweenness.withDefaults().of(KarateClub.unweighted(), listened);

        assertThat(seen).hasSize(128).isSorted().endsWith(128L);
    }

    @Test
    void an_interrupted_thread_stops_and_stays_interrupted() {
        CooperationNetwork network = star(2000);
        Thread test = Thread.currentThread();
        Execution interrupting = Execution.parallel().with((task, done, total) -> test.interrupt());
        try {
            assertThatThrownBy(() -> Betweenness.withDefaults().of(network, interrupting))
                    .isInstanceOf(CancellationException.class);
            assertThat(test.isInterrupted()).isTrue();
        } finally {
            Thread.interrupted();
        }
    }

    private static CooperationNetwork star(int tips) {
        CooperationNetworkBuilder builder = CooperationNetwork.builder();
        for (int i = 0; i < tips; i++) {
            builder.addEdge("middle", "tip" + i, 1);
        }
        return builder.build();
    }
}
