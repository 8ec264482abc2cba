package org.regionalstrategy.model.product;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.OptionalDouble;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.cooperation.Capability;
import org.regionalstrategy.model.enabling.Decision;
import org.regionalstrategy.model.enabling.Infrastructure;
import org.regionalstrategy.model.region.Region;

/**
 * What a product or package needs before it can enter its market: a tree of conditions over a community, joined by and, or, and
 * at least k of n. Nothing is negated, so that more partners never close what was open.
 */
public sealed interface Requirement {
    /** A requirement that others make up. */
    sealed interface Compound extends Requirement {
        /** The parts; at least one. */
        ImmutableList<Requirement> parts();
    }

    /** A single condition. */
    sealed interface Condition extends Requirement {}

    /**
     * Every part must be met.
     *
     * @param parts the requirements that it joins by and; at least one
     */
    record AllOf(ImmutableList<Requirement> parts) implements Compound {
        public AllOf {
            requireNonNull(parts, "parts");
        }
    }

    /**
     * At least one part must be met.
     *
     * @param parts the requirements that it joins by or; at least one
     */
    record AnyOf(ImmutableList<Requirement> parts) implements Compound {
        public AnyOf {
            requireNonNull(parts, "parts");
        }
    }

    /**
     * At least a number of the parts must be met.
     *
     * @param count how many, from 1 to the number of parts
     * @param parts the requirements among which they are; at least one
     */
    record AtLeast(int count, ImmutableList<Requirement> parts) implements Compound {
        public AtLeast {
            requireNonNull(parts, "parts");
        }
    }

    /**
     * A member of the community must have a capability.
     *
     * @param capability what the member must be able to do
     * @param level the least level on the scale of the capability: TRL 1..9, MRL 1..10, 1 where it is only had or not
     */
    record CapabilityAt(Ref<Capability> capability, int level) implements Condition {
        public CapabilityAt {
            requireNonNull(capability, "capability");
        }
    }

    /**
     * An infrastructure must operate.
     *
     * @param infrastructure the facility; while it does not operate, what it depends on and the decisions it needs come in too
     * @param demand how much of its capacity is taken, above zero, in the unit of the capacity; what one package takes is not
     *     there for another. Absent means none that could run short
     */
    record InfrastructureOperating(Ref<Infrastructure> infrastructure, OptionalDouble demand) implements Condition {
        public InfrastructureOperating {
            requireNonNull(infrastructure, "infrastructure");
            requireNonNull(demand, "demand");
        }
    }

    /**
     * A decision must be adopted.
     *
     * @param decision the decision; met only while its status is adopted
     */
    record DecisionAdopted(Ref<Decision> decision) implements Condition {
        public DecisionAdopted {
            requireNonNull(decision, "decision");
        }
    }

    /**
     * A member of the community from outside the region of the strategy must have a capability.
     *
     * @param capability what the member must be able to do
     * @param level the least level on the scale of the capability: TRL 1..9, MRL 1..10, 1 where it is only had or not
     * @param region where the member must be, there or in a part of it; absent means anywhere outside
     */
    record OutsidePartner(Ref<Capability> capability, int level, Optional<Ref<Region>> region) implements Condition {
        public OutsidePartner {
            requireNonNull(capability, "capability");
            requireNonNull(region, "region");
        }
    }

    static Requirement allOf(Requirement... parts) {
        return new AllOf(ImmutableList.copyOf(parts));
    }

    static Requirement anyOf(Requirement... parts) {
        return new AnyOf(ImmutableList.copyOf(parts));
    }

    /** At least {@code count} of the parts. */
    static Requirement atLeast(int count, Requirement... parts) {
        checkArgument(count > 0, "at least: the number must be above 0: %s", count);
        return new AtLeast(count, ImmutableList.copyOf(parts));
    }

    static Requirement capability(Ref<Capability> capability, int level) {
        return new CapabilityAt(capability, level);
    }

    static Requirement infrastructure(Ref<Infrastructure> infrastructure) {
        return new InfrastructureOperating(infrastructure, OptionalDouble.empty());
    }

    /** An infrastructure of whose capacity some is taken, above zero, in the unit of the capacity. */
    static Requirement infrastructure(Ref<Infrastructure> infrastructure, double demand) {
        return new InfrastructureOperating(infrastructure, OptionalDouble.of(demand));
    }

    static Requirement decision(Ref<Decision> decision) {
        return new DecisionAdopted(decision);
    }

    /** A partner from anywhere outside the region of the strategy. */
    static Requirement outsidePartner(Ref<Capability> capability, int level) {
        return new OutsidePartner(capability, level, Optional.empty());
    }
}
