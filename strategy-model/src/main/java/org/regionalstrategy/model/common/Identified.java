package org.regionalstrategy.model.common;

/** Something that others can refer to. */
public interface Identified {
    /**
     * What others refer to it by, unique among things of its type: 1 to 200 letters, digits, {@code . _ -}, beginning with a
     * letter or digit.
     */
    String id();

    /** What people call it, in one or more languages. */
    LocalizedText name();
}
