package org.regionalstrategy.io.emit;

import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * YAML in block style. Text for people is always in double quotes; a token and a name go without them only where YAML
 * 1.1 and 1.2 both take them for text: so {@code "no"}, {@code "on"}, {@code "2019"} and {@code "0x1F"} are quoted.
 */
final class YamlWriter extends TextWriter {
    /** YAML finds the colon of a name within 1,024 characters (section 7.4.2); before a longer one stands a question mark. */
    private static final int LONGEST_BEFORE_COLON = 1_000;

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z][A-Za-z0-9_.-]*");

    /** What YAML 1.1 (in lower case) takes for a truth value or for nothing. */
    private static final ImmutableSet<String> NOT_TEXT =
            ImmutableSet.of("y", "n", "yes", "no", "on", "off", "true", "false", "null");

    /** That of the object whose name comes next. */
    private int depth;

    @Override
    public void token(String token) {
        if (isPlain(token)) {
            beforeScalar();
            out.append(token);
        } else {
            text(token);
        }
    }

    private static boolean isPlain(String text) {
        return PLAIN.matcher(text).matches() && !NOT_TEXT.contains(text.toLowerCase(Locale.ROOT));
    }

    @Override
    void beforeName(Level object) {
        depth = object.depth;
        // the first name of an object in a list stands beside its dash
        boolean besideDash = object.count == 0 && out.length() > 1 && out.charAt(out.length() - 1) == '-';
        if (besideDash) {
            out.append(' ');
        } else if (!out.isEmpty()) {
            newLine(object.depth);
        }
    }

    @Override
    void appendName(String name) {
        int start = out.length();
        if (isPlain(name)) {
            out.append(name);
        } else {
            QuotedText.append(name, out);
        }
        if (out.length() - start > LONGEST_BEFORE_COLON) {
            out.insert(start, "? ");
            newLine(depth);
        }
        out.append(':');
    }

    @Override
    void beforeMember() {
        // a scalar follows a space; an object or list begins on the next line
    }

    @Override
    void beforeElement(Level list) {
        newLine(list.depth);
        out.append('-');
    }

    @Override
    void beforeScalar() {
        super.beforeScalar();
        if (!out.isEmpty()) {
            out.append(' ');
        }
    }

    @Override
    void afterLast(Level ended) {
        if (ended.count == 0) {
            out.append(ended.object ? " {}" : " []");
        }
    }
}
