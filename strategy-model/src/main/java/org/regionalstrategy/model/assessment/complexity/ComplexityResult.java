package org.regionalstrategy.model.assessment.complexity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import org.immutables.value.Value;
import org.regionalstrategy.model.assessment.Explanation;
import org.regionalstrategy.model.assessment.Measure;
import org.regionalstrategy.model.assessment.MeasureVector;
import org.regionalstrategy.model.common.LocalizedText;

/** The complexity of regions and activities, and how it came about. */
@Value.Immutable
@ValueStyle
public abstract class ComplexityResult {
    ComplexityResult() {}

    /** The complexity index of each region (ECI); undefined for regions without presence. */
    public abstract MeasureVector eci();

    /** The complexity index of each activity (PCI); undefined for activities that no region has. */
    public abstract MeasureVector pci();

    /**
     * The eigenvalue of ECI and PCI, 0 to 1: the part of the differences that remains when averaging twice. 1 where presence
     * falls into several components.
     */
    public abstract Measure lambda2();

    /** The next eigenvalue, 0 to {@link #lambda2}; undefined where there is none. */
    public abstract Measure lambda3();

    /**
     * {@code lambda2 - lambda3}, 0 to 1: the smaller, the more the vector turns with small errors of the figures.
     */
    public abstract Measure spectralGap();

    /** The products with the matrix that the eigenvector took; 0 if there is none. */
    public abstract int iterations();

    /** The length of {@code S v - lambda2 v} with v of length 1; undefined if there is no vector. */
    public abstract Measure residual();

    /** Whether the residual reached the tolerance. Where not, ECI and PCI are undefined. */
    public abstract boolean converged();

    /** How the sign was chosen. */
    public abstract SignRule signRule();

    /** The correlation by which the sign was chosen, 0 to 1: near 0 the sign hangs by a thread. */
    public abstract Measure signAgreement();

    /** The parts into which presence falls, by their first region: one, if ECI is to compare all regions. */
    public abstract ImmutableList<PresenceComponent> components();

    /** The method and its settings by name. */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<String, String> settings();

    /** What a reader should know before relying on it. */
    public abstract ImmutableList<LocalizedText> warnings();

    /** What was found, in a sentence. */
    public abstract Explanation explanation();

    /** A builder that holds these values. */
    public abstract ComplexityResultBuilder toBuilder();

    public static ComplexityResultBuilder builder() {
        return new ComplexityResultBuilder();
    }
}
