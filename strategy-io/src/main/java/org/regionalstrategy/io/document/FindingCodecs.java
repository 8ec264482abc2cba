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
import org.regionalstrategy.model.assessment.Measure;
import org.regionalstrategy.model.assessment.OverlookedFinding;
import org.regionalstrategy.model.assessment.OverlookedFindingBuilder;
import org.regionalstrategy.model.assessment.StrengthFinding;
import org.regionalstrategy.model.assessment.StrengthFindingBuilder;
import org.regionalstrategy.model.assessment.Verdict;
import org.regionalstrategy.model.evidence.Strength;

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
            .codec();

    private FindingCodecs() {}
}
