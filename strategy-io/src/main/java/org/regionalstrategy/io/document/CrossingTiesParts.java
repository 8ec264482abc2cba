package org.regionalstrategy.io.document;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.regionalstrategy.model.assessment.Measure;
import org.regionalstrategy.model.assessment.cooperation.CrossingTies;

/** Gathers the parts of a crossing ties, which is a record and has no builder. */
final class CrossingTiesParts {
    private int ties;
    private @Nullable Measure share;
    private @Nullable Measure weightedShare;

    CrossingTiesParts ties(int value) {
        ties = value;
        return this;
    }

    CrossingTiesParts share(Measure value) {
        share = value;
        return this;
    }

    CrossingTiesParts weightedShare(Measure value) {
        weightedShare = value;
        return this;
    }

    CrossingTies build() {
        return new CrossingTies(ties, requireNonNull(share, "share"), requireNonNull(weightedShare, "weightedShare"));
    }
}
