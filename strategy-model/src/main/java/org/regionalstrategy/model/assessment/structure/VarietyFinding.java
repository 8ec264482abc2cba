package org.regionalstrategy.model.assessment.structure;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import org.immutables.value.Value;
import org.regionalstrategy.model.assessment.Explanation;
import org.regionalstrategy.model.assessment.Measure;
import org.regionalstrategy.model.common.LocalizedText;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.evidence.Indicator;

/**
 * How varied the economy of the region of a strategy is by one indicator: related variety, between activities of one group, lets
 * knowledge flow from one to the next; unrelated variety, between the groups, insures against the decline of one (Frenken, van Oort and
 * Verburg 2007). In bits.
 */
@Value.Immutable
@ValueStyle
public abstract class VarietyFinding {
    /** Both parts add up to the total within this. */
    public static final double TOLERANCE = 1e-9;

    VarietyFinding() {}

    /** The indicator, such as employed persons. */
    public abstract Ref<Indicator> indicator();

    /** The year of the figures. */
    public abstract int year();

    /** By how many activities. */
    public abstract int activities();

    /** In how many groups these are, by the broader ones of the classification. */
    public abstract int groups();

    /** The entropy of all activities: related and unrelated variety together. */
    public abstract Measure total();

    /** The entropy inside the groups; undefined, with the reason, where the classification makes no groups of them. */
    public abstract Measure related();

    /** The entropy between the groups; undefined as the related one is. */
    public abstract Measure unrelated();

    /** The method and its settings by name. */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<String, String> settings();

    /** What a reader should know before relying on it. */
    public abstract ImmutableList<LocalizedText> warnings();

    /** Both parts, with the figures. */
    public abstract Explanation explanation();

    @Value.Check
    void check() {
        checkArgument(activities() > 0, "variety: activities must be above 0: %s", activities());
        checkArgument(
                groups() >= 0 && groups() <= activities(),
                "variety: groups must lie from 0 to the activities, %s: %s",
                activities(),
                groups());
        checkArgument(
                related().isDefined() == unrelated().isDefined(),
                "variety: related and unrelated must both be there or both be undefined: %s, %s",
                related(),
                unrelated());
        if (total().isDefined() && related().isDefined()) {
            double all = total().toOptional().orElseThrow();
            double sum = related().toOptional().orElseThrow()
                    + unrelated().toOptional().orElseThrow();
            checkArgument(
                    Math.abs(sum - all) <= TOLERANCE * Math.max(1, all),
                    "variety: related and unrelated must add up to %s: %s",
                    all,
                    sum);
        }
    }

    /** A builder that holds these values. */
    public abstract VarietyFindingBuilder toBuilder();

    public static VarietyFindingBuilder builder() {
        return new VarietyFindingBuilder();
    }
}
