package org.regionalstrategy.io.document;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.cooperation.Capability;
import org.regionalstrategy.model.enabling.Decision;
import org.regionalstrategy.model.enabling.Infrastructure;
import org.regionalstrategy.model.product.Requirement;
import org.regionalstrategy.model.region.Region;

/** Gathers the parts of any requirement: requirements are records and have no builders. */
final class RequirementParts {
    private @Nullable ImmutableList<Requirement> parts;
    private int number;
    private @Nullable Ref<Capability> capability;
    private @Nullable Ref<Infrastructure> infrastructure;
    private @Nullable Ref<Decision> decision;
    private OptionalDouble demand = OptionalDouble.empty();
    private Optional<Ref<Region>> region = Optional.empty();

    RequirementParts parts(ImmutableList<Requirement> value) {
        parts = value;
        return this;
    }

    /** The count of parts, or the level of a capability. */
    RequirementParts number(int value) {
        number = value;
        return this;
    }

    RequirementParts capability(Ref<Capability> value) {
        capability = value;
        return this;
    }

    RequirementParts infrastructure(Ref<Infrastructure> value) {
        infrastructure = value;
        return this;
    }

    RequirementParts demand(double value) {
        demand = OptionalDouble.of(value);
        return this;
    }

    RequirementParts decision(Ref<Decision> value) {
        decision = value;
        return this;
    }

    RequirementParts region(Ref<Region> value) {
        region = Optional.of(value);
        return this;
    }

    Requirement.AllOf allOf() {
        return new Requirement.AllOf(requireNonNull(parts, "parts"));
    }

    Requirement.AnyOf anyOf() {
        return new Requirement.AnyOf(requireNonNull(parts, "parts"));
    }

    Requirement.AtLeast atLeast() {
        return new Requirement.AtLeast(number, requireNonNull(parts, "parts"));
    }

    Requirement.CapabilityAt capabilityAt() {
        return new Requirement.CapabilityAt(requireNonNull(capability, "capability"), number);
    }

    Requirement.InfrastructureOperating infrastructureOperating() {
        return new Requirement.InfrastructureOperating(requireNonNull(infrastructure, "infrastructure"), demand);
    }

    Requirement.DecisionAdopted decisionAdopted() {
        return new Requirement.DecisionAdopted(requireNonNull(decision, "decision"));
    }

    Requirement.OutsidePartner outsidePartner() {
        return new Requirement.OutsidePartner(requireNonNull(capability, "capability"), number, region);
    }
}
