package org.regionalstrategy.scoring.significance;

import java.util.Locale;

/** Numbers as people write them, whatever the language of the machine: 1,234.50 in English, 1 234,50 in Russian. */
final class NumberText {
    private static final char NO_BREAK_SPACE = '\u00a0';
    private static final double PERCENT = 100;

    private NumberText() {}

    /** With two decimals. */
    static String decimals(double value) {
        return String.format(Locale.ROOT, "%,.2f", value);
    }

    static String russianDecimals(double value) {
        return decimals(value).replace(',', NO_BREAK_SPACE).replace('.', ',');
    }

    /** A share of 0..1 in per cent. */
    static String percent(double share) {
        return decimals(share * PERCENT) + " %";
    }

    static String russianPercent(double share) {
        return russianDecimals(share * PERCENT) + NO_BREAK_SPACE + "%";
    }
}
