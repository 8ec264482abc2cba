package org.regionalstrategy.model.assessment.dynamics;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import org.immutables.value.Value;
import org.regionalstrategy.model.assessment.Explanation;
import org.regionalstrategy.model.common.LocalizedText;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.evidence.Indicator;

/**
 * What the past of the region of a strategy and of the regions like it says about relatedness by one indicator: whether related
 * activities entered more often, and whether that foretold anything. Relatedness is tested here before it is believed.
 */
@Value.Immutable
@ValueStyle
public abstract class EntryFinding {
    EntryFinding() {}

    /** The indicator, such as employed persons. */
    public abstract Ref<Indicator> indicator();

    /** The years between which entries are counted, ascending; fewer than three allow no model that is tested. */
    public abstract ImmutableList<Integer> years();

    /** How many regions are compared in each of those years, the region itself included. */
    public abstract int regions();

    /** By how many activities. */
    public abstract int activities();

    /** In the region itself. */
    public abstract EntrySkill own();

    /** In all regions together. */
    public abstract EntrySkill all();

    /** The method and its settings by name. */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<String, String> settings();

    /** What a reader has to know. */
    public abstract ImmutableList<LocalizedText> warnings();

    /** The gist in a sentence. */
    public abstract Explanation explanation();

    @Value.Check
    void check() {
        checkArgument(regions() >= 0, "entry: regions must be >= 0: %s", regions());
        checkArgument(activities() >= 0, "entry: activities must be >= 0: %s", activities());
        for (int i = 1; i < years().size(); i++) {
            checkArgument(years().get(i - 1) < years().get(i), "entry: years must ascend: %s", years());
        }
    }

    /** A builder that holds these values. */
    public abstract EntryFindingBuilder toBuilder();

    public static EntryFindingBuilder builder() {
        return new EntryFindingBuilder();
    }
}
