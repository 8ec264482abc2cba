package org.regionalstrategy.model.assessment.cooperation;

import static java.util.Objects.requireNonNull;

import org.regionalstrategy.model.assessment.Measure;

/**
 * How many of the ties join organizations of different kinds.
 *
 * @param ties the ties whose two ends have a kind
 * @param share the share of them whose ends differ, 0 to 1; undefined if there is no such tie
 * @param weightedShare the share of their weight on ties whose ends differ, 0 to 1; undefined if there is no such tie
 */
public record CrossingTies(int ties, Measure share, Measure weightedShare) {
    public CrossingTies {
        requireNonNull(share, "share");
        requireNonNull(weightedShare, "weightedShare");
    }
}
