package org.regionalstrategy.io.document;

import org.regionalstrategy.io.codec.Codec;
import org.regionalstrategy.io.codec.Codecs;
import org.regionalstrategy.io.codec.Fields;
import org.regionalstrategy.model.evidence.CitationScope;
import org.regionalstrategy.model.evidence.Claim;
import org.regionalstrategy.model.evidence.ClaimBuilder;
import org.regionalstrategy.model.evidence.Confidentiality;
import org.regionalstrategy.model.evidence.Direction;
import org.regionalstrategy.model.evidence.EvidenceBase;
import org.regionalstrategy.model.evidence.EvidenceBaseBuilder;
import org.regionalstrategy.model.evidence.EvidenceCitation;
import org.regionalstrategy.model.evidence.EvidenceCitationBuilder;
import org.regionalstrategy.model.evidence.Indicator;
import org.regionalstrategy.model.evidence.IndicatorBuilder;
import org.regionalstrategy.model.evidence.Measurement;
import org.regionalstrategy.model.evidence.Observation;
import org.regionalstrategy.model.evidence.ObservationBuilder;
import org.regionalstrategy.model.evidence.ObservationStatus;
import org.regionalstrategy.model.evidence.Strength;
import org.regionalstrategy.model.evidence.StrengthBuilder;
import org.regionalstrategy.model.evidence.StrengthKind;
import org.regionalstrategy.model.region.Activity;
import org.regionalstrategy.model.region.Classification;
import org.regionalstrategy.model.region.Region;

/** Indicators, observations, and the strengths that cite them. */
final class EvidenceCodecs {
    static final Codec<Indicator> INDICATOR = CommonCodecs.entity(
                    "indicator",
                    Indicator::builder,
                    IndicatorBuilder::build,
                    IndicatorBuilder::id,
                    IndicatorBuilder::name)
            .required(
                    "direction",
                    Codecs.choice(Direction.class),
                    Indicator::direction,
                    IndicatorBuilder::direction,
                    "Whether more or less is better.")
            .required("unit", Codecs.TEXT, Indicator::unit, IndicatorBuilder::unit, "The unit of measure.")
            .required(
                    "measurement",
                    Codecs.choice(Measurement.class),
                    Indicator::measurement,
                    IndicatorBuilder::measurement,
                    "Whether it counts, adds up an amount, or is a ratio.")
            .optional(
                    "classification",
                    CommonCodecs.ref(Classification.class),
                    Indicator::classification,
                    IndicatorBuilder::classification,
                    "The scheme of the activities it is given for.")
            .plus(CommonCodecs.known(
                    IndicatorBuilder::notes,
                    IndicatorBuilder::since,
                    IndicatorBuilder::addAllSources,
                    IndicatorBuilder::illustrative))
            .codec();

    static final Codec<Observation> OBSERVATION = Fields.of(
                    "observation", Observation::builder, ObservationBuilder::build)
            .required(
                    "refArea",
                    Codecs.TOKEN,
                    Observation::refArea,
                    ObservationBuilder::refArea,
                    "The region, by id or code.")
            .required(
                    "indicator",
                    Codecs.TOKEN,
                    Observation::indicator,
                    ObservationBuilder::indicator,
                    "The id of the indicator.")
            .required(
                    "activity",
                    Codecs.TOKEN,
                    Observation::activity,
                    ObservationBuilder::activity,
                    "The activity, by id or notation.")
            .required("year", Codecs.WHOLE_NUMBER, Observation::year, ObservationBuilder::year, "The calendar year.")
            .optionalNumber(
                    "value", Observation::value, ObservationBuilder::value, "The value; left out where it is missing.")
            .required("unit", Codecs.TEXT, Observation::unit, ObservationBuilder::unit, "The unit of measure.")
            .withDefault(
                    "status",
                    Codecs.choice(ObservationStatus.class),
                    ObservationStatus.NORMAL,
                    Observation::status,
                    ObservationBuilder::status,
                    "The status of the figure.")
            .withDefault(
                    "confidentiality",
                    Codecs.choice(Confidentiality.class),
                    Confidentiality.FREE,
                    Observation::confidentiality,
                    ObservationBuilder::confidentiality,
                    "Whether the figure may be shown.")
            .withDefault(
                    "multiplier",
                    Codecs.WHOLE_NUMBER,
                    0,
                    Observation::multiplier,
                    ObservationBuilder::multiplier,
                    "The power of ten that the value is to be multiplied by: 3 for thousands.")
            .optional(
                    "published",
                    CommonCodecs.DATE,
                    Observation::published,
                    ObservationBuilder::published,
                    "When it was published.")
            .optional(
                    "source",
                    CommonCodecs.SOURCE_REF,
                    Observation::source,
                    ObservationBuilder::source,
                    "Where it comes from.")
            .codec();

    static final Codec<Claim> CLAIM = Fields.of("claim", Claim::builder, ClaimBuilder::build)
            .required("text", CommonCodecs.LOCALIZED, Claim::text, ClaimBuilder::text, "What was claimed.")
            .optional("by", CommonCodecs.LOCALIZED, Claim::by, ClaimBuilder::by, "Who claimed it.")
            .optional("on", CommonCodecs.DATE, Claim::on, ClaimBuilder::on, "When it was claimed.")
            .codec();

    static final Codec<EvidenceBase> EVIDENCE_BASE = Fields.of(
                    "evidence base", EvidenceBase::builder, EvidenceBaseBuilder::build)
            .required(
                    "indicator",
                    CommonCodecs.ref(Indicator.class),
                    EvidenceBase::indicator,
                    EvidenceBaseBuilder::indicator,
                    "The indicator of the base.")
            .list(
                    "activities",
                    CommonCodecs.ref(Activity.class),
                    EvidenceBase::activities,
                    EvidenceBaseBuilder::addAllActivities,
                    "The activities that are added up.")
            .codec();

    static final Codec<EvidenceCitation> EVIDENCE_CITATION = Fields.of(
                    "evidence citation", EvidenceCitation::builder, EvidenceCitationBuilder::build)
            .required(
                    "indicator",
                    CommonCodecs.ref(Indicator.class),
                    EvidenceCitation::indicator,
                    EvidenceCitationBuilder::indicator,
                    "The indicator that is cited.")
            .required(
                    "activity",
                    CommonCodecs.ref(Activity.class),
                    EvidenceCitation::activity,
                    EvidenceCitationBuilder::activity,
                    "The activity that is cited.")
            .required(
                    "base",
                    EVIDENCE_BASE,
                    EvidenceCitation::base,
                    EvidenceCitationBuilder::base,
                    "What the figure is compared with.")
            .withDefault(
                    "scope",
                    Codecs.choice(CitationScope.class),
                    CitationScope.DIRECT,
                    EvidenceCitation::scope,
                    EvidenceCitationBuilder::scope,
                    "Whether it decides or only informs.")
            .codec();

    static final Codec<Strength> STRENGTH = CommonCodecs.entity(
                    "strength", Strength::builder, StrengthBuilder::build, StrengthBuilder::id, StrengthBuilder::name)
            .required(
                    "kind",
                    Codecs.choice(StrengthKind.class),
                    Strength::kind,
                    StrengthBuilder::kind,
                    "What kind of strength it is.")
            .required(
                    "region",
                    CommonCodecs.ref(Region.class),
                    Strength::region,
                    StrengthBuilder::region,
                    "Whose strength it is.")
            .optional("claim", CLAIM, Strength::claim, StrengthBuilder::claim, "What was claimed, by whom and when.")
            .list(
                    "evidence",
                    EVIDENCE_CITATION,
                    Strength::evidence,
                    StrengthBuilder::addAllEvidence,
                    "The figures that it cites.")
            .plus(CommonCodecs.known(
                    StrengthBuilder::notes,
                    StrengthBuilder::since,
                    StrengthBuilder::addAllSources,
                    StrengthBuilder::illustrative))
            .codec();

    private EvidenceCodecs() {}
}
