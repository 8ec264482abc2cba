package org.regionalstrategy.model.assessment.structure;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.region.Region;

/**
 * A region of a like structure.
 *
 * @param region the region
 * @param distance how far its structure lies apart: 1 less the cosine of the shares of activities, 0 (the same) to 1 (nothing in
 *     common)
 */
public record SimilarRegion(Ref<Region> region, double distance) {
    public SimilarRegion {
        requireNonNull(region, "region");
        checkArgument(
                distance >= 0 && distance <= 1, "similar region: the distance must lie from 0 to 1: %s", distance);
    }
}
