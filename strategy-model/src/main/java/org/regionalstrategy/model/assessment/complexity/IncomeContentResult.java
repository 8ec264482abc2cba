package org.regionalstrategy.model.assessment.complexity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import org.immutables.value.Value;
import org.regionalstrategy.model.assessment.Explanation;
import org.regionalstrategy.model.assessment.MeasureVector;
import org.regionalstrategy.model.common.LocalizedText;

/** The income that goes with activities and with the structure of regions (Hausmann, Hwang and Rodrik 2007), in the unit of the income. */
@Value.Immutable
@ValueStyle
public abstract class IncomeContentResult {
    IncomeContentResult() {}

    /**
     * PRODY of each activity: the income per head of the regions that have it, weighted by its shares in them; undefined where no
     * region with a known income has it.
     */
    public abstract MeasureVector prody();

    /** EXPY of each region: the mean PRODY of what it has; undefined for regions that have nothing or an activity without PRODY. */
    public abstract MeasureVector expy();

    /** The method and its settings by name. */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<String, String> settings();

    /** What a reader should know before relying on it. */
    public abstract ImmutableList<LocalizedText> warnings();

    /** What was found, in a sentence. */
    public abstract Explanation explanation();

    /** A builder that holds these values. */
    public abstract IncomeContentResultBuilder toBuilder();

    public static IncomeContentResultBuilder builder() {
        return new IncomeContentResultBuilder();
    }
}
