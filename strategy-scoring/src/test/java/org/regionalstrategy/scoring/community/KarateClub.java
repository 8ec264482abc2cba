package org.regionalstrategy.scoring.community;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The karate club of Zachary (1977): 34 members, 78 ties. */
public final class KarateClub {
    private KarateClub() {}

    /** Each tie counts 1. */
    public static CooperationNetwork unweighted() {
        return network(false);
    }

    /** A tie weighs the number of contexts in which the two met. */
    public static CooperationNetwork weighted() {
        return network(true);
    }

    private static CooperationNetwork network(boolean weighted) {
        CooperationNetworkBuilder builder = CooperationNetwork.builder();
        for (String[] row : rows("karate_ties.csv")) {
            builder.addEdge(name(row[0]), name(row[1]), weighted ? Double.parseDouble(row[2]) : 1);
        }
        return builder.build();
    }

    /** The two clubs after the split. */
    static Partition clubs() {
        Map<String, String> clubs = new HashMap<>();
        rows("karate_clubs.csv").forEach(row -> clubs.put(name(row[0]), row[1]));
        return Partition.of(clubs);
    }

    private static String name(String number) {
        return number.length() < 2 ? "0" + number : number;
    }

    private static List<String[]> rows(String resource) {
        try (InputStream in = KarateClub.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
