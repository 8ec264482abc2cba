package org.regionalstrategy.io.network;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.regionalstrategy.io.codec.Decimals;
import org.regionalstrategy.io.file.AtomicFile;
import org.regionalstrategy.model.network.AttributeType;
import org.regionalstrategy.model.network.AttributeValue;
import org.regionalstrategy.model.network.Network;
import org.regionalstrategy.model.network.NetworkAttribute;
import org.regionalstrategy.model.network.NetworkEdge;
import org.regionalstrategy.model.network.NetworkNode;
import org.regionalstrategy.model.network.NetworkPart;

/**
 * Writes networks as GraphML (Brandes, Eiglsperger, Lerner and Pich 2013, in the Handbook of Graph Drawing and Visualization)
 * that is valid by its schema: the same network gives the same bytes on every platform. Labels, weights and kinds are data of
 * that name; the titles of attributes are descriptions. A missing value has no {@code data} element.
 *
 * <p>Ids become name tokens: a character that none can have is written as {@code _xHHHH_}, its code in hexadecimal, so that
 * different ids stay different. In other texts, U+FFFD stands for what XML cannot say. No text can become markup.
 *
 * <p>A writer is immutable and may be shared between threads.
 */
public final class GraphMlWriter {
    private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";
    private static final String SCHEMA = "http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd";
    private static final String LABEL = "label";
    private static final String WEIGHT = "weight";
    private static final String KIND = "kind";
    private static final GraphMlWriter DEFAULT = new GraphMlWriter();

    private GraphMlWriter() {}

    /** A writer of the canonical form. */
    public static GraphMlWriter withDefaults() {
        return DEFAULT;
    }

    /** The network as GraphML. */
    public String toXml(Network network) {
        requireNonNull(network, "network");
        return XmlOutput.text(out -> write(out, network));
    }

    /**
     * Writes the network; the writer must encode in UTF-8, as the document says of itself. It is flushed and stays open.
     *
     * @throws java.io.UncheckedIOException if it cannot be written
     */
    public void write(Writer out, Network network) {
        requireNonNull(network, "network");
        XmlOutput.write(out, xml -> write(xml, network));
    }

    /**
     * Writes the network to a file whose name ends with {@code .graphml}, in UTF-8 and in one step.
     *
     * @throws IllegalArgumentException if the name has another ending
     * @throws java.io.UncheckedIOException if the file cannot be written; it is then as it was
     */
    public void write(Path file, Network network) {
        NetworkFormat.GRAPHML.require(file);
        AtomicFile.write(file, toXml(network));
    }

    private static void write(XmlOutput out, Network network) throws XMLStreamException {
        List<NetworkAttribute> ofNodes = network.attributesOf(NetworkPart.NODE);
        List<NetworkAttribute> ofEdges = network.attributesOf(NetworkPart.EDGE);
        out.startRoot("graphml", NAMESPACE, SCHEMA, ImmutableMap.of());
        writeKey(out, LABEL, "node", LABEL, AttributeType.TEXT);
        for (NetworkAttribute attribute : ofNodes) {
            writeKey(out, attribute);
        }
        writeKey(out, WEIGHT, "edge", WEIGHT, AttributeType.DECIMAL);
        writeKey(out, KIND, "edge", KIND, AttributeType.TEXT);
        for (NetworkAttribute attribute : ofEdges) {
            writeKey(out, attribute);
        }
        String direction = network.directed() ? "directed" : "undirected";
        out.start("graph", ImmutableMap.of("id", XmlText.id(network.id()), "edgedefault", direction));
        out.text("desc", ImmutableMap.of(), network.name());
        for (NetworkNode node : network.nodes()) {
            writeNode(out, node, ofNodes);
        }
        for (NetworkEdge edge : network.edges()) {
            writeEdge(out, edge, ofEdges);
        }
        out.end();
        out.end();
    }

    private static void writeKey(XmlOutput out, String id, String part, String name, AttributeType type)
            throws XMLStreamException {
        out.empty("key", key(id, part, name, type));
    }

    private static void writeKey(XmlOutput out, NetworkAttribute attribute) throws XMLStreamException {
        out.start("key", key(keyId(attribute), part(attribute), attribute.name(), attribute.type()));
        out.text("desc", ImmutableMap.of(), attribute.title());
        out.end();
    }

    private static ImmutableMap<String, String> key(String id, String part, String name, AttributeType type) {
        return ImmutableMap.of("id", id, "for", part, "attr.name", name, "attr.type", ValueText.type(type));
    }

    /** A key of its own for each part: nodes and edges may have attributes of the same name. */
    private static String keyId(NetworkAttribute attribute) {
        return part(attribute) + "." + attribute.name();
    }

    private static String part(NetworkAttribute attribute) {
        return attribute.part() == NetworkPart.NODE ? "node" : "edge";
    }

    private static void writeNode(XmlOutput out, NetworkNode node, List<NetworkAttribute> attributes)
            throws XMLStreamException {
        out.start("node", ImmutableMap.of("id", XmlText.id(node.id())));
        writeData(out, LABEL, node.label());
        writeValues(out, attributes, node.values());
        out.end();
    }

    private static void writeEdge(XmlOutput out, NetworkEdge edge, List<NetworkAttribute> attributes)
            throws XMLStreamException {
        ImmutableMap.Builder<String, String> ends = ImmutableMap.builder();
        edge.id().ifPresent(id -> ends.put("id", XmlText.id(id)));
        ends.put("source", XmlText.id(edge.source())).put("target", XmlText.id(edge.target()));
        out.start("edge", ends.buildOrThrow());
        writeData(out, WEIGHT, Decimals.canonical(edge.weight()));
        if (edge.kind().isPresent()) {
            writeData(out, KIND, edge.kind().get());
        }
        writeValues(out, attributes, edge.values());
        out.end();
    }

    private static void writeValues(
            XmlOutput out, List<NetworkAttribute> attributes, Map<String, AttributeValue> values)
            throws XMLStreamException {
        for (NetworkAttribute attribute : attributes) {
            AttributeValue value = values.get(attribute.name());
            if (value != null) {
                writeData(out, keyId(attribute), ValueText.of(value));
            }
        }
    }

    private static void writeData(XmlOutput out, String key, String text) throws XMLStreamException {
        out.text("data", ImmutableMap.of("key", key), text);
    }
}
