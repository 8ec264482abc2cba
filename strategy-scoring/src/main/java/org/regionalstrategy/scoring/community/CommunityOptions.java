package org.regionalstrategy.scoring.community;

import static com.google.common.base.Preconditions.checkArgument;

import org.immutables.value.Value;

/** How communities are sought; a result repeats them. */
@Value.Immutable
@ValueStyle
public abstract class CommunityOptions {
    /** The runs unless set otherwise. */
    public static final int DEFAULT_RUNS = 10;

    /** The most iterations of a run unless set otherwise. */
    public static final int DEFAULT_ITERATIONS = 50;

    /** The randomness of the refinement in the paper on the Leiden algorithm. */
    public static final double DEFAULT_RANDOMNESS = 0.01;

    /** The share of runs below which a consensus cuts a tie unless set otherwise. */
    public static final double DEFAULT_THRESHOLD = 0.5;

    CommunityOptions() {}

    /** What a good division is. */
    @Value.Default
    public QualityFunction quality() {
        return QualityFunction.MODULARITY;
    }

    /**
     * The resolution, above 0: the higher, the more and the smaller the communities. A pure number for modularity; for the
     * constant Potts model a density in units of weight.
     */
    @Value.Default
    public double resolution() {
        return 1;
    }

    /** The seed, from which that of each run is drawn. */
    @Value.Default
    public long seed() {
        return 1;
    }

    /** How many runs there are, each from a seed of its own; 2 or more show how stable the division is. */
    @Value.Default
    public int runs() {
        return DEFAULT_RUNS;
    }

    /** The most iterations of a run, each of which starts from the division before; a run ends when one changes nothing. */
    @Value.Default
    public int iterations() {
        return DEFAULT_ITERATIONS;
    }

    /** How freely the refinement of a community picks among improvements, above 0 (theta in Traag, Waltman, van Eck 2019). */
    @Value.Default
    public double randomness() {
        return DEFAULT_RANDOMNESS;
    }

    /** How one division is made of those of the runs. */
    @Value.Default
    public Selection selection() {
        return Selection.BEST_QUALITY;
    }

    /** The share of runs, 0 to 1, below which a consensus cuts a tie. */
    @Value.Default
    public double threshold() {
        return DEFAULT_THRESHOLD;
    }

    @Value.Check
    void check() {
        checkPositive("resolution", resolution());
        checkPositive("randomness", randomness());
        checkArgument(runs() > 0, "options: runs must be above 0: %s", runs());
        checkArgument(iterations() > 0, "options: iterations must be above 0: %s", iterations());
        checkArgument(threshold() >= 0 && threshold() <= 1, "options: threshold must lie from 0 to 1: %s", threshold());
    }

    private static void checkPositive(String name, double value) {
        checkArgument(value > 0 && Double.isFinite(value), "options: %s must be finite and above 0: %s", name, value);
    }

    public static CommunityOptions defaults() {
        return builder().build();
    }

    /** A builder that holds these values. */
    public abstract CommunityOptionsBuilder toBuilder();

    public static CommunityOptionsBuilder builder() {
        return new CommunityOptionsBuilder();
    }
}
