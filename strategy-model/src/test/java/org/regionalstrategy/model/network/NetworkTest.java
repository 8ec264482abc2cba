package org.regionalstrategy.model.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;

class NetworkTest {
    private static final NetworkAttribute ROLE = NetworkAttribute.ofNodes("role", AttributeType.TEXT, "Role");
    private static final NetworkAttribute STAFF = NetworkAttribute.ofNodes("staff", AttributeType.WHOLE, "Staff");
    private static final NetworkAttribute SHARE = NetworkAttribute.ofEdges("share", AttributeType.DECIMAL, "Share");

    @Test
    void what_was_given_keeps_its_order() {
        Network network = Network.builder()
                .id("n")
                .name("Partners")
                .addAttributes(STAFF, SHARE, ROLE)
                .addNodes(NetworkNode.of("z", "Zeta"), NetworkNode.of("a", "Alpha"))
                .addEdges(NetworkEdge.of("z", "a", 2), NetworkEdge.of("a", "z", 1))
                .build();

        assertThat(network.nodes()).extracting(NetworkNode::id).containsExactly("z", "a");
        assertThat(network.edges()).extracting(NetworkEdge::weight).containsExactly(2.0, 1.0);
        assertThat(network.attributesOf(NetworkPart.NODE)).containsExactly(STAFF, ROLE);
        assertThat(network.attributesOf(NetworkPart.EDGE)).containsExactly(SHARE);
        assertThat(network.directed()).isFalse();
        assertThat(network.toBuilder().build()).isEqualTo(network);
    }

    @Test
    void a_node_without_a_label_is_called_by_its_id() {
        assertThat(NetworkNode.builder().id("tsu").build().label()).isEqualTo("tsu");
    }

    @Test
    void parallel_edges_loops_and_an_empty_network_are_no_problem() {
        Network empty = Network.builder().id("n").name("").build();
        NetworkEdge loop = NetworkEdge.of("a", "a", -1);

        Network looped = empty.toBuilder()
                .addNodes(NetworkNode.of("a", "A"))
                .addEdges(loop, loop)
                .build();

        assertThat(empty.nodes()).isEmpty();
        assertThat(looped.edges()).hasSize(2);
    }

    @Test
    void a_missing_value_differs_from_the_empty_text() {
        NetworkNode missing = NetworkNode.of("a", "A");
        NetworkNode empty =
                missing.toBuilder().putValue("role", AttributeValue.text("")).build();

        assertThat(empty).isNotEqualTo(missing);
        assertThat(missing.values()).isEmpty();
        assertThat(Network.builder()
                        .id("n")
                        .name("")
                        .addAttributes(ROLE)
                        .addNodes(empty)
                        .build()
                        .nodes())
                .containsExactly(empty);
    }

    @Test
    void minus_zero_is_zero() {
        assertThat(AttributeValue.decimal(-0.0)).isEqualTo(AttributeValue.decimal(0.0));
        assertThat(NetworkEdge.of("a", "b", -0.0)).isEqualTo(NetworkEdge.of("a", "b", 0.0));
    }

    @Test
    void all_problems_are_told_at_once() {
        NetworkBuilder broken = Network.builder()
                .id("")
                .name("")
                .addAttributes(ROLE, STAFF, SHARE)
                .addAttributes(NetworkAttribute.ofNodes("Role", AttributeType.FLAG, "Other"))
                .addAttributes(NetworkAttribute.ofNodes("Label", AttributeType.TEXT, "Name"))
                .addAttributes(NetworkAttribute.ofEdges("9 lives", AttributeType.TEXT, "Share"))
                .addNodes(NetworkNode.of("a", "A"), NetworkNode.of("a", "B"), NetworkNode.of("", "C"))
                .addNodes(NetworkNode.builder()
                        .id("d")
                        .putValue("staff", AttributeValue.decimal(Double.NaN))
                        .putValue("stuff", AttributeValue.text("?"))
                        .build())
                .addEdges(NetworkEdge.builder()
                        .id("e")
                        .source("a")
                        .target("b")
                        .weight(Double.POSITIVE_INFINITY)
                        .putValue("share", AttributeValue.decimal(Double.NEGATIVE_INFINITY))
                        .putValue("role", AttributeValue.text("x"))
                        .build())
                .addEdges(NetworkEdge.builder().id("e").source("c").target("a").build())
                .addEdges(NetworkEdge.builder().id("").source("a").target("a").build());

        NetworkException found = catchThrowableOfType(NetworkException.class, broken::build);

        assertThat(found.problems())
                .containsExactly(
                        "network: the id must not be empty",
                        "node attribute \"Role\": the name is given twice, if upper and lower case are one",
                        "node attribute \"Label\": the network itself uses this name",
                        "edge attribute \"9 lives\": a name is 1 to 64 letters of a to z, digits, . _ or -, beginning with a letter",
                        "edge attribute \"9 lives\": the title is given twice: Share",
                        "node \"a\": the id is given twice",
                        "node \"\": the id must not be empty",
                        "node \"d\": attribute \"staff\" is declared as WHOLE, not as DECIMAL",
                        "node \"d\": attribute \"staff\" must be finite, or left out: NaN",
                        "node \"d\": no attribute \"stuff\" is declared",
                        "edge \"e\" from \"a\" to \"b\": no node has the id of the target",
                        "edge \"e\" from \"a\" to \"b\": the weight must be finite",
                        "edge \"e\" from \"a\" to \"b\": no attribute \"role\" is declared",
                        "edge \"e\" from \"a\" to \"b\": attribute \"share\" must be finite, or left out: -Infinity",
                        "edge \"e\" from \"c\" to \"a\": the id is given twice",
                        "edge \"e\" from \"c\" to \"a\": no node has the id of the source",
                        "edge \"\" from \"a\" to \"a\": the id must not be empty");
        assertThat(found).hasMessageStartingWith("network \"\": number of problems: 17\n  network: the id must");
    }

    @Test
    void the_message_of_very_many_problems_stays_readable() {
        NetworkBuilder broken = Network.builder().id("n").name("");
        for (int i = 0; i < 1000; i++) {
            broken.addEdges(NetworkEdge.of("nobody", "none", 1));
        }

        assertThatThrownBy(broken::build)
                .isInstanceOfSatisfying(
                        NetworkException.class,
                        found -> assertThat(found.problems()).hasSize(2000))
                .message()
                .endsWith("\n  and 1950 more")
                .hasLineCount(52);
    }
}
