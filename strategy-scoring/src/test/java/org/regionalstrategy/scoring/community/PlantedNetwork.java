package org.regionalstrategy.scoring.community;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/**
 * A random network with equal planted groups (Condon and Karp 2001). Groups can be found if and only if
 * {@code |inside - between| > q sqrt(c)} with q groups, mean degree c, and n times the probability of a tie inside and between
 * (Decelle, Krzakala, Moore and Zdeborova 2011).
 *
 * @param network the network
 * @param planted the planted groups
 */
public record PlantedNetwork(CooperationNetwork network, Partition planted) {
    /**
     * A network by the mean number of ties of a node to its own group and to all others.
     *
     * @param groups divides the nodes
     */
    public static PlantedNetwork of(long seed, int nodes, int groups, double inside, double outside) {
        Random random = new Random(seed);
        CooperationNetworkBuilder builder = CooperationNetwork.builder();
        Map<String, Integer> planted = new HashMap<>();
        for (int i = 0; i < nodes; i++) {
            builder.addNode(name(i));
            planted.put(name(i), i % groups);
        }
        int size = nodes / groups;
        long insideTies = Math.round(nodes * inside / 2);
        long outsideTies = Math.round(nodes * outside / 2);
        while (insideTies > 0 || outsideTies > 0) {
            int one = random.nextInt(nodes);
            boolean within = insideTies > 0;
            int other = within ? random.nextInt(size) * groups + one % groups : random.nextInt(nodes);
            if (one != other && within == (one % groups == other % groups)) {
                builder.addEdge(name(one), name(other), 1);
                insideTies -= within ? 1 : 0;
                outsideTies -= within ? 0 : 1;
            }
        }
        return new PlantedNetwork(builder.build(), Partition.of(planted));
    }

    private static String name(int number) {
        return String.format(Locale.ROOT, "n%06d", number);
    }
}
