package org.regionalstrategy.scoring.relatedness;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedMap;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.regionalstrategy.scoring.complexity.ComplexityPreset;

/** How relatedness density and the complexity outlook are computed. Packages differ in each of these, and the numbers with them. */
@Value.Immutable
@ValueStyle
public abstract class RelatednessOptions {
    RelatednessOptions() {}

    /** How proximity is counted; of no effect where proximities are given. */
    @Value.Default
    public ProximityOptions proximity() {
        return ProximityOptions.defaults();
    }

    /** Whether an activity is related to itself. */
    @Value.Default
    public Diagonal diagonal() {
        return Diagonal.OUT;
    }

    /**
     * Only that many most proximate others of an activity count in its density; all if empty. Of equally proximate ones those
     * that come first by name.
     */
    public abstract OptionalInt nearest();

    /** Proximities above this count as 1 and the rest as 0; they count as they are if empty. EconGeo cuts association at 1. */
    public abstract OptionalDouble relatedAbove();

    /** On which scale complexity enters the outlook. */
    @Value.Default
    public OutlookScale outlookScale() {
        return OutlookScale.AS_GIVEN;
    }

    /**
     * Whether the outlook index has mean 0 and standard deviation 1 (over n) over the regions, so that it tells only how a region
     * stands to others. So py-ecomplexity and Stata's ecomplexity.
     */
    @Value.Default
    public boolean standardisedIndex() {
        return false;
    }

    /** Which gain of outlook is computed. */
    @Value.Default
    public OutlookGain gain() {
        return OutlookGain.EXACT;
    }

    @Value.Check
    void check() {
        checkArgument(nearest().isEmpty() || nearest().getAsInt() >= 1, "options: nearest must be >= 1: %s", nearest());
        checkArgument(
                relatedAbove().isEmpty()
                        || relatedAbove().getAsDouble() >= 0
                                && Double.isFinite(relatedAbove().getAsDouble()),
                "options: related above must be >= 0 and finite: %s",
                relatedAbove());
        checkArgument(
                proximity().measure() != ProximityMeasure.EXCESS
                        || relatedAbove().isPresent(),
                "options: a density cannot be summed from EXCESS, which may be negative: set related above, say 0");
    }

    /**
     * The conventions of a publication or package for density and outlook, to go with its complexity. The Atlas (2014) does not say
     * whether an activity is related to itself: here it is not. EconGeo has no outlook; its relatedness is not cut at 1 here,
     * see {@link #relatedAbove}.
     */
    public static RelatednessOptions of(ComplexityPreset preset) {
        RelatednessOptionsBuilder options = builder();
        return switch (preset) {
            case ATLAS_2014 -> options.gain(OutlookGain.ATLAS_GLOSSARY).build();
            case PY_ECOMPLEXITY, ATLAS_2026_CONTINUOUS ->
                options.diagonal(Diagonal.IN)
                        .outlookScale(OutlookScale.CENTRED_BY_UBIQUITY)
                        .standardisedIndex(true)
                        .gain(OutlookGain.ATLAS_GLOSSARY)
                        .build();
            case ECONOMIC_COMPLEXITY_R ->
                options.diagonal(Diagonal.IN)
                        .outlookScale(OutlookScale.STANDARDISED_SAMPLE)
                        .gain(OutlookGain.ATLAS_GLOSSARY)
                        .build();
            case ECON_GEO ->
                options.proximity(ProximityOptions.of(ProximityMeasure.PROBABILITY, ProximityMargins.CO_OCCURRENCE))
                        .build();
        };
    }

    public static RelatednessOptions defaults() {
        return builder().build();
    }

    /** The options by name, for the settings of a result. */
    public ImmutableSortedMap<String, String> settings() {
        ImmutableSortedMap.Builder<String, String> settings = ImmutableSortedMap.naturalOrder();
        settings.put("relatedness.diagonal", diagonal().name())
                .put("relatedness.gain", gain().name())
                .put("relatedness.margins", proximity().margins().name())
                .put("relatedness.outlookScale", outlookScale().name())
                .put("relatedness.proximity", proximity().measure().name())
                .put("relatedness.standardisedIndex", Boolean.toString(standardisedIndex()));
        nearest().ifPresent(nearest -> settings.put("relatedness.nearest", Integer.toString(nearest)));
        relatedAbove().ifPresent(cut -> settings.put("relatedness.relatedAbove", Double.toString(cut)));
        return settings.buildOrThrow();
    }

    /** A builder that holds these values. */
    public abstract RelatednessOptionsBuilder toBuilder();

    public static RelatednessOptionsBuilder builder() {
        return new RelatednessOptionsBuilder();
    }
}
