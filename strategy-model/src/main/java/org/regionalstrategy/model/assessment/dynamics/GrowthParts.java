package org.regionalstrategy.model.assessment.dynamics;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;
import org.regionalstrategy.model.assessment.Measure;

/**
 * A change from a start to an end and the three parts that it is the sum of, in the unit of the indicator. What each part means
 * says {@link GrowthComponent}.
 */
@Value.Immutable
@ValueStyle
public abstract class GrowthParts {
    /** The parts add up to the change within this share of the largest of the four. */
    public static final double TOLERANCE = 1e-9;

    GrowthParts() {}

    /** The change: end less start ({@link GrowthComponent#GROWTH}). */
    public abstract Measure change();

    /** What would have come about had all grown as the reference did as a whole ({@link GrowthComponent#NATIONAL}). */
    public abstract Measure national();

    /** What the growth of the activities in the reference adds ({@link GrowthComponent#INDUSTRY_MIX}). */
    public abstract Measure industryMix();

    /** What the region gained beyond that ({@link GrowthComponent#REGIONAL_SHIFT}). */
    public abstract Measure regionalShift();

    /** Whether all four exist. */
    public boolean isDefined() {
        return ImmutableList.of(change(), national(), industryMix(), regionalShift()).stream()
                .allMatch(Measure::isDefined);
    }

    @Value.Check
    void check() {
        if (isDefined()) {
            double change = change().toOptional().orElseThrow();
            double national = national().toOptional().orElseThrow();
            double mix = industryMix().toOptional().orElseThrow();
            double shift = regionalShift().toOptional().orElseThrow();
            double largest =
                    Math.max(Math.max(Math.abs(change), Math.abs(national)), Math.max(Math.abs(mix), Math.abs(shift)));
            checkArgument(
                    Math.abs(national + mix + shift - change) <= TOLERANCE * largest,
                    "growth: the parts must add up to the change: %s + %s + %s = %s",
                    national,
                    mix,
                    shift,
                    change);
        }
    }

    /** A builder that holds these values. */
    public abstract GrowthPartsBuilder toBuilder();

    public static GrowthPartsBuilder builder() {
        return new GrowthPartsBuilder();
    }
}
