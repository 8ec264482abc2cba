package org.regionalstrategy.io.tree;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.regionalstrategy.io.diagnostics.ProblemCode;

/** Tells keys from values in the stream of YAML events, and reports keys that are not what they look like. */
final class YamlKeys {
    private final TreeBuilder builder;
    private final Deque<Level> levels = new ArrayDeque<>();

    YamlKeys(TreeBuilder builder) {
        this.builder = builder;
    }

    void begin(boolean mapping, boolean flow) {
        levels.push(new Level(mapping, flow));
    }

    void end() {
        levels.pop();
        afterValue();
    }

    boolean nextIsKey() {
        Level level = levels.peek();
        return level != null && level.mapping && level.key == null;
    }

    void key(String name, boolean plain, Span span) {
        Level level = levels.element();
        level.key = new Key(name, plain, span);
        builder.name(name, span.start(), span.end());
        if (plain && name.equals("<<")) {
            builder.report(
                    ProblemCode.YAML_MERGE, span, "the merge key << is not read", "write the fields where they belong");
            builder.leaveOutMember();
        }
    }

    /** Fails where a key should stand: an object, a list or an alias cannot name a field. */
    void requireValue(Span span) {
        if (nextIsKey()) {
            throw builder.unreadable(ProblemCode.COMPLEX_KEY, span, "a field name must be plain text");
        }
    }

    /** {@code {growth: 1,5}} is a field of 1 and a second key 5 without a value. */
    void beforeValue(boolean empty) {
        Level level = levels.peek();
        if (!empty || level == null || !level.flow || level.key == null) {
            return;
        }
        Key key = level.key;
        if (key.plain && key.name.chars().allMatch(unit -> unit >= '0' && unit <= '9') && !key.name.isEmpty()) {
            builder.report(
                    ProblemCode.COMMA_IN_NUMBER,
                    key.span,
                    "a comma between braces begins the next field, so \"" + key.name + "\" is a field without a value",
                    "write a decimal point: 1.5, not 1,5");
            builder.leaveOutMember();
        }
    }

    void afterValue() {
        Level level = levels.peek();
        if (level != null) {
            level.key = null;
        }
    }

    private record Key(String name, boolean plain, Span span) {}

    private static final class Level {
        private final boolean mapping;
        private final boolean flow;
        private @Nullable Key key;

        Level(boolean mapping, boolean flow) {
            this.mapping = mapping;
            this.flow = flow;
        }
    }
}
