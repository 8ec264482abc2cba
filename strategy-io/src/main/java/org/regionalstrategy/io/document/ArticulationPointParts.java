package org.regionalstrategy.io.document;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;
import org.regionalstrategy.model.assessment.cooperation.ArticulationPoint;

/** Gathers the parts of an articulation point, which is a record and has no builder. */
final class ArticulationPointParts {
    private @Nullable String organization;
    private ImmutableList<Integer> pieces = ImmutableList.of();

    ArticulationPointParts organization(String value) {
        organization = value;
        return this;
    }

    ArticulationPointParts pieces(ImmutableList<Integer> value) {
        pieces = value;
        return this;
    }

    ArticulationPoint build() {
        return new ArticulationPoint(requireNonNull(organization, "organization"), pieces);
    }
}
