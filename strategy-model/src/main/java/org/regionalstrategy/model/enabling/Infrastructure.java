package org.regionalstrategy.model.enabling;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.regionalstrategy.model.common.Dated;
import org.regionalstrategy.model.common.Entity;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.cooperation.Organization;
import org.regionalstrategy.model.region.Region;

/** A facility that several packages can share. */
@Value.Immutable
@ValueStyle
public abstract class Infrastructure implements Entity {
    Infrastructure() {}

    /** What kind it is. */
    public abstract InfrastructureKind kind();

    /** Where it is or would be; absent where it has no one place, or none is chosen. */
    public abstract Optional<Ref<Region>> region();

    /** The organization that runs it or would run it; absent where that is open. */
    public abstract Optional<Ref<Organization>> host();

    /** The organization that owns it, where that is another than the host; absent means the host, if there is one. */
    public abstract Optional<Ref<Organization>> owner();

    /** How much it can do; absent where unknown. */
    public abstract Optional<Capacity> capacity();

    /**
     * Estimates of what it costs, each in force from its date; empty where unknown, and then what it takes to build it is
     * unknown too, never zero.
     */
    public abstract ImmutableList<CostEstimate> costs();

    /** Months from funding to operation, not negative, at most 1,200; absent where unknown. */
    public abstract OptionalInt leadTimeMonths();

    /** Its changes of status, in any order, one on a date; empty means it is an idea. */
    public abstract ImmutableList<InfrastructureStatusChange> history();

    /** Infrastructure that must operate first; no cycles. Empty where it stands alone. */
    public abstract ImmutableList<Ref<Infrastructure>> dependsOn();

    /** Decisions that must be adopted first; empty where it needs none. */
    public abstract ImmutableList<Ref<Decision>> needs();

    /** A reference to this infrastructure. */
    public Ref<Infrastructure> ref() {
        return Ref.of(Infrastructure.class, id());
    }

    /** The estimate in force: the latest by date; of those without a date the last. Absent where there is none. */
    public Optional<CostEstimate> cost() {
        return Dated.latest(costs(), CostEstimate::since);
    }

    /** The status by the latest entry of {@link #history()}; {@link InfrastructureStatus#IDEA} without one. */
    public InfrastructureStatus status() {
        return Dated.latest(history(), change -> Optional.of(change.since()))
                .map(InfrastructureStatusChange::status)
                .orElse(InfrastructureStatus.IDEA);
    }

    /** A builder that holds these values. */
    public abstract InfrastructureBuilder toBuilder();

    public static InfrastructureBuilder builder() {
        return new InfrastructureBuilder();
    }
}
