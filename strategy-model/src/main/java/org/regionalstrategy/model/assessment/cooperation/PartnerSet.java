package org.regionalstrategy.model.assessment.cooperation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.immutables.value.Value;
import org.regionalstrategy.model.assessment.Explanation;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.cooperation.Organization;

/** Partners from outside who together open as much as any as many can. */
@Value.Immutable
@ValueStyle
public abstract class PartnerSet {
    PartnerSet() {}

    /** The organizations; of those that can stand in for each other the first by id. */
    public abstract ImmutableSet<Ref<Organization>> organizations();

    /** For each of them those that can take its place in every package, itself among them, by id. */
    public abstract ImmutableList<ImmutableList<Ref<Organization>>> standIns();

    /** The gates that they open together, in the order of the packages. */
    public abstract ImmutableList<OpenedGate> opens();

    /** What these gates are worth by the objective. */
    public abstract double worth();

    /** Why. */
    public abstract Explanation explanation();

    /** A builder that holds these values. */
    public abstract PartnerSetBuilder toBuilder();

    public static PartnerSetBuilder builder() {
        return new PartnerSetBuilder();
    }
}
