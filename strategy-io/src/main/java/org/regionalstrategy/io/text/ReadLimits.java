package org.regionalstrategy.io.text;

import org.immutables.value.Value;

/**
 * Bounds on a document, so that no text, however it was made, costs more memory or time than was granted.
 * The defaults are far above any strategy written by people and are safe for text from strangers.
 */
@Value.Immutable
@ValueStyle
public abstract class ReadLimits {
    ReadLimits() {}

    /** Most bytes of a file, or of a text in UTF-8; 64 MiB unless set. Checked before anything is parsed. */
    @Value.Default
    public int maxBytes() {
        return 64 * 1024 * 1024;
    }

    /** Most levels of objects and lists inside each other; 64 unless set. */
    @Value.Default
    public int maxDepth() {
        return 64;
    }

    /** Most UTF-16 units of one text value; 1,000,000 unless set. */
    @Value.Default
    public int maxTextLength() {
        return 1_000_000;
    }

    /** Most characters of one number; 400 unless set, which holds every double written out in full. */
    @Value.Default
    public int maxNumberLength() {
        return 400;
    }

    /** Most UTF-16 units of one field name; 1,024 unless set. */
    @Value.Default
    public int maxNameLength() {
        return 1_024;
    }

    /** Most names, values, and openings of objects and lists together; 5,000,000 unless set. */
    @Value.Default
    public int maxTokens() {
        return 5_000_000;
    }

    @Value.Check
    void check() {
        requirePositive("maxBytes", maxBytes());
        requirePositive("maxDepth", maxDepth());
        requirePositive("maxTextLength", maxTextLength());
        requirePositive("maxNumberLength", maxNumberLength());
        requirePositive("maxNameLength", maxNameLength());
        requirePositive("maxTokens", maxTokens());
    }

    private static void requirePositive(String name, int value) {
        if (value <= 0) {
            throw new IllegalArgumentException("read limits: " + name + " must be > 0: " + value);
        }
    }

    /** The limits that hold unless others are set. */
    public static ReadLimits defaults() {
        return builder().build();
    }

    /** A builder with these limits to change. */
    public abstract ReadLimitsBuilder toBuilder();

    /** A builder that starts from the defaults. */
    public static ReadLimitsBuilder builder() {
        return new ReadLimitsBuilder();
    }
}
