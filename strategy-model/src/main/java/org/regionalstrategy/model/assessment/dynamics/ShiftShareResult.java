package org.regionalstrategy.model.assessment.dynamics;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import org.immutables.value.Value;
import org.regionalstrategy.model.assessment.Explanation;
import org.regionalstrategy.model.assessment.MeasureMatrix;
import org.regionalstrategy.model.assessment.MeasureVector;
import org.regionalstrategy.model.common.LocalizedText;

/** What the growth of regions between two years consists of, by activity: see {@link GrowthComponent} for the parts. */
@Value.Immutable
@ValueStyle
public abstract class ShiftShareResult {
    ShiftShareResult() {}

    /** The year at the start. */
    public abstract int start();

    /** The year at the end, above the start. */
    public abstract int end();

    /** Each part, in the unit of the figures. */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<GrowthComponent, GrowthTable> parts();

    /** The same as indices, which multiply where the parts add. */
    public abstract GerfinIndices gerfin();

    /** The method and its settings by name. */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<String, String> settings();

    /** What a reader should know before relying on it. */
    public abstract ImmutableList<LocalizedText> warnings();

    /** The growth of all regions together, by its parts where those of every region exist. */
    public abstract Explanation explanation();

    /** A part by region and activity. */
    public MeasureMatrix cells(GrowthComponent component) {
        return part(component).cells();
    }

    /** A part by region: the sum over its activities. */
    public MeasureVector regions(GrowthComponent component) {
        return part(component).regions();
    }

    /** A part by activity: the sum over the regions. */
    public MeasureVector activities(GrowthComponent component) {
        return part(component).activities();
    }

    private GrowthTable part(GrowthComponent component) {
        return requireNonNull(parts().get(component), component::name);
    }

    @Value.Check
    void check() {
        checkArgument(start() < end(), "shift-share: the start must be before the end: %s, %s", start(), end());
        checkArgument(
                parts().size() == GrowthComponent.values().length,
                "shift-share: each part must be there: %s",
                parts().keySet());
    }

    /**
     * The growth of a region and the three parts that it is the sum of.
     *
     * @throws IllegalArgumentException if there is no such region
     */
    public GrowthParts region(String name) {
        return GrowthParts.builder()
                .change(regions(GrowthComponent.GROWTH).measure(name))
                .national(regions(GrowthComponent.NATIONAL).measure(name))
                .industryMix(regions(GrowthComponent.INDUSTRY_MIX).measure(name))
                .regionalShift(regions(GrowthComponent.REGIONAL_SHIFT).measure(name))
                .build();
    }

    /** A builder that holds these values. */
    public abstract ShiftShareResultBuilder toBuilder();

    public static ShiftShareResultBuilder builder() {
        return new ShiftShareResultBuilder();
    }
}
