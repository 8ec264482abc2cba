package org.regionalstrategy.io.document;

import org.regionalstrategy.io.codec.Codec;
import org.regionalstrategy.io.codec.Codecs;
import org.regionalstrategy.io.codec.Fields;
import org.regionalstrategy.model.assessment.ranking.GroupRank;
import org.regionalstrategy.model.assessment.ranking.GroupRankBuilder;
import org.regionalstrategy.model.assessment.ranking.GroupRanking;
import org.regionalstrategy.model.assessment.ranking.GroupRankingBuilder;
import org.regionalstrategy.model.assessment.ranking.KemenyRanking;
import org.regionalstrategy.model.assessment.ranking.KemenyRankingBuilder;
import org.regionalstrategy.model.assessment.ranking.PackageOrder;
import org.regionalstrategy.model.assessment.ranking.PackageOrderBuilder;
import org.regionalstrategy.model.assessment.ranking.RankSpan;
import org.regionalstrategy.model.assessment.ranking.RankSpanBuilder;
import org.regionalstrategy.model.product.ProductPackage;
import org.regionalstrategy.model.session.Participant;

/** How packages rank for all participants together. */
final class GroupRankingCodecs {
    static final Codec<RankSpan> RANK_SPAN = Fields.of("rank span", RankSpan::builder, RankSpanBuilder::build)
            .required(
                    "best",
                    Codecs.WHOLE_NUMBER,
                    RankSpan::best,
                    RankSpanBuilder::best,
                    "The best of its ranks, 1 or more.")
            .required(
                    "worst",
                    Codecs.WHOLE_NUMBER,
                    RankSpan::worst,
                    RankSpanBuilder::worst,
                    "The worst of them, no better than the best.")
            .codec();

    static final Codec<GroupRank> GROUP_RANK = Fields.of("group rank", GroupRank::builder, GroupRankBuilder::build)
            .required(
                    "productPackage",
                    CommonCodecs.ref(ProductPackage.class),
                    GroupRank::productPackage,
                    GroupRankBuilder::productPackage,
                    "The package.")
            .required(
                    "borda",
                    Codecs.NUMBER,
                    GroupRank::borda,
                    GroupRankBuilder::borda,
                    "Over participants, how many packages stand behind it, those level with it counted as a half.")
            .required(
                    "bordaRank",
                    Codecs.WHOLE_NUMBER,
                    GroupRank::bordaRank,
                    GroupRankBuilder::bordaRank,
                    "How many packages have a greater such count, and 1.")
            .required(
                    "copeland",
                    Codecs.WHOLE_NUMBER,
                    GroupRank::copeland,
                    GroupRankBuilder::copeland,
                    "How many packages a majority puts behind it, less those that a majority puts before it.")
            .required(
                    "copelandRank",
                    Codecs.WHOLE_NUMBER,
                    GroupRank::copelandRank,
                    GroupRankBuilder::copelandRank,
                    "How many packages have a greater difference, and 1.")
            .optional(
                    "kemeny",
                    RANK_SPAN,
                    GroupRank::kemeny,
                    GroupRankBuilder::kemeny,
                    "Its ranks in the orders that disagree least with the participants.")
            .list(
                    "vetoedBy",
                    CommonCodecs.ref(Participant.class),
                    GroupRank::vetoedBy,
                    GroupRankBuilder::addAllVetoedBy,
                    "Who will not accept it.")
            .codec();

    static final Codec<PackageOrder> PACKAGE_ORDER = Fields.of(
                    "package order", PackageOrder::builder, PackageOrderBuilder::build)
            .list(
                    "packages",
                    CommonCodecs.ref(ProductPackage.class),
                    PackageOrder::packages,
                    PackageOrderBuilder::addAllPackages,
                    "From the first to the last.")
            .codec();

    static final Codec<KemenyRanking> KEMENY_RANKING = Fields.of(
                    "kemeny ranking", KemenyRanking::builder, KemenyRankingBuilder::build)
            .required(
                    "disagreements",
                    Codecs.WHOLE_NUMBER,
                    KemenyRanking::disagreements,
                    KemenyRankingBuilder::disagreements,
                    "On how many pairs of packages participants disagree with such an order, each participant counted; 0 or more.")
            .required(
                    "optimal",
                    Codecs.WHOLE_NUMBER,
                    KemenyRanking::optimal,
                    KemenyRankingBuilder::optimal,
                    "How many orders disagree as little.")
            .list(
                    "orders",
                    PACKAGE_ORDER,
                    KemenyRanking::orders,
                    KemenyRankingBuilder::addAllOrders,
                    "These orders, the first in the order of the strategy, up to the number in the settings.")
            .codec();

    static final Codec<GroupRanking> GROUP_RANKING = Fields.of(
                    "group ranking", GroupRanking::builder, GroupRankingBuilder::build)
            .list(
                    "packages",
                    GROUP_RANK,
                    GroupRanking::packages,
                    GroupRankingBuilder::addAllPackages,
                    "The ranked packages, the best by Borda first, tied ones in the order of the strategy.")
            .optional(
                    "kemeny",
                    KEMENY_RANKING,
                    GroupRanking::kemeny,
                    GroupRankingBuilder::kemeny,
                    "The orders that disagree least.")
            .required(
                    "explanation",
                    FindingCodecs.EXPLANATION,
                    GroupRanking::explanation,
                    GroupRankingBuilder::explanation,
                    "The gist in a sentence.")
            .codec();

    private GroupRankingCodecs() {}
}
