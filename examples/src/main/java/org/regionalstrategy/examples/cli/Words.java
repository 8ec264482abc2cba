package org.regionalstrategy.examples.cli;

import java.util.Locale;

/** Numbers and words for the terminal, the same in every locale. */
final class Words {
    private Words() {}

    /** A number with its noun: "1 error", "2 errors". */
    static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    /** An amount rounded to whole units, with thousands set apart: 12,345. */
    static String amount(double amount) {
        return String.format(Locale.ROOT, "%,.0f", amount);
    }

    /** A quotient with two decimals. */
    static String quotient(double quotient) {
        return String.format(Locale.ROOT, "%.2f", quotient);
    }

    /** Cuts a text to a width, marking the cut. */
    static String fit(String text, int width) {
        return text.length() <= width ? text : text.substring(0, width - 1) + "…";
    }

    /** Pads or cuts a text to a width. */
    static String cell(String text, int width) {
        String fitted = fit(text, width);
        return fitted + " ".repeat(width - fitted.length());
    }

    /**
     * Breaks a text between words.
     *
     * @param first what the first line begins with
     * @param rest what the other lines begin with
     * @param width the most characters of a line; a longer word has a line to itself
     */
    static String wrap(String first, String rest, String text, int width) {
        StringBuilder lines = new StringBuilder();
        StringBuilder line = new StringBuilder(first);
        boolean empty = true;
        for (String word : text.split(" ", -1)) {
            if (!empty && line.length() + 1 + word.length() > width) {
                lines.append(line).append('\n');
                line = new StringBuilder(rest);
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
            empty = false;
        }
        return lines.append(line).append('\n').toString();
    }
}
