package org.regionalstrategy.io.network;

import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.regionalstrategy.io.codec.Decimals;
import org.regionalstrategy.model.network.AttributeType;
import org.regionalstrategy.model.network.AttributeValue;
import org.regionalstrategy.model.network.Network;
import org.regionalstrategy.model.network.NetworkAttribute;
import org.regionalstrategy.model.network.NetworkBuilder;
import org.regionalstrategy.model.network.NetworkEdge;
import org.regionalstrategy.model.network.NetworkNode;
import org.regionalstrategy.model.network.NetworkNodeBuilder;

/** Networks of up to a dozen nodes with odd ids and labels, and with values for some of the nodes. */
final class RandomNetworks {
    private static final String NUMBER = "number";
    private static final int[] ODD = {
        0, 7, ' ', '"', '&', '\'', '<', '>', ']', '_', 'x', '0', 'A', 0x85, 0x416, 0x2028, 0xd83d, 0xfffe, 0x1f680
    };

    private RandomNetworks() {}

    static Network network(SplittableRandom random) {
        int size = random.nextInt(12);
        NetworkBuilder network = Network.builder()
                .id("random")
                .name(text(random))
                .directed(random.nextBoolean())
                .addAttributes(NetworkAttribute.ofNodes(NUMBER, AttributeType.DECIMAL, NUMBER));
        for (int i = 0; i < size; i++) {
            network.addNodes(node(id(i), random));
        }
        for (int i = 0; size > 0 && i < 2 * size; i++) {
            network.addEdges(NetworkEdge.of(id(random.nextInt(size)), id(random.nextInt(size)), number(random)));
        }
        return network.build();
    }

    /** The number of a node as it is written; null where it is missing. */
    static @Nullable String numberText(NetworkNode node) {
        return node.values().get(NUMBER) instanceof AttributeValue.Decimal number
                ? Decimals.canonical(number.value())
                : null;
    }

    private static String id(int number) {
        return Character.toString(ODD[number]) + " id";
    }

    private static NetworkNode node(String id, SplittableRandom random) {
        NetworkNodeBuilder node = NetworkNode.builder().id(id).label(text(random));
        if (random.nextBoolean()) {
            node.putValue(NUMBER, AttributeValue.decimal(number(random)));
        }
        return node.build();
    }

    private static double number(SplittableRandom random) {
        double bits = Double.longBitsToDouble(random.nextLong());
        return Double.isFinite(bits) ? bits : random.nextInt(100);
    }

    private static String text(SplittableRandom random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(8); i > 0; i--) {
            text.appendCodePoint(ODD[random.nextInt(ODD.length)]);
        }
        return text.toString();
    }
}
