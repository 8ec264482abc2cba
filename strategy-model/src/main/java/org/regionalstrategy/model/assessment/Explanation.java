package org.regionalstrategy.model.assessment;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;
import org.regionalstrategy.model.common.LocalizedText;

/** Why a result is what it is, as data. */
@Value.Immutable
@ValueStyle
public abstract class Explanation {
    Explanation() {}

    /** The reason in one sentence. */
    public abstract LocalizedText sentence();

    /** Where the result is a sum: its parts, which add up to it. */
    public abstract ImmutableList<Contribution> parts();

    /** The figures it rests on. */
    public abstract ImmutableList<Input> inputs();

    /** The sum of the parts, added in their order. */
    public double total() {
        double total = 0;
        for (Contribution part : parts()) {
            total += part.value();
        }
        return total;
    }

    /** An explanation in words alone. */
    public static Explanation of(LocalizedText sentence) {
        return builder().sentence(sentence).build();
    }

    /** A builder that holds these values. */
    public abstract ExplanationBuilder toBuilder();

    public static ExplanationBuilder builder() {
        return new ExplanationBuilder();
    }
}
