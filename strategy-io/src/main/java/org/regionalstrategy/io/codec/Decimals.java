package org.regionalstrategy.io.codec;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * The one way in which numbers are written, the same on every JDK (their own shortest forms of doubles differ before and
 * since 19).
 *
 * <p>A double is written as the decimal with the fewest digits that reads back as the same double, and of those the
 * nearest to it: without exponent from 1e-6 to below 1e21 as in RFC 8785, else as {@code 1.5e-7}. A whole number has no
 * decimal point. Beside an exponent there is always a point and a sign, since YAML 1.1 takes {@code 1e21} for a text.
 */
public final class Decimals {
    private static final int MAX_DIGITS = 17;
    private static final int LARGEST_PLAIN_EXPONENT = 20;
    private static final int SMALLEST_PLAIN_EXPONENT = -6;
    private static final double EXACT_POWERS_END = 1e15;

    private Decimals() {}

    /**
     * The double in its canonical form; -0.0 is 0.
     *
     * @throws IllegalArgumentException if it is not finite
     */
    public static String canonical(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("number: must be finite to be written: " + value);
        }
        if (value == Math.rint(value) && Math.abs(value) < EXACT_POWERS_END) {
            return Long.toString((long) value);
        }
        return canonical(shortest(value));
    }

    /** The decimal in its canonical form, all of its digits kept. */
    public static String canonical(BigDecimal value) {
        if (value.signum() == 0) {
            return "0";
        }
        BigDecimal stripped = value.stripTrailingZeros();
        int exponent = stripped.precision() - stripped.scale() - 1;
        if (exponent >= SMALLEST_PLAIN_EXPONENT && exponent <= LARGEST_PLAIN_EXPONENT) {
            return stripped.toPlainString();
        }
        String digits = stripped.unscaledValue().abs().toString();
        String fraction = digits.length() == 1 ? "0" : digits.substring(1);
        String sign = stripped.signum() < 0 ? "-" : "";
        return sign + digits.charAt(0) + "." + fraction + "e" + (exponent < 0 ? "-" : "+") + Math.abs(exponent);
    }

    private static BigDecimal shortest(double value) {
        BigDecimal exact = new BigDecimal(value);
        for (int digits = 1; digits < MAX_DIGITS; digits++) {
            BigDecimal nearest = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
            if (nearest.doubleValue() == value) {
                return nearest;
            }
            // at a power of two the gap above is twice the gap below: the nearest may fail where the next one fits
            BigDecimal above = exact.round(new MathContext(digits, RoundingMode.UP));
            if (above.doubleValue() == value) {
                return above;
            }
        }
        return exact.round(new MathContext(MAX_DIGITS, RoundingMode.HALF_EVEN));
    }
}
