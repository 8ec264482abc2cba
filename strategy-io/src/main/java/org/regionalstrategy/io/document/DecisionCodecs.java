package org.regionalstrategy.io.document;

import org.regionalstrategy.io.codec.Codec;
import org.regionalstrategy.io.codec.Codecs;
import org.regionalstrategy.io.codec.Fields;
import org.regionalstrategy.model.enabling.AttributedProbability;
import org.regionalstrategy.model.enabling.AttributedProbabilityBuilder;
import org.regionalstrategy.model.enabling.AuthorityLevel;
import org.regionalstrategy.model.enabling.Decision;
import org.regionalstrategy.model.enabling.DecisionBuilder;
import org.regionalstrategy.model.enabling.DecisionStatus;
import org.regionalstrategy.model.enabling.DecisionStatusChange;
import org.regionalstrategy.model.enabling.DecisionStatusChangeBuilder;
import org.regionalstrategy.model.enabling.ExpectedDate;
import org.regionalstrategy.model.enabling.ExpectedDateBuilder;
import org.regionalstrategy.model.enabling.LegalAct;
import org.regionalstrategy.model.enabling.LegalActBuilder;

/** Decisions, and what is known and expected of them. */
final class DecisionCodecs {
    static final Codec<LegalAct> LEGAL_ACT = Fields.of("legal act", LegalAct::builder, LegalActBuilder::build)
            .required("type", Codecs.TEXT, LegalAct::type, LegalActBuilder::type, "What kind of act it is.")
            .optional("number", Codecs.TEXT, LegalAct::number, LegalActBuilder::number, "Its number, in quotes.")
            .optional("date", CommonCodecs.DATE, LegalAct::date, LegalActBuilder::date, "Its date.")
            .codec();

    static final Codec<DecisionStatusChange> DECISION_STATUS_CHANGE = Fields.of(
                    "decision status change", DecisionStatusChange::builder, DecisionStatusChangeBuilder::build)
            .required(
                    "since",
                    CommonCodecs.DATE,
                    DecisionStatusChange::since,
                    DecisionStatusChangeBuilder::since,
                    "The date of the change.")
            .required(
                    "status",
                    Codecs.choice(DecisionStatus.class),
                    DecisionStatusChange::status,
                    DecisionStatusChangeBuilder::status,
                    "The status from then on.")
            .plus(CommonCodecs.sourced(
                    DecisionStatusChangeBuilder::addAllSources, DecisionStatusChangeBuilder::illustrative))
            .codec();

    static final Codec<AttributedProbability> ATTRIBUTED_PROBABILITY = Fields.of(
                    "attributed probability", AttributedProbability::builder, AttributedProbabilityBuilder::build)
            .required(
                    "value",
                    Codecs.NUMBER,
                    AttributedProbability::value,
                    AttributedProbabilityBuilder::value,
                    "From 0 to 1.")
            .required(
                    "author",
                    CommonCodecs.LOCALIZED,
                    AttributedProbability::author,
                    AttributedProbabilityBuilder::author,
                    "Whose judgement it is.")
            .optional(
                    "since",
                    CommonCodecs.DATE,
                    AttributedProbability::since,
                    AttributedProbabilityBuilder::since,
                    "The date of the judgement.")
            .plus(CommonCodecs.sourced(
                    AttributedProbabilityBuilder::addAllSources, AttributedProbabilityBuilder::illustrative))
            .codec();

    static final Codec<ExpectedDate> EXPECTED_DATE = Fields.of(
                    "expected date", ExpectedDate::builder, ExpectedDateBuilder::build)
            .required("date", CommonCodecs.DATE, ExpectedDate::date, ExpectedDateBuilder::date, "When it is expected.")
            .optional(
                    "author",
                    CommonCodecs.LOCALIZED,
                    ExpectedDate::author,
                    ExpectedDateBuilder::author,
                    "Whose judgement it is.")
            .optional(
                    "since",
                    CommonCodecs.DATE,
                    ExpectedDate::since,
                    ExpectedDateBuilder::since,
                    "The date of the judgement.")
            .plus(CommonCodecs.sourced(ExpectedDateBuilder::addAllSources, ExpectedDateBuilder::illustrative))
            .codec();

    static final Codec<Decision> DECISION = CommonCodecs.entity(
                    "decision", Decision::builder, DecisionBuilder::build, DecisionBuilder::id, DecisionBuilder::name)
            .required(
                    "level",
                    Codecs.choice(AuthorityLevel.class),
                    Decision::level,
                    DecisionBuilder::level,
                    "The level of the authority.")
            .required(
                    "authority",
                    CommonCodecs.LOCALIZED,
                    Decision::authority,
                    DecisionBuilder::authority,
                    "Who decides.")
            .optional("act", LEGAL_ACT, Decision::act, DecisionBuilder::act, "The act of the decision.")
            .list(
                    "history",
                    DECISION_STATUS_CHANGE,
                    Decision::history,
                    DecisionBuilder::addAllHistory,
                    "How its status changed.")
            .optional(
                    "probability",
                    ATTRIBUTED_PROBABILITY,
                    Decision::probability,
                    DecisionBuilder::probability,
                    "How likely it is adopted in time.")
            .optional(
                    "expected",
                    EXPECTED_DATE,
                    Decision::expected,
                    DecisionBuilder::expected,
                    "When it is expected to be adopted.")
            .optional("expiry", CommonCodecs.DATE, Decision::expiry, DecisionBuilder::expiry, "When it lapses.")
            .plus(CommonCodecs.known(
                    DecisionBuilder::notes,
                    DecisionBuilder::since,
                    DecisionBuilder::addAllSources,
                    DecisionBuilder::illustrative))
            .codec();

    private DecisionCodecs() {}
}
