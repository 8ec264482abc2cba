package org.regionalstrategy.scoring.wording;

import java.util.Locale;

/** Numbers as people write them, whatever the language of the machine: 1,234.50 in English, 1 234,50 in Russian. */
public final class NumberText {
    private static final char NO_BREAK_SPACE = '\u00a0';
    private static final double PERCENT = 100;

    private NumberText() {}

    /** Without decimals if whole, else with two. */
    public static String english(double value) {
        return value == Math.rint(value) ? format("%,.0f", value) : decimals(value);
    }

    public static String russian(double value) {
        return toRussian(english(value));
    }

    /** With two decimals. */
    public static String decimals(double value) {
        return format("%,.2f", value);
    }

    public static String russianDecimals(double value) {
        return toRussian(decimals(value));
    }

    /** A share of 0..1 in per cent. */
    public static String percent(double share) {
        return decimals(share * PERCENT) + " %";
    }

    public static String russianPercent(double share) {
        return russianDecimals(share * PERCENT) + NO_BREAK_SPACE + "%";
    }

    private static String format(String pattern, double value) {
        return String.format(Locale.ROOT, pattern, value);
    }

    private static String toRussian(String english) {
        return english.replace(',', NO_BREAK_SPACE).replace('.', ',');
    }
}
