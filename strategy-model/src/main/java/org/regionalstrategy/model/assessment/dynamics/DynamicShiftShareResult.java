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

/** What the growth of regions over several years consists of: the sum of the parts of each year against the one before. */
@Value.Immutable
@ValueStyle
public abstract class DynamicShiftShareResult {
    DynamicShiftShareResult() {}

    /** The first year. */
    public abstract int start();

    /** The last year, above the first. */
    public abstract int end();

    /** The periods, ascending: each from a year to the next that is known. */
    public abstract ImmutableList<ShiftShareResult> periods();

    /** Each part, added up over the periods, in the unit of the figures. */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<GrowthComponent, GrowthTable> parts();

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
        checkArgument(!periods().isEmpty(), "shift-share: at least one period is needed");
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
    public abstract DynamicShiftShareResultBuilder toBuilder();

    public static DynamicShiftShareResultBuilder builder() {
        return new DynamicShiftShareResultBuilder();
    }
}
