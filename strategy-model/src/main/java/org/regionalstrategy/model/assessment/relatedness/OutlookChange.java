package org.regionalstrategy.model.assessment.relatedness;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import org.immutables.value.Value;
import org.regionalstrategy.model.assessment.Explanation;
import org.regionalstrategy.model.assessment.Measure;
import org.regionalstrategy.model.common.LocalizedText;

/** What more activities do for the complexity outlook of a region. */
@Value.Immutable
@ValueStyle
public abstract class OutlookChange {
    OutlookChange() {}

    /** The region. */
    public abstract String region();

    /** The activities that it is supposed to gain, without those that it has. */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<String> added();

    /** Its outlook index as it is. */
    public abstract Measure before();

    /** Its outlook index with the added activities. */
    public abstract Measure after();

    /** {@code after - before}. */
    public abstract Measure change();

    /** The sum of what each of them would change alone: what the changes do to each other is the rest. */
    public abstract Measure singly();

    /** The method and its settings by name. */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<String, String> settings();

    /** What a reader should know before relying on it. */
    public abstract ImmutableList<LocalizedText> warnings();

    /** The change by what each activity would change alone, in their order, and what they do to each other. */
    public abstract Explanation explanation();

    /** A builder that holds these values. */
    public abstract OutlookChangeBuilder toBuilder();

    public static OutlookChangeBuilder builder() {
        return new OutlookChangeBuilder();
    }
}
