package org.regionalstrategy.scoring.formula;

/** Sets of numbers as bits of words of one length, for inner loops. */
final class Bits {
    private Bits() {}

    static boolean get(long[] set, int number) {
        return (set[number / Long.SIZE] >>> number & 1) != 0;
    }

    static void set(long[] set, int number) {
        set[number / Long.SIZE] |= 1L << number;
    }

    static void clear(long[] set, int number) {
        set[number / Long.SIZE] &= ~(1L << number);
    }

    static boolean contain(long[] set, long[] smaller) {
        for (int word = 0; word < set.length; word++) {
            if ((smaller[word] & ~set[word]) != 0) {
                return false;
            }
        }
        return true;
    }

    static boolean intersect(long[] one, long[] other) {
        for (int word = 0; word < one.length; word++) {
            if ((one[word] & other[word]) != 0) {
                return true;
            }
        }
        return false;
    }
}
