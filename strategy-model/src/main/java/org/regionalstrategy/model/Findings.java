package org.regionalstrategy.model;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.regionalstrategy.model.common.Path;
import org.regionalstrategy.model.common.Spelling;

/** The violations found so far. */
final class Findings {
    /** Looking for the nearest name costs time in the number of names, so that it is done for the first violations only. */
    private static final int MOST_SUGGESTIONS = 200;

    /** The same for very many or long names: about the most characters that are compared with characters. */
    private static final long MOST_COMPARED = 200_000_000;

    private final List<Violation> violations = new ArrayList<>();
    private int suggestions;
    private long compared;

    void add(IntegrityRule rule, Path path, String message) {
        add(rule, path, message, "");
    }

    void add(IntegrityRule rule, Path path, String message, String help) {
        violations.add(new Violation(rule, path, message, help));
    }

    /** Adds a violation unless a rule is kept; the message is only put together if it is not. */
    void addUnless(boolean kept, IntegrityRule rule, Path path, Supplier<String> message) {
        if (!kept) {
            add(rule, path, message.get());
        }
    }

    /** The words "did you mean ..." for the candidate nearest to a name; empty where none is near. */
    String suggestion(String name, Iterable<String> candidates) {
        if (suggestions >= MOST_SUGGESTIONS || compared >= MOST_COMPARED) {
            return "";
        }
        suggestions++;
        compared += (long) name.length() * name.length() * Iterables.size(candidates);
        Optional<String> nearest = Spelling.nearest(name, candidates);
        return nearest.map(candidate -> "did you mean \"" + candidate + "\"?").orElse("");
    }

    ImmutableList<Violation> violations() {
        return ImmutableList.copyOf(violations);
    }
}
