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
import org.regionalstrategy.model.network.AttributeValue;
import org.regionalstrategy.model.network.Network;
import org.regionalstrategy.model.network.NetworkAttribute;
import org.regionalstrategy.model.network.NetworkEdge;
import org.regionalstrategy.model.network.NetworkNode;
import org.regionalstrategy.model.network.NetworkPart;

/**
 * Writes networks as GEXF 1.3, the format of Gephi (0.9.3 or later): the same network gives the same bytes on every platform.
 * The name of the network is the description of the file; its id has no place there. A missing value has no
 * {@code attvalue}.
 *
 * <p>Ids become name tokens, as {@link GraphMlWriter} makes them, so that both files of a network have the same ids. In other
 * texts, U+FFFD stands for what XML cannot say, and a blank for a tab or line break: labels and values are attributes of XML.
 * No text can become markup.
 *
 * <p>A writer is immutable and may be shared between threads.
 */
public final class GexfWriter {
    private static final String NAMESPACE = "http://gexf.net/1.3";
    private static final String SCHEMA = "http://gexf.net/1.3/gexf.xsd";
    private static final GexfWriter DEFAULT = new GexfWriter();

    private GexfWriter() {}

    /** A writer of the canonical form. */
    public static GexfWriter withDefaults() {
        return DEFAULT;
    }

    /** The network as GEXF. */
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
     * Writes the network to a file whose name ends with {@code .gexf}, in UTF-8 and in one step.
     *
     * @throws IllegalArgumentException if the name has another ending
     * @throws java.io.UncheckedIOException if the file cannot be written; it is then as it was
     */
    public void write(Path file, Network network) {
        NetworkFormat.GEXF.require(file);
        AtomicFile.write(file, toXml(network));
    }

    private static void write(XmlOutput out, Network network) throws XMLStreamException {
        List<NetworkAttribute> ofNodes = network.attributesOf(NetworkPart.NODE);
        List<NetworkAttribute> ofEdges = network.attributesOf(NetworkPart.EDGE);
        out.startRoot("gexf", NAMESPACE, SCHEMA, ImmutableMap.of("version", "1.3"));
        out.start("meta");
        out.text("description", ImmutableMap.of(), network.name());
        out.end();
        String direction = network.directed() ? "directed" : "undirected";
        out.start("graph", ImmutableMap.of("defaultedgetype", direction, "idtype", "string", "mode", "static"));
        writeAttributes(out, "node", ofNodes);
        writeAttributes(out, "edge", ofEdges);
        out.start("nodes");
        for (NetworkNode node : network.nodes()) {
            ImmutableMap<String, String> head = ImmutableMap.of("id", XmlText.id(node.id()), "label", node.label());
            writeElement(out, "node", head, ofNodes, node.values());
        }
        out.end();
        out.start("edges");
        for (NetworkEdge edge : network.edges()) {
            writeElement(out, "edge", head(edge), ofEdges, edge.values());
        }
        out.end();
        out.end();
        out.end();
    }

    private static void writeAttributes(XmlOutput out, String part, List<NetworkAttribute> attributes)
            throws XMLStreamException {
        if (attributes.isEmpty()) {
            return;
        }
        out.start("attributes", ImmutableMap.of("class", part));
        for (NetworkAttribute attribute : attributes) {
            String type = ValueText.type(attribute.type());
            out.empty("attribute", ImmutableMap.of("id", attribute.name(), "title", attribute.title(), "type", type));
        }
        out.end();
    }

    private static ImmutableMap<String, String> head(NetworkEdge edge) {
        ImmutableMap.Builder<String, String> head = ImmutableMap.builder();
        edge.id().ifPresent(id -> head.put("id", XmlText.id(id)));
        head.put("source", XmlText.id(edge.source())).put("target", XmlText.id(edge.target()));
        edge.kind().ifPresent(kind -> head.put("kind", kind));
        return head.put("weight", Decimals.canonical(edge.weight())).buildOrThrow();
    }

    private static void writeElement(
            XmlOutput out,
            String name,
            ImmutableMap<String, String> head,
            List<NetworkAttribute> attributes,
            Map<String, AttributeValue> values)
            throws XMLStreamException {
        if (values.isEmpty()) {
            out.empty(name, head);
            return;
        }
        out.start(name, head);
        out.start("attvalues");
        for (NetworkAttribute attribute : attributes) {
            AttributeValue value = values.get(attribute.name());
            if (value != null) {
                out.empty("attvalue", ImmutableMap.of("for", attribute.name(), "value", ValueText.of(value)));
            }
        }
        out.end();
        out.end();
    }
}
