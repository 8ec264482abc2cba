package org.regionalstrategy.scoring.ranking;

import java.util.Arrays;

/** Parts of a whole, every division as likely as the other: the gaps that random points leave (Devroye 1986, V.2). */
final class Spacings {
    private Spacings() {}

    /**
     * Divides a total into the entries from an index on.
     *
     * @param parts is filled from {@code from} to its end with parts that are not negative and add up to the total
     */
    static void draw(SplitMix64 random, double total, double[] parts, int from) {
        int last = parts.length - 1;
        for (int i = from; i < last; i++) {
            parts[i] = random.next();
        }
        parts[last] = 1;
        Arrays.sort(parts, from, last);
        for (int i = last; i > from; i--) {
            parts[i] = (parts[i] - parts[i - 1]) * total;
        }
        parts[from] = parts[from] * total;
    }
}
