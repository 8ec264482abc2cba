package org.regionalstrategy.io.network;

import java.util.Locale;

/**
 * Text from strangers made fit for XML 1.0, which has no way to say control characters, halves of surrogate pairs, U+FFFE and
 * U+FFFF. Markup need not be escaped here: that the stream writer does.
 */
final class XmlText {
    private static final int REPLACEMENT = 0xFFFD;

    private XmlText() {}

    /**
     * Text of an element, with U+FFFD for what XML cannot say. A carriage return, alone or before a line feed, is a line feed,
     * as a reader would make it.
     */
    static String content(String text) {
        return allowed(text.replace("\r\n", "\n").replace('\r', '\n'));
    }

    /** Text of an attribute, with U+FFFD for what XML cannot say, and blanks for tabs and line breaks as a reader would make. */
    static String attribute(String text) {
        return allowed(text).replace('\t', ' ').replace('\n', ' ').replace('\r', ' ');
    }

    private static String allowed(String text) {
        if (text.codePoints().allMatch(XmlText::isAllowed)) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().map(point -> isAllowed(point) ? point : REPLACEMENT).forEach(out::appendCodePoint);
        return out.toString();
    }

    /** {@code Char} of XML 1.0. */
    private static boolean isAllowed(int point) {
        return point >= 0x20
                ? point < 0xd800 || (point > 0xdfff && point != 0xfffe && point != 0xffff)
                : point == '\t' || point == '\n' || point == '\r';
    }

    /**
     * An id as a name token ({@code NMTOKEN}), which GraphML asks for. Letters of English, Western European and Slavic
     * alphabets, digits, {@code . - _ :} stay; another character is written as {@code _xHHHH_} with its code in hexadecimal,
     * and so is a {@code _} before an {@code x} (SQL/XML, ISO/IEC 9075-14). Different ids stay different.
     */
    static String id(String id) {
        if (id.codePoints().allMatch(XmlText::isToken) && !id.contains("_x")) {
            return id;
        }
        StringBuilder out = new StringBuilder(id.length() + 8);
        for (int i = 0; i < id.length(); ) {
            int point = id.codePointAt(i);
            if (isToken(point) && !id.startsWith("_x", i)) {
                out.appendCodePoint(point);
            } else {
                out.append(String.format(Locale.ROOT, "_x%04X_", point));
            }
            i += Character.charCount(point);
        }
        return out.toString();
    }

    /** A part of {@code NameChar} in every edition of XML 1.0. */
    private static boolean isToken(int point) {
        return (point >= 'a' && point <= 'z')
                || (point >= 'A' && point <= 'Z')
                || (point >= '0' && point <= ':')
                || (point == '-' || point == '.' || point == '_')
                || (point >= 0xc0 && point <= 0x131 && point != 0xd7 && point != 0xf7)
                || (point >= 0x410 && point <= 0x44f)
                || (point == 0x401 || point == 0x451);
    }
}
