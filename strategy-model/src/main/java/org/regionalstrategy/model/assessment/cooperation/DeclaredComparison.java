package org.regionalstrategy.model.assessment.cooperation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import org.immutables.value.Value;
import org.regionalstrategy.model.assessment.Explanation;
import org.regionalstrategy.model.common.LocalizedText;

/**
 * Declared communities against detected ones: who is missing from which. Declared communities may overlap, so they are compared
 * one by one and not as divisions.
 */
@Value.Immutable
@ValueStyle
public abstract class DeclaredComparison {
    DeclaredComparison() {}

    /** Each declared community, in the order of the strategy. */
    public abstract ImmutableList<DeclaredMatch> matches();

    /** The numbers of the detected communities that are not the most like any declared one: nobody has named them. */
    public abstract ImmutableList<Integer> undeclared();

    /** The method and thresholds by which this was found, and the version of the library, by name. */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<String, String> settings();

    /** What a reader has to know before relying on it. */
    public abstract ImmutableList<LocalizedText> warnings();

    /** How many are matched, in a sentence. */
    public abstract Explanation explanation();

    /** A builder that holds these values. */
    public abstract DeclaredComparisonBuilder toBuilder();

    public static DeclaredComparisonBuilder builder() {
        return new DeclaredComparisonBuilder();
    }
}
