package org.regionalstrategy.io.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SplittableRandom;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.regionalstrategy.model.network.Network;
import org.regionalstrategy.model.network.NetworkNode;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** What holds for both notations. */
class NetworkWritersTest {
    private static final String NOT_IN_XML =
            "[^\\x{9}\\x{A}\\x{D}\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Томский политехнический университет «ТПУ»",
                "\"double\" and 'single'",
                "<script>alert(1)</script>",
                "]]> & &amp; &#0; <!-- -->",
                "\uD83D\uDE80 rocket",
                "line\u2028separator and \u0085 next line",
                "bell \u0007, null \u0000, escape \u001b[31m, \uFFFE",
                "half \uD83D of a pair"
            })
    void any_label_is_read_back_with_a_mark_for_what_xml_cannot_say(String label) {
        String readable = label.replaceAll(NOT_IN_XML, "\uFFFD");

        Map<String, String> ofGraphMl = ImportedNetwork.ofGraphMl(xml(NetworkFormat.GRAPHML, Networks.labelled(label)))
                .nodes()
                .get("a");
        Map<String, String> ofGexf = ImportedNetwork.ofGexf(xml(NetworkFormat.GEXF, Networks.labelled(label)), false)
                .nodes()
                .get("a");

        assertThat(ofGraphMl).containsEntry("label", readable).containsEntry("role", readable);
        assertThat(ofGexf).containsEntry("label", readable).containsEntry("Role " + readable, readable);
    }

    @ParameterizedTest
    @EnumSource
    void no_name_becomes_markup(NetworkFormat format) {
        String text = "\"/><script>alert(1)</script><!--";
        Document document = parse(xml(format, Networks.labelled(text)));
        assertThat(document.getElementsByTagName("script").getLength()).isZero();
        assertThat(document.getElementsByTagName("node").getLength()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void a_network_of_nothing_is_a_network(NetworkFormat format) {
        String xml = xml(format, Network.builder().id("n").name("").build());
        assertThat(parse(xml).getElementsByTagName("graph").getLength()).isEqualTo(1);
        assertThat(imported(format, xml).nodes()).isEmpty();
        assertThat(imported(format, xml).edges()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void ids_stay_different_whatever_is_in_them(NetworkFormat format) {
        String[] ids = {
            "a b",
            "a\tb",
            "a\nb",
            "a_x0020_b",
            "a_x005F_x0020_b",
            "a\u0000b",
            "a\u0001b",
            "a\uD83Db",
            "a\uDE80b",
            "a\uD83D\uDE80b",
            "a\uFFFDb",
            "_x",
            "_",
            "__x",
            "x",
            "Ж",
            "ж",
            "×",
            "<a>",
            "&",
            "\"",
            "'",
            " a",
            "a ",
            "a"
        };

        ImportedNetwork imported = imported(format, xml(format, Networks.chain(ids)));

        assertThat(imported.nodes()).hasSameSizeAs(ids);
        assertThat(imported.nodes())
                .containsKeys(
                        "a_x0020_b", "a_x005F_x0020_b", "a_x005F_x005F_x005F_x0020_b", "a_xD83D_b", "a_x1F680_b", "Ж");
        assertThat(imported.edges()).hasSize(ids.length - 1);
        assertThat(imported.edges()).extracting(ImportedNetwork.Edge::weight).containsExactlyElementsOf(weights(ids));
    }

    private static ImmutableList<Double> weights(String[] ids) {
        ImmutableList.Builder<Double> weights = ImmutableList.builder();
        for (int i = 1; i < ids.length; i++) {
            weights.add((double) i);
        }
        return weights.build();
    }

    @ParameterizedTest
    @EnumSource
    void any_network_is_read_back_with_its_order_values_and_gaps(NetworkFormat format) {
        for (int seed = 0; seed < 200; seed++) {
            Network network = RandomNetworks.network(new SplittableRandom(seed));

            String xml = xml(format, network);
            ImportedNetwork imported = imported(format, xml);

            assertThat(parse(xml).getDocumentElement().getNodeName()).isNotEmpty();
            assertThat(imported.nodes().values())
                    .as("labels, seed %s", seed)
                    .extracting(told -> told.get("label"))
                    .containsExactlyElementsOf(network.nodes().stream()
                            .map(NetworkNode::label)
                            .map(label -> label.replaceAll(NOT_IN_XML, "\uFFFD"))
                            // JGraphT does not tell empty data of GraphML from missing data
                            .map(label -> format == NetworkFormat.GRAPHML && label.isEmpty() ? null : label)
                            .toList());
            assertThat(imported.nodes().values())
                    .as("values, seed %s", seed)
                    .extracting(told -> told.get("number"))
                    .containsExactlyElementsOf(network.nodes().stream()
                            .map(RandomNetworks::numberText)
                            .toList());
            assertThat(imported.edges())
                    .as("weights, seed %s", seed)
                    .extracting(ImportedNetwork.Edge::weight)
                    .containsExactlyElementsOf(
                            network.edges().stream().map(edge -> edge.weight()).toList());
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_writer_of_characters_gets_the_same_text_whatever_its_kind(NetworkFormat format) throws IOException {
        Network network = Networks.labelled("Томск \uD83D\uDE80 \"<&>\" \u0085");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        try (Writer out = new OutputStreamWriter(bytes, StandardCharsets.UTF_8)) {
            write(format, out, network);
            out.write("<!-- still open -->");
        }

        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo(xml(format, network) + "<!-- still open -->");
    }

    @ParameterizedTest
    @EnumSource
    void a_writer_that_fails_is_told_of(NetworkFormat format) {
        IOException full = new IOException("the disk is full");
        Writer failing = new Writer() {
            @Override
            public void write(char[] units, int offset, int length) throws IOException {
                throw full;
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        assertThatThrownBy(() -> write(format, failing, Networks.small()))
                .isInstanceOf(UncheckedIOException.class)
                .hasCause(full);
    }

    @ParameterizedTest
    @EnumSource
    void a_file_is_in_the_format_of_its_ending(NetworkFormat format, @TempDir Path directory) throws IOException {
        Path file = directory.resolve("network" + format.ending().replace("g", "G"));

        NetworkFormat.write(file, Networks.small());

        assertThat(Files.readString(file)).isEqualTo(xml(format, Networks.small()));
    }

    @Test
    void another_ending_is_refused_and_nothing_is_written(@TempDir Path directory) {
        Path file = directory.resolve("network.csv");
        assertThatThrownBy(() -> NetworkFormat.write(file, Networks.small()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("network file: the name must end with .graphml or .gexf: " + file);
        assertThatThrownBy(() -> GexfWriter.withDefaults().write(directory.resolve("n.graphml"), Networks.small()))
                .hasMessageContaining("the name must end with .gexf: ");
        assertThatThrownBy(() -> GraphMlWriter.withDefaults().write(directory.resolve("n.gexf"), Networks.small()))
                .hasMessageContaining("the name must end with .graphml: ");
        assertThat(directory).isEmptyDirectory();
    }

    private static String xml(NetworkFormat format, Network network) {
        return format == NetworkFormat.GRAPHML
                ? GraphMlWriter.withDefaults().toXml(network)
                : GexfWriter.withDefaults().toXml(network);
    }

    private static void write(NetworkFormat format, Writer out, Network network) {
        if (format == NetworkFormat.GRAPHML) {
            GraphMlWriter.withDefaults().write(out, network);
        } else {
            GexfWriter.withDefaults().write(out, network);
        }
    }

    private static ImportedNetwork imported(NetworkFormat format, String xml) {
        return format == NetworkFormat.GRAPHML ? ImportedNetwork.ofGraphMl(xml) : ImportedNetwork.ofGexf(xml, false);
    }

    private static Document parse(String xml) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(xml)));
        } catch (SAXException | IOException | ParserConfigurationException broken) {
            throw new AssertionError("not well-formed: " + xml, broken);
        }
    }
}
