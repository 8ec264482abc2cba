package org.regionalstrategy.model;

import java.util.Optional;
import org.regionalstrategy.model.common.Money;
import org.regionalstrategy.model.common.PartialDate;
import org.regionalstrategy.model.common.Path;
import org.regionalstrategy.model.cooperation.ReadinessScale;

/** Rules on numbers and dates that hold in many places. */
final class Numbers {
    /** How far sums of shares may miss a bound by rounding. */
    static final double SHARE_TOLERANCE = 1e-9;

    private Numbers() {}

    static boolean finite(double value, Path at, Findings findings) {
        boolean finite = Double.isFinite(value);
        findings.addUnless(finite, IntegrityRule.NOT_FINITE, at, () -> "must be a finite number: " + value);
        return finite;
    }

    static void positive(double value, Path at, Findings findings) {
        if (finite(value, at, findings)) {
            findings.addUnless(value > 0, IntegrityRule.NOT_POSITIVE, at, () -> "must be above 0: " + value);
        }
    }

    static void share(double value, Path at, Findings findings) {
        if (finite(value, at, findings)) {
            findings.addUnless(
                    value >= 0 && value <= 1,
                    IntegrityRule.OUT_OF_RANGE,
                    at,
                    () -> "must lie from 0 to 1: " + value
                            + (value > 1 && value <= 100 ? " (" + value + " % is " + value / 100 + ")" : ""));
        }
    }

    static void notNegative(Money amount, Path at, Findings findings) {
        findings.addUnless(
                !amount.isNegative(), IntegrityRule.NEGATIVE_AMOUNT, at, () -> "must not be negative: " + amount);
    }

    static void level(int level, ReadinessScale scale, Path at, Findings findings) {
        int highest = highest(scale);
        findings.addUnless(
                level >= 1 && level <= highest,
                IntegrityRule.LEVEL_OUTSIDE_SCALE,
                at,
                () -> "a level on the scale " + scale + " lies from 1 to " + highest + ": " + level);
    }

    private static int highest(ReadinessScale scale) {
        return switch (scale) {
            case TRL -> 9;
            case MRL -> 10;
            case NONE -> 1;
        };
    }

    static void ordered(Optional<PartialDate> start, Optional<PartialDate> end, Path endAt, Findings findings) {
        if (start.isPresent() && end.isPresent()) {
            findings.addUnless(
                    !end.get().lastDay().isBefore(start.get().firstDay()),
                    IntegrityRule.ENDS_BEFORE_START,
                    endAt,
                    () -> "ends " + end.get() + ", before it starts " + start.get());
        }
    }
}
