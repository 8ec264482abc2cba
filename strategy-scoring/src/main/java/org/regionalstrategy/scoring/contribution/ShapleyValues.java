package org.regionalstrategy.scoring.contribution;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.primitives.ImmutableDoubleArray;
import org.immutables.value.Value;
import org.regionalstrategy.model.assessment.cooperation.ShapleyMethod;

/** The Shapley values of the players of a game, in the order of the players. */
@Value.Immutable
@ValueStyle
public abstract class ShapleyValues {
    ShapleyValues() {}

    /** The value of each player, in the unit of the game. Their sum is {@link #surplus()} but for rounding. */
    public abstract ImmutableDoubleArray values();

    /** The standard error of each value; 0 where the method is exact. */
    public abstract ImmutableDoubleArray standardErrors();

    /** What all players together are worth more than nobody. */
    public abstract double surplus();

    /** How they were found. */
    public abstract ShapleyMethod method();

    /** The settings. */
    public abstract ShapleyOptions options();

    @Value.Check
    void check() {
        checkArgument(
                values().length() == standardErrors().length(),
                "shapley values: as many standard errors as values are needed: %s values, %s errors",
                values().length(),
                standardErrors().length());
    }

    /** Whether every value is exact but for rounding. */
    public boolean isExact() {
        return method() != ShapleyMethod.SAMPLED_ORDERS;
    }

    /** A builder that holds these values. */
    public abstract ShapleyValuesBuilder toBuilder();

    public static ShapleyValuesBuilder builder() {
        return new ShapleyValuesBuilder();
    }
}
