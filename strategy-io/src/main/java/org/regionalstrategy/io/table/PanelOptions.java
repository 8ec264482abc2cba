package org.regionalstrategy.io.table;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.regionalstrategy.model.matrix.Unmentioned;

/** How a long table is read into a panel. */
@Value.Immutable
@ValueStyle
abstract class PanelOptions {
    PanelOptions() {}

    /** The heading of each column that does not go by one of its own names. */
    abstract ImmutableMap<PanelColumn, String> columns();

    /** By heading, the value that a row must have there to be read. */
    abstract ImmutableMap<String, String> filters();

    /** Headings of columns that are not looked at. */
    abstract ImmutableSet<String> ignored();

    /** The year of a table that has no column for it. */
    abstract OptionalInt year();

    @Value.Default
    Duplicates duplicates() {
        return Duplicates.REFUSE;
    }

    @Value.Default
    Unmentioned unmentioned() {
        return Unmentioned.MISSING;
    }

    /** Absent: a comma, a semicolon or a tab, whichever the header has most. */
    abstract Optional<Character> separator();

    @Value.Default
    long maxBytes() {
        return ActivityPanelReader.DEFAULT_MAX_BYTES;
    }

    @Value.Default
    TableProgress progress() {
        return rows -> {};
    }

    abstract PanelOptionsBuilder toBuilder();
}
