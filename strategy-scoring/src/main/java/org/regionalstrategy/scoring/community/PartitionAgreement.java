package org.regionalstrategy.scoring.community;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;
import org.regionalstrategy.model.assessment.Measure;
import org.regionalstrategy.model.common.LocalizedText;

/**
 * How far two divisions of the same things agree, corrected for chance.
 *
 * <p>1 is full agreement, 0 what chance gives on average; below 0 is less than chance. With things n, the pairs together in both
 * P, in the one A, in the other B, and all pairs N:
 *
 * <ul>
 *   <li>{@code ARI = (P - AB/N) / ((A + B)/2 - AB/N)} (Hubert and Arabie 1985, Journal of Classification 2, 193-218);
 *   <li>{@code AMI = (MI - E MI) / (scale(H1, H2) - E MI)} with the exact mean of the mutual information under the
 *       hypergeometric model (Vinh, Epps and Bailey 2010, Journal of Machine Learning Research 11, 2837-2854).
 * </ul>
 *
 * <p>Where both divisions are one group, or both are all single, they cannot differ and chance gives all there is: 0/0,
 * undefined with a reason. Where only one of them is so, both measures are exactly 0: it tells nothing of the other.
 */
@Value.Immutable
@ValueStyle
public abstract class PartitionAgreement {
    PartitionAgreement() {}

    /** How many things were divided. */
    public abstract int size();

    /** The adjusted Rand index, at most 1. */
    public abstract Measure adjustedRand();

    /** The adjusted mutual information, at most 1. */
    public abstract Measure adjustedMutualInformation();

    /**
     * The mutual information over the scale, 0 to 1, <em>not</em> corrected for chance: 24 actors in 6 groups at random have
     * 0.34 on average. Only for comparison with figures that others published.
     */
    public abstract Measure normalizedMutualInformation();

    /** The mutual information in nats, 0 or more. */
    public abstract double mutualInformation();

    /** Its mean under chance in nats, 0 or more. */
    public abstract double expectedMutualInformation();

    /** What the information was held against. */
    public abstract InformationScale scale();

    /** What to keep in mind. */
    public abstract ImmutableList<LocalizedText> warnings();

    /** The agreement of two divisions, with information held against the mean of the entropies. */
    public static PartitionAgreement of(Partition one, Partition other) {
        return of(one, other, InformationScale.MEAN);
    }

    /**
     * The agreement of two divisions. O(n sqrt(n)) for n things.
     *
     * @throws IllegalArgumentException if they do not divide the same things
     */
    public static PartitionAgreement of(Partition one, Partition other, InformationScale scale) {
        return Agreements.of(one, other, scale);
    }

    static PartitionAgreementBuilder builder() {
        return new PartitionAgreementBuilder();
    }
}
