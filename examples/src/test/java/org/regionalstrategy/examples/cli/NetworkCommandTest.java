package org.regionalstrategy.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jgrapht.Graph;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.jgrapht.graph.AsUnweightedGraph;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;
import org.jgrapht.nio.Attribute;
import org.jgrapht.nio.gexf.SimpleGEXFImporter;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.regionalstrategy.examples.tomsk.TomskCase;
import org.regionalstrategy.model.Strategy;
import org.regionalstrategy.model.cooperation.CooperationLink;
import org.regionalstrategy.model.cooperation.Organization;

class NetworkCommandTest {
    private final Graph<String, DefaultWeightedEdge> graph = new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
    private final Map<String, Map<String, String>> ofNodes = new TreeMap<>();
    private final Map<DefaultWeightedEdge, Map<String, String>> ofTies = new HashMap<>();

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path directory;

    @Test
    void graphml_tells_of_each_organization_what_is_known_and_what_was_found() throws IOException {
        importGraphMl(write("tomsk.graphml", "--language", "ru"));

        assertThat(graph.vertexSet())
                .containsExactlyElementsOf(
                        known().organizations().stream().map(Organization::id).toList());
        assertThat(ofNodes.get("tsu"))
                .containsEntry("label", "Томский государственный университет (ТГУ)")
                .containsEntry("helix", "university-research")
                .containsEntry("region", "Томская область")
                .containsEntry("inside", "true")
                .containsEntry("industry", "72+85")
                .containsEntry(
                        "declared",
                        "Светодиодный консорциум; Кластер SMART Technologies Tomsk; Рентгеновские детекторы")
                .containsEntry("detected", "1");
        assertThat(ofNodes.get("ministry-of-science"))
                .containsEntry("region", "Москва")
                .containsEntry("inside", "false")
                .doesNotContainKey("declared");
        assertThat(ofNodes.get("seversk-public-council"))
                .containsEntry("region", "ЗАТО Северск")
                .containsEntry("inside", "true");
    }

    @Test
    void betweenness_is_what_another_library_finds_in_the_file() throws IOException {
        importGraphMl(write("tomsk.graphml"));

        Map<String, Double> passages = new BetweennessCentrality<>(new AsUnweightedGraph<>(graph)).getScores();
        double pairsOfOthers =
                (graph.vertexSet().size() - 1) * (graph.vertexSet().size() - 2) / 2.0;

        assertThat(passages.values()).anyMatch(value -> value > 100);
        assertThat(ofNodes).hasSameSizeAs(passages.keySet());
        passages.forEach((id, passing) -> assertThat(
                        Double.parseDouble(ofNodes.getOrDefault(id, Map.of()).getOrDefault("betweenness", "missing")))
                .as(id)
                .isCloseTo(passing / pairsOfOthers, within(1e-12)));
    }

    @Test
    void parallel_links_are_one_tie_with_their_types_number_and_summed_weight() throws IOException {
        importGraphMl(write("tomsk.graphml"));
        Strategy known = known();

        assertThat(tie("tusur", "mikran"))
                .containsEntry("linkTypes", "joint-rd; spin-off; shared-facility; training")
                .containsEntry("links", "4");
        for (DefaultWeightedEdge tie : graph.edgeSet()) {
            Set<String> both = Set.of(graph.getEdgeSource(tie), graph.getEdgeTarget(tie));
            double weight = known.links().stream()
                    .filter(link -> both.equals(
                            Set.of(link.organization().id(), link.partner().id())))
                    .mapToDouble(CooperationLink::intensity)
                    .sum();
            assertThat(graph.getEdgeWeight(tie)).as("weight of %s", both).isEqualTo(weight);
        }
        int links = ofTies.values().stream()
                .mapToInt(told -> Integer.parseInt(told.get("links")))
                .sum();
        assertThat(links).isEqualTo(known.links().size());
    }

    @Test
    void gexf_tells_the_same_under_the_titles_that_people_read() throws IOException {
        importGexf(write("tomsk.gexf"));

        assertThat(graph.vertexSet()).hasSameSizeAs(known().organizations());
        assertThat(ofNodes.get("tsu"))
                .containsEntry("label", "Tomsk State University (TSU)")
                .containsEntry("Role in the helix", "university-research")
                .containsEntry("In the region of the strategy", "true")
                .containsEntry("Industry (2 digits)", "72+85")
                .containsEntry("Detected community, from the largest", "1");
        assertThat(tie("tusur", "mikran")).containsEntry("Number of links", "4").containsEntry("weight", "8.0");
    }

    @Test
    void an_earlier_date_shows_the_ties_of_that_day() throws IOException {
        importGraphMl(write("tomsk.graphml", "--as-of", "2010-01-01"));

        assertThat(graph.edgeSet()).hasSameSizeAs(ties(LocalDate.of(2010, 1, 1)));
        assertThat(ties(LocalDate.of(2010, 1, 1)))
                .hasSizeLessThan(ties(LocalDate.of(2019, 7, 31)).size());
        assertThat(tie("tusur", "mikran")).doesNotContainEntry("links", "4");
    }

    @Test
    void a_document_of_ones_own_is_written_and_the_outcome_told() throws IOException {
        Path own = Path.of("src/main/resources/org/regionalstrategy/examples/tomsk/tomsk-2035.yaml");
        Path file = directory.resolve("new").resolve("own.gexf");

        Program network = Program.run("network", own.toString(), "--out", file.toString());

        assertThat(network.exitCode()).isZero();
        assertThat(network.err()).isEmpty();
        assertThat(network.out())
                .isEqualTo(known().organizations().size() + " organizations, "
                        + ties(LocalDate.of(2019, 7, 31)).size() + " ties as known on 2019-07-31: " + file + "\n");
        assertThat(Files.readString(file)).isEqualTo(write("bundled.gexf"));
    }

    @Test
    void the_same_strategy_gives_the_same_bytes_in_any_locale() throws IOException {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.US);
            String american = write("one.graphml");
            Locale.setDefault(new Locale("tr", "TR"));
            assertThat(write("two.graphml")).isEqualTo(american);
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"network.csv", "network", "graphml", "network.gexf.gz"})
    void another_ending_is_wrong_usage_and_nothing_is_written(String name) {
        Program other = Program.run("network", "--out", directory.resolve(name).toString());

        assertThat(other.exitCode()).isEqualTo(2);
        assertThat(other.err()).startsWith("--out must end with .graphml or .gexf: " + directory.resolve(name));
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void a_date_beyond_the_horizon_is_wrong_usage() {
        Program beyond =
                Program.run("network", "--out", directory.resolve("n.gexf").toString(), "--as-of", "2035-01-01");

        assertThat(beyond.exitCode()).isEqualTo(2);
        assertThat(beyond.err()).startsWith("--as-of must lie before the horizon 2035: 2035-01-01");
    }

    private static Strategy known() {
        return TomskCase.strategy().asOf(TomskCase.strategy().asOf());
    }

    private static Set<Set<String>> ties(LocalDate date) {
        Set<Set<String>> ties = new HashSet<>();
        for (CooperationLink link : TomskCase.strategy().asOf(date).links()) {
            ties.add(Set.of(link.organization().id(), link.partner().id()));
        }
        return ties;
    }

    private String write(String name, String... more) throws IOException {
        Path file = directory.resolve(name);
        String[] arguments = new String[more.length + 3];
        arguments[0] = "network";
        arguments[1] = "--out";
        arguments[2] = file.toString();
        System.arraycopy(more, 0, arguments, 3, more.length);
        Program network = Program.run(arguments);
        assertThat(network.err()).isEmpty();
        assertThat(network.exitCode()).isZero();
        return Files.readString(file);
    }

    private void importGraphMl(String xml) {
        GraphMLImporter<String, DefaultWeightedEdge> importer = new GraphMLImporter<>();
        importer.setVertexFactory(id -> id);
        importer.addVertexAttributeConsumer((at, value) -> tell(ofNodes, at.getFirst(), at.getSecond(), value));
        importer.addEdgeAttributeConsumer((at, value) -> tell(ofTies, at.getFirst(), at.getSecond(), value));
        importer.importGraph(graph, new StringReader(xml));
    }

    private void importGexf(String xml) {
        SimpleGEXFImporter<String, DefaultWeightedEdge> importer = new SimpleGEXFImporter<>();
        importer.setVertexFactory(id -> id);
        importer.setSchemaValidation(false); // it has only the schema of an earlier version
        importer.addVertexAttributeConsumer((at, value) -> tell(ofNodes, at.getFirst(), at.getSecond(), value));
        importer.addEdgeAttributeConsumer((at, value) -> tell(ofTies, at.getFirst(), at.getSecond(), value));
        importer.importGraph(graph, new StringReader(xml));
    }

    private static <K> void tell(Map<K, Map<String, String>> told, K of, String name, Attribute value) {
        told.computeIfAbsent(of, key -> new TreeMap<>()).put(name, value.getValue());
    }

    private Map<String, String> tie(String one, String other) {
        return ofTies.getOrDefault(graph.getEdge(one, other), Map.of());
    }
}
