package org.regionalstrategy.model.assessment.dynamics;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import org.immutables.value.Value;
import org.regionalstrategy.model.assessment.Explanation;
import org.regionalstrategy.model.assessment.MeasureMatrix;
import org.regionalstrategy.model.assessment.MeasureVector;
import org.regionalstrategy.model.common.LocalizedText;

/**
 * Which regions gained and lost which activities between two periods. What cannot happen is not a 0: an activity that is there
 * already is not at risk of entry, and one that is not there is not at risk of exit (as in EconGeo's entry and exit events, whose NA
 * these are).
 */
@Value.Immutable
@ValueStyle
public abstract class PresenceChangesResult {
    PresenceChangesResult() {}

    /**
     * 1 where an absent activity became present, 0 where it stayed absent; undefined where it was present before or a figure is
     * missing.
     */
    public abstract MeasureMatrix entry();

    /** 1 where a present activity became absent, 0 where it stayed; undefined where it was absent before or a figure is missing. */
    public abstract MeasureMatrix exit();

    /** Which share of the activities that could enter a region did so, 0 to 1; undefined where none could. */
    public abstract MeasureVector entryRates();

    /** Which share of the activities that could leave a region did so, 0 to 1; undefined where none could. */
    public abstract MeasureVector exitRates();

    /** The method and its settings by name. */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<String, String> settings();

    /** What a reader should know before relying on it. */
    public abstract ImmutableList<LocalizedText> warnings();

    /** What was found, in a sentence. */
    public abstract Explanation explanation();

    /** A builder that holds these values. */
    public abstract PresenceChangesResultBuilder toBuilder();

    public static PresenceChangesResultBuilder builder() {
        return new PresenceChangesResultBuilder();
    }
}
