package org.regionalstrategy.scoring.linkage;

/**
 * Two organizations of a network by their numbers.
 *
 * @param first the lesser number
 * @param second the greater one
 */
record Pair(int first, int second) implements Comparable<Pair> {
    static Pair of(int one, int other) {
        return new Pair(Math.min(one, other), Math.max(one, other));
    }

    @Override
    public int compareTo(Pair other) {
        int byFirst = Integer.compare(first, other.first);
        return byFirst != 0 ? byFirst : Integer.compare(second, other.second);
    }
}
