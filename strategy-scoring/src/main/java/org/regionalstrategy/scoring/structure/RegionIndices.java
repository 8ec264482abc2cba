package org.regionalstrategy.scoring.structure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.regionalstrategy.model.Strategy;
import org.regionalstrategy.model.assessment.Explanation;
import org.regionalstrategy.model.assessment.Measure;
import org.regionalstrategy.model.assessment.MeasureVector;
import org.regionalstrategy.model.assessment.complexity.ComplexityResult;
import org.regionalstrategy.model.assessment.complexity.FitnessResult;
import org.regionalstrategy.model.assessment.complexity.RankInterval;
import org.regionalstrategy.model.assessment.structure.IndexKind;
import org.regionalstrategy.model.assessment.structure.RankRange;
import org.regionalstrategy.model.assessment.structure.StructureIndex;
import org.regionalstrategy.model.common.LocalizedText;
import org.regionalstrategy.model.matrix.ActivityMatrix;
import org.regionalstrategy.model.matrix.MissingParts;
import org.regionalstrategy.scoring.complexity.ComplexityRobustness;
import org.regionalstrategy.scoring.complexity.EconomicComplexity;
import org.regionalstrategy.scoring.complexity.FitnessComplexity;
import org.regionalstrategy.scoring.presence.Presence;
import org.regionalstrategy.scoring.presence.QuotientPresence;
import org.regionalstrategy.scoring.relatedness.PortfolioCoherence;
import org.regionalstrategy.scoring.relatedness.ProximityCalculator;
import org.regionalstrategy.scoring.relatedness.RelatednessCalculator;
import org.regionalstrategy.scoring.specialisation.ComparisonOptions;
import org.regionalstrategy.scoring.specialisation.LocationQuotients;
import org.regionalstrategy.scoring.specialisation.RegionSpecialisation;

/** The indices of one region of a matrix, each with its rank among the regions. */
final class RegionIndices {
    private final ActivityMatrix matrix;
    private final int region;
    private final IndexParts parts;
    private final Presence presence;
    private final ComplexityResult complexity;
    private final FitnessResult fitness;

    private RegionIndices(Strategy strategy, ActivityMatrix matrix, int region, Presence presence) {
        this.matrix = matrix;
        this.region = region;
        this.parts = IndexParts.of(strategy, matrix, region);
        this.presence = presence;
        this.complexity = EconomicComplexity.withDefaults().assess(presence);
        this.fitness = FitnessComplexity.withDefaults().assess(presence);
    }

    /** Of the region of a strategy. */
    static RegionIndices of(Strategy strategy, ActivityMatrix matrix) {
        Presence presence = Presence.atLeast(
                LocationQuotients.of(matrix, leavingOut()).quotients(), QuotientPresence.DEFAULT_THRESHOLD);
        return new RegionIndices(
                strategy, matrix, matrix.regions().position(strategy.region().id()), presence);
    }

    private static ComparisonOptions leavingOut() {
        return ComparisonOptions.builder().missing(MissingParts.LEAVE_OUT).build();
    }

    /** One of each kind, in the order of the kinds. */
    ImmutableList<StructureIndex> all() {
        RegionSpecialisation specialisation = RegionSpecialisation.of(matrix, leavingOut());
        return ImmutableList.of(
                index(IndexKind.KRUGMAN, specialisation.krugman(), Optional.empty()),
                index(IndexKind.EFFECTIVE_NUMBER, specialisation.effectiveNumber(), Optional.empty()),
                index(IndexKind.ENTROPY, specialisation.entropy(), Optional.empty()),
                index(IndexKind.HACHMAN, specialisation.hachman(), Optional.empty()),
                index(IndexKind.LOCATIONAL_GINI, specialisation.locationalGini(), Optional.empty()),
                index(IndexKind.RELATIVE_THEIL_T, specialisation.relativeTheilT(), Optional.empty()),
                index(IndexKind.DIVERSITY, diversity(), Optional.empty()),
                index(IndexKind.ECONOMIC_COMPLEXITY, complexity.eci(), rankRange()),
                index(IndexKind.FITNESS, fitness.fitness(), Optional.empty()),
                index(
                        IndexKind.COMPLEXITY_OUTLOOK,
                        RelatednessCalculator.withDefaults().outlookIndex(presence, presence, complexity.pci()),
                        Optional.empty()),
                index(
                        IndexKind.COHERENCE,
                        PortfolioCoherence.mean(
                                presence, ProximityCalculator.withDefaults().ofActivities(presence)),
                        Optional.empty()));
    }

    private MeasureVector diversity() {
        MeasureVector.Builder diversity = MeasureVector.builder(matrix.regions());
        for (int each = 0; each < matrix.regions().size(); each++) {
            diversity.set(each, presence.diversity(each));
        }
        return diversity.build();
    }

    private Optional<RankRange> rankRange() {
        if (!complexity.eci().isDefined(region)) {
            return Optional.empty();
        }
        RankInterval ranks = ComplexityRobustness.withDefaults()
                .leavingOutRegions(matrix)
                .regions()
                .get(region);
        return ranks.highest().isDefined() && ranks.lowest().isDefined()
                ? Optional.of(new RankRange(
                        ranks.highest().toOptional().orElseThrow(),
                        ranks.lowest().toOptional().orElseThrow()))
                : Optional.empty();
    }

    private StructureIndex index(IndexKind kind, MeasureVector values, Optional<RankRange> range) {
        Measure value = values.measure(region);
        Measure rank = rank(values, value);
        int ranked = values.definedCount();
        return StructureIndex.builder()
                .kind(kind)
                .value(value)
                .rank(rank)
                .ranked(ranked)
                .rankRange(range)
                .explanation(Explanation.builder()
                        .sentence(StructureWords.index(kind, value, rank, ranked, range))
                        .parts(value.isDefined() ? parts.of(kind) : ImmutableList.of())
                        .build())
                .build();
    }

    private static Measure rank(MeasureVector values, Measure own) {
        if (!own.isDefined()) {
            return own;
        }
        double value = own.toOptional().orElseThrow();
        int greater = 0;
        for (int other = 0; other < values.size(); other++) {
            greater += values.isDefined(other) && values.value(other).orElseThrow() > value ? 1 : 0;
        }
        return Measure.of(greater + 1);
    }

    ImmutableSortedMap<String, String> settings() {
        Map<String, String> settings = new TreeMap<>(complexity.settings());
        settings.putAll(fitness.settings());
        settings.put("presence", "LQ >= " + QuotientPresence.DEFAULT_THRESHOLD);
        settings.put("proximity", "minimum conditional, diagonal out");
        settings.put("reference", "all regions compared");
        return ImmutableSortedMap.copyOf(settings);
    }

    ImmutableList<LocalizedText> warnings() {
        return ImmutableList.<LocalizedText>builder()
                .addAll(complexity.warnings())
                .addAll(fitness.warnings())
                .build();
    }
}
