package org.regionalstrategy.io.document;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.regionalstrategy.model.assessment.Measure;
import org.regionalstrategy.model.assessment.cooperation.CommunityRun;

/** Gathers the parts of a community run, which is a record and has no builder. */
final class CommunityRunParts {
    private long seed;
    private int communities;
    private @Nullable Measure quality;
    private boolean converged;

    CommunityRunParts seed(long value) {
        seed = value;
        return this;
    }

    CommunityRunParts communities(int value) {
        communities = value;
        return this;
    }

    CommunityRunParts quality(Measure value) {
        quality = value;
        return this;
    }

    CommunityRunParts converged(boolean value) {
        converged = value;
        return this;
    }

    CommunityRun build() {
        return new CommunityRun(seed, communities, requireNonNull(quality, "quality"), converged);
    }
}
