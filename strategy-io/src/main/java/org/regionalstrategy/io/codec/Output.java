package org.regionalstrategy.io.codec;

/** Where codecs write to; each notation has its own. Calls come in the order of the document. */
public interface Output {
    /** Begins an object; each of its values comes after its {@link #name}. */
    void beginObject();

    /** Begins a list. */
    void beginArray();

    /** Ends the innermost object or list. */
    void end();

    /** The name of the next value of the object. */
    void name(String name);

    /** A text for people, or one that only looks like another type. */
    void text(String text);

    /** A text that is a name to programs: an id, a reference, a choice. */
    void token(String token);

    /** A number in a form that JSON and YAML read alike. */
    void number(String number);

    /** A truth value. */
    void bool(boolean value);
}
