package org.regionalstrategy.io.network;

import org.regionalstrategy.model.network.AttributeType;
import org.regionalstrategy.model.network.AttributeValue;
import org.regionalstrategy.model.network.Network;
import org.regionalstrategy.model.network.NetworkAttribute;
import org.regionalstrategy.model.network.NetworkEdge;
import org.regionalstrategy.model.network.NetworkNode;

/** Networks to write. */
final class Networks {
    private Networks() {}

    /** A small network with everything that a network can have. */
    static Network small() {
        return Network.builder()
                .id("tomsk")
                .name("Сотрудничество <2019>")
                .addAttributes(NetworkAttribute.ofNodes("role", AttributeType.TEXT, "Role & place"))
                .addAttributes(NetworkAttribute.ofNodes("staff", AttributeType.WHOLE, "Staff"))
                .addAttributes(NetworkAttribute.ofNodes("share", AttributeType.DECIMAL, "Share"))
                .addAttributes(NetworkAttribute.ofNodes("inside", AttributeType.FLAG, "Inside"))
                .addAttributes(NetworkAttribute.ofEdges("links", AttributeType.WHOLE, "Links"))
                .addNodes(NetworkNode.builder()
                        .id("tsu")
                        .label("ТГУ \"Томский\"")
                        .putValue("role", AttributeValue.text("a < b"))
                        .putValue("staff", AttributeValue.whole(-3))
                        .putValue("share", AttributeValue.decimal(1.5e-7))
                        .putValue("inside", AttributeValue.flag(true))
                        .build())
                .addNodes(NetworkNode.of("micran", "Micran"))
                .addEdges(NetworkEdge.builder()
                        .id("e1")
                        .source("tsu")
                        .target("micran")
                        .weight(2.5)
                        .kind("joint research")
                        .putValue("links", AttributeValue.whole(2))
                        .build())
                .addEdges(NetworkEdge.of("micran", "tsu", 1))
                .build();
    }

    /** A network of one node with this label. */
    static Network labelled(String label) {
        return Network.builder()
                .id("n")
                .name(label)
                .addAttributes(NetworkAttribute.ofNodes("role", AttributeType.TEXT, "Role " + label))
                .addNodes(NetworkNode.of("a", label).toBuilder()
                        .putValue("role", AttributeValue.text(label))
                        .build())
                .build();
    }

    /** A network of nodes with these ids, each with an edge to the next. */
    static Network chain(String... ids) {
        var chain = Network.builder().id("n").name("chain");
        for (int i = 0; i < ids.length; i++) {
            chain.addNodes(NetworkNode.of(ids[i], "node " + i));
            if (i > 0) {
                chain.addEdges(NetworkEdge.of(ids[i - 1], ids[i], i));
            }
        }
        return chain.build();
    }
}
