package org.regionalstrategy.io.document;

import org.regionalstrategy.io.codec.Codec;
import org.regionalstrategy.io.codec.Codecs;
import org.regionalstrategy.io.codec.Fields;
import org.regionalstrategy.model.cooperation.Capability;
import org.regionalstrategy.model.cooperation.CapabilityBuilder;
import org.regionalstrategy.model.cooperation.CapabilityHolding;
import org.regionalstrategy.model.cooperation.CapabilityHoldingBuilder;
import org.regionalstrategy.model.cooperation.CapabilityKind;
import org.regionalstrategy.model.cooperation.CommunityOrigin;
import org.regionalstrategy.model.cooperation.CooperationCommunity;
import org.regionalstrategy.model.cooperation.CooperationCommunityBuilder;
import org.regionalstrategy.model.cooperation.CooperationLink;
import org.regionalstrategy.model.cooperation.CooperationLinkBuilder;
import org.regionalstrategy.model.cooperation.HelixRole;
import org.regionalstrategy.model.cooperation.LinkType;
import org.regionalstrategy.model.cooperation.Membership;
import org.regionalstrategy.model.cooperation.MembershipBuilder;
import org.regionalstrategy.model.cooperation.Organization;
import org.regionalstrategy.model.cooperation.OrganizationBuilder;
import org.regionalstrategy.model.cooperation.ReadinessScale;
import org.regionalstrategy.model.region.Activity;
import org.regionalstrategy.model.region.Region;

/** Organizations, what they can do, and how they cooperate. */
final class CooperationCodecs {
    static final Codec<Capability> CAPABILITY = CommonCodecs.entity(
                    "capability",
                    Capability::builder,
                    CapabilityBuilder::build,
                    CapabilityBuilder::id,
                    CapabilityBuilder::name)
            .required(
                    "kind",
                    Codecs.choice(CapabilityKind.class),
                    Capability::kind,
                    CapabilityBuilder::kind,
                    "What kind of capability it is.")
            .withDefault(
                    "scale",
                    Codecs.choice(ReadinessScale.class),
                    ReadinessScale.TRL,
                    Capability::scale,
                    CapabilityBuilder::scale,
                    "The scale of its levels.")
            .optional(
                    "raising",
                    CommonCodecs.DURATION_ESTIMATE,
                    Capability::raising,
                    CapabilityBuilder::raising,
                    "How long it takes to raise it by one level.")
            .plus(CommonCodecs.known(
                    CapabilityBuilder::notes,
                    CapabilityBuilder::since,
                    CapabilityBuilder::addAllSources,
                    CapabilityBuilder::illustrative))
            .codec();

    static final Codec<CapabilityHolding> CAPABILITY_HOLDING = Fields.of(
                    "capability holding", CapabilityHolding::builder, CapabilityHoldingBuilder::build)
            .required(
                    "capability",
                    CommonCodecs.ref(Capability.class),
                    CapabilityHolding::capability,
                    CapabilityHoldingBuilder::capability,
                    "What the organization can do.")
            .required(
                    "level",
                    Codecs.WHOLE_NUMBER,
                    CapabilityHolding::level,
                    CapabilityHoldingBuilder::level,
                    "How well, on the scale of the capability.")
            .optional(
                    "since",
                    CommonCodecs.DATE,
                    CapabilityHolding::since,
                    CapabilityHoldingBuilder::since,
                    "The date from which it is known; else from the start.")
            .plus(CommonCodecs.sourced(CapabilityHoldingBuilder::addAllSources, CapabilityHoldingBuilder::illustrative))
            .codec();

    static final Codec<Organization> ORGANIZATION = CommonCodecs.entity(
                    "organization",
                    Organization::builder,
                    OrganizationBuilder::build,
                    OrganizationBuilder::id,
                    OrganizationBuilder::name)
            .required(
                    "helix",
                    Codecs.choice(HelixRole.class),
                    Organization::helix,
                    OrganizationBuilder::helix,
                    "Its role in the helix.")
            .required(
                    "region",
                    CommonCodecs.ref(Region.class),
                    Organization::region,
                    OrganizationBuilder::region,
                    "Where it is.")
            .texts("codes", Organization::codes, OrganizationBuilder::putAllCodes, "Its codes by scheme.")
            .optional(
                    "founded",
                    CommonCodecs.DATE,
                    Organization::founded,
                    OrganizationBuilder::founded,
                    "When it was founded.")
            .optionalWholeNumber(
                    "employees", Organization::employees, OrganizationBuilder::employees, "How many people it employs.")
            .optional(
                    "partOf",
                    CommonCodecs.ref(Organization.class),
                    Organization::partOf,
                    OrganizationBuilder::partOf,
                    "The organization that it is a part of.")
            .optional(
                    "spinOffOf",
                    CommonCodecs.ref(Organization.class),
                    Organization::spinOffOf,
                    OrganizationBuilder::spinOffOf,
                    "The organization that it was spun off from.")
            .list(
                    "activities",
                    CommonCodecs.ref(Activity.class),
                    Organization::activities,
                    OrganizationBuilder::addAllActivities,
                    "What it does.")
            .list(
                    "capabilities",
                    CAPABILITY_HOLDING,
                    Organization::capabilities,
                    OrganizationBuilder::addAllCapabilities,
                    "What it can do.")
            .optional(
                    "joining",
                    CommonCodecs.DURATION_ESTIMATE,
                    Organization::joining,
                    OrganizationBuilder::joining,
                    "How long it takes to win it for a community.")
            .plus(CommonCodecs.known(
                    OrganizationBuilder::notes,
                    OrganizationBuilder::since,
                    OrganizationBuilder::addAllSources,
                    OrganizationBuilder::illustrative))
            .codec();

    static final Codec<CooperationLink> COOPERATION_LINK = CommonCodecs.entity(
                    "cooperation link",
                    CooperationLink::builder,
                    CooperationLinkBuilder::build,
                    CooperationLinkBuilder::id,
                    CooperationLinkBuilder::name)
            .required(
                    "organization",
                    CommonCodecs.ref(Organization.class),
                    CooperationLink::organization,
                    CooperationLinkBuilder::organization,
                    "One side; the giving one where there is a direction.")
            .required(
                    "partner",
                    CommonCodecs.ref(Organization.class),
                    CooperationLink::partner,
                    CooperationLinkBuilder::partner,
                    "The other side.")
            .required(
                    "type",
                    Codecs.choice(LinkType.class),
                    CooperationLink::type,
                    CooperationLinkBuilder::type,
                    "How they cooperate.")
            .withDefault(
                    "intensity",
                    Codecs.NUMBER,
                    1.0,
                    CooperationLink::intensity,
                    CooperationLinkBuilder::intensity,
                    "The strength of the tie, above zero.")
            .optional(
                    "intensityUnit",
                    Codecs.TEXT,
                    CooperationLink::intensityUnit,
                    CooperationLinkBuilder::intensityUnit,
                    "What the intensity is counted in.")
            .optional(
                    "start", CommonCodecs.DATE, CooperationLink::start, CooperationLinkBuilder::start, "When it began.")
            .optional("end", CommonCodecs.DATE, CooperationLink::end, CooperationLinkBuilder::end, "When it ended.")
            .plus(CommonCodecs.known(
                    CooperationLinkBuilder::notes,
                    CooperationLinkBuilder::since,
                    CooperationLinkBuilder::addAllSources,
                    CooperationLinkBuilder::illustrative))
            .codec();

    static final Codec<Membership> MEMBERSHIP = Fields.of("membership", Membership::builder, MembershipBuilder::build)
            .required(
                    "organization",
                    CommonCodecs.ref(Organization.class),
                    Membership::organization,
                    MembershipBuilder::organization,
                    "The member.")
            .optional(
                    "role",
                    CommonCodecs.LOCALIZED,
                    Membership::role,
                    MembershipBuilder::role,
                    "Its role in the community.")
            .optional(
                    "since",
                    CommonCodecs.DATE,
                    Membership::since,
                    MembershipBuilder::since,
                    "The date from which it is known; else from the start.")
            .codec();

    static final Codec<CooperationCommunity> COOPERATION_COMMUNITY = CommonCodecs.entity(
                    "cooperation community",
                    CooperationCommunity::builder,
                    CooperationCommunityBuilder::build,
                    CooperationCommunityBuilder::id,
                    CooperationCommunityBuilder::name)
            .withDefault(
                    "origin",
                    Codecs.choice(CommunityOrigin.class),
                    CommunityOrigin.DECLARED,
                    CooperationCommunity::origin,
                    CooperationCommunityBuilder::origin,
                    "Whether people declared it or a method found it.")
            .list(
                    "members",
                    MEMBERSHIP,
                    CooperationCommunity::members,
                    CooperationCommunityBuilder::addAllMembers,
                    "Who belongs to it.")
            .plus(CommonCodecs.known(
                    CooperationCommunityBuilder::notes,
                    CooperationCommunityBuilder::since,
                    CooperationCommunityBuilder::addAllSources,
                    CooperationCommunityBuilder::illustrative))
            .codec();

    private CooperationCodecs() {}
}
