package org.regionalstrategy.model.assessment.cooperation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import org.immutables.value.Value;
import org.regionalstrategy.model.assessment.Measure;

/** The fewest organizations whose leaving parts two sides, with the proof that no fewer do. */
@Value.Immutable
@ValueStyle
public abstract class VertexCut {
    VertexCut() {}

    /**
     * How many organizations must leave: 0 where the sides are parted already; undefined, with the reason, where a side is empty
     * or nobody between them could part them.
     */
    public abstract Measure size();

    /** The organizations; of several smallest sets the one next to the first side. */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<String> organizations();

    /**
     * As many ways from the first side to the second that share none of those who may be in a cut (Menger 1927): each of them
     * needs one to leave.
     */
    public abstract ImmutableList<ImmutableList<String>> disjointPaths();

    /** A builder that holds these values. */
    public abstract VertexCutBuilder toBuilder();

    public static VertexCutBuilder builder() {
        return new VertexCutBuilder();
    }
}
