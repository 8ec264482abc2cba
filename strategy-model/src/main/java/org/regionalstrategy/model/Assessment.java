package org.regionalstrategy.model;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;
import org.immutables.value.Value;
import org.regionalstrategy.model.assessment.DecisionFinding;
import org.regionalstrategy.model.assessment.LatentFinding;
import org.regionalstrategy.model.assessment.OverlookedFinding;
import org.regionalstrategy.model.assessment.PackageFinding;
import org.regionalstrategy.model.assessment.PolicyComparison;
import org.regionalstrategy.model.assessment.PortfolioFinding;
import org.regionalstrategy.model.assessment.StrengthFinding;
import org.regionalstrategy.model.assessment.cooperation.CooperationFinding;
import org.regionalstrategy.model.assessment.dynamics.EntryFinding;
import org.regionalstrategy.model.assessment.dynamics.GrowthFinding;
import org.regionalstrategy.model.assessment.dynamics.TurnoverFinding;
import org.regionalstrategy.model.assessment.ranking.RankingFinding;
import org.regionalstrategy.model.assessment.relatedness.ComplementarityFinding;
import org.regionalstrategy.model.assessment.relatedness.QuadrantFinding;
import org.regionalstrategy.model.assessment.roadmap.RoadmapFinding;
import org.regionalstrategy.model.assessment.structure.StructureFinding;
import org.regionalstrategy.model.assessment.structure.VarietyFinding;
import org.regionalstrategy.model.common.LocalizedText;
import org.regionalstrategy.model.common.MoneyUnit;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.region.Region;

/** The result of evaluating a strategy as of a date. */
@Value.Immutable
@ValueStyle
public abstract class Assessment {
    Assessment() {}

    /** The id of the strategy. */
    public abstract String strategy();

    /** Its name. */
    public abstract LocalizedText name();

    /** Its region. */
    public abstract Ref<Region> region();

    /** The date whose state of knowledge was used. */
    public abstract LocalDate asOf();

    /** The year it looks to. */
    public abstract Year horizon();

    /** The unit of all amounts. */
    public abstract MoneyUnit moneyUnit();

    /** Methods, thresholds and the version of the library, by name. */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<String, String> settings();

    /** The verdict on each strength. */
    public abstract ImmutableList<StrengthFinding> strengths();

    /** Strengths of the region that the figures show and nobody claimed, the largest location quotient first. */
    public abstract ImmutableList<OverlookedFinding> overlooked();

    /** Activities that the region lacks, nobody claimed, and much goes with that is there, the most related first. */
    public abstract ImmutableList<LatentFinding> latent();

    /** The structure of the region among those like it, by each indicator that many of them have; none where there is none. */
    public abstract ImmutableList<StructureFinding> structure();

    /** Of what the growth of the region consists, by each count that a strength cites and that is known by activity. */
    public abstract ImmutableList<GrowthFinding> growth();

    /** What the past says about relatedness, by each indicator that many regions have; none where there is none. */
    public abstract ImmutableList<EntryFinding> entry();

    /** How varied the economy of the region is, by each count that a strength cites; none where there is none. */
    public abstract ImmutableList<VarietyFinding> variety();

    /** What entered and left the region, by each indicator that many regions have; none where there is none. */
    public abstract ImmutableList<TurnoverFinding> turnover();

    /** What the region could turn to, by each indicator that many regions have; none where there is none. */
    public abstract ImmutableList<QuadrantFinding> quadrants();

    /** With which regions it could do so, by each indicator that many regions have; none where there is none. */
    public abstract ImmutableList<ComplementarityFinding> complementarity();

    /** Each package. */
    public abstract ImmutableList<PackageFinding> packages();

    /** Decisions on which packages hang, the greatest value at stake first. */
    public abstract ImmutableList<DecisionFinding> decisions();

    /** What was found of cooperation; absent in an assessment that was written before cooperation was assessed. */
    public abstract Optional<CooperationFinding> cooperation();

    /** How robust ranks are to disagreement; absent where no participant gave preferences or no criterion has scores. */
    public abstract Optional<RankingFinding> ranking();

    /** The choice of packages under the budget. */
    public abstract PortfolioFinding portfolio();

    /** In which order the choice comes about; absent in an assessment that was written before roadmaps were made. */
    public abstract Optional<RoadmapFinding> roadmap();

    /** Specialisation against equal shares. */
    public abstract PolicyComparison policies();

    /** What a reader should know before relying on it. */
    public abstract ImmutableList<LocalizedText> warnings();

    /** A builder that holds these values. */
    public abstract AssessmentBuilder toBuilder();

    public static AssessmentBuilder builder() {
        return new AssessmentBuilder();
    }
}
