package org.regionalstrategy.scoring.specialisation;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.regionalstrategy.model.assessment.Interval;
import org.regionalstrategy.model.common.LocalizedText;

/** How fast a location quotient rises or falls, with its uncertainty: either known, or unknown for a reason. */
public sealed interface SlopeEstimate {
    /**
     * A slope that exists.
     *
     * @param slope the change of ln LQ a year: 0.05 is a rise of about 5 % a year
     * @param interval the slope's confidence interval
     * @param firstYear the first year that it is taken from
     * @param lastYear the last one, after the first
     */
    record Known(double slope, Interval interval, int firstYear, int lastYear) implements SlopeEstimate {
        public Known {
            requireNonNull(interval, "interval");
            checkArgument(firstYear < lastYear, "slope: the years must be in order: %s, %s", firstYear, lastYear);
            checkArgument(
                    interval.lower() <= slope && slope <= interval.upper(),
                    "slope: must lie in its interval: %s, %s",
                    slope,
                    interval);
        }

        /** By what part the quotient grows in a year, {@code exp(slope) - 1}, above -1; 0.05 is 5 %. */
        public double yearlyGrowth() {
            return StrictMath.expm1(slope);
        }

        /** The interval of {@link #yearlyGrowth()}, at the same confidence. */
        public Interval yearlyGrowthInterval() {
            return new Interval(
                    StrictMath.expm1(interval.lower()), StrictMath.expm1(interval.upper()), interval.confidence());
        }
    }

    /**
     * A slope that does not exist.
     *
     * @param reason why it does not: a clause without a capital or a full stop
     */
    record Unknown(LocalizedText reason) implements SlopeEstimate {
        public Unknown {
            requireNonNull(reason, "reason");
        }
    }

    /** The slope; empty if it is unknown. */
    default Optional<Known> toOptional() {
        return this instanceof Known known ? Optional.of(known) : Optional.empty();
    }
}
