package org.regionalstrategy.io.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.regionalstrategy.model.network.Network;
import org.regionalstrategy.model.network.NetworkEdge;

class GexfWriterTest {
    private static final GexfWriter WRITER = GexfWriter.withDefaults();

    @Test
    void a_small_network_is_written_like_this() {
        assertThat(WRITER.toXml(Networks.small())).isEqualTo("""
                <?xml version="1.0" encoding="UTF-8"?>
                <gexf xmlns="http://gexf.net/1.3" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
                xsi:schemaLocation="http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd" version="1.3">
                  <meta>
                    <description>Сотрудничество &lt;2019&gt;</description>
                  </meta>
                  <graph defaultedgetype="undirected" idtype="string" mode="static">
                    <attributes class="node">
                      <attribute id="role" title="Role &amp; place" type="string"/>
                      <attribute id="staff" title="Staff" type="long"/>
                      <attribute id="share" title="Share" type="double"/>
                      <attribute id="inside" title="Inside" type="boolean"/>
                    </attributes>
                    <attributes class="edge">
                      <attribute id="links" title="Links" type="long"/>
                    </attributes>
                    <nodes>
                      <node id="tsu" label="ТГУ &quot;Томский&quot;">
                        <attvalues>
                          <attvalue for="role" value="a &lt; b"/>
                          <attvalue for="staff" value="-3"/>
                          <attvalue for="share" value="1.5e-7"/>
                          <attvalue for="inside" value="true"/>
                        </attvalues>
                      </node>
                      <node id="micran" label="Micran"/>
                    </nodes>
                    <edges>
                      <edge id="e1" source="tsu" target="micran" kind="joint research" weight="2.5">
                        <attvalues>
                          <attvalue for="links" value="2"/>
                        </attvalues>
                      </edge>
                      <edge source="micran" target="tsu" weight="1"/>
                    </edges>
                  </graph>
                </gexf>
                """);
    }

    @Test
    void another_library_reads_what_was_written_and_misses_what_is_missing() {
        ImportedNetwork imported = ImportedNetwork.ofGexf(WRITER.toXml(Networks.small()), false);

        assertThat(imported.nodes()).containsOnlyKeys("tsu", "micran");
        assertThat(imported.nodes().get("tsu"))
                .containsEntry("label", "ТГУ \"Томский\"")
                .containsEntry("Role & place", "a < b")
                .containsEntry("Staff", "-3")
                .containsEntry("Share", "1.5e-7")
                .containsEntry("Inside", "true");
        assertThat(imported.nodes().get("micran")).isEqualTo(Map.of("ID", "micran", "label", "Micran"));
        assertThat(imported.edges()).hasSize(2);
        assertThat(imported.edges().get(0).told()).containsEntry("id", "e1").containsEntry("Links", "2");
        assertThat(imported.edges().get(0).weight()).isEqualTo(2.5);
        assertThat(imported.edges().get(1).told()).doesNotContainKeys("id", "Links");
    }

    /** JGraphT has the schema of GEXF 1.2, in which an edge must have an id and has no kind; else the two agree here. */
    @Test
    void but_for_its_namespace_it_is_valid_by_the_schema_of_the_version_before() {
        Network network = Networks.small();
        Network named = network.toBuilder()
                .edges(network.edges().stream()
                        .map(edge -> NetworkEdge.builder()
                                .id(edge.source())
                                .source(edge.source())
                                .target(edge.target())
                                .putAllValues(edge.values())
                                .build())
                        .toList())
                .build();
        String earlier = WRITER.toXml(named)
                .replace("http://gexf.net/1.3", "http://www.gexf.net/1.2draft")
                .replace("version=\"1.3\"", "version=\"1.2\"");

        assertThat(ImportedNetwork.ofGexf(earlier, true).edges()).hasSize(2);
    }

    @Test
    void line_breaks_and_tabs_are_blanks_as_in_every_attribute_of_xml() {
        assertThat(ImportedNetwork.ofGexf(WRITER.toXml(Networks.labelled("one\ntwo\tthree")), false)
                        .nodes()
                        .get("a"))
                .containsEntry("label", "one two three");
    }

    @Test
    void an_empty_text_is_a_value_and_a_missing_one_has_none() {
        Network empty = Networks.labelled("");
        Network missing = empty.toBuilder().nodes(Networks.chain("a").nodes()).build();
        assertThat(WRITER.toXml(empty)).contains("<attvalue for=\"role\" value=\"\"/>");
        assertThat(WRITER.toXml(missing)).doesNotContain("<attvalue ");
    }

    @Test
    void a_directed_network_says_so() {
        Network directed = Networks.chain("a", "b").toBuilder().directed(true).build();
        assertThat(WRITER.toXml(directed)).contains("defaultedgetype=\"directed\"");
    }
}
