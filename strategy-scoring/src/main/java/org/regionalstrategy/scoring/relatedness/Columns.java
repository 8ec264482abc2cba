package org.regionalstrategy.scoring.relatedness;

/** The proximities of all activities to each of a block of activities; that of an activity to itself is 0. */
interface Columns {
    /**
     * Fills columns with {@code phi_qa}, in row q and column a; safe to call from several threads.
     *
     * @param block row by row, {@link Sweep#ROWS} places each; the places of columns that are not asked for are not read
     */
    void fill(int from, int to, double[] block);

    /** The same of the proximities turned round, {@code phi_aq} in row q and column a; itself if they are symmetric. */
    Columns turned();
}
