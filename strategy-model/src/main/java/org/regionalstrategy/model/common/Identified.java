package org.regionalstrategy.model.common;

/** Something that others can refer to. */
public interface Identified {
    /** Unique among things of its type: letters, digits, {@code . _ -}, beginning with a letter or digit. */
    String id();

    /** What people call it. */
    LocalizedText name();
}
