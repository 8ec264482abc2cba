package org.regionalstrategy.io.table;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import org.regionalstrategy.model.matrix.ActivityPanel;

/**
 * A long table as a panel, with what became of its rows.
 *
 * @param panel the values
 * @param rows how many rows were read into it, those with a missing value included
 * @param filteredRows how many rows the filters left out
 * @param missing how many values are missing, by reason: {@code empty}, or the status that says so
 * @param flags how many values carry each status, as it is written in the table; a value is read whatever its flag, unless the flag
 *     says that there is none
 */
public record PanelTable(
        ActivityPanel panel,
        long rows,
        long filteredRows,
        ImmutableSortedMap<String, Long> missing,
        ImmutableSortedMap<String, Long> flags) {
    public PanelTable {
        requireNonNull(panel, "panel");
        requireNonNull(missing, "missing");
        requireNonNull(flags, "flags");
    }
}
