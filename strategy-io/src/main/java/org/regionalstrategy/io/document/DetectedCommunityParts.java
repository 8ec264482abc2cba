package org.regionalstrategy.io.document;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import org.jspecify.annotations.Nullable;
import org.regionalstrategy.model.assessment.Measure;
import org.regionalstrategy.model.assessment.cooperation.DetectedCommunity;

/** Gathers the parts of a detected community, which is a record and has no builder. */
final class DetectedCommunityParts {
    private ImmutableList<String> members = ImmutableList.of();
    private double weightInside;
    private double weightOutside;
    private @Nullable Measure persistence;

    DetectedCommunityParts members(ImmutableList<String> value) {
        members = value;
        return this;
    }

    DetectedCommunityParts weightInside(double value) {
        weightInside = value;
        return this;
    }

    DetectedCommunityParts weightOutside(double value) {
        weightOutside = value;
        return this;
    }

    DetectedCommunityParts persistence(Measure value) {
        persistence = value;
        return this;
    }

    DetectedCommunity build() {
        return new DetectedCommunity(
                ImmutableSortedSet.copyOf(members),
                weightInside,
                weightOutside,
                requireNonNull(persistence, "persistence"));
    }
}
