package org.regionalstrategy.io.document;

import org.regionalstrategy.io.codec.Codec;
import org.regionalstrategy.io.codec.Codecs;
import org.regionalstrategy.io.codec.Fields;
import org.regionalstrategy.model.assessment.ranking.Disagreement;
import org.regionalstrategy.model.assessment.ranking.DisagreementBuilder;
import org.regionalstrategy.model.assessment.ranking.RankDifference;
import org.regionalstrategy.model.assessment.ranking.RankDifferenceBuilder;
import org.regionalstrategy.model.assessment.ranking.RankingFinding;
import org.regionalstrategy.model.assessment.ranking.RankingFindingBuilder;
import org.regionalstrategy.model.assessment.ranking.UnheardParticipant;
import org.regionalstrategy.model.assessment.ranking.UnheardParticipantBuilder;
import org.regionalstrategy.model.assessment.ranking.UnrankedPackage;
import org.regionalstrategy.model.assessment.ranking.UnrankedPackageBuilder;
import org.regionalstrategy.model.assessment.ranking.Veto;
import org.regionalstrategy.model.assessment.ranking.VetoBuilder;
import org.regionalstrategy.model.product.ProductPackage;
import org.regionalstrategy.model.session.Criterion;
import org.regionalstrategy.model.session.Participant;

/** How robust the ranks of packages are, and who disagrees about what. */
final class RankingCodecs {
    static final Codec<UnheardParticipant> UNHEARD_PARTICIPANT = Fields.of(
                    "unheard participant", UnheardParticipant::builder, UnheardParticipantBuilder::build)
            .required(
                    "participant",
                    CommonCodecs.ref(Participant.class),
                    UnheardParticipant::participant,
                    UnheardParticipantBuilder::participant,
                    "The participant.")
            .required(
                    "reason",
                    CommonCodecs.LOCALIZED,
                    UnheardParticipant::reason,
                    UnheardParticipantBuilder::reason,
                    "Why none follows.")
            .codec();

    static final Codec<UnrankedPackage> UNRANKED_PACKAGE = Fields.of(
                    "unranked package", UnrankedPackage::builder, UnrankedPackageBuilder::build)
            .required(
                    "productPackage",
                    CommonCodecs.ref(ProductPackage.class),
                    UnrankedPackage::productPackage,
                    UnrankedPackageBuilder::productPackage,
                    "The package.")
            .required(
                    "reason",
                    CommonCodecs.LOCALIZED,
                    UnrankedPackage::reason,
                    UnrankedPackageBuilder::reason,
                    "Why it has none.")
            .codec();

    static final Codec<RankDifference> RANK_DIFFERENCE = Fields.of(
                    "rank difference", RankDifference::builder, RankDifferenceBuilder::build)
            .required(
                    "productPackage",
                    CommonCodecs.ref(ProductPackage.class),
                    RankDifference::productPackage,
                    RankDifferenceBuilder::productPackage,
                    "The package.")
            .required(
                    "expectedRank",
                    Codecs.NUMBER,
                    RankDifference::expectedRank,
                    RankDifferenceBuilder::expectedRank,
                    "Its expected rank for the one, 1 or more.")
            .required(
                    "otherExpectedRank",
                    Codecs.NUMBER,
                    RankDifference::otherExpectedRank,
                    RankDifferenceBuilder::otherExpectedRank,
                    "Its expected rank for the other, 1 or more.")
            .codec();

    static final Codec<Disagreement> DISAGREEMENT = Fields.of(
                    "disagreement", Disagreement::builder, DisagreementBuilder::build)
            .required(
                    "participant",
                    CommonCodecs.ref(Participant.class),
                    Disagreement::participant,
                    DisagreementBuilder::participant,
                    "The one, who comes first in the strategy.")
            .required(
                    "other",
                    CommonCodecs.ref(Participant.class),
                    Disagreement::other,
                    DisagreementBuilder::other,
                    "The other.")
            .required(
                    "kendallTau",
                    FindingCodecs.MEASURE,
                    Disagreement::kendallTau,
                    DisagreementBuilder::kendallTau,
                    "How far their rankings agree.")
            .list(
                    "differences",
                    RANK_DIFFERENCE,
                    Disagreement::differences,
                    DisagreementBuilder::addAllDifferences,
                    "The packages whose expected ranks differ the most, these first.")
            .required(
                    "explanation",
                    FindingCodecs.EXPLANATION,
                    Disagreement::explanation,
                    DisagreementBuilder::explanation,
                    "The gist in a sentence.")
            .codec();

    static final Codec<Veto> VETO = Fields.of("veto", Veto::builder, VetoBuilder::build)
            .required(
                    "productPackage",
                    CommonCodecs.ref(ProductPackage.class),
                    Veto::productPackage,
                    VetoBuilder::productPackage,
                    "The package.")
            .list(
                    "participants",
                    CommonCodecs.ref(Participant.class),
                    Veto::participants,
                    VetoBuilder::addAllParticipants,
                    "Who vetoes it, at least one.")
            .codec();

    static final Codec<RankingFinding> RANKING_FINDING = Fields.of(
                    "ranking finding", RankingFinding::builder, RankingFindingBuilder::build)
            .list(
                    "criteria",
                    CommonCodecs.ref(Criterion.class),
                    RankingFinding::criteria,
                    RankingFindingBuilder::addAllCriteria,
                    "The criteria on which packages are compared.")
            .list(
                    "unranked",
                    UNRANKED_PACKAGE,
                    RankingFinding::unranked,
                    RankingFindingBuilder::addAllUnranked,
                    "Packages without a rank, in the order of the strategy.")
            .list(
                    "participants",
                    AcceptabilityCodecs.PARTICIPANT_RANKING,
                    RankingFinding::participants,
                    RankingFindingBuilder::addAllParticipants,
                    "How each participant with preferences ranks the packages, in the order of the strategy.")
            .list(
                    "unheard",
                    UNHEARD_PARTICIPANT,
                    RankingFinding::unheard,
                    RankingFindingBuilder::addAllUnheard,
                    "Participants from whose preferences no ranking follows.")
            .optional(
                    "group",
                    GroupRankingCodecs.GROUP_RANKING,
                    RankingFinding::group,
                    RankingFindingBuilder::group,
                    "How all together rank them.")
            .list(
                    "disagreements",
                    DISAGREEMENT,
                    RankingFinding::disagreements,
                    RankingFindingBuilder::addAllDisagreements,
                    "Each pair of participants, those who agree least first, tied ones in the order of the strategy, undefined ones last.")
            .list(
                    "vetoes",
                    VETO,
                    RankingFinding::vetoes,
                    RankingFindingBuilder::addAllVetoes,
                    "The packages that somebody will not accept, in the order of the strategy.")
            .texts(
                    "settings",
                    RankingFinding::settings,
                    RankingFindingBuilder::putAllSettings,
                    "The methods and their settings.")
            .list(
                    "warnings",
                    CommonCodecs.LOCALIZED,
                    RankingFinding::warnings,
                    RankingFindingBuilder::addAllWarnings,
                    "What a reader has to know.")
            .required(
                    "explanation",
                    FindingCodecs.EXPLANATION,
                    RankingFinding::explanation,
                    RankingFindingBuilder::explanation,
                    "The gist in a sentence, and the scores that all rests on.")
            .codec();

    private RankingCodecs() {}
}
