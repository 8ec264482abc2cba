package org.regionalstrategy.io.network;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.WeightedPseudograph;
import org.jgrapht.nio.Attribute;
import org.jgrapht.nio.gexf.SimpleGEXFImporter;
import org.jgrapht.nio.graphml.GraphMLImporter;

/**
 * A network as JGraphT reads it.
 *
 * @param nodes what is told of each node, by id
 * @param edges in the order of the file
 */
record ImportedNetwork(Map<String, Map<String, String>> nodes, List<Edge> edges) {
    /** An edge with its ends and what is told of it. */
    record Edge(String source, String target, double weight, Map<String, String> told) {}

    /** Reads GraphML and holds it against the schema. */
    static ImportedNetwork ofGraphMl(String xml) {
        GraphMLImporter<String, DefaultWeightedEdge> importer = new GraphMLImporter<>();
        importer.setVertexFactory(id -> id);
        importer.setSchemaValidation(true);
        Collector collector = new Collector();
        importer.addVertexAttributeConsumer((at, value) -> collector.tellNode(at.getFirst(), at.getSecond(), value));
        importer.addEdgeAttributeConsumer((at, value) -> collector.tellEdge(at.getFirst(), at.getSecond(), value));
        importer.importGraph(collector.graph, new StringReader(xml));
        return collector.network();
    }

    /** Reads GEXF; the schema that JGraphT has is that of version 1.2. */
    static ImportedNetwork ofGexf(String xml, boolean validated) {
        SimpleGEXFImporter<String, DefaultWeightedEdge> importer = new SimpleGEXFImporter<>();
        importer.setVertexFactory(id -> id);
        importer.setSchemaValidation(validated);
        Collector collector = new Collector();
        importer.addVertexAttributeConsumer((at, value) -> collector.tellNode(at.getFirst(), at.getSecond(), value));
        importer.addEdgeAttributeConsumer((at, value) -> collector.tellEdge(at.getFirst(), at.getSecond(), value));
        importer.importGraph(collector.graph, new StringReader(xml));
        return collector.network();
    }

    private static final class Collector {
        private final Graph<String, DefaultWeightedEdge> graph = new WeightedPseudograph<>(DefaultWeightedEdge.class);
        private final Map<String, Map<String, String>> ofNodes = new LinkedHashMap<>();
        private final Map<DefaultWeightedEdge, Map<String, String>> ofEdges = new LinkedHashMap<>();

        void tellNode(String node, String name, Attribute value) {
            ofNodes.computeIfAbsent(node, key -> new TreeMap<>()).put(name, value.getValue());
        }

        void tellEdge(DefaultWeightedEdge edge, String name, Attribute value) {
            ofEdges.computeIfAbsent(edge, key -> new TreeMap<>()).put(name, value.getValue());
        }

        ImportedNetwork network() {
            Map<String, Map<String, String>> nodes = new LinkedHashMap<>();
            graph.vertexSet().forEach(node -> nodes.put(node, ofNodes.getOrDefault(node, Map.of())));
            List<Edge> edges = new ArrayList<>();
            for (DefaultWeightedEdge edge : graph.edgeSet()) {
                edges.add(new Edge(
                        graph.getEdgeSource(edge),
                        graph.getEdgeTarget(edge),
                        graph.getEdgeWeight(edge),
                        ofEdges.getOrDefault(edge, Map.of())));
            }
            return new ImportedNetwork(nodes, edges);
        }
    }
}
