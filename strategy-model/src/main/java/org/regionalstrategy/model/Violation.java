package org.regionalstrategy.model;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import org.regionalstrategy.model.common.Path;

/**
 * A place where a strategy breaks a rule.
 *
 * @param rule the rule
 * @param path the place
 * @param message what is wrong, with names and values
 * @param help what would be right, such as the nearest valid name; empty where nothing is known
 */
public record Violation(IntegrityRule rule, Path path, String message, String help) {
    public Violation {
        requireNonNull(rule, "rule");
        requireNonNull(path, "path");
        requireNonNull(message, "message");
        requireNonNull(help, "help");
    }

    public Severity severity() {
        return rule.severity();
    }

    @Override
    public String toString() {
        String text =
                rule.severity().name().toLowerCase(Locale.ROOT) + "[" + rule.code() + "] at " + path + ": " + message;
        return help.isEmpty() ? text : text + " (" + help + ")";
    }
}
