package org.regionalstrategy.scoring.contribution;

import org.immutables.value.Value;
import org.regionalstrategy.scoring.cooperation.Assumption;

/** What is taken to be there when organizations come together, and how their contributions are calculated. */
@Value.Immutable
@ValueStyle
public abstract class ContributionOptions {
    ContributionOptions() {}

    /** Whether all infrastructure is taken to operate; as known, a package that waits for one gives nobody anything. */
    @Value.Default
    public Assumption infrastructure() {
        return Assumption.FULFILLED;
    }

    /** Whether all decisions are taken to be adopted; as known, a package that waits for one gives nobody anything. */
    @Value.Default
    public Assumption decisions() {
        return Assumption.FULFILLED;
    }

    /** How Shapley values are calculated. */
    @Value.Default
    public ShapleyOptions shapley() {
        return ShapleyOptions.defaults();
    }

    public static ContributionOptions defaults() {
        return builder().build();
    }

    /** A builder that holds these values. */
    public abstract ContributionOptionsBuilder toBuilder();

    public static ContributionOptionsBuilder builder() {
        return new ContributionOptionsBuilder();
    }
}
