package org.regionalstrategy.io.document;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.regionalstrategy.model.assessment.structure.SimilarRegion;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.region.Region;

/** Gathers the parts of a similar region, which is a record and has no builder. */
final class SimilarRegionParts {
    private @Nullable Ref<Region> region;
    private double distance;

    SimilarRegionParts region(Ref<Region> value) {
        region = value;
        return this;
    }

    SimilarRegionParts distance(double value) {
        distance = value;
        return this;
    }

    SimilarRegion build() {
        return new SimilarRegion(requireNonNull(region, "region"), distance);
    }
}
