package org.regionalstrategy.io.document;

import com.google.common.collect.ImmutableList;
import java.util.function.Function;
import org.regionalstrategy.io.codec.Codec;
import org.regionalstrategy.io.codec.Codecs;
import org.regionalstrategy.io.codec.Fields;
import org.regionalstrategy.io.codec.UnionCodec;
import org.regionalstrategy.io.codec.UnionCodec.Kind;
import org.regionalstrategy.model.assessment.Addition;
import org.regionalstrategy.model.assessment.Addition.CapabilityRaised;
import org.regionalstrategy.model.assessment.Addition.DecisionTaken;
import org.regionalstrategy.model.assessment.Addition.InfrastructureBuilt;
import org.regionalstrategy.model.assessment.Addition.LinkMade;
import org.regionalstrategy.model.assessment.Addition.PartnerJoins;
import org.regionalstrategy.model.cooperation.Capability;
import org.regionalstrategy.model.cooperation.Organization;
import org.regionalstrategy.model.enabling.Decision;
import org.regionalstrategy.model.enabling.Infrastructure;

/** What would bring a package nearer to its market, told by the field that names what is added. */
final class AdditionCodec {
    static final Codec<Addition> ADDITION = new UnionCodec<>(
            "an addition",
            self -> ImmutableList.of(
                    partnerJoins(), linkMade(), capabilityRaised(), infrastructureBuilt(), decisionTaken()));

    private AdditionCodec() {}

    private static <A extends Addition> Fields<A, AdditionParts> fields(
            String typeName, Function<AdditionParts, A> build) {
        return Fields.of(typeName, AdditionParts::new, build);
    }

    private static Kind<PartnerJoins> partnerJoins() {
        Codec<PartnerJoins> codec = fields("new partner", AdditionParts::partnerJoins)
                .required(
                        "partner",
                        CommonCodecs.ref(Organization.class),
                        PartnerJoins::organization,
                        AdditionParts::organization,
                        "Who joins the community.")
                .required(
                        "outside",
                        Codecs.TRUTH,
                        PartnerJoins::outside,
                        AdditionParts::outside,
                        "Whether it is outside the region of the strategy.")
                .codec();
        return new Kind<>("partner", PartnerJoins.class, codec);
    }

    private static Kind<LinkMade> linkMade() {
        Codec<LinkMade> codec = fields("new link", AdditionParts::linkMade)
                .required(
                        "link",
                        CommonCodecs.ref(Organization.class),
                        LinkMade::organization,
                        AdditionParts::organization,
                        "One of the two who make a link.")
                .required(
                        "with",
                        CommonCodecs.ref(Organization.class),
                        LinkMade::partner,
                        AdditionParts::partner,
                        "The other.")
                .required(
                        "outside",
                        Codecs.TRUTH,
                        LinkMade::outside,
                        AdditionParts::outside,
                        "Whether one of the two is outside the region of the strategy.")
                .codec();
        return new Kind<>("link", LinkMade.class, codec);
    }

    private static Kind<CapabilityRaised> capabilityRaised() {
        Codec<CapabilityRaised> codec = fields("raised capability", AdditionParts::capabilityRaised)
                .required(
                        "capability",
                        CommonCodecs.ref(Capability.class),
                        CapabilityRaised::capability,
                        AdditionParts::capability,
                        "What is raised.")
                .required(
                        "organization",
                        CommonCodecs.ref(Organization.class),
                        CapabilityRaised::organization,
                        AdditionParts::organization,
                        "Who has it.")
                .required("from", Codecs.WHOLE_NUMBER, CapabilityRaised::from, AdditionParts::from, "Its level now.")
                .required("to", Codecs.WHOLE_NUMBER, CapabilityRaised::to, AdditionParts::to, "The level needed.")
                .codec();
        return new Kind<>("capability", CapabilityRaised.class, codec);
    }

    private static Kind<InfrastructureBuilt> infrastructureBuilt() {
        Codec<InfrastructureBuilt> codec = fields("built infrastructure", AdditionParts::infrastructureBuilt)
                .required(
                        "infrastructure",
                        CommonCodecs.ref(Infrastructure.class),
                        InfrastructureBuilt::infrastructure,
                        AdditionParts::infrastructure,
                        "What is built and operates.")
                .codec();
        return new Kind<>("infrastructure", InfrastructureBuilt.class, codec);
    }

    private static Kind<DecisionTaken> decisionTaken() {
        Codec<DecisionTaken> codec = fields("taken decision", AdditionParts::decisionTaken)
                .required(
                        "decision",
                        CommonCodecs.ref(Decision.class),
                        DecisionTaken::decision,
                        AdditionParts::decision,
                        "What is adopted.")
                .codec();
        return new Kind<>("decision", DecisionTaken.class, codec);
    }
}
