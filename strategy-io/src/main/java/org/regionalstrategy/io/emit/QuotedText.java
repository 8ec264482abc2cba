package org.regionalstrategy.io.emit;

import java.util.Locale;
import org.regionalstrategy.io.tree.SurrogatePairs;

/**
 * Text in double quotes, with escapes that JSON and YAML read alike. Whatever cannot be seen is escaped: control,
 * format and private characters, unusual spaces and line separators.
 */
final class QuotedText {
    private QuotedText() {}

    static void append(String text, StringBuilder out) {
        if (SurrogatePairs.broken(text)) {
            throw new IllegalArgumentException(
                    "text: half of a surrogate pair cannot be written in UTF-8: " + escaped(text));
        }
        out.append(escaped(text));
    }

    private static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            appendEscaped(point, out);
            i += Character.charCount(point);
        }
        return out.append('"').toString();
    }

    private static void appendEscaped(int point, StringBuilder out) {
        switch (point) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> {
                if (isVisible(point)) {
                    out.appendCodePoint(point);
                } else {
                    for (char unit : Character.toChars(point)) {
                        out.append("\\u").append(String.format(Locale.ROOT, "%04x", (int) unit));
                    }
                }
            }
        }
    }

    /**
     * By ranges, not by the JDK's character types, which change with its version of Unicode: the controls, the
     * separators and marks of direction, private characters of the basic plane, the byte order mark and the noncharacters.
     */
    private static boolean isVisible(int point) {
        return point >= 0x20
                && !(point >= 0x7f && point <= 0xa0)
                && point != 0xad
                && point != 0x61c
                && point != 0x1680
                && point != 0x180e
                && !(point >= 0x2000 && point <= 0x200f)
                && !(point >= 0x2028 && point <= 0x202f)
                && !(point >= 0x205f && point <= 0x206f)
                && !(point >= 0xd800 && point <= 0xdfff)
                && point != 0x3000
                && !(point >= 0xe000 && point <= 0xf8ff)
                && point != 0xfeff
                && !(point >= 0xfff0 && point <= 0xfffb)
                && (point & 0xfffe) != 0xfffe;
    }
}
