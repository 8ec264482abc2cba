package org.regionalstrategy.scoring.dynamics;

import com.google.common.collect.ImmutableSortedMap;
import java.time.Year;
import org.immutables.value.Value;
import org.regionalstrategy.model.matrix.MissingParts;
import org.regionalstrategy.scoring.provenance.LibraryVersion;
import org.regionalstrategy.scoring.specialisation.Composition;

/** How growth is split. */
@Value.Immutable
@ValueStyle
public abstract class ShiftShareOptions {
    ShiftShareOptions() {}

    /**
     * The reference, usually the nation, by year and activity; empty for all regions of the matrix together. If given, each year
     * that is looked at needs one, over the activities of the matrix.
     */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<Year, Composition> references();

    /** What a missing figure does, as {@link ShiftShare} says: it makes a sum undefined unless set otherwise. */
    @Value.Default
    public MissingParts missing() {
        return MissingParts.MAKE_MISSING;
    }

    /**
     * The options by name, for the settings of a result.
     *
     * @param method how growth is split
     */
    ImmutableSortedMap<String, String> settings(String method) {
        return ImmutableSortedMap.<String, String>naturalOrder()
                .put("growth.method", method)
                .put("growth.missing", missing().name())
                .put("growth.reference", references().isEmpty() ? "all regions together" : "given by year")
                .put("libraryVersion", LibraryVersion.current())
                .buildOrThrow();
    }

    public static ShiftShareOptions defaults() {
        return builder().build();
    }

    /** A builder that holds these values. */
    public abstract ShiftShareOptionsBuilder toBuilder();

    public static ShiftShareOptionsBuilder builder() {
        return new ShiftShareOptionsBuilder();
    }
}
