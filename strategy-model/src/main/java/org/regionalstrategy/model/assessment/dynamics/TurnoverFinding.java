package org.regionalstrategy.model.assessment.dynamics;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import org.immutables.value.Value;
import org.regionalstrategy.model.assessment.Explanation;
import org.regionalstrategy.model.assessment.Measure;
import org.regionalstrategy.model.common.LocalizedText;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.evidence.Indicator;
import org.regionalstrategy.model.region.Activity;

/** Which activities entered and left the region of a strategy by one indicator, and how often that happened among the regions like it. */
@Value.Immutable
@ValueStyle
public abstract class TurnoverFinding {
    TurnoverFinding() {}

    /** The indicator, such as employed persons. */
    public abstract Ref<Indicator> indicator();

    /** The first and the last year that are compared; fewer if none can be compared. */
    public abstract ImmutableList<Integer> years();

    /** How many regions are compared, the region itself included. */
    public abstract int regions();

    /** By how many activities. */
    public abstract int activities();

    /** What the region lacked in the first year and had in the last. */
    public abstract ImmutableList<Ref<Activity>> entered();

    /** What the region had in the first year and lacked in the last. */
    public abstract ImmutableList<Ref<Activity>> left();

    /** The share of what it lacked that entered, 0 to 1; undefined if it lacked nothing or no years can be compared. */
    public abstract Measure entryRate();

    /** The share of what it had that left, 0 to 1; undefined if it had nothing or no years can be compared. */
    public abstract Measure exitRate();

    /** The entry rate of all regions together. */
    public abstract Measure entryRateOfAll();

    /** The exit rate of all regions together. */
    public abstract Measure exitRateOfAll();

    /** The method and its settings by name. */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<String, String> settings();

    /** What a reader should know before relying on it. */
    public abstract ImmutableList<LocalizedText> warnings();

    /** The gist in a sentence. */
    public abstract Explanation explanation();

    @Value.Check
    void check() {
        checkArgument(regions() >= 0, "turnover: regions must be >= 0: %s", regions());
        checkArgument(activities() >= 0, "turnover: activities must be >= 0: %s", activities());
        checkArgument(years().size() <= 2, "turnover: two years are compared: %s", years());
        for (int i = 1; i < years().size(); i++) {
            checkArgument(years().get(i - 1) < years().get(i), "turnover: years must ascend: %s", years());
        }
        ImmutableList.of(entryRate(), exitRate(), entryRateOfAll(), exitRateOfAll())
                .forEach(measure -> measure.toOptional()
                        .ifPresent(rate -> checkArgument(
                                rate >= 0 && rate <= 1, "turnover: a rate must lie from 0 to 1: %s", rate)));
    }

    /** A builder that holds these values. */
    public abstract TurnoverFindingBuilder toBuilder();

    public static TurnoverFindingBuilder builder() {
        return new TurnoverFindingBuilder();
    }
}
