package org.regionalstrategy.io.table;

/** What is done where several rows give a value for one cell. */
public enum Duplicates {
    /** It is an error that names both rows. */
    REFUSE,

    /** The values are added up in the order of the rows; a missing one makes the sum missing. */
    SUM
}
