package org.regionalstrategy.scoring.complexity;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.OptionalInt;
import org.immutables.value.Value;

/** How the fitness of regions is iterated. */
@Value.Immutable
@ValueStyle
public abstract class FitnessOptions {
    /** The residual that ends the iteration, unless set otherwise. */
    public static final double DEFAULT_TOLERANCE = 1e-12;

    /** The steps at most, unless set otherwise. */
    public static final int DEFAULT_MOST_ITERATIONS = 20_000;

    /** The non-homogeneous term, unless set otherwise: that of the paper. */
    public static final double DEFAULT_DELTA = 1e-3;

    FitnessOptions() {}

    @Value.Default
    public FitnessMap map() {
        return FitnessMap.HOMOGENEOUS;
    }

    /** The largest change of a fitness in one step, relative to the mean fitness, that ends the iteration. */
    @Value.Default
    public double tolerance() {
        return DEFAULT_TOLERANCE;
    }

    /** The steps at most. */
    @Value.Default
    public int mostIterations() {
        return DEFAULT_MOST_ITERATIONS;
    }

    /**
     * Exactly so many steps, whatever the residual, to reproduce a package that counts steps: economiccomplexity makes one
     * step fewer than it is told.
     */
    public abstract OptionalInt exactIterations();

    /**
     * Delta of {@link FitnessMap#NON_HOMOGENEOUS}, above 0 and at most 1; its square is the fitness of a region for
     * nothing.
     */
    @Value.Default
    public double delta() {
        return DEFAULT_DELTA;
    }

    @Value.Check
    void check() {
        checkArgument(
                tolerance() > 0 && tolerance() <= 1e-3,
                "options: tolerance must be above 0 and at most 1e-3: %s",
                tolerance());
        checkArgument(mostIterations() > 0, "options: most iterations must be above zero: %s", mostIterations());
        checkArgument(
                exactIterations().orElse(1) > 0, "options: exact iterations must be above zero: %s", exactIterations());
        checkArgument(delta() > 0 && delta() <= 1, "options: delta must be above 0 and at most 1: %s", delta());
    }

    public static FitnessOptions defaults() {
        return builder().build();
    }

    /** A builder that holds these values. */
    public abstract FitnessOptionsBuilder toBuilder();

    public static FitnessOptionsBuilder builder() {
        return new FitnessOptionsBuilder();
    }
}
