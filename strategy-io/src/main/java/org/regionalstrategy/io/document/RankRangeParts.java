package org.regionalstrategy.io.document;

import org.regionalstrategy.model.assessment.structure.RankRange;

/** Gathers the parts of a range of ranks, which is a record and has no builder. */
final class RankRangeParts {
    private double highest;
    private double lowest;

    RankRangeParts highest(double value) {
        highest = value;
        return this;
    }

    RankRangeParts lowest(double value) {
        lowest = value;
        return this;
    }

    RankRange build() {
        return new RankRange(highest, lowest);
    }
}
