package org.regionalstrategy.io.document;

import com.google.common.collect.ImmutableList;
import java.util.function.Function;
import org.regionalstrategy.io.codec.Codec;
import org.regionalstrategy.io.codec.Codecs;
import org.regionalstrategy.io.codec.Fields;
import org.regionalstrategy.io.codec.Shape;
import org.regionalstrategy.io.codec.UnionCodec;
import org.regionalstrategy.io.codec.UnionCodec.Kind;
import org.regionalstrategy.model.cooperation.Capability;
import org.regionalstrategy.model.enabling.Decision;
import org.regionalstrategy.model.enabling.Infrastructure;
import org.regionalstrategy.model.product.Requirement;
import org.regionalstrategy.model.product.Requirement.AllOf;
import org.regionalstrategy.model.product.Requirement.AnyOf;
import org.regionalstrategy.model.product.Requirement.AtLeast;
import org.regionalstrategy.model.product.Requirement.CapabilityAt;
import org.regionalstrategy.model.product.Requirement.DecisionAdopted;
import org.regionalstrategy.model.product.Requirement.InfrastructureOperating;
import org.regionalstrategy.model.product.Requirement.OutsidePartner;
import org.regionalstrategy.model.region.Region;

/** Requirements, each told by the field that only its kind has: {@code allOf}, {@code capability} and so on. */
final class RequirementCodecs {
    static final Codec<Requirement> REQUIREMENT = new UnionCodec<>("a requirement", RequirementCodecs::kinds);

    /** A requirement that is not made up of others. */
    static final Codec<Requirement.Condition> CONDITION = Codecs.refined(
            REQUIREMENT,
            "a single requirement",
            new Shape.UnionOf("single requirement", conditionCodecs()),
            RequirementCodecs::condition,
            condition -> condition);

    private RequirementCodecs() {}

    private static ImmutableList<Kind<? extends Requirement>> kinds(Codec<Requirement> requirement) {
        Codec<ImmutableList<Requirement>> parts = Codecs.list(requirement);
        return ImmutableList.of(
                allOf(parts),
                anyOf(parts),
                atLeast(parts),
                capability(),
                infrastructure(),
                decision(),
                outsidePartner());
    }

    private static ImmutableList<Codec<?>> conditionCodecs() {
        return ImmutableList.of(
                capability().codec(),
                infrastructure().codec(),
                decision().codec(),
                outsidePartner().codec());
    }

    private static Requirement.Condition condition(Requirement requirement) {
        if (requirement instanceof Requirement.Condition condition) {
            return condition;
        }
        throw new IllegalArgumentException("a single requirement is expected, not one made up of others");
    }

    private static <R extends Requirement> Fields<R, RequirementParts> fields(
            String typeName, Function<RequirementParts, R> build) {
        return Fields.of(typeName, RequirementParts::new, build);
    }

    private static Kind<AllOf> allOf(Codec<ImmutableList<Requirement>> parts) {
        Codec<AllOf> codec = fields("requirement of all", RequirementParts::allOf)
                .required("allOf", parts, AllOf::parts, RequirementParts::parts, "All of these must be met.")
                .codec();
        return new Kind<>("allOf", AllOf.class, codec);
    }

    private static Kind<AnyOf> anyOf(Codec<ImmutableList<Requirement>> parts) {
        Codec<AnyOf> codec = fields("requirement of any", RequirementParts::anyOf)
                .required("anyOf", parts, AnyOf::parts, RequirementParts::parts, "One of these must be met.")
                .codec();
        return new Kind<>("anyOf", AnyOf.class, codec);
    }

    private static Kind<AtLeast> atLeast(Codec<ImmutableList<Requirement>> parts) {
        Codec<AtLeast> codec = fields("requirement of some", RequirementParts::atLeast)
                .required(
                        "atLeast",
                        Codecs.WHOLE_NUMBER,
                        AtLeast::count,
                        RequirementParts::number,
                        "How many are needed.")
                .required("of", parts, AtLeast::parts, RequirementParts::parts, "What that many are needed of.")
                .codec();
        return new Kind<>("atLeast", AtLeast.class, codec);
    }

    private static Kind<CapabilityAt> capability() {
        Codec<CapabilityAt> codec = fields("required capability", RequirementParts::capabilityAt)
                .required(
                        "capability",
                        CommonCodecs.ref(Capability.class),
                        CapabilityAt::capability,
                        RequirementParts::capability,
                        "What a member must be able to do.")
                .required(
                        "level",
                        Codecs.WHOLE_NUMBER,
                        CapabilityAt::level,
                        RequirementParts::number,
                        "How well at least.")
                .codec();
        return new Kind<>("capability", CapabilityAt.class, codec);
    }

    private static Kind<InfrastructureOperating> infrastructure() {
        Codec<InfrastructureOperating> codec = fields(
                        "required infrastructure", RequirementParts::infrastructureOperating)
                .required(
                        "infrastructure",
                        CommonCodecs.ref(Infrastructure.class),
                        InfrastructureOperating::infrastructure,
                        RequirementParts::infrastructure,
                        "What must operate.")
                .optionalNumber(
                        "demand",
                        InfrastructureOperating::demand,
                        RequirementParts::demand,
                        "How much of its capacity is taken, in the unit of that; none that could run short when left out.")
                .codec();
        return new Kind<>("infrastructure", InfrastructureOperating.class, codec);
    }

    private static Kind<DecisionAdopted> decision() {
        Codec<DecisionAdopted> codec = fields("required decision", RequirementParts::decisionAdopted)
                .required(
                        "decision",
                        CommonCodecs.ref(Decision.class),
                        DecisionAdopted::decision,
                        RequirementParts::decision,
                        "What must be adopted.")
                .codec();
        return new Kind<>("decision", DecisionAdopted.class, codec);
    }

    private static Kind<OutsidePartner> outsidePartner() {
        Codec<OutsidePartner> codec = fields("required outside partner", RequirementParts::outsidePartner)
                .required(
                        "outsidePartner",
                        CommonCodecs.ref(Capability.class),
                        OutsidePartner::capability,
                        RequirementParts::capability,
                        "What a partner from outside must be able to do.")
                .required(
                        "level",
                        Codecs.WHOLE_NUMBER,
                        OutsidePartner::level,
                        RequirementParts::number,
                        "How well at least.")
                .optional(
                        "region",
                        CommonCodecs.ref(Region.class),
                        OutsidePartner::region,
                        RequirementParts::region,
                        "Where the partner must be; anywhere outside when left out.")
                .codec();
        return new Kind<>("outsidePartner", OutsidePartner.class, codec);
    }
}
