package org.regionalstrategy.io.document;

import com.google.common.collect.ImmutableMap;
import org.regionalstrategy.io.codec.Codec;
import org.regionalstrategy.io.codec.Codecs;
import org.regionalstrategy.model.assessment.Addition;
import org.regionalstrategy.model.assessment.Contribution;
import org.regionalstrategy.model.assessment.DecisionFinding;
import org.regionalstrategy.model.assessment.EvidenceFinding;
import org.regionalstrategy.model.assessment.Explanation;
import org.regionalstrategy.model.assessment.GapAlternative;
import org.regionalstrategy.model.assessment.GateFinding;
import org.regionalstrategy.model.assessment.Input;
import org.regionalstrategy.model.assessment.Interval;
import org.regionalstrategy.model.assessment.IntervalMethod;
import org.regionalstrategy.model.assessment.LatentFinding;
import org.regionalstrategy.model.assessment.Measure;
import org.regionalstrategy.model.assessment.MetCondition;
import org.regionalstrategy.model.assessment.Optimality;
import org.regionalstrategy.model.assessment.OverlookedFinding;
import org.regionalstrategy.model.assessment.PackageChoice;
import org.regionalstrategy.model.assessment.PackageFinding;
import org.regionalstrategy.model.assessment.PeerRelatedness;
import org.regionalstrategy.model.assessment.Policy;
import org.regionalstrategy.model.assessment.PolicyComparison;
import org.regionalstrategy.model.assessment.PolicyOutcome;
import org.regionalstrategy.model.assessment.PortfolioFinding;
import org.regionalstrategy.model.assessment.Rejection;
import org.regionalstrategy.model.assessment.RejectionReason;
import org.regionalstrategy.model.assessment.SharedInfrastructure;
import org.regionalstrategy.model.assessment.StrengthFinding;
import org.regionalstrategy.model.assessment.Verdict;
import org.regionalstrategy.model.assessment.cooperation.ArticulationPoint;
import org.regionalstrategy.model.assessment.cooperation.Broker;
import org.regionalstrategy.model.assessment.cooperation.Brokerage;
import org.regionalstrategy.model.assessment.cooperation.CapacityAssessment;
import org.regionalstrategy.model.assessment.cooperation.CapacityFinding;
import org.regionalstrategy.model.assessment.cooperation.ChanceTest;
import org.regionalstrategy.model.assessment.cooperation.CommunityDetection;
import org.regionalstrategy.model.assessment.cooperation.CommunityRun;
import org.regionalstrategy.model.assessment.cooperation.ContributionFinding;
import org.regionalstrategy.model.assessment.cooperation.CooperationFinding;
import org.regionalstrategy.model.assessment.cooperation.CrossingTies;
import org.regionalstrategy.model.assessment.cooperation.DecisionDependency;
import org.regionalstrategy.model.assessment.cooperation.DeclaredComparison;
import org.regionalstrategy.model.assessment.cooperation.DeclaredMatch;
import org.regionalstrategy.model.assessment.cooperation.DetectedCommunity;
import org.regionalstrategy.model.assessment.cooperation.ImportanceFinding;
import org.regionalstrategy.model.assessment.cooperation.IndustryComparison;
import org.regionalstrategy.model.assessment.cooperation.IndustryCount;
import org.regionalstrategy.model.assessment.cooperation.IndustryMix;
import org.regionalstrategy.model.assessment.cooperation.IndustryRelation;
import org.regionalstrategy.model.assessment.cooperation.MarketCut;
import org.regionalstrategy.model.assessment.cooperation.MeetingFinding;
import org.regionalstrategy.model.assessment.cooperation.OpenedGate;
import org.regionalstrategy.model.assessment.cooperation.OrganizationMeasure;
import org.regionalstrategy.model.assessment.cooperation.PValue;
import org.regionalstrategy.model.assessment.cooperation.PackageContributions;
import org.regionalstrategy.model.assessment.cooperation.PackageDemand;
import org.regionalstrategy.model.assessment.cooperation.PackageDependency;
import org.regionalstrategy.model.assessment.cooperation.PartitionStability;
import org.regionalstrategy.model.assessment.cooperation.PartnerAssessment;
import org.regionalstrategy.model.assessment.cooperation.PartnerFinding;
import org.regionalstrategy.model.assessment.cooperation.PartnerSet;
import org.regionalstrategy.model.assessment.cooperation.ProbabilityBounds;
import org.regionalstrategy.model.assessment.cooperation.ShapleyMethod;
import org.regionalstrategy.model.assessment.cooperation.StrategyContributions;
import org.regionalstrategy.model.assessment.cooperation.StrategyDependency;
import org.regionalstrategy.model.assessment.cooperation.VertexCut;
import org.regionalstrategy.model.assessment.dynamics.ActivityGrowth;
import org.regionalstrategy.model.assessment.dynamics.EntryFinding;
import org.regionalstrategy.model.assessment.dynamics.EntrySkill;
import org.regionalstrategy.model.assessment.dynamics.GrowthFinding;
import org.regionalstrategy.model.assessment.dynamics.GrowthParts;
import org.regionalstrategy.model.assessment.dynamics.TurnoverFinding;
import org.regionalstrategy.model.assessment.ranking.CentralWeight;
import org.regionalstrategy.model.assessment.ranking.ComparisonConsistency;
import org.regionalstrategy.model.assessment.ranking.Disagreement;
import org.regionalstrategy.model.assessment.ranking.FeasibleWeight;
import org.regionalstrategy.model.assessment.ranking.GroupRank;
import org.regionalstrategy.model.assessment.ranking.GroupRanking;
import org.regionalstrategy.model.assessment.ranking.KemenyRanking;
import org.regionalstrategy.model.assessment.ranking.PackageAcceptability;
import org.regionalstrategy.model.assessment.ranking.PackageOrder;
import org.regionalstrategy.model.assessment.ranking.PairwiseWinning;
import org.regionalstrategy.model.assessment.ranking.ParticipantRanking;
import org.regionalstrategy.model.assessment.ranking.RankAcceptability;
import org.regionalstrategy.model.assessment.ranking.RankDifference;
import org.regionalstrategy.model.assessment.ranking.RankSpan;
import org.regionalstrategy.model.assessment.ranking.RankingFinding;
import org.regionalstrategy.model.assessment.ranking.UnheardParticipant;
import org.regionalstrategy.model.assessment.ranking.UnrankedPackage;
import org.regionalstrategy.model.assessment.ranking.Veto;
import org.regionalstrategy.model.assessment.ranking.WeightBasis;
import org.regionalstrategy.model.assessment.relatedness.AddedDensity;
import org.regionalstrategy.model.assessment.relatedness.ComplementarityFinding;
import org.regionalstrategy.model.assessment.relatedness.ComplementaryRegion;
import org.regionalstrategy.model.assessment.relatedness.QuadrantActivity;
import org.regionalstrategy.model.assessment.relatedness.QuadrantFinding;
import org.regionalstrategy.model.assessment.roadmap.PackageDelay;
import org.regionalstrategy.model.assessment.roadmap.PackageEntry;
import org.regionalstrategy.model.assessment.roadmap.RoadmapFinding;
import org.regionalstrategy.model.assessment.roadmap.RoadmapStep;
import org.regionalstrategy.model.assessment.roadmap.SlipFinding;
import org.regionalstrategy.model.assessment.roadmap.StepKind;
import org.regionalstrategy.model.assessment.structure.RankRange;
import org.regionalstrategy.model.assessment.structure.SimilarRegion;
import org.regionalstrategy.model.assessment.structure.StructureFinding;
import org.regionalstrategy.model.assessment.structure.StructureIndex;
import org.regionalstrategy.model.assessment.structure.VarietyFinding;
import org.regionalstrategy.model.common.DurationEstimate;
import org.regionalstrategy.model.common.LocalizedText;
import org.regionalstrategy.model.common.Money;
import org.regionalstrategy.model.common.MoneyUnit;
import org.regionalstrategy.model.common.PartialDate;
import org.regionalstrategy.model.common.Scale;
import org.regionalstrategy.model.common.Source;
import org.regionalstrategy.model.cooperation.Capability;
import org.regionalstrategy.model.cooperation.CapabilityHolding;
import org.regionalstrategy.model.cooperation.CapabilityKind;
import org.regionalstrategy.model.cooperation.CommunityOrigin;
import org.regionalstrategy.model.cooperation.CooperationCommunity;
import org.regionalstrategy.model.cooperation.CooperationLink;
import org.regionalstrategy.model.cooperation.HelixRole;
import org.regionalstrategy.model.cooperation.LinkType;
import org.regionalstrategy.model.cooperation.Membership;
import org.regionalstrategy.model.cooperation.Organization;
import org.regionalstrategy.model.cooperation.ReadinessScale;
import org.regionalstrategy.model.enabling.AttributedProbability;
import org.regionalstrategy.model.enabling.AuthorityLevel;
import org.regionalstrategy.model.enabling.Capacity;
import org.regionalstrategy.model.enabling.CostEstimate;
import org.regionalstrategy.model.enabling.Decision;
import org.regionalstrategy.model.enabling.DecisionStatus;
import org.regionalstrategy.model.enabling.DecisionStatusChange;
import org.regionalstrategy.model.enabling.ExpectedDate;
import org.regionalstrategy.model.enabling.Infrastructure;
import org.regionalstrategy.model.enabling.InfrastructureKind;
import org.regionalstrategy.model.enabling.InfrastructureStatus;
import org.regionalstrategy.model.enabling.InfrastructureStatusChange;
import org.regionalstrategy.model.enabling.Instrument;
import org.regionalstrategy.model.enabling.InstrumentBudget;
import org.regionalstrategy.model.enabling.InstrumentPurpose;
import org.regionalstrategy.model.enabling.LegalAct;
import org.regionalstrategy.model.evidence.CitationScope;
import org.regionalstrategy.model.evidence.Claim;
import org.regionalstrategy.model.evidence.Confidentiality;
import org.regionalstrategy.model.evidence.Direction;
import org.regionalstrategy.model.evidence.EvidenceBase;
import org.regionalstrategy.model.evidence.EvidenceCitation;
import org.regionalstrategy.model.evidence.Indicator;
import org.regionalstrategy.model.evidence.Measurement;
import org.regionalstrategy.model.evidence.Observation;
import org.regionalstrategy.model.evidence.ObservationStatus;
import org.regionalstrategy.model.evidence.Strength;
import org.regionalstrategy.model.evidence.StrengthKind;
import org.regionalstrategy.model.product.Market;
import org.regionalstrategy.model.product.MarketScope;
import org.regionalstrategy.model.product.PackagedProduct;
import org.regionalstrategy.model.product.Product;
import org.regionalstrategy.model.product.ProductPackage;
import org.regionalstrategy.model.product.ProductRole;
import org.regionalstrategy.model.product.Requirement;
import org.regionalstrategy.model.product.Significance;
import org.regionalstrategy.model.programme.FundingLevel;
import org.regionalstrategy.model.programme.FundingShare;
import org.regionalstrategy.model.programme.Milestone;
import org.regionalstrategy.model.programme.Project;
import org.regionalstrategy.model.programme.Scenario;
import org.regionalstrategy.model.programme.Target;
import org.regionalstrategy.model.programme.TargetValue;
import org.regionalstrategy.model.region.Activity;
import org.regionalstrategy.model.region.ActivityMapping;
import org.regionalstrategy.model.region.Classification;
import org.regionalstrategy.model.region.Concordance;
import org.regionalstrategy.model.region.Region;
import org.regionalstrategy.model.region.RegionKind;
import org.regionalstrategy.model.session.Conclusion;
import org.regionalstrategy.model.session.Criterion;
import org.regionalstrategy.model.session.CriterionScale;
import org.regionalstrategy.model.session.CriterionWeight;
import org.regionalstrategy.model.session.Dissent;
import org.regionalstrategy.model.session.PackageScore;
import org.regionalstrategy.model.session.PairwiseComparison;
import org.regionalstrategy.model.session.Participant;
import org.regionalstrategy.model.session.Preferences;
import org.regionalstrategy.model.session.StrategicSession;

/** The codecs of all types of the model but the documents themselves, for those who bind parts of a document. */
public final class ModelCodecs {
    private static final ModelCodecs ALL = all();

    private final ImmutableMap.Builder<Class<?>, Codec<?>> byType = ImmutableMap.builder();

    private ModelCodecs() {}

    /** Each codec by the type of its values. */
    public static ImmutableMap<Class<?>, Codec<?>> byType() {
        return ALL.byType.buildOrThrow();
    }

    private static ModelCodecs all() {
        return new ModelCodecs()
                .put(LocalizedText.class, CommonCodecs.LOCALIZED)
                .put(PartialDate.class, CommonCodecs.DATE)
                .put(Money.class, CommonCodecs.MONEY)
                .put(MoneyUnit.class, CommonCodecs.MONEY_UNIT)
                .put(Source.class, CommonCodecs.SOURCE)
                .put(DurationEstimate.class, CommonCodecs.DURATION_ESTIMATE)
                .put(Region.class, RegionCodecs.REGION)
                .put(Classification.class, RegionCodecs.CLASSIFICATION)
                .put(Activity.class, RegionCodecs.ACTIVITY)
                .put(ActivityMapping.class, RegionCodecs.ACTIVITY_MAPPING)
                .put(Concordance.class, RegionCodecs.CONCORDANCE)
                .put(Indicator.class, EvidenceCodecs.INDICATOR)
                .put(Observation.class, EvidenceCodecs.OBSERVATION)
                .put(Claim.class, EvidenceCodecs.CLAIM)
                .put(EvidenceBase.class, EvidenceCodecs.EVIDENCE_BASE)
                .put(EvidenceCitation.class, EvidenceCodecs.EVIDENCE_CITATION)
                .put(Strength.class, EvidenceCodecs.STRENGTH)
                .put(Capability.class, CooperationCodecs.CAPABILITY)
                .put(CapabilityHolding.class, CooperationCodecs.CAPABILITY_HOLDING)
                .put(Organization.class, CooperationCodecs.ORGANIZATION)
                .put(CooperationLink.class, CooperationCodecs.COOPERATION_LINK)
                .put(Membership.class, CooperationCodecs.MEMBERSHIP)
                .put(CooperationCommunity.class, CooperationCodecs.COOPERATION_COMMUNITY)
                .put(Requirement.class, RequirementCodecs.REQUIREMENT)
                .put(Requirement.Condition.class, RequirementCodecs.CONDITION)
                .put(Market.class, ProductCodecs.MARKET)
                .put(Product.class, ProductCodecs.PRODUCT)
                .put(PackagedProduct.class, ProductCodecs.PACKAGED_PRODUCT)
                .put(ProductPackage.class, ProductCodecs.PRODUCT_PACKAGE)
                .put(CostEstimate.class, EnablingCodecs.COST_ESTIMATE)
                .put(Capacity.class, EnablingCodecs.CAPACITY)
                .put(InfrastructureStatusChange.class, EnablingCodecs.INFRASTRUCTURE_STATUS_CHANGE)
                .put(Infrastructure.class, EnablingCodecs.INFRASTRUCTURE)
                .put(LegalAct.class, DecisionCodecs.LEGAL_ACT)
                .put(DecisionStatusChange.class, DecisionCodecs.DECISION_STATUS_CHANGE)
                .put(AttributedProbability.class, DecisionCodecs.ATTRIBUTED_PROBABILITY)
                .put(ExpectedDate.class, DecisionCodecs.EXPECTED_DATE)
                .put(Decision.class, DecisionCodecs.DECISION)
                .put(InstrumentBudget.class, EnablingCodecs.INSTRUMENT_BUDGET)
                .put(Instrument.class, EnablingCodecs.INSTRUMENT)
                .put(FundingShare.class, ProgrammeCodecs.FUNDING_SHARE)
                .put(Milestone.class, ProgrammeCodecs.MILESTONE)
                .put(Project.class, ProgrammeCodecs.PROJECT)
                .put(Scenario.class, ProgrammeCodecs.SCENARIO)
                .put(TargetValue.class, ProgrammeCodecs.TARGET_VALUE)
                .put(Target.class, ProgrammeCodecs.TARGET)
                .put(CriterionScale.class, SessionCodecs.CRITERION_SCALE)
                .put(PackageScore.class, SessionCodecs.PACKAGE_SCORE)
                .put(Criterion.class, SessionCodecs.CRITERION)
                .put(CriterionWeight.class, SessionCodecs.CRITERION_WEIGHT)
                .put(PairwiseComparison.class, SessionCodecs.PAIRWISE_COMPARISON)
                .put(Preferences.class, SessionCodecs.PREFERENCES)
                .put(Participant.class, SessionCodecs.PARTICIPANT)
                .put(Conclusion.class, SessionCodecs.CONCLUSION)
                .put(Dissent.class, SessionCodecs.DISSENT)
                .put(StrategicSession.class, SessionCodecs.STRATEGIC_SESSION)
                .put(Addition.class, AdditionCodec.ADDITION)
                .put(RankRange.class, StructureCodecs.RANK_RANGE)
                .put(StructureIndex.class, StructureCodecs.STRUCTURE_INDEX)
                .put(SimilarRegion.class, StructureCodecs.SIMILAR_REGION)
                .put(StructureFinding.class, StructureCodecs.STRUCTURE_FINDING)
                .put(VarietyFinding.class, StructureCodecs.VARIETY_FINDING)
                .put(TurnoverFinding.class, DynamicsCodecs.TURNOVER_FINDING)
                .put(QuadrantActivity.class, RelatednessCodecs.QUADRANT_ACTIVITY)
                .put(QuadrantFinding.class, RelatednessCodecs.QUADRANT_FINDING)
                .put(AddedDensity.class, RelatednessCodecs.ADDED_DENSITY)
                .put(ComplementaryRegion.class, RelatednessCodecs.COMPLEMENTARY_REGION)
                .put(ComplementarityFinding.class, RelatednessCodecs.COMPLEMENTARITY_FINDING)
                .put(GrowthParts.class, DynamicsCodecs.GROWTH_PARTS)
                .put(ActivityGrowth.class, DynamicsCodecs.ACTIVITY_GROWTH)
                .put(GrowthFinding.class, DynamicsCodecs.GROWTH_FINDING)
                .put(EntrySkill.class, DynamicsCodecs.ENTRY_SKILL)
                .put(EntryFinding.class, DynamicsCodecs.ENTRY_FINDING)
                .put(Measure.class, FindingCodecs.MEASURE)
                .put(Interval.class, FindingCodecs.INTERVAL)
                .put(Contribution.class, FindingCodecs.CONTRIBUTION)
                .put(Input.class, FindingCodecs.INPUT)
                .put(Explanation.class, FindingCodecs.EXPLANATION)
                .put(EvidenceFinding.class, FindingCodecs.EVIDENCE_FINDING)
                .put(StrengthFinding.class, FindingCodecs.STRENGTH_FINDING)
                .put(OverlookedFinding.class, FindingCodecs.OVERLOOKED_FINDING)
                .put(PeerRelatedness.class, FindingCodecs.PEER_RELATEDNESS)
                .put(LatentFinding.class, FindingCodecs.LATENT_FINDING)
                .put(MetCondition.class, PackageCodecs.MET_CONDITION)
                .put(GapAlternative.class, PackageCodecs.GAP_ALTERNATIVE)
                .put(GateFinding.class, PackageCodecs.GATE_FINDING)
                .put(PackageFinding.class, PackageCodecs.PACKAGE_FINDING)
                .put(DecisionFinding.class, PackageCodecs.DECISION_FINDING)
                .put(PackageChoice.class, PortfolioCodecs.PACKAGE_CHOICE)
                .put(SharedInfrastructure.class, PortfolioCodecs.SHARED_INFRASTRUCTURE)
                .put(Rejection.class, PortfolioCodecs.REJECTION)
                .put(PortfolioFinding.class, PortfolioCodecs.PORTFOLIO_FINDING)
                .put(PolicyOutcome.class, PortfolioCodecs.POLICY_OUTCOME)
                .put(PolicyComparison.class, PortfolioCodecs.POLICY_COMPARISON)
                .put(ContributionFinding.class, ContributionCodecs.CONTRIBUTION_FINDING)
                .put(PackageContributions.class, ContributionCodecs.PACKAGE_CONTRIBUTIONS)
                .put(StrategyContributions.class, ContributionCodecs.STRATEGY_CONTRIBUTIONS)
                .put(ProbabilityBounds.class, DependencyCodecs.PROBABILITY_BOUNDS)
                .put(ImportanceFinding.class, DependencyCodecs.IMPORTANCE_FINDING)
                .put(PackageDependency.class, DependencyCodecs.PACKAGE_DEPENDENCY)
                .put(DecisionDependency.class, DependencyCodecs.DECISION_DEPENDENCY)
                .put(StrategyDependency.class, DependencyCodecs.STRATEGY_DEPENDENCY)
                .put(DetectedCommunity.class, CommunityCodecs.DETECTED_COMMUNITY)
                .put(PartitionStability.class, CommunityCodecs.PARTITION_STABILITY)
                .put(CommunityRun.class, CommunityCodecs.COMMUNITY_RUN)
                .put(CommunityDetection.class, CommunityCodecs.COMMUNITY_DETECTION)
                .put(DeclaredMatch.class, CommunityCodecs.DECLARED_MATCH)
                .put(DeclaredComparison.class, CommunityCodecs.DECLARED_COMPARISON)
                .put(PValue.class, IndustryCodecs.P_VALUE)
                .put(ChanceTest.class, IndustryCodecs.CHANCE_TEST)
                .put(IndustryCount.class, IndustryCodecs.INDUSTRY_COUNT)
                .put(IndustryMix.class, IndustryCodecs.INDUSTRY_MIX)
                .put(CrossingTies.class, IndustryCodecs.CROSSING_TIES)
                .put(IndustryComparison.class, IndustryCodecs.INDUSTRY_COMPARISON)
                .put(ArticulationPoint.class, BrokerCodecs.ARTICULATION_POINT)
                .put(OrganizationMeasure.class, BrokerCodecs.ORGANIZATION_MEASURE)
                .put(VertexCut.class, BrokerCodecs.VERTEX_CUT)
                .put(MarketCut.class, BrokerCodecs.MARKET_CUT)
                .put(Broker.class, BrokerCodecs.BROKER)
                .put(Brokerage.class, BrokerCodecs.BROKERAGE)
                .put(OpenedGate.class, PartnerCodecs.OPENED_GATE)
                .put(PartnerFinding.class, PartnerCodecs.PARTNER_FINDING)
                .put(PartnerSet.class, PartnerCodecs.PARTNER_SET)
                .put(PartnerAssessment.class, PartnerCodecs.PARTNER_ASSESSMENT)
                .put(PackageDemand.class, CapacityCodecs.PACKAGE_DEMAND)
                .put(CapacityFinding.class, CapacityCodecs.CAPACITY_FINDING)
                .put(CapacityAssessment.class, CapacityCodecs.CAPACITY_ASSESSMENT)
                .put(MeetingFinding.class, CooperationFindingCodecs.MEETING_FINDING)
                .put(CooperationFinding.class, CooperationFindingCodecs.COOPERATION_FINDING)
                .put(FeasibleWeight.class, AcceptabilityCodecs.FEASIBLE_WEIGHT)
                .put(ComparisonConsistency.class, AcceptabilityCodecs.COMPARISON_CONSISTENCY)
                .put(RankAcceptability.class, AcceptabilityCodecs.RANK_ACCEPTABILITY)
                .put(CentralWeight.class, AcceptabilityCodecs.CENTRAL_WEIGHT)
                .put(PackageAcceptability.class, AcceptabilityCodecs.PACKAGE_ACCEPTABILITY)
                .put(PairwiseWinning.class, AcceptabilityCodecs.PAIRWISE_WINNING)
                .put(ParticipantRanking.class, AcceptabilityCodecs.PARTICIPANT_RANKING)
                .put(UnheardParticipant.class, RankingCodecs.UNHEARD_PARTICIPANT)
                .put(UnrankedPackage.class, RankingCodecs.UNRANKED_PACKAGE)
                .put(RankSpan.class, GroupRankingCodecs.RANK_SPAN)
                .put(GroupRank.class, GroupRankingCodecs.GROUP_RANK)
                .put(PackageOrder.class, GroupRankingCodecs.PACKAGE_ORDER)
                .put(KemenyRanking.class, GroupRankingCodecs.KEMENY_RANKING)
                .put(GroupRanking.class, GroupRankingCodecs.GROUP_RANKING)
                .put(RankDifference.class, RankingCodecs.RANK_DIFFERENCE)
                .put(Disagreement.class, RankingCodecs.DISAGREEMENT)
                .put(Veto.class, RankingCodecs.VETO)
                .put(RankingFinding.class, RankingCodecs.RANKING_FINDING)
                .put(RoadmapStep.class, RoadmapCodecs.ROADMAP_STEP)
                .put(PackageEntry.class, RoadmapCodecs.PACKAGE_ENTRY)
                .put(PackageDelay.class, RoadmapCodecs.PACKAGE_DELAY)
                .put(SlipFinding.class, RoadmapCodecs.SLIP_FINDING)
                .put(RoadmapFinding.class, RoadmapCodecs.ROADMAP_FINDING)
                .choice(AuthorityLevel.class)
                .choice(CapabilityKind.class)
                .choice(CitationScope.class)
                .choice(CommunityOrigin.class)
                .choice(Confidentiality.class)
                .choice(DecisionStatus.class)
                .choice(Direction.class)
                .choice(FundingLevel.class)
                .choice(HelixRole.class)
                .choice(IndustryRelation.class)
                .choice(InfrastructureKind.class)
                .choice(InfrastructureStatus.class)
                .choice(InstrumentPurpose.class)
                .choice(IntervalMethod.class)
                .choice(LinkType.class)
                .choice(MarketScope.class)
                .choice(Measurement.class)
                .choice(ObservationStatus.class)
                .choice(Optimality.class)
                .choice(Policy.class)
                .choice(ProductRole.class)
                .choice(ReadinessScale.class)
                .choice(RegionKind.class)
                .choice(RejectionReason.class)
                .choice(Scale.class)
                .choice(ShapleyMethod.class)
                .choice(Significance.class)
                .choice(StepKind.class)
                .choice(StrengthKind.class)
                .choice(Verdict.class)
                .choice(WeightBasis.class);
    }

    private <T> ModelCodecs put(Class<T> type, Codec<T> codec) {
        byType.put(type, codec);
        return this;
    }

    private <E extends Enum<E>> ModelCodecs choice(Class<E> type) {
        return put(type, Codecs.choice(type));
    }
}
