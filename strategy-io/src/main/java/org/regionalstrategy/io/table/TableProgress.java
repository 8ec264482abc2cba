package org.regionalstrategy.io.table;

/** Is told how far the reading of a long table has come. */
@FunctionalInterface
public interface TableProgress {
    /** Called about every million rows, in the thread that reads. */
    void rowsRead(long rows);
}
