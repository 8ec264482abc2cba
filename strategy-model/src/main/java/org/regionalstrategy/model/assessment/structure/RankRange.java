package org.regionalstrategy.model.assessment.structure;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * Between which ranks a region moves as each other region in turn is left out.
 *
 * @param highest the best of the ranks, at least 1
 * @param lowest the worst, no better than the best; ties have their mean rank
 */
public record RankRange(double highest, double lowest) {
    public RankRange {
        checkArgument(highest >= 1 && highest <= lowest, "ranks: must be in order, from 1: %s, %s", highest, lowest);
    }
}
