package org.regionalstrategy.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CyclesTest {
    /** Whole, the cycles of 10,000 nodes that all lead back to the first would hold 50 million names. */
    @Test
    void a_very_long_cycle_is_told_without_its_middle() {
        Map<String, List<String>> edges = new HashMap<>();
        List<String> nodes =
                IntStream.range(0, 10_000).mapToObj(Integer::toString).toList();
        for (int i = 1; i < nodes.size(); i++) {
            edges.put(nodes.get(i - 1), List.of("0", nodes.get(i)));
        }
        edges.put("9999", List.of("0"));

        ImmutableList<ImmutableList<String>> cycles = Cycles.of(edges, nodes);

        assertThat(cycles)
                .hasSize(10_000)
                .allSatisfy(cycle -> assertThat(cycle).startsWith("0").hasSizeLessThanOrEqualTo(101));
        assertThat(cycles.get(99)).doesNotContain("(0 more)").endsWith("99");
        assertThat(cycles.get(cycles.size() - 1)).containsSubsequence("48", "49", "(9900 more)", "9950", "9999");
    }
}
