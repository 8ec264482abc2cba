package org.regionalstrategy.scoring.brokerage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.regionalstrategy.scoring.community.CooperationNetwork;
import org.regionalstrategy.scoring.community.CooperationNetworkBuilder;

/** Small random networks, and what can be said of them by trying everything. */
final class RandomNetworks {
    private RandomNetworks() {}

    /** A network of 1 to so many organizations, from sparse to dense, with weights 1, 2 or 4. */
    static CooperationNetwork any(long seed, int most) {
        Random random = new Random(seed);
        int size = 1 + random.nextInt(most);
        double density = random.nextDouble();
        CooperationNetworkBuilder builder = CooperationNetwork.builder();
        for (int i = 0; i < size; i++) {
            builder.addNode("n" + i);
            for (int j = 0; j < i; j++) {
                if (random.nextDouble() < density) {
                    builder.addEdge("n" + i, "n" + j, 1 << random.nextInt(3));
                }
            }
        }
        return builder.build();
    }

    /** All ways from one organization to another that pass nobody twice. */
    static List<List<String>> paths(CooperationNetwork network, String from, String to) {
        List<List<String>> found = new ArrayList<>();
        extend(network, new ArrayList<>(List.of(from)), to, found);
        return found;
    }

    private static void extend(CooperationNetwork network, List<String> path, String to, List<List<String>> found) {
        String last = path.get(path.size() - 1);
        if (last.equals(to)) {
            found.add(List.copyOf(path));
            return;
        }
        for (String next : network.neighbours(last).keySet()) {
            if (!path.contains(next)) {
                path.add(next);
                extend(network, path, to, found);
                path.remove(path.size() - 1);
            }
        }
    }

    /** Everybody whom some can reach without those who left. */
    static Set<String> reached(CooperationNetwork network, Set<String> from, Set<String> left) {
        Set<String> reached = new HashSet<>();
        List<String> open = new ArrayList<>(from);
        while (!open.isEmpty()) {
            String next = open.remove(open.size() - 1);
            if (!left.contains(next) && reached.add(next)) {
                open.addAll(network.neighbours(next).keySet());
            }
        }
        return reached;
    }
}
