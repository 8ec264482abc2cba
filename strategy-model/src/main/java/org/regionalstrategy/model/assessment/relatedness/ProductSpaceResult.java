package org.regionalstrategy.model.assessment.relatedness;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import org.immutables.value.Value;
import org.regionalstrategy.model.assessment.Explanation;
import org.regionalstrategy.model.common.LocalizedText;
import org.regionalstrategy.model.matrix.Labels;

/**
 * The product space as a graph to look at: the maximum spanning tree of proximity, so that every activity hangs on its nearest, and
 * all links that are strong besides (Hidalgo, Klinger, Barabasi and Hausmann 2007).
 */
@Value.Immutable
@ValueStyle
public abstract class ProductSpaceResult {
    ProductSpaceResult() {}

    /** Its nodes. */
    public abstract Labels activities();

    /** Its links, by name. */
    public abstract ImmutableList<ProductSpaceLink> links();

    /** From which proximity on a link is strong, above 0. */
    public abstract double threshold();

    /** Into how many parts it falls: more than one where nothing occurs together with some. */
    public abstract int components();

    /** The method and its settings by name. */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<String, String> settings();

    /** What a reader should know before relying on it. */
    public abstract ImmutableList<LocalizedText> warnings();

    /** What was found, in a sentence. */
    public abstract Explanation explanation();

    @Value.Check
    void check() {
        checkArgument(threshold() > 0, "product space: threshold must be above 0: %s", threshold());
        checkArgument(components() >= 0, "product space: components must be >= 0: %s", components());
    }

    /** A builder that holds these values. */
    public abstract ProductSpaceResultBuilder toBuilder();

    public static ProductSpaceResultBuilder builder() {
        return new ProductSpaceResultBuilder();
    }
}
