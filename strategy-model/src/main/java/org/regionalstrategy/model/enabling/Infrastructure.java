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

    /** Where it is. */
    public abstract Optional<Ref<Region>> region();

    /** The organization that runs it. */
    public abstract Optional<Ref<Organization>> host();

    /** The organization that owns it, where that is another. */
    public abstract Optional<Ref<Organization>> owner();

    /** How much it can do. */
    public abstract Optional<Capacity> capacity();

    /** Estimates of what it costs, each in force from its date. */
    public abstract ImmutableList<CostEstimate> costs();

    /** Months from funding to operation, not negative. */
    public abstract OptionalInt leadTimeMonths();

    /** Its changes of status. */
    public abstract ImmutableList<InfrastructureStatusChange> history();

    /** Infrastructure that must operate first; no cycles. */
    public abstract ImmutableList<Ref<Infrastructure>> dependsOn();

    /** Decisions that must be adopted first. */
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
