package org.regionalstrategy.model.assessment.dynamics;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.regionalstrategy.model.assessment.Explanation;
import org.regionalstrategy.model.common.LocalizedText;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.evidence.Indicator;
import org.regionalstrategy.model.region.Region;

/**
 * Of what the growth of the region of a strategy consists by one indicator: how much it shares with a larger region, how much comes
 * from its mix of activities, and how much is its own (shift-share, Dunn 1960).
 */
@Value.Immutable
@ValueStyle
public abstract class GrowthFinding {
    GrowthFinding() {}

    /** The indicator, such as employed persons. */
    public abstract Ref<Indicator> indicator();

    /** The larger region that it is compared with; absent if none has the figures. */
    public abstract Optional<Ref<Region>> reference();

    /** The first year; absent if no two years can be compared. */
    public abstract OptionalInt start();

    /** The last year, above the first. */
    public abstract OptionalInt end();

    /** How many activities are added up: those known in both years, in the region and in the reference. */
    public abstract int activities();

    /** The change of all of them together and its parts; undefined, with the reason, if no two years can be compared. */
    public abstract GrowthParts total();

    /** The activities whose change is the largest, of either sign: the largest first. */
    public abstract ImmutableList<ActivityGrowth> largest();

    /** The method and its settings by name. */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<String, String> settings();

    /** What a reader has to know. */
    public abstract ImmutableList<LocalizedText> warnings();

    /** The change by its parts. */
    public abstract Explanation explanation();

    @Value.Check
    void check() {
        checkArgument(activities() >= 0, "growth: activities must be >= 0: %s", activities());
        checkArgument(
                start().isPresent() == end().isPresent(),
                "growth: start and end must both be there or both be absent: %s, %s",
                start(),
                end());
        checkArgument(
                start().isEmpty() || start().getAsInt() < end().getAsInt(),
                "growth: the start must be before the end: %s, %s",
                start(),
                end());
    }

    /** A builder that holds these values. */
    public abstract GrowthFindingBuilder toBuilder();

    public static GrowthFindingBuilder builder() {
        return new GrowthFindingBuilder();
    }
}
