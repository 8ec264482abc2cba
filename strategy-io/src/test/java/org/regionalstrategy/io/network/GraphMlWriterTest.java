package org.regionalstrategy.io.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.regionalstrategy.model.network.Network;
import org.regionalstrategy.model.network.NetworkEdge;

class GraphMlWriterTest {
    private static final GraphMlWriter WRITER = GraphMlWriter.withDefaults();

    @Test
    void a_small_network_is_written_like_this() {
        assertThat(WRITER.toXml(Networks.small())).isEqualTo("""
                <?xml version="1.0" encoding="UTF-8"?>
                <graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
                xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
                  <key id="label" for="node" attr.name="label" attr.type="string"/>
                  <key id="node.role" for="node" attr.name="role" attr.type="string">
                    <desc>Role &amp; place</desc>
                  </key>
                  <key id="node.staff" for="node" attr.name="staff" attr.type="long">
                    <desc>Staff</desc>
                  </key>
                  <key id="node.share" for="node" attr.name="share" attr.type="double">
                    <desc>Share</desc>
                  </key>
                  <key id="node.inside" for="node" attr.name="inside" attr.type="boolean">
                    <desc>Inside</desc>
                  </key>
                  <key id="weight" for="edge" attr.name="weight" attr.type="double"/>
                  <key id="kind" for="edge" attr.name="kind" attr.type="string"/>
                  <key id="edge.links" for="edge" attr.name="links" attr.type="long">
                    <desc>Links</desc>
                  </key>
                  <graph id="tomsk" edgedefault="undirected">
                    <desc>Сотрудничество &lt;2019&gt;</desc>
                    <node id="tsu">
                      <data key="label">ТГУ "Томский"</data>
                      <data key="node.role">a &lt; b</data>
                      <data key="node.staff">-3</data>
                      <data key="node.share">1.5e-7</data>
                      <data key="node.inside">true</data>
                    </node>
                    <node id="micran">
                      <data key="label">Micran</data>
                    </node>
                    <edge id="e1" source="tsu" target="micran">
                      <data key="weight">2.5</data>
                      <data key="kind">joint research</data>
                      <data key="edge.links">2</data>
                    </edge>
                    <edge source="micran" target="tsu">
                      <data key="weight">1</data>
                    </edge>
                  </graph>
                </graphml>
                """);
    }

    @Test
    void another_library_reads_what_was_written_and_misses_what_is_missing() {
        ImportedNetwork imported = ImportedNetwork.ofGraphMl(WRITER.toXml(Networks.small()));

        assertThat(imported.nodes())
                .containsExactly(
                        Map.entry(
                                "tsu",
                                Map.of(
                                        "ID",
                                        "tsu",
                                        "label",
                                        "ТГУ \"Томский\"",
                                        "role",
                                        "a < b",
                                        "staff",
                                        "-3",
                                        "share",
                                        "1.5e-7",
                                        "inside",
                                        "true")),
                        Map.entry("micran", Map.of("ID", "micran", "label", "Micran")));
        assertThat(imported.edges())
                .containsExactly(
                        new ImportedNetwork.Edge(
                                "tsu", "micran", 2.5, Map.of("weight", "2.5", "kind", "joint research", "links", "2")),
                        new ImportedNetwork.Edge("micran", "tsu", 1, Map.of("weight", "1")));
    }

    @Test
    void line_breaks_in_values_are_kept() {
        String label = "one\ntwo\r\nthree\rfour\tfive";
        assertThat(ImportedNetwork.ofGraphMl(WRITER.toXml(Networks.labelled(label)))
                        .nodes()
                        .get("a"))
                .containsEntry("role", "one\ntwo\nthree\nfour\tfive");
    }

    @Test
    void an_empty_text_has_empty_data_and_a_missing_one_has_none() {
        Network empty = Networks.labelled("");
        Network missing = empty.toBuilder().nodes(Networks.chain("a").nodes()).build();
        assertThat(WRITER.toXml(empty)).contains("<data key=\"node.role\"></data>");
        assertThat(WRITER.toXml(missing)).doesNotContain("<data key=\"node.role\">");
    }

    @Test
    void a_directed_network_says_so() {
        Network directed = Networks.chain("a", "b").toBuilder().directed(true).build();
        assertThat(WRITER.toXml(directed)).contains("edgedefault=\"directed\"");
        assertThat(WRITER.toXml(Networks.chain("a", "b"))).contains("edgedefault=\"undirected\"");
    }

    @Test
    void an_id_that_graphml_has_no_way_to_say_is_valid_all_the_same() {
        Network odd = Networks.chain("a b").toBuilder()
                .id("two words")
                .addEdges(NetworkEdge.builder()
                        .id("<e>")
                        .source("a b")
                        .target("a b")
                        .build())
                .build();
        assertThat(WRITER.toXml(odd))
                .contains("<graph id=\"two_x0020_words\"")
                .contains("<edge id=\"_x003C_e_x003E_\" source=\"a_x0020_b\"");
        assertThat(ImportedNetwork.ofGraphMl(WRITER.toXml(odd)).nodes()).containsOnlyKeys("a_x0020_b");
    }
}
