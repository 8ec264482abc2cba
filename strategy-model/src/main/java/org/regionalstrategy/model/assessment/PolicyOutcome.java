package org.regionalstrategy.model.assessment;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;
import org.regionalstrategy.model.common.Money;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.product.ProductPackage;

/** What a policy yields. */
@Value.Immutable
@ValueStyle
public abstract class PolicyOutcome {
    PolicyOutcome() {}

    /** The policy. */
    public abstract Policy policy();

    /** The packages it can pay for. */
    public abstract ImmutableList<Ref<ProductPackage>> packages();

    /** Their expected value. */
    public abstract double expectedValue();

    /** What they cost. */
    public abstract Money cost();

    /** What is left of the budget. */
    public abstract Money unspent();

    /** Herfindahl index of the expected value over the packages: from 1/n to 1. */
    public abstract Measure concentration();

    /** How the budget was divided. */
    public abstract Explanation explanation();

    /** A builder that holds these values. */
    public abstract PolicyOutcomeBuilder toBuilder();

    public static PolicyOutcomeBuilder builder() {
        return new PolicyOutcomeBuilder();
    }
}
