package org.regionalstrategy.scoring.relatedness;

import com.google.common.primitives.ImmutableIntArray;
import java.util.Arrays;
import org.regionalstrategy.scoring.presence.Presence;

/**
 * How many regions have an activity together with each of a range of others: by bit sets of regions, {@code O(A R / 64)} a column,
 * or by the activities of the regions that have it, {@code O(sum d_r)} over these, whichever costs less for the whole.
 */
final class CoOccurrence {
    /** What an increment at a scattered place costs against a word of a bit set. */
    private static final double SCATTER = 1.5;

    private final Presence rows;
    private final Presence columns;
    private final int words;
    private final long[] rowBits;
    private final long[] columnBits;

    /** Of the activities of a presence among themselves. */
    CoOccurrence(Presence space) {
        this(space, space);
    }

    /** Of the activities of one presence, the rows, with those of another of the same regions, the columns. */
    CoOccurrence(Presence rows, Presence columns) {
        this.rows = rows;
        this.columns = columns;
        this.words = (rows.regions().size() + 63) / 64;
        if (dense()) {
            rowBits = bits(rows);
            columnBits = rows == columns ? rowBits : bits(columns);
        } else {
            rowBits = new long[0];
            columnBits = rowBits;
        }
    }

    private boolean dense() {
        double scattered = 0;
        for (int region = 0; region < rows.regions().size(); region++) {
            scattered += (double) rows.diversity(region) * columns.diversity(region);
        }
        double byWord = (double) rows.activities().size() * columns.activities().size() * words;
        double cells = (double) words
                * Math.max(rows.activities().size(), columns.activities().size());
        return byWord <= SCATTER * scattered && cells < Integer.MAX_VALUE - 8;
    }

    private long[] bits(Presence presence) {
        long[] bits = new long[words * presence.activities().size()];
        for (int activity = 0; activity < presence.activities().size(); activity++) {
            int start = activity * words;
            presence.regionsWith(activity).forEach(region -> bits[start + (region >> 6)] |= 1L << region);
        }
        return bits;
    }

    /** What a word or an increment costs in all, for a choice among methods. */
    static double estimate(Presence space) {
        double scattered = 0;
        for (int region = 0; region < space.regions().size(); region++) {
            scattered += (double) space.diversity(region) * space.diversity(region);
        }
        double activities = space.activities().size();
        return Math.min(
                SCATTER * scattered, activities * activities * ((space.regions().size() + 63) / 64));
    }

    /** Counts a column into {@code counts}, one place a row; places from {@code limit} on are not to be read. */
    void count(int column, int limit, int[] counts) {
        if (rowBits.length > 0) {
            countBits(column, limit, counts);
            return;
        }
        Arrays.fill(counts, 0);
        columns.regionsWith(column).forEach(region -> {
            ImmutableIntArray present = rows.activitiesOf(region);
            for (int i = 0; i < present.length(); i++) {
                counts[present.get(i)]++;
            }
        });
    }

    private void countBits(int column, int limit, int[] counts) {
        int mine = column * words;
        int theirs = 0;
        for (int row = 0; row < limit; row++) {
            int count = 0;
            for (int word = 0; word < words; word++) {
                count += Long.bitCount(columnBits[mine + word] & rowBits[theirs++]);
            }
            counts[row] = count;
        }
    }
}
