package org.regionalstrategy.io.tree;

import java.util.regex.Pattern;
import org.regionalstrategy.io.tree.Node.ScalarKind;

/**
 * What a plain YAML scalar is by the core schema of YAML 1.2 (section 10.3.2). So {@code NO}, {@code yes},
 * {@code 12:30} and {@code 2019-07-31} are texts, which YAML 1.1 took for other things.
 */
final class CoreSchema {
    private static final Pattern NUMBER = Pattern.compile("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?"
            + "|0o[0-7]+|0x[0-9a-fA-F]+|[-+]?\\.(inf|Inf|INF)|\\.(nan|NaN|NAN)");

    private CoreSchema() {}

    static ScalarKind kindOf(String plain) {
        return switch (plain) {
            case "", "~", "null", "Null", "NULL" -> ScalarKind.NULL;
            case "true", "True", "TRUE", "false", "False", "FALSE" -> ScalarKind.BOOLEAN;
            default ->
                mayStartNumber(plain.charAt(0)) && NUMBER.matcher(plain).matches()
                        ? ScalarKind.NUMBER
                        : ScalarKind.TEXT;
        };
    }

    private static boolean mayStartNumber(char first) {
        return (first >= '0' && first <= '9') || first == '-' || first == '+' || first == '.';
    }
}
