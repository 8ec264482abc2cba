package org.regionalstrategy.io.document;

import org.regionalstrategy.io.codec.Codec;
import org.regionalstrategy.io.codec.Codecs;
import org.regionalstrategy.io.codec.Fields;
import org.regionalstrategy.model.assessment.Contribution;
import org.regionalstrategy.model.assessment.ContributionBuilder;
import org.regionalstrategy.model.assessment.EvidenceFinding;
import org.regionalstrategy.model.assessment.EvidenceFindingBuilder;
import org.regionalstrategy.model.assessment.Explanation;
import org.regionalstrategy.model.assessment.ExplanationBuilder;
import org.regionalstrategy.model.assessment.Input;
import org.regionalstrategy.model.assessment.InputBuilder;
import org.regionalstrategy.model.assessment.Interval;
import org.regionalstrategy.model.assessment.IntervalMethod;
import org.regionalstrategy.model.assessment.LatentFinding;
import org.regionalstrategy.model.assessment.LatentFindingBuilder;
import org.regionalstrategy.model.assessment.Measure;
import org.regionalstrategy.model.assessment.OverlookedFinding;
import org.regionalstrategy.model.assessment.OverlookedFindingBuilder;
import org.regionalstrategy.model.assessment.PeerRelatedness;
import org.regionalstrategy.model.assessment.PeerRelatednessBuilder;
import org.regionalstrategy.model.assessment.StrengthFinding;
import org.regionalstrategy.model.assessment.StrengthFindingBuilder;
import org.regionalstrategy.model.assessment.Verdict;
import org.regionalstrategy.model.evidence.Indicator;
import org.regionalstrategy.model.evidence.Strength;
import org.regionalstrategy.model.region.Activity;

/** What the findings are made of: figures, intervals and explanations. */
final class FindingCodecs {
    static final Codec<Measure> MEASURE = new MeasureCodec();

    static final Codec<Interval> INTERVAL = Fields.of("interval", IntervalParts::new, IntervalParts::build)
            .required("lower", Codecs.NUMBER, Interval::lower, IntervalParts::lower, "Its lower end.")
            .required("upper", Codecs.NUMBER, Interval::upper, IntervalParts::upper, "Its upper end.")
            .required("confidence", Codecs.NUMBER, Interval::confidence, IntervalParts::confidence, "Between 0 and 1.")
            .codec();

    static final Codec<Contribution> CONTRIBUTION = Fields.of(
                    "contribution", Contribution::builder, ContributionBuilder::build)
            .required("label", CommonCodecs.LOCALIZED, Contribution::label, ContributionBuilder::label, "What it is.")
            .required("value", Codecs.NUMBER, Contribution::value, ContributionBuilder::value, "How much it adds.")
            .codec();

    static final Codec<Input> INPUT = Fields.of("input", Input::builder, InputBuilder::build)
            .required("label", CommonCodecs.LOCALIZED, Input::label, InputBuilder::label, "What it is.")
            .required("value", Codecs.NUMBER, Input::value, InputBuilder::value, "The figure.")
            .optional("unit", Codecs.TEXT, Input::unit, InputBuilder::unit, "Its unit.")
            .list(
                    "sources",
                    CommonCodecs.SOURCE_REF,
                    Input::sources,
                    InputBuilder::addAllSources,
                    "Where it comes from.")
            .withDefault(
                    "illustrative",
                    Codecs.TRUTH,
                    false,
                    Input::illustrative,
                    InputBuilder::illustrative,
                    "Whether it is made up for illustration.")
            .codec();

    static final Codec<Explanation> EXPLANATION = Fields.of(
                    "explanation", Explanation::builder, ExplanationBuilder::build)
            .required(
                    "sentence",
                    CommonCodecs.LOCALIZED,
                    Explanation::sentence,
                    ExplanationBuilder::sentence,
                    "The reason in one sentence.")
            .list(
                    "parts",
                    CONTRIBUTION,
                    Explanation::parts,
                    ExplanationBuilder::addAllParts,
                    "The parts that add up to the result.")
            .list(
                    "inputs",
                    INPUT,
                    Explanation::inputs,
                    ExplanationBuilder::addAllInputs,
                    "The figures that it rests on.")
            .codec();

    static final Codec<PeerRelatedness> PEER_RELATEDNESS = Fields.of(
                    "peer relatedness", PeerRelatedness::builder, PeerRelatednessBuilder::build)
            .required(
                    "year",
                    Codecs.WHOLE_NUMBER,
                    PeerRelatedness::year,
                    PeerRelatednessBuilder::year,
                    "The year of the figures.")
            .required(
                    "regions",
                    Codecs.WHOLE_NUMBER,
                    PeerRelatedness::regions,
                    PeerRelatednessBuilder::regions,
                    "How many regions they are of.")
            .required(
                    "density",
                    Codecs.NUMBER,
                    PeerRelatedness::density,
                    PeerRelatednessBuilder::density,
                    "How much of what goes with the activity elsewhere the region has, from 0 to 1.")
            .required(
                    "upperQuartile",
                    Codecs.NUMBER,
                    PeerRelatedness::upperQuartile,
                    PeerRelatednessBuilder::upperQuartile,
                    "Where the upper quarter of all that the region lacks begins, from 0 to 1.")
            .codec();

    static final Codec<EvidenceFinding> EVIDENCE_FINDING = Fields.of(
                    "evidence finding", EvidenceFinding::builder, EvidenceFindingBuilder::build)
            .required(
                    "citation",
                    EvidenceCodecs.EVIDENCE_CITATION,
                    EvidenceFinding::citation,
                    EvidenceFindingBuilder::citation,
                    "The figure that is cited.")
            .optionalWholeNumber("year", EvidenceFinding::year, EvidenceFindingBuilder::year, "The year of the figure.")
            .optionalWholeNumber(
                    "baseYear",
                    EvidenceFinding::baseYear,
                    EvidenceFindingBuilder::baseYear,
                    "The year of its base, where that is another.")
            .required(
                    "locationQuotient",
                    MEASURE,
                    EvidenceFinding::locationQuotient,
                    EvidenceFindingBuilder::locationQuotient,
                    "The share in the region over the share in the reference.")
            .optional(
                    "interval",
                    INTERVAL,
                    EvidenceFinding::interval,
                    EvidenceFindingBuilder::interval,
                    "The confidence interval of the quotient.")
            .optional(
                    "intervalMethod",
                    Codecs.choice(IntervalMethod.class),
                    EvidenceFinding::intervalMethod,
                    EvidenceFindingBuilder::intervalMethod,
                    "How the interval was found.")
            .withDefault(
                    "rising",
                    Codecs.TRUTH,
                    false,
                    EvidenceFinding::rising,
                    EvidenceFindingBuilder::rising,
                    "Whether the quotient rose significantly.")
            .optional(
                    "relatedness",
                    PEER_RELATEDNESS,
                    EvidenceFinding::relatedness,
                    EvidenceFindingBuilder::relatedness,
                    "How related the activity is to the region that lacks it.")
            .required(
                    "verdict",
                    Codecs.choice(Verdict.class),
                    EvidenceFinding::verdict,
                    EvidenceFindingBuilder::verdict,
                    "What this figure alone says.")
            .required(
                    "explanation",
                    EXPLANATION,
                    EvidenceFinding::explanation,
                    EvidenceFindingBuilder::explanation,
                    "Why.")
            .codec();

    static final Codec<StrengthFinding> STRENGTH_FINDING = Fields.of(
                    "strength finding", StrengthFinding::builder, StrengthFindingBuilder::build)
            .required(
                    "strength",
                    CommonCodecs.ref(Strength.class),
                    StrengthFinding::strength,
                    StrengthFindingBuilder::strength,
                    "The strength.")
            .required(
                    "verdict",
                    Codecs.choice(Verdict.class),
                    StrengthFinding::verdict,
                    StrengthFindingBuilder::verdict,
                    "The verdict.")
            .list(
                    "evidence",
                    EVIDENCE_FINDING,
                    StrengthFinding::evidence,
                    StrengthFindingBuilder::addAllEvidence,
                    "Each cited figure.")
            .texts(
                    "settings",
                    StrengthFinding::settings,
                    StrengthFindingBuilder::putAllSettings,
                    "The method and thresholds by name.")
            .list(
                    "warnings",
                    CommonCodecs.LOCALIZED,
                    StrengthFinding::warnings,
                    StrengthFindingBuilder::addAllWarnings,
                    "What a reader should know.")
            .required(
                    "explanation",
                    EXPLANATION,
                    StrengthFinding::explanation,
                    StrengthFindingBuilder::explanation,
                    "Why.")
            .codec();

    static final Codec<OverlookedFinding> OVERLOOKED_FINDING = Fields.of(
                    "overlooked finding", OverlookedFinding::builder, OverlookedFindingBuilder::build)
            .required(
                    "figure",
                    EVIDENCE_FINDING,
                    OverlookedFinding::figure,
                    OverlookedFindingBuilder::figure,
                    "The figure that shows it.")
            .required(
                    "pValue",
                    Codecs.NUMBER,
                    OverlookedFinding::pValue,
                    OverlookedFindingBuilder::pValue,
                    "The probability of as large a share by chance, from 0 to 1.")
            .required(
                    "adjustedPValue",
                    Codecs.NUMBER,
                    OverlookedFinding::adjustedPValue,
                    OverlookedFindingBuilder::adjustedPValue,
                    "The p-value adjusted for the number of activities that were looked at, from 0 to 1.")
            .texts(
                    "settings",
                    OverlookedFinding::settings,
                    OverlookedFindingBuilder::putAllSettings,
                    "The method and thresholds by name.")
            .list(
                    "warnings",
                    CommonCodecs.LOCALIZED,
                    OverlookedFinding::warnings,
                    OverlookedFindingBuilder::addAllWarnings,
                    "What a reader should know.")
            .codec();

    static final Codec<LatentFinding> LATENT_FINDING = Fields.of(
                    "latent finding", LatentFinding::builder, LatentFindingBuilder::build)
            .required(
                    "indicator",
                    CommonCodecs.ref(Indicator.class),
                    LatentFinding::indicator,
                    LatentFindingBuilder::indicator,
                    "By which indicator regions are compared.")
            .required(
                    "activity",
                    CommonCodecs.ref(Activity.class),
                    LatentFinding::activity,
                    LatentFindingBuilder::activity,
                    "The activity.")
            .required(
                    "locationQuotient",
                    Codecs.NUMBER,
                    LatentFinding::locationQuotient,
                    LatentFindingBuilder::locationQuotient,
                    "The share in the region over the share among its peers, below 1.")
            .required(
                    "relatedness",
                    PEER_RELATEDNESS,
                    LatentFinding::relatedness,
                    LatentFindingBuilder::relatedness,
                    "How close it is.")
            .texts(
                    "settings",
                    LatentFinding::settings,
                    LatentFindingBuilder::putAllSettings,
                    "The method and thresholds by name.")
            .list(
                    "warnings",
                    CommonCodecs.LOCALIZED,
                    LatentFinding::warnings,
                    LatentFindingBuilder::addAllWarnings,
                    "What a reader should know.")
            .required("explanation", EXPLANATION, LatentFinding::explanation, LatentFindingBuilder::explanation, "Why.")
            .codec();

    private FindingCodecs() {}
}
