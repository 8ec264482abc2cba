package org.regionalstrategy.model.assessment.structure;

import java.util.Optional;
import org.immutables.value.Value;
import org.regionalstrategy.model.assessment.Explanation;
import org.regionalstrategy.model.assessment.Measure;

/** One index of the structure of a region, and where it puts the region among the others. */
@Value.Immutable
@ValueStyle
public abstract class StructureIndex {
    StructureIndex() {}

    /** What it tells. */
    public abstract IndexKind kind();

    /** Its value. */
    public abstract Measure value();

    /** How many regions have a greater value, and 1; undefined as the value is. */
    public abstract Measure rank();

    /** How many regions have a value. */
    public abstract int ranked();

    /** Between which ranks the region moves as others are left out, where that was tried. */
    public abstract Optional<RankRange> rankRange();

    /** The index in a sentence. */
    public abstract Explanation explanation();

    /** A builder that holds these values. */
    public abstract StructureIndexBuilder toBuilder();

    public static StructureIndexBuilder builder() {
        return new StructureIndexBuilder();
    }
}
