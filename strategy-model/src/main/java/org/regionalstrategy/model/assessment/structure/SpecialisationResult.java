package org.regionalstrategy.model.assessment.structure;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import org.immutables.value.Value;
import org.regionalstrategy.model.assessment.Explanation;
import org.regionalstrategy.model.assessment.MeasureVector;
import org.regionalstrategy.model.common.LocalizedText;

/** How specialised the regions of a matrix are, or how concentrated its activities, by each index that {@link IndexKind} says. */
@Value.Immutable
@ValueStyle
public abstract class SpecialisationResult {
    SpecialisationResult() {}

    /** Of what they are. */
    public abstract SpecialisationSubject subject();

    /** Each index by region, or by activity. */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<IndexKind, MeasureVector> indices();

    /** The method and its settings by name. */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<String, String> settings();

    /** What a reader should know before relying on it. */
    public abstract ImmutableList<LocalizedText> warnings();

    /** What was found, in a sentence. */
    public abstract Explanation explanation();

    /**
     * One index.
     *
     * @throws IllegalArgumentException if there is none of the kind
     */
    public MeasureVector index(IndexKind kind) {
        MeasureVector found = indices().get(kind);
        checkArgument(
                found != null,
                "specialisation: no index %s, only %s",
                kind,
                indices().keySet());
        return found;
    }

    @Value.Check
    void check() {
        checkArgument(!indices().isEmpty(), "specialisation: at least one index is needed");
    }

    /** A builder that holds these values. */
    public abstract SpecialisationResultBuilder toBuilder();

    public static SpecialisationResultBuilder builder() {
        return new SpecialisationResultBuilder();
    }
}
