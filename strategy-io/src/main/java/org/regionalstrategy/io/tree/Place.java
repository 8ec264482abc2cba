package org.regionalstrategy.io.tree;

import org.jspecify.annotations.Nullable;

/**
 * Where a node hangs in the tree, as a chain up to the root of its document, which knows the text that it comes from. The
 * JSON Pointer is only made when somebody asks.
 */
public final class Place {
    private final SourceText source;
    private final @Nullable Place parent;
    private final @Nullable String name;
    private final int index;

    private Place(SourceText source, @Nullable Place parent, @Nullable String name, int index) {
        this.source = source;
        this.parent = parent;
        this.name = name;
        this.index = index;
    }

    /** The place of the whole document in that text. */
    public static Place root(SourceText source) {
        return new Place(source, null, null, -1);
    }

    /** The text of the document. */
    public SourceText source() {
        return source;
    }

    /** The place of the member of this object. */
    public Place member(String memberName) {
        return new Place(source, this, memberName, -1);
    }

    /** The place of the element of this list, counted from 0. */
    public Place element(int elementIndex) {
        return new Place(source, this, null, elementIndex);
    }

    /** The place of the member of that name, or else of the element at that index, or else this one. */
    Place child(@Nullable String childName, int childIndex) {
        if (childName != null) {
            return member(childName);
        }
        return childIndex < 0 ? this : element(childIndex);
    }

    /** Whether it is a field of the document itself. */
    public boolean isMemberOfRoot() {
        return parent != null && parent.parent == null && name != null;
    }

    /** The JSON Pointer (RFC 6901): empty for the root, else such as {@code /regions/0/name}. */
    public String pointer() {
        StringBuilder out = new StringBuilder();
        appendTo(out);
        return out.toString();
    }

    // as deep as the document at most, which the reader bounds
    private void appendTo(StringBuilder out) {
        if (parent == null) {
            return;
        }
        parent.appendTo(out);
        out.append('/');
        if (name == null) {
            out.append(index);
        } else {
            out.append(name.replace("~", "~0").replace("/", "~1"));
        }
    }

    @Override
    public String toString() {
        return pointer();
    }
}
