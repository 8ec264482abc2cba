package org.regionalstrategy.scoring.community;

import static java.util.Objects.requireNonNull;

import org.regionalstrategy.model.assessment.Measure;

/**
 * What one run found.
 *
 * @param seed its seed
 * @param partition the division of the organizations that have ties
 * @param quality its quality
 * @param converged whether its last iteration changed nothing
 */
public record LeidenRun(long seed, Partition partition, Measure quality, boolean converged) {
    public LeidenRun {
        requireNonNull(partition, "partition");
        requireNonNull(quality, "quality");
    }
}
