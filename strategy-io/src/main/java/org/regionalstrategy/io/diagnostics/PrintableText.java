package org.regionalstrategy.io.diagnostics;

/** Text from strangers made safe to print: a terminal takes some characters for commands, and others turn the text around. */
public final class PrintableText {
    private static final int REPLACEMENT = 0xFFFD;

    private PrintableText() {}

    /** The text with every tab as a space and every control or format character as U+FFFD; it has no line breaks. */
    public static String of(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(point -> out.appendCodePoint(printable(point)));
        return out.toString();
    }

    private static int printable(int point) {
        if (point == '\t') {
            return ' ';
        }
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> REPLACEMENT;
            default -> point;
        };
    }
}
