package org.regionalstrategy.scoring.dynamics;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.primitives.ImmutableDoubleArray;
import java.time.Year;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.regionalstrategy.model.Strategy;
import org.regionalstrategy.model.assessment.Explanation;
import org.regionalstrategy.model.assessment.Measure;
import org.regionalstrategy.model.assessment.dynamics.ActivityGrowth;
import org.regionalstrategy.model.assessment.dynamics.GrowthComponent;
import org.regionalstrategy.model.assessment.dynamics.GrowthFindingBuilder;
import org.regionalstrategy.model.assessment.dynamics.GrowthParts;
import org.regionalstrategy.model.assessment.dynamics.ShiftShareResult;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.matrix.ActivityMatrix;
import org.regionalstrategy.model.matrix.ActivityMatrixBuilder;
import org.regionalstrategy.model.matrix.Labels;
import org.regionalstrategy.model.region.Activity;
import org.regionalstrategy.scoring.specialisation.Composition;
import org.regionalstrategy.scoring.verdict.ComparedCounts;
import org.regionalstrategy.scoring.verdict.ComparedCounts.ComparedCount;

/** The shift-share of one region between two years. */
final class RegionGrowth {
    private final GrowthWords words;
    private final ComparedCounts counts;
    private final int start;
    private final int end;
    private final ImmutableMap<Ref<Activity>, ImmutableList<ComparedCount>> pairs;
    private final ShiftShareResult shiftShare;

    private RegionGrowth(
            GrowthWords words,
            ComparedCounts counts,
            int start,
            int end,
            ImmutableMap<Ref<Activity>, ImmutableList<ComparedCount>> pairs) {
        this.words = words;
        this.counts = counts;
        this.start = start;
        this.end = end;
        this.pairs = pairs;
        this.shiftShare = ShiftShare.between(
                matrix(0, start),
                matrix(1, end),
                ShiftShareOptions.builder()
                        .references(ImmutableSortedMap.of(Year.of(start), reference(0), Year.of(end), reference(1)))
                        .build());
    }

    /** Of the activities known in both years, at least one. */
    static RegionGrowth between(Strategy strategy, ComparedCounts counts, int start, int end) {
        return new RegionGrowth(
                new GrowthWords(strategy, counts, start, end), counts, start, end, counts.between(start, end));
    }

    /** Without two years that can be compared. */
    static GrowthFindingBuilder undefined(ComparedCounts counts, GrowthFindingBuilder finding) {
        Measure undefined = Measure.undefined(GrowthWords.noPeriod(counts));
        return finding.activities(0)
                .total(GrowthParts.builder()
                        .change(undefined)
                        .national(undefined)
                        .industryMix(undefined)
                        .regionalShift(undefined)
                        .build())
                .explanation(Explanation.of(GrowthWords.undefined(counts)));
    }

    private ActivityMatrix matrix(int position, int year) {
        ActivityMatrixBuilder matrix = ActivityMatrix.builder(Year.of(year));
        pairs.forEach((activity, pair) -> matrix.put(
                counts.region().id(), activity.id(), pair.get(position).ofRegion()));
        return matrix.build();
    }

    private Composition reference(int position) {
        ImmutableSortedMap<String, Double> amounts = pairs.entrySet().stream()
                .collect(ImmutableSortedMap.toImmutableSortedMap(
                        Comparator.naturalOrder(),
                        entry -> entry.getKey().id(),
                        entry -> entry.getValue().get(position).ofReference()));
        return Composition.of(Labels.of(amounts.keySet()), ImmutableDoubleArray.copyOf(amounts.values()));
    }

    GrowthFindingBuilder addTo(GrowthFindingBuilder finding) {
        GrowthParts total = shiftShare.region(counts.region().id());
        ImmutableList<ActivityGrowth> largest = largest();
        int leftOut = counts.latest().size() - pairs.size();
        if (leftOut > 0) {
            finding.addWarning(words.leftOut(leftOut));
        }
        if (counts.inOtherUnits() > 0) {
            finding.addWarning(words.inOtherUnits());
        }
        if (end < counts.years().last()) {
            finding.addWarning(words.laterYears());
        }
        return finding.start(start)
                .end(end)
                .activities(pairs.size())
                .total(total)
                .largest(largest)
                .explanation(words.total(total, largest, pairs.values()));
    }

    private ImmutableList<ActivityGrowth> largest() {
        return pairs.keySet().stream()
                .sorted(Comparator.comparingDouble(activity -> -Math.abs(change(activity))))
                .limit(GrowthAssessor.LARGEST)
                .map(this::growth)
                .collect(ImmutableList.toImmutableList());
    }

    private double change(Ref<Activity> activity) {
        List<ComparedCount> pair = requireNonNull(pairs.get(activity));
        return pair.get(1).ofRegion() - pair.get(0).ofRegion();
    }

    private ActivityGrowth growth(Ref<Activity> activity) {
        GrowthParts parts = parts(
                component -> shiftShare.cells(component).measure(counts.region().id(), activity.id()));
        return ActivityGrowth.builder()
                .activity(activity)
                .growth(parts)
                .explanation(words.activity(activity, parts, requireNonNull(pairs.get(activity))))
                .build();
    }

    private static GrowthParts parts(Function<GrowthComponent, Measure> component) {
        return GrowthParts.builder()
                .change(component.apply(GrowthComponent.GROWTH))
                .national(component.apply(GrowthComponent.NATIONAL))
                .industryMix(component.apply(GrowthComponent.INDUSTRY_MIX))
                .regionalShift(component.apply(GrowthComponent.REGIONAL_SHIFT))
                .build();
    }
}
