package org.regionalstrategy.scoring.specialisation;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.regionalstrategy.model.assessment.Interval;
import org.regionalstrategy.model.assessment.IntervalMethod;
import org.regionalstrategy.model.common.LocalizedText;

/** A confidence interval that may not exist: either known, or unknown for a reason. */
public sealed interface IntervalEstimate {
    /**
     * An interval that exists.
     *
     * @param interval the interval
     * @param method how it was found
     */
    record Known(Interval interval, IntervalMethod method) implements IntervalEstimate {
        public Known {
            requireNonNull(interval, "interval");
            requireNonNull(method, "method");
        }
    }

    /**
     * An interval that does not exist.
     *
     * @param reason why it does not: a clause without a capital or a full stop
     */
    record Unknown(LocalizedText reason) implements IntervalEstimate {
        public Unknown {
            requireNonNull(reason, "reason");
        }
    }

    /** The interval; empty if it is unknown. */
    default Optional<Interval> toOptional() {
        return this instanceof Known known ? Optional.of(known.interval()) : Optional.empty();
    }
}
