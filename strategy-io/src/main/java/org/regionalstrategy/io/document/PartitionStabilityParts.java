package org.regionalstrategy.io.document;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.regionalstrategy.model.assessment.Measure;
import org.regionalstrategy.model.assessment.cooperation.PartitionStability;

/** Gathers the parts of a partition stability, which is a record and has no builder. */
final class PartitionStabilityParts {
    private @Nullable Measure adjustedRand;
    private @Nullable Measure adjustedMutualInformation;

    PartitionStabilityParts adjustedRand(Measure value) {
        adjustedRand = value;
        return this;
    }

    PartitionStabilityParts adjustedMutualInformation(Measure value) {
        adjustedMutualInformation = value;
        return this;
    }

    PartitionStability build() {
        return new PartitionStability(
                requireNonNull(adjustedRand, "adjustedRand"),
                requireNonNull(adjustedMutualInformation, "adjustedMutualInformation"));
    }
}
