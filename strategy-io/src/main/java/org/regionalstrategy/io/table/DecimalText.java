package org.regionalstrategy.io.table;

/**
 * Reads decimal numbers from a buffer, to the same double as {@link Double#parseDouble}: one of at most 15 digits and a small
 * power of ten is the quotient or product of two exact doubles, which is rounded once (Clinger 1990, How to read floating point
 * numbers accurately); the others are left to the JDK.
 */
final class DecimalText {
    /** Stands for what is no decimal number. */
    static final double NOT_A_NUMBER = Double.NaN;

    private static final int MOST_EXACT_DIGITS = 15;
    private static final double[] POWERS = {
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19,
        1e20, 1e21, 1e22
    };

    private DecimalText() {}

    /**
     * The number, which may be infinite where it is too large; {@link #NOT_A_NUMBER} for anything but an optional sign, digits with
     * at most one point, and an optional exponent.
     */
    static double parse(char[] units, int offset, int length) {
        int end = offset + length;
        int i = offset;
        boolean negative = i < end && units[i] == '-';
        if (negative || (i < end && units[i] == '+')) {
            i++;
        }
        long digits = 0;
        int digitCount = 0;
        int significant = 0;
        int fraction = 0;
        boolean point = false;
        for (; i < end && (isDigit(units[i]) || (units[i] == '.' && !point)); i++) {
            if (units[i] == '.') {
                point = true;
                continue;
            }
            digitCount++;
            significant += significant > 0 || units[i] != '0' ? 1 : 0;
            digits = significant <= MOST_EXACT_DIGITS ? digits * 10 + (units[i] - '0') : digits;
            fraction += point ? 1 : 0;
        }
        if (digitCount == 0) {
            return NOT_A_NUMBER;
        }
        if (i < end) {
            return isExponent(units, i, end) ? Double.parseDouble(new String(units, offset, length)) : NOT_A_NUMBER;
        }
        if (significant > MOST_EXACT_DIGITS || fraction >= POWERS.length) {
            return Double.parseDouble(new String(units, offset, length));
        }
        double value = digits / POWERS[fraction];
        return negative ? -value : value;
    }

    private static boolean isExponent(char[] units, int start, int end) {
        if (units[start] != 'e' && units[start] != 'E') {
            return false;
        }
        int i = start + 1;
        if (i < end && (units[i] == '-' || units[i] == '+')) {
            i++;
        }
        int first = i;
        while (i < end && isDigit(units[i])) {
            i++;
        }
        return i == end && i > first;
    }

    private static boolean isDigit(char unit) {
        return unit >= '0' && unit <= '9';
    }
}
