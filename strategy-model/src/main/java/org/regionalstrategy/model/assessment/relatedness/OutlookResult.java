package org.regionalstrategy.model.assessment.relatedness;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import org.immutables.value.Value;
import org.regionalstrategy.model.assessment.Explanation;
import org.regionalstrategy.model.assessment.MeasureMatrix;
import org.regionalstrategy.model.assessment.MeasureVector;
import org.regionalstrategy.model.common.LocalizedText;

/** Relatedness and complexity outlook of regions. */
@Value.Immutable
@ValueStyle
public abstract class OutlookResult {
    OutlookResult() {}

    /**
     * The complexity outlook index of each region: {@code sum_a d_ra (1 - M_ra) PCI_a}, on the scale of complexity; activities
     * without a density or a complexity are left out.
     */
    public abstract MeasureVector index();

    /** The relatedness density of each region and activity, 0 to 1. */
    public abstract MeasureMatrix density();

    /** The gain of outlook of each region and activity, on the scale of complexity. */
    public abstract MeasureMatrix gain();

    /** The method and its settings by name. */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<String, String> settings();

    /** What a reader should know before relying on it. */
    public abstract ImmutableList<LocalizedText> warnings();

    /** What was found, in a sentence. */
    public abstract Explanation explanation();

    /** A builder that holds these values. */
    public abstract OutlookResultBuilder toBuilder();

    public static OutlookResultBuilder builder() {
        return new OutlookResultBuilder();
    }
}
