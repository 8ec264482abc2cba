package org.regionalstrategy.scoring.roadmap;

import org.regionalstrategy.model.assessment.Measure;
import org.regionalstrategy.model.common.LocalizedText;
import org.regionalstrategy.model.common.Sourced;

/**
 * How long a step takes.
 *
 * @param months its duration, of what is under way what is left; undefined where it or the date of an event is unknown
 * @param notBefore the month before which it does not start, whatever it waits for
 * @param underWay whether it has begun and waits for nothing any more
 * @param basis where the duration or date comes from
 */
record StepTime(Measure months, int notBefore, boolean underWay, Sourced basis) {
    static StepTime known(int months, Sourced basis) {
        return new StepTime(Measure.of(months), 0, false, basis);
    }

    /** An event in a month. */
    static StepTime event(int month, Sourced basis) {
        return new StepTime(Measure.of(0), month, false, basis);
    }

    static StepTime unknown(LocalizedText reason, Sourced basis) {
        return new StepTime(Measure.undefined(reason), 0, false, basis);
    }

    StepTime begun() {
        return new StepTime(months, notBefore, true, basis);
    }

    StepTime startingIn(int month) {
        return new StepTime(months, month, underWay, basis);
    }
}
