package org.regionalstrategy.model.session;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.common.Sourced;

/** What a participant wants: weights, a ranking or comparisons of criteria, whichever they were ready to give. */
@Value.Immutable
@ValueStyle
public abstract class Preferences implements Sourced {
    Preferences() {}

    /** Weights by criterion, each once; the intervals must admit a sum of 1. Empty where they gave none. */
    public abstract ImmutableList<CriterionWeight> weights();

    /** Criteria from the most important on, each once; empty where they gave none. */
    public abstract ImmutableList<Ref<Criterion>> ranking();

    /** Comparisons of two different criteria each; empty where they made none. */
    public abstract ImmutableList<PairwiseComparison> comparisons();

    /** A builder that holds these values. */
    public abstract PreferencesBuilder toBuilder();

    public static PreferencesBuilder builder() {
        return new PreferencesBuilder();
    }
}
