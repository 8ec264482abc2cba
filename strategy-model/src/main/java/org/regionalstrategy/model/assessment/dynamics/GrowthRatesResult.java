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

/** The growth of regions, of activities and of each activity in each region between two years. */
@Value.Immutable
@ValueStyle
public abstract class GrowthRatesResult {
    GrowthRatesResult() {}

    /** The year at the start. */
    public abstract int start();

    /** The year at the end, above the start. */
    public abstract int end();

    /** The growth as each kind of rate; 0.05 is 5 %. */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<GrowthRate, GrowthTable> rates();

    /** The method and its settings by name. */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<String, String> settings();

    /** What a reader should know before relying on it. */
    public abstract ImmutableList<LocalizedText> warnings();

    /** What was found, in a sentence. */
    public abstract Explanation explanation();

    /** The rate of each activity in each region. */
    public MeasureMatrix cells(GrowthRate rate) {
        return table(rate).cells();
    }

    /** The rate of the total of each region. */
    public MeasureVector regions(GrowthRate rate) {
        return table(rate).regions();
    }

    /** The rate of the total of each activity. */
    public MeasureVector activities(GrowthRate rate) {
        return table(rate).activities();
    }

    private GrowthTable table(GrowthRate rate) {
        return requireNonNull(rates().get(rate), rate::name);
    }

    @Value.Check
    void check() {
        checkArgument(start() < end(), "growth: the start must be before the end: %s, %s", start(), end());
        checkArgument(
                rates().size() == GrowthRate.values().length, "growth: each rate must be there: %s", rates().keySet());
    }

    /** A builder that holds these values. */
    public abstract GrowthRatesResultBuilder toBuilder();

    public static GrowthRatesResultBuilder builder() {
        return new GrowthRatesResultBuilder();
    }
}
