package org.regionalstrategy.scoring.community;

import static java.util.Objects.requireNonNull;

import org.regionalstrategy.model.assessment.Measure;
import org.regionalstrategy.model.assessment.cooperation.PartitionStability;

/**
 * What a resolution gives.
 *
 * @param resolution the resolution, above 0
 * @param communities how many communities of two members or more the division has
 * @param quality the quality of the division at this resolution; figures of different resolutions do not compare
 * @param stability how far the runs agree
 */
public record ResolutionPoint(double resolution, int communities, Measure quality, PartitionStability stability) {
    public ResolutionPoint {
        requireNonNull(quality, "quality");
        requireNonNull(stability, "stability");
    }
}
