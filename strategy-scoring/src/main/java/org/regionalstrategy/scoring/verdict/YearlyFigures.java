package org.regionalstrategy.scoring.verdict;

import org.regionalstrategy.scoring.specialisation.LocationQuotient;

/**
 * The four figures that make a location quotient of a year.
 *
 * @param activity the activity in the region and in the reference
 * @param base the base in both, of the same year or a little earlier
 */
record YearlyFigures(ComparedFigure activity, ComparedFigure base) {
    int year() {
        return activity.year();
    }

    boolean followsBreak() {
        return activity.followsBreak() || base.followsBreak();
    }

    LocationQuotient quotient() {
        return new LocationQuotient(
                activity.region().value(),
                base.region().value(),
                activity.reference().value(),
                base.reference().value());
    }
}
