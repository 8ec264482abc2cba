package org.regionalstrategy.io.emit;

/** JSON with a line for each member and element. */
final class JsonWriter extends TextWriter {
    @Override
    public void beginObject() {
        super.beginObject();
        out.append('{');
    }

    @Override
    public void beginArray() {
        super.beginArray();
        out.append('[');
    }

    @Override
    public void token(String token) {
        text(token);
    }

    @Override
    void beforeName(Level object) {
        beforeElement(object);
    }

    @Override
    void appendName(String name) {
        QuotedText.append(name, out);
    }

    @Override
    void beforeMember() {
        out.append(": ");
    }

    @Override
    void beforeElement(Level list) {
        if (list.count > 0) {
            out.append(',');
        }
        newLine(list.depth + 1);
    }

    @Override
    void afterLast(Level ended) {
        if (ended.count > 0) {
            newLine(ended.depth);
        }
        out.append(ended.object ? '}' : ']');
    }
}
