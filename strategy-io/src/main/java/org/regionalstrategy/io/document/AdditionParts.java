package org.regionalstrategy.io.document;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.regionalstrategy.model.assessment.Addition;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.cooperation.Capability;
import org.regionalstrategy.model.cooperation.Organization;
import org.regionalstrategy.model.enabling.Decision;
import org.regionalstrategy.model.enabling.Infrastructure;

/** Gathers the parts of any addition: additions are records and have no builders. */
final class AdditionParts {
    private @Nullable Ref<Organization> organization;
    private @Nullable Ref<Organization> partner;
    private @Nullable Ref<Capability> capability;
    private @Nullable Ref<Infrastructure> infrastructure;
    private @Nullable Ref<Decision> decision;
    private boolean outside;
    private int from;
    private int to;

    AdditionParts organization(Ref<Organization> value) {
        organization = value;
        return this;
    }

    AdditionParts partner(Ref<Organization> value) {
        partner = value;
        return this;
    }

    AdditionParts capability(Ref<Capability> value) {
        capability = value;
        return this;
    }

    AdditionParts infrastructure(Ref<Infrastructure> value) {
        infrastructure = value;
        return this;
    }

    AdditionParts decision(Ref<Decision> value) {
        decision = value;
        return this;
    }

    AdditionParts outside(boolean value) {
        outside = value;
        return this;
    }

    AdditionParts from(int value) {
        from = value;
        return this;
    }

    AdditionParts to(int value) {
        to = value;
        return this;
    }

    Addition.PartnerJoins partnerJoins() {
        return new Addition.PartnerJoins(requireNonNull(organization, "organization"), outside);
    }

    Addition.LinkMade linkMade() {
        return new Addition.LinkMade(
                requireNonNull(organization, "organization"), requireNonNull(partner, "partner"), outside);
    }

    Addition.CapabilityRaised capabilityRaised() {
        return new Addition.CapabilityRaised(
                requireNonNull(organization, "organization"), requireNonNull(capability, "capability"), from, to);
    }

    Addition.InfrastructureBuilt infrastructureBuilt() {
        return new Addition.InfrastructureBuilt(requireNonNull(infrastructure, "infrastructure"));
    }

    Addition.DecisionTaken decisionTaken() {
        return new Addition.DecisionTaken(requireNonNull(decision, "decision"));
    }
}
