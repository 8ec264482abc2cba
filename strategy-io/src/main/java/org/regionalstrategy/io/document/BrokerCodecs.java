package org.regionalstrategy.io.document;

import org.regionalstrategy.io.codec.Codec;
import org.regionalstrategy.io.codec.Codecs;
import org.regionalstrategy.io.codec.Fields;
import org.regionalstrategy.model.assessment.cooperation.ArticulationPoint;
import org.regionalstrategy.model.assessment.cooperation.Broker;
import org.regionalstrategy.model.assessment.cooperation.BrokerBuilder;
import org.regionalstrategy.model.assessment.cooperation.Brokerage;
import org.regionalstrategy.model.assessment.cooperation.BrokerageBuilder;
import org.regionalstrategy.model.assessment.cooperation.MarketCut;
import org.regionalstrategy.model.assessment.cooperation.MarketCutBuilder;
import org.regionalstrategy.model.assessment.cooperation.OrganizationMeasure;
import org.regionalstrategy.model.assessment.cooperation.VertexCut;
import org.regionalstrategy.model.assessment.cooperation.VertexCutBuilder;
import org.regionalstrategy.model.cooperation.Capability;
import org.regionalstrategy.model.cooperation.Organization;
import org.regionalstrategy.model.product.ProductPackage;

/** Who stands between others, and what hangs on them. */
final class BrokerCodecs {
    static final Codec<ArticulationPoint> ARTICULATION_POINT = Fields.of(
                    "articulation point", ArticulationPointParts::new, ArticulationPointParts::build)
            .required(
                    "organization",
                    CommunityCodecs.ORGANIZATION_ID,
                    ArticulationPoint::organization,
                    ArticulationPointParts::organization,
                    "The organization.")
            .list(
                    "pieces",
                    Codecs.WHOLE_NUMBER,
                    ArticulationPoint::pieces,
                    ArticulationPointParts::pieces,
                    "The sizes of the pieces, the largest first.")
            .codec();

    static final Codec<OrganizationMeasure> ORGANIZATION_MEASURE = Fields.of(
                    "organization measure", OrganizationMeasureParts::new, OrganizationMeasureParts::build)
            .required(
                    "organization",
                    CommonCodecs.ref(Organization.class),
                    OrganizationMeasure::organization,
                    OrganizationMeasureParts::organization,
                    "The organization.")
            .required(
                    "value",
                    FindingCodecs.MEASURE,
                    OrganizationMeasure::value,
                    OrganizationMeasureParts::value,
                    "Its figure.")
            .codec();

    static final Codec<VertexCut> VERTEX_CUT = Fields.of("vertex cut", VertexCut::builder, VertexCutBuilder::build)
            .required(
                    "size",
                    FindingCodecs.MEASURE,
                    VertexCut::size,
                    VertexCutBuilder::size,
                    "How many organizations must leave.")
            .list(
                    "organizations",
                    CommunityCodecs.ORGANIZATION_ID,
                    VertexCut::organizations,
                    VertexCutBuilder::addAllOrganizations,
                    "These organizations.")
            .list(
                    "disjointPaths",
                    Codecs.list(CommunityCodecs.ORGANIZATION_ID),
                    VertexCut::disjointPaths,
                    VertexCutBuilder::addAllDisjointPaths,
                    "As many ways that share nobody who could be in the cut.")
            .codec();

    static final Codec<MarketCut> MARKET_CUT = Fields.of("market cut", MarketCut::builder, MarketCutBuilder::build)
            .required(
                    "capability",
                    CommonCodecs.ref(Capability.class),
                    MarketCut::capability,
                    MarketCutBuilder::capability,
                    "The capability.")
            .list(
                    "holders",
                    CommunityCodecs.ORGANIZATION_ID,
                    MarketCut::holders,
                    MarketCutBuilder::addAllHolders,
                    "Who has it.")
            .list(
                    "market",
                    CommunityCodecs.ORGANIZATION_ID,
                    MarketCut::market,
                    MarketCutBuilder::addAllMarket,
                    "Who stands for the market.")
            .required(
                    "cut",
                    VERTEX_CUT,
                    MarketCut::cut,
                    MarketCutBuilder::cut,
                    "The fewest between them whose leaving parts the two.")
            .required(
                    "explanation",
                    FindingCodecs.EXPLANATION,
                    MarketCut::explanation,
                    MarketCutBuilder::explanation,
                    "Why, in a sentence.")
            .codec();

    static final Codec<Broker> BROKER = Fields.of("broker", Broker::builder, BrokerBuilder::build)
            .required(
                    "organization",
                    CommonCodecs.ref(Organization.class),
                    Broker::organization,
                    BrokerBuilder::organization,
                    "The organization.")
            .required(
                    "betweenness",
                    FindingCodecs.MEASURE,
                    Broker::betweenness,
                    BrokerBuilder::betweenness,
                    "Its betweenness.")
            .optional(
                    "articulationPoint",
                    ARTICULATION_POINT,
                    Broker::articulationPoint,
                    BrokerBuilder::articulationPoint,
                    "The pieces that the network falls into without it.")
            .list(
                    "cutsOff",
                    CommonCodecs.ref(Capability.class),
                    Broker::cutsOff,
                    BrokerBuilder::addAllCutsOff,
                    "The capabilities whose narrowest way to the market it is on.")
            .list(
                    "blocks",
                    CommonCodecs.ref(ProductPackage.class),
                    Broker::blocks,
                    BrokerBuilder::addAllBlocks,
                    "The packages that are open and would not be without it.")
            .required("tried", Codecs.TRUTH, Broker::tried, BrokerBuilder::tried, "Whether its leaving was tried.")
            .required(
                    "explanation",
                    FindingCodecs.EXPLANATION,
                    Broker::explanation,
                    BrokerBuilder::explanation,
                    "Why, in a sentence.")
            .codec();

    static final Codec<Brokerage> BROKERAGE = Fields.of("brokerage", Brokerage::builder, BrokerageBuilder::build)
            .list(
                    "brokers",
                    BROKER,
                    Brokerage::brokers,
                    BrokerageBuilder::addAllBrokers,
                    "The brokers, those who block the most packages first.")
            .list(
                    "betweenness",
                    ORGANIZATION_MEASURE,
                    Brokerage::betweenness,
                    BrokerageBuilder::addAllBetweenness,
                    "The betweenness of every organization.")
            .list(
                    "marketCuts",
                    MARKET_CUT,
                    Brokerage::marketCuts,
                    BrokerageBuilder::addAllMarketCuts,
                    "On whom the way of each capability to the market hangs.")
            .required(
                    "explanation",
                    FindingCodecs.EXPLANATION,
                    Brokerage::explanation,
                    BrokerageBuilder::explanation,
                    "Why, in a sentence.")
            .texts("settings", Brokerage::settings, BrokerageBuilder::putAllSettings, "Methods and bounds by name.")
            .list(
                    "warnings",
                    CommonCodecs.LOCALIZED,
                    Brokerage::warnings,
                    BrokerageBuilder::addAllWarnings,
                    "What a reader should know.")
            .codec();

    private BrokerCodecs() {}
}
