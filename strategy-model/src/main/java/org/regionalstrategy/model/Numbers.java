package org.regionalstrategy.model;

import java.util.Optional;
import org.regionalstrategy.model.common.DurationEstimate;
import org.regionalstrategy.model.common.Money;
import org.regionalstrategy.model.common.PartialDate;
import org.regionalstrategy.model.common.Path;
import org.regionalstrategy.model.cooperation.ReadinessScale;

/**
 * Rules on numbers and dates that hold in many places. They are given the place that has the number and the property that it is
 * there, and put the two together only where a rule is broken: that is seldom, and there are very many numbers.
 */
final class Numbers {
    /** How far sums of shares may miss a bound by rounding. */
    static final double SHARE_TOLERANCE = 1e-9;

    /** The longest duration, a century: whatever is longer is no plan, but most likely in another unit. */
    private static final int MOST_MONTHS = 1_200;

    private Numbers() {}

    static boolean finite(double value, Path at, String property, Findings findings) {
        boolean finite = Double.isFinite(value);
        if (!finite) {
            findings.add(IntegrityRule.NOT_FINITE, at.property(property), "must be a finite number: " + value);
        }
        return finite;
    }

    static void positive(double value, Path at, String property, Findings findings) {
        if (finite(value, at, property, findings) && !(value > 0)) {
            findings.add(IntegrityRule.NOT_POSITIVE, at.property(property), "must be above 0: " + value);
        }
    }

    static void share(double value, Path at, String property, Findings findings) {
        if (finite(value, at, property, findings) && !(value >= 0 && value <= 1)) {
            findings.add(
                    IntegrityRule.OUT_OF_RANGE,
                    at.property(property),
                    "must lie from 0 to 1: " + value
                            + (value > 1 && value <= 100 ? " (" + value + " % is " + value / 100 + ")" : ""));
        }
    }

    static void notNegative(Money amount, Path at, String property, Findings findings) {
        if (amount.isNegative()) {
            findings.add(IntegrityRule.NEGATIVE_AMOUNT, at.property(property), "must not be negative: " + amount);
        }
    }

    static void months(Optional<DurationEstimate> duration, Path at, String property, Findings findings) {
        if (duration.isPresent()) {
            months(duration.get().months(), at.property(property), "months", findings);
        }
    }

    static void months(int months, Path at, String property, Findings findings) {
        if (months < 0) {
            findings.add(IntegrityRule.NEGATIVE_AMOUNT, at.property(property), "must not be negative: " + months);
        } else if (months > MOST_MONTHS) {
            findings.add(
                    IntegrityRule.OUT_OF_RANGE,
                    at.property(property),
                    "must be at most " + MOST_MONTHS + " months: " + months);
        }
    }

    static void level(int level, ReadinessScale scale, Path at, String property, Findings findings) {
        int highest = highest(scale);
        if (level < 1 || level > highest) {
            findings.add(
                    IntegrityRule.LEVEL_OUTSIDE_SCALE,
                    at.property(property),
                    "a level on the scale " + scale + " lies from 1 to " + highest + ": " + level);
        }
    }

    private static int highest(ReadinessScale scale) {
        return switch (scale) {
            case TRL -> 9;
            case MRL -> 10;
            case NONE -> 1;
        };
    }

    static void ordered(
            Optional<PartialDate> start, Optional<PartialDate> end, Path at, String endProperty, Findings findings) {
        if (start.isPresent()
                && end.isPresent()
                && end.get().lastDay().isBefore(start.get().firstDay())) {
            findings.add(
                    IntegrityRule.ENDS_BEFORE_START,
                    at.property(endProperty),
                    "ends " + end.get() + ", before it starts " + start.get());
        }
    }
}
