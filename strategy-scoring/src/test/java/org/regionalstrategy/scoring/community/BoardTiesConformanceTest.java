package org.regionalstrategy.scoring.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableSortedSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.regionalstrategy.model.assessment.cooperation.CommunityDetection;

/**
 * Board ties of 1,037 large Danish firms in 2013, from the corporate network of Larsen and Ellersgaard (package soc.elite):
 * communities that are not industries. Firms by number, sectors by label.
 */
@Tag("conformance")
class BoardTiesConformanceTest {
    private static Map<String, String> sectors = Map.of();
    private static CooperationNetwork whole = CooperationNetwork.builder().build();
    private static CooperationNetwork component = whole;

    @BeforeAll
    static void read() throws IOException {
        Map<String, String> labels = new TreeMap<>();
        for (List<String> row : rows("firms.csv")) {
            if (!row.get(1).isEmpty()) {
                labels.put(row.get(0), row.get(1));
            }
        }
        CooperationNetworkBuilder network = CooperationNetwork.builder();
        for (List<String> row : rows("interlocks.csv")) {
            network.addEdge(row.get(0), row.get(1), 1);
        }
        sectors = labels;
        whole = network.build();
        component = largest(whole);
    }

    private static List<List<String>> rows(String file) throws IOException {
        String golden = Objects.requireNonNull(
                System.getProperty("strategy.golden"), "name the folder of figures: -Dstrategy.golden=DIRECTORY");
        Path table =
                Path.of(golden).resolveSibling("data").resolve("dk_interlock").resolve(file);
        return Files.readAllLines(table).stream()
                .skip(1)
                .map(line -> Arrays.stream(line.split(",", -1))
                        .map(cell -> cell.replace("\"", ""))
                        .toList())
                .toList();
    }

    private static CooperationNetwork largest(CooperationNetwork network) {
        ImmutableSortedSet<String> members = LinkedGroups.within(network, network.size()).stream()
                .max(Comparator.comparingInt(ImmutableSortedSet::size))
                .orElseThrow();
        return network.among(members);
    }

    private static double modularity(CooperationNetwork network, Partition partition) {
        return PartitionQuality.of(network, partition, QualityFunction.MODULARITY, 1)
                .toOptional()
                .orElseThrow();
    }

    @Test
    void the_network_has_the_known_size() {
        assertThat(whole.tieCount()).isEqualTo(1_228);
        assertThat(component.size()).isEqualTo(458);
        assertThat(component.tieCount()).isEqualTo(1_173);
    }

    /** Louvain of networkx 3.6.1, the best of ten seeds: 0.66727 on the whole, 0.64687 on the component. */
    @Test
    void communities_are_better_than_those_of_louvain() {
        for (Map.Entry<CooperationNetwork, Double> each :
                Map.of(whole, 0.66727, component, 0.64687).entrySet()) {
            CommunityDetection found = CommunityDetector.withDefaults().detect(each.getKey());
            double quality = found.quality().toOptional().orElseThrow();

            assertThat(quality).isGreaterThan(each.getValue()).isLessThan(each.getValue() + 0.02);
            assertThat(quality).isCloseTo(modularity(each.getKey(), Partition.of(found)), within(1e-12));
        }
    }

    /** By networkx 3.6.1; firms without a sector count as one more. */
    @Test
    void sectors_are_no_communities() {
        Map<String, String> all = new TreeMap<>(sectors);
        component.labels().names().forEach(firm -> all.putIfAbsent(firm, "unknown"));
        Partition bySector = Partition.of(all).among(component.labels().names());

        assertThat(modularity(component, bySector)).isCloseTo(0.08049906644892285, within(1e-12));
    }

    @Test
    void communities_cut_across_sectors() {
        ImmutableSortedSet<String> known = component.labels().names().stream()
                .filter(sectors::containsKey)
                .collect(ImmutableSortedSet.toImmutableSortedSet(String::compareTo));
        assertThat(known).hasSize(425);
        Partition communities =
                Partition.of(CommunityDetector.withDefaults().detect(component)).among(known);
        PartitionAgreement agreement =
                PartitionAgreement.of(communities, Partition.of(sectors).among(known));

        // NMI seems to see something; corrected for chance, little of it is left
        assertThat(agreement.normalizedMutualInformation().toOptional().orElseThrow())
                .isBetween(0.2, 0.26);
        assertThat(agreement.adjustedMutualInformation().toOptional().orElseThrow())
                .isBetween(0.05, 0.13);
        assertThat(agreement.adjustedRand().toOptional().orElseThrow()).isBetween(0.02, 0.09);
        assertThat(TieCrossings.of(component, sectors).share().toOptional().orElseThrow())
                .isCloseTo(835.0 / 984, within(1e-15));
    }
}
