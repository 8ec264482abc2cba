package org.regionalstrategy.io.emit;

import java.util.ArrayDeque;
import java.util.Deque;
import org.regionalstrategy.io.codec.Output;
import org.regionalstrategy.io.text.Format;

/** What the two notations have in common: nesting, and the text made so far. */
public abstract class TextWriter implements Output {
    private static final String INDENT = "  ";

    final StringBuilder out = new StringBuilder();
    private final Deque<Level> levels = new ArrayDeque<>();

    TextWriter() {}

    /** An empty writer of that notation. */
    public static TextWriter of(Format format) {
        return switch (format) {
            case JSON -> new JsonWriter();
            case YAML -> new YamlWriter();
        };
    }

    /** The whole text, with a final line break. */
    public String finished() {
        if (!levels.isEmpty()) {
            throw new IllegalStateException("an object or list is not ended");
        }
        return out.append('\n').toString();
    }

    @Override
    public void beginObject() {
        beforeValue();
        levels.push(new Level(true, levels.size()));
    }

    @Override
    public void beginArray() {
        beforeValue();
        levels.push(new Level(false, levels.size()));
    }

    @Override
    public void end() {
        afterLast(levels.pop());
    }

    @Override
    public void name(String name) {
        beforeName(levels.element());
        levels.element().count++;
        appendName(name);
    }

    @Override
    public void text(String text) {
        beforeScalar();
        QuotedText.append(text, out);
    }

    @Override
    public void number(String number) {
        beforeScalar();
        out.append(number);
    }

    @Override
    public void bool(boolean value) {
        beforeScalar();
        out.append(value);
    }

    private void beforeValue() {
        Level level = levels.peek();
        if (level == null) {
            return;
        }
        if (level.object) {
            beforeMember();
        } else {
            beforeElement(level);
            level.count++;
        }
    }

    /** Before a value without parts; notations may add to it. */
    void beforeScalar() {
        beforeValue();
    }

    abstract void beforeName(Level object);

    abstract void appendName(String name);

    /** Between a name and its value. */
    abstract void beforeMember();

    abstract void beforeElement(Level list);

    abstract void afterLast(Level ended);

    void newLine(int depth) {
        out.append('\n').append(INDENT.repeat(depth));
    }

    /** An open object or list. */
    static final class Level {
        final boolean object;

        /** How many objects and lists are around it. */
        final int depth;

        /** How many members or elements it has so far. */
        int count;

        Level(boolean object, int depth) {
            this.object = object;
            this.depth = depth;
        }
    }
}
