package org.regionalstrategy.scoring.ranking;

/**
 * Random numbers whose sequence is specified here, so that a seed gives the same on every machine: SplitMix (Steele, Lea &amp;
 * Flood, Fast splittable pseudorandom number generators, OOPSLA 2014). Not safe for use by several threads.
 */
final class SplitMix64 {
    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;
    private static final double UNIT = 0x1.0p-53;
    private static final int DROPPED_BITS = 11;

    private long state;

    private SplitMix64(long state) {
        this.state = state;
    }

    /** The numbers of a block of work, the same whoever does it; streams of one block are unrelated. */
    static SplitMix64 of(long seed, int stream, long block) {
        return new SplitMix64(mix(mix(seed + GOLDEN_GAMMA * (stream + 1)) + GOLDEN_GAMMA * (block + 1)));
    }

    /** A seed for whoever has a name, unrelated to that of any other name. */
    static long seed(long seed, String name) {
        long mixed = mix(seed + GOLDEN_GAMMA);
        for (int i = 0; i < name.length(); i++) {
            mixed = mix(mixed + GOLDEN_GAMMA * (name.charAt(i) + 1));
        }
        return mixed;
    }

    private static long mix(long bits) {
        long mixed = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }

    /** Uniform from 0 to below 1, in steps of 2^-53. */
    double next() {
        state += GOLDEN_GAMMA;
        return (mix(state) >>> DROPPED_BITS) * UNIT;
    }
}
