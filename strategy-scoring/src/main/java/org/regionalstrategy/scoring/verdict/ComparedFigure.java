package org.regionalstrategy.scoring.verdict;

/**
 * A figure for a region and for the reference it is compared with, of the same year and unit.
 *
 * @param region the figure for the region
 * @param reference the figure for the reference
 */
record ComparedFigure(Figure region, Figure reference) {
    int year() {
        return region.year();
    }

    boolean followsBreak() {
        return region.followsBreak() || reference.followsBreak();
    }
}
