package org.regionalstrategy.io.codec;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.regionalstrategy.io.diagnostics.ProblemCode;
import org.regionalstrategy.io.tree.Node;
import org.regionalstrategy.io.tree.Node.ScalarKind;
import org.regionalstrategy.io.tree.Node.ScalarNode;

/** Reads numbers from what was written, without rounding a fraction away or letting a non-finite number in. */
final class Numerals {
    private static final Pattern DECIMAL = Pattern.compile("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?");
    private static final Pattern WHOLE = Pattern.compile("[-+]?[0-9]+");
    private static final Pattern LEADING_ZERO = Pattern.compile("[-+]?0[0-9]+.*");
    private static final Pattern ALMOST_NUMBER = Pattern.compile("[-+]?[0-9][0-9 _.,\u00a0\u202f]*%?");

    /** An amount beyond these powers of ten is a slip, and would be costly to calculate with. */
    private static final int MAX_AMOUNT_EXPONENT = 40;

    private Numerals() {}

    /** The digits of a number node; null if it is none, which has then been reported. */
    private static @Nullable String digits(Node node, String expected, Reading reading) {
        if (!(node instanceof ScalarNode scalar) || scalar.kind() != ScalarKind.NUMBER) {
            reading.reportType(node, expected, helpForText(node));
            return null;
        }
        String text = scalar.text();
        if (isPlainWhole(text)) {
            return text;
        }
        if (LEADING_ZERO.matcher(text).matches()) {
            reading.report(
                    ProblemCode.AMBIGUOUS_NUMBER,
                    node,
                    "the number " + text + " begins with a zero, which some readers take for octal",
                    "remove the zero, or put quotes around it if it is a code");
            return null;
        }
        if (DECIMAL.matcher(text).matches()) {
            return text;
        }
        boolean prefixed = text.startsWith("0x") || text.startsWith("0o");
        reading.report(
                prefixed ? ProblemCode.AMBIGUOUS_NUMBER : ProblemCode.NOT_FINITE,
                node,
                prefixed ? "the number " + text + " is not in decimal" : "the number " + text + " is not finite",
                prefixed ? "write it in decimal" : "leave the field out where the value is not known");
        return null;
    }

    /** Digits without sign or leading zero: most numbers, and no expression need look at them. */
    private static boolean isPlainWhole(String text) {
        if (text.charAt(0) == '0') {
            return text.length() == 1;
        }
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static String helpForText(Node node) {
        if (!(node instanceof ScalarNode scalar) || scalar.kind() != ScalarKind.TEXT) {
            return "";
        }
        if (DECIMAL.matcher(scalar.text()).matches()) {
            return "remove the quotes: " + scalar.text();
        }
        return ALMOST_NUMBER.matcher(scalar.text()).matches()
                ? "write digits with a decimal point and nothing else, such as 1200.5"
                : "";
    }

    static @Nullable Double number(Node node, Reading reading) {
        String digits = digits(node, "a number", reading);
        if (digits == null) {
            return null;
        }
        double value = Double.parseDouble(digits);
        if (Double.isInfinite(value)) {
            reading.report(ProblemCode.NOT_FINITE, node, "the number " + digits + " is too large", "");
            return null;
        }
        if (value == 0 && hasNonZeroDigit(digits)) {
            reading.report(ProblemCode.OUT_OF_RANGE, node, "the number " + digits + " is too close to zero", "");
            return null;
        }
        return value + 0.0; // -0.0 becomes 0.0
    }

    private static boolean hasNonZeroDigit(String digits) {
        return digits.chars()
                .takeWhile(unit -> unit != 'e' && unit != 'E')
                .anyMatch(unit -> unit >= '1' && unit <= '9');
    }

    static @Nullable Integer whole(Node node, Reading reading) {
        String digits = digits(node, "a whole number", reading);
        if (digits == null) {
            return null;
        }
        if (!isPlainWhole(digits) && !WHOLE.matcher(digits).matches()) {
            reading.report(ProblemCode.WRONG_TYPE, node, "expected a whole number, found the number " + digits, "");
            return null;
        }
        try {
            return Integer.valueOf(digits);
        } catch (NumberFormatException tooLarge) {
            reading.report(ProblemCode.OUT_OF_RANGE, node, "the number " + digits + " is too large here", "");
            return null;
        }
    }

    static @Nullable BigDecimal amount(Node node, Reading reading) {
        String digits = digits(node, "a number", reading);
        if (digits == null) {
            return null;
        }
        BigDecimal value = parse(digits);
        if (value == null || !fits(value)) {
            reading.report(
                    ProblemCode.OUT_OF_RANGE,
                    node,
                    "the amount " + digits + " has digits beyond 1e" + MAX_AMOUNT_EXPONENT + " or 1e-"
                            + MAX_AMOUNT_EXPONENT,
                    "");
            return null;
        }
        return value;
    }

    private static @Nullable BigDecimal parse(String digits) {
        try {
            return new BigDecimal(digits);
        } catch (NumberFormatException exponentTooLarge) {
            return null;
        }
    }

    private static boolean fits(BigDecimal value) {
        return value.scale() <= MAX_AMOUNT_EXPONENT
                && (long) value.precision() - value.scale() <= MAX_AMOUNT_EXPONENT
                && value.scale() >= -MAX_AMOUNT_EXPONENT;
    }
}
