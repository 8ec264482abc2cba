package org.regionalstrategy.io.document;

import org.regionalstrategy.io.codec.Codec;
import org.regionalstrategy.io.codec.Codecs;
import org.regionalstrategy.io.codec.Fields;
import org.regionalstrategy.model.cooperation.Organization;
import org.regionalstrategy.model.evidence.Direction;
import org.regionalstrategy.model.product.ProductPackage;
import org.regionalstrategy.model.session.Conclusion;
import org.regionalstrategy.model.session.ConclusionBuilder;
import org.regionalstrategy.model.session.Criterion;
import org.regionalstrategy.model.session.CriterionBuilder;
import org.regionalstrategy.model.session.CriterionScale;
import org.regionalstrategy.model.session.CriterionScaleBuilder;
import org.regionalstrategy.model.session.CriterionWeight;
import org.regionalstrategy.model.session.CriterionWeightBuilder;
import org.regionalstrategy.model.session.Dissent;
import org.regionalstrategy.model.session.DissentBuilder;
import org.regionalstrategy.model.session.PackageScore;
import org.regionalstrategy.model.session.PackageScoreBuilder;
import org.regionalstrategy.model.session.PairwiseComparison;
import org.regionalstrategy.model.session.PairwiseComparisonBuilder;
import org.regionalstrategy.model.session.Participant;
import org.regionalstrategy.model.session.ParticipantBuilder;
import org.regionalstrategy.model.session.Preferences;
import org.regionalstrategy.model.session.PreferencesBuilder;
import org.regionalstrategy.model.session.StrategicSession;
import org.regionalstrategy.model.session.StrategicSessionBuilder;

/** Strategic sessions, their participants and preferences. */
final class SessionCodecs {
    static final Codec<CriterionScale> CRITERION_SCALE = Fields.of(
                    "criterion scale", CriterionScale::builder, CriterionScaleBuilder::build)
            .required(
                    "worst",
                    Codecs.NUMBER,
                    CriterionScale::worst,
                    CriterionScaleBuilder::worst,
                    "The level that is worth nothing.")
            .required(
                    "best",
                    Codecs.NUMBER,
                    CriterionScale::best,
                    CriterionScaleBuilder::best,
                    "The level that is worth all.")
            .codec();

    static final Codec<PackageScore> PACKAGE_SCORE = Fields.of(
                    "package score", PackageScore::builder, PackageScoreBuilder::build)
            .required(
                    "productPackage",
                    CommonCodecs.ref(ProductPackage.class),
                    PackageScore::productPackage,
                    PackageScoreBuilder::productPackage,
                    "The package.")
            .required(
                    "lower",
                    Codecs.NUMBER,
                    PackageScore::lower,
                    PackageScoreBuilder::lower,
                    "The least that it reaches, in the unit of the criterion.")
            .required(
                    "upper",
                    Codecs.NUMBER,
                    PackageScore::upper,
                    PackageScoreBuilder::upper,
                    "The most that it reaches; the same where that is exact.")
            .optional(
                    "author",
                    CommonCodecs.LOCALIZED,
                    PackageScore::author,
                    PackageScoreBuilder::author,
                    "Whose judgement it is.")
            .optional(
                    "since",
                    CommonCodecs.DATE,
                    PackageScore::since,
                    PackageScoreBuilder::since,
                    "The date from which this is known.")
            .plus(CommonCodecs.sourced(PackageScoreBuilder::addAllSources, PackageScoreBuilder::illustrative))
            .codec();

    static final Codec<Criterion> CRITERION = CommonCodecs.entity(
                    "criterion",
                    Criterion::builder,
                    CriterionBuilder::build,
                    CriterionBuilder::id,
                    CriterionBuilder::name)
            .required(
                    "direction",
                    Codecs.choice(Direction.class),
                    Criterion::direction,
                    CriterionBuilder::direction,
                    "Whether more or less is better.")
            .optional("unit", Codecs.TEXT, Criterion::unit, CriterionBuilder::unit, "The unit of measure.")
            .optional(
                    "scale",
                    CRITERION_SCALE,
                    Criterion::scale,
                    CriterionBuilder::scale,
                    "Between which levels it is valued; else between the worst and the best score.")
            .list(
                    "scores",
                    PACKAGE_SCORE,
                    Criterion::scores,
                    CriterionBuilder::addAllScores,
                    "What packages reach on it.")
            .plus(CommonCodecs.known(
                    CriterionBuilder::notes,
                    CriterionBuilder::since,
                    CriterionBuilder::addAllSources,
                    CriterionBuilder::illustrative))
            .codec();

    static final Codec<CriterionWeight> CRITERION_WEIGHT = Fields.of(
                    "criterion weight", CriterionWeight::builder, CriterionWeightBuilder::build)
            .required(
                    "criterion",
                    CommonCodecs.ref(Criterion.class),
                    CriterionWeight::criterion,
                    CriterionWeightBuilder::criterion,
                    "The criterion.")
            .required(
                    "lower", Codecs.NUMBER, CriterionWeight::lower, CriterionWeightBuilder::lower, "The least weight.")
            .required(
                    "upper",
                    Codecs.NUMBER,
                    CriterionWeight::upper,
                    CriterionWeightBuilder::upper,
                    "The greatest weight.")
            .codec();

    static final Codec<PairwiseComparison> PAIRWISE_COMPARISON = Fields.of(
                    "pairwise comparison", PairwiseComparison::builder, PairwiseComparisonBuilder::build)
            .required(
                    "preferred",
                    CommonCodecs.ref(Criterion.class),
                    PairwiseComparison::preferred,
                    PairwiseComparisonBuilder::preferred,
                    "The criterion that matters more.")
            .required(
                    "over",
                    CommonCodecs.ref(Criterion.class),
                    PairwiseComparison::over,
                    PairwiseComparisonBuilder::over,
                    "The criterion that matters less.")
            .required(
                    "strength",
                    Codecs.NUMBER,
                    PairwiseComparison::strength,
                    PairwiseComparisonBuilder::strength,
                    "How much more, from 1 to 9.")
            .codec();

    static final Codec<Preferences> PREFERENCES = Fields.of(
                    "preferences", Preferences::builder, PreferencesBuilder::build)
            .list(
                    "weights",
                    CRITERION_WEIGHT,
                    Preferences::weights,
                    PreferencesBuilder::addAllWeights,
                    "Intervals of weights.")
            .list(
                    "ranking",
                    CommonCodecs.ref(Criterion.class),
                    Preferences::ranking,
                    PreferencesBuilder::addAllRanking,
                    "The criteria from the most important on.")
            .list(
                    "comparisons",
                    PAIRWISE_COMPARISON,
                    Preferences::comparisons,
                    PreferencesBuilder::addAllComparisons,
                    "Comparisons of pairs.")
            .plus(CommonCodecs.sourced(PreferencesBuilder::addAllSources, PreferencesBuilder::illustrative))
            .codec();

    static final Codec<Participant> PARTICIPANT = CommonCodecs.entity(
                    "participant",
                    Participant::builder,
                    ParticipantBuilder::build,
                    ParticipantBuilder::id,
                    ParticipantBuilder::name)
            .optional(
                    "organization",
                    CommonCodecs.ref(Organization.class),
                    Participant::organization,
                    ParticipantBuilder::organization,
                    "Whom they represent.")
            .optional("person", Codecs.TEXT, Participant::person, ParticipantBuilder::person, "Who they are.")
            .optional(
                    "preferences",
                    PREFERENCES,
                    Participant::preferences,
                    ParticipantBuilder::preferences,
                    "What matters to them.")
            .list(
                    "vetoes",
                    CommonCodecs.ref(ProductPackage.class),
                    Participant::vetoes,
                    ParticipantBuilder::addAllVetoes,
                    "The packages that they reject.")
            .plus(CommonCodecs.known(
                    ParticipantBuilder::notes,
                    ParticipantBuilder::since,
                    ParticipantBuilder::addAllSources,
                    ParticipantBuilder::illustrative))
            .codec();

    static final Codec<Conclusion> CONCLUSION = Fields.of("conclusion", Conclusion::builder, ConclusionBuilder::build)
            .required("id", Codecs.TOKEN, Conclusion::id, ConclusionBuilder::id, "What others refer to it by.")
            .required("text", CommonCodecs.LOCALIZED, Conclusion::text, ConclusionBuilder::text, "What was concluded.")
            .codec();

    static final Codec<Dissent> DISSENT = Fields.of("dissent", Dissent::builder, DissentBuilder::build)
            .required(
                    "participant",
                    CommonCodecs.ref(Participant.class),
                    Dissent::participant,
                    DissentBuilder::participant,
                    "Who dissents.")
            .required("text", CommonCodecs.LOCALIZED, Dissent::text, DissentBuilder::text, "What they hold instead.")
            .codec();

    static final Codec<StrategicSession> STRATEGIC_SESSION = CommonCodecs.entity(
                    "strategic session",
                    StrategicSession::builder,
                    StrategicSessionBuilder::build,
                    StrategicSessionBuilder::id,
                    StrategicSessionBuilder::name)
            .required(
                    "place",
                    CommonCodecs.LOCALIZED,
                    StrategicSession::place,
                    StrategicSessionBuilder::place,
                    "Where it was held.")
            .required(
                    "start",
                    CommonCodecs.DATE,
                    StrategicSession::start,
                    StrategicSessionBuilder::start,
                    "When it began.")
            .optional("end", CommonCodecs.DATE, StrategicSession::end, StrategicSessionBuilder::end, "When it ended.")
            .list(
                    "participants",
                    PARTICIPANT,
                    StrategicSession::participants,
                    StrategicSessionBuilder::addAllParticipants,
                    "Who took part.")
            .list(
                    "questions",
                    CommonCodecs.LOCALIZED,
                    StrategicSession::questions,
                    StrategicSessionBuilder::addAllQuestions,
                    "The questions it met on.")
            .list(
                    "conclusions",
                    CONCLUSION,
                    StrategicSession::conclusions,
                    StrategicSessionBuilder::addAllConclusions,
                    "What was concluded.")
            .list(
                    "dissents",
                    DISSENT,
                    StrategicSession::dissents,
                    StrategicSessionBuilder::addAllDissents,
                    "Who disagreed.")
            .list(
                    "nextSteps",
                    CommonCodecs.LOCALIZED,
                    StrategicSession::nextSteps,
                    StrategicSessionBuilder::addAllNextSteps,
                    "What is to be done next.")
            .plus(CommonCodecs.known(
                    StrategicSessionBuilder::notes,
                    StrategicSessionBuilder::since,
                    StrategicSessionBuilder::addAllSources,
                    StrategicSessionBuilder::illustrative))
            .codec();

    private SessionCodecs() {}
}
