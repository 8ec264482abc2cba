package org.regionalstrategy.model.assessment.cooperation;

import static java.util.Objects.requireNonNull;

import org.regionalstrategy.model.assessment.Measure;

/**
 * How far the runs from different seeds agree: the mean over all pairs of runs. Near 1 the communities are in the network; near 0
 * they are in the random numbers. A method that always finds the same is stable, but need not be right.
 *
 * @param adjustedRand the mean adjusted Rand index, at most 1
 * @param adjustedMutualInformation the mean adjusted mutual information, at most 1
 */
public record PartitionStability(Measure adjustedRand, Measure adjustedMutualInformation) {
    public PartitionStability {
        requireNonNull(adjustedRand, "adjustedRand");
        requireNonNull(adjustedMutualInformation, "adjustedMutualInformation");
    }
}
