package org.regionalstrategy.scoring.verdict;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.regionalstrategy.model.Strategy;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.evidence.Direction;
import org.regionalstrategy.model.evidence.EvidenceBase;
import org.regionalstrategy.model.evidence.EvidenceCitation;
import org.regionalstrategy.model.evidence.Indicator;
import org.regionalstrategy.model.evidence.Measurement;
import org.regionalstrategy.model.evidence.Strength;
import org.regionalstrategy.model.region.Activity;
import org.regionalstrategy.model.region.Region;

/** By what the strengths of a region are judged, so that other activities can be judged by the same. */
final class Measures {
    private Measures() {}

    /** A citation for each count and base by which a strength of the region is judged: its first. More must be better. */
    static ImmutableList<EvidenceCitation> of(Strategy strategy, Region region) {
        ImmutableList.Builder<EvidenceCitation> measures = ImmutableList.builder();
        List<EvidenceBase> seen = new ArrayList<>();
        for (Strength strength : strategy.strengths()) {
            for (EvidenceCitation citation : strength.evidence()) {
                boolean judgesRegion = strength.region().equals(region.ref());
                boolean own = citation.base().indicator().equals(citation.indicator());
                if (judgesRegion
                        && own
                        && isGoodCount(strategy.resolve(citation.indicator()))
                        && !seen.contains(citation.base())) {
                    seen.add(citation.base());
                    measures.add(citation);
                }
            }
        }
        return measures.build();
    }

    /** The counts that the strengths of the region cite, in their order, each with the bases that it is related to. */
    static ImmutableSetMultimap<Ref<Indicator>, EvidenceBase> cited(Strategy strategy, Region region) {
        ImmutableSetMultimap.Builder<Ref<Indicator>, EvidenceBase> cited = ImmutableSetMultimap.builder();
        strategy.strengths().stream()
                .filter(strength -> strength.region().equals(region.ref()))
                .flatMap(strength -> strength.evidence().stream())
                .filter(citation -> isGoodCount(strategy.resolve(citation.indicator())))
                .forEach(citation -> cited.put(citation.indicator(), citation.base()));
        return cited.build();
    }

    /** What the bases that are totals of an indicator itself are summed over: no parts of it. */
    static ImmutableSet<Ref<Activity>> totals(Ref<Indicator> indicator, Collection<EvidenceBase> bases) {
        return bases.stream()
                .filter(base -> base.indicator().equals(indicator))
                .flatMap(base -> base.activities().stream())
                .collect(ImmutableSet.toImmutableSet());
    }

    private static boolean isGoodCount(Indicator indicator) {
        return indicator.measurement() == Measurement.COUNT
                && indicator.direction() == Direction.MORE_IS_BETTER
                && indicator.classification().isPresent();
    }
}
