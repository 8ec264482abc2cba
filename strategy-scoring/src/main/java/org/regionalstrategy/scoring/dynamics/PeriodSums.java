package org.regionalstrategy.scoring.dynamics;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Comparator;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.regionalstrategy.model.assessment.Measure;
import org.regionalstrategy.model.assessment.MeasureMatrix;
import org.regionalstrategy.model.assessment.MeasureVector;
import org.regionalstrategy.model.assessment.dynamics.GrowthComponent;
import org.regionalstrategy.model.assessment.dynamics.GrowthTable;
import org.regionalstrategy.model.assessment.dynamics.ShiftShareResult;

/** The parts of growth, added up over successive periods in their order; undefined where they are in any of them. */
final class PeriodSums {
    private final ImmutableList<ShiftShareResult> periods;

    PeriodSums(ImmutableList<ShiftShareResult> periods) {
        this.periods = periods;
    }

    ImmutableSortedMap<GrowthComponent, GrowthTable> parts() {
        return Stream.of(GrowthComponent.values())
                .collect(ImmutableSortedMap.toImmutableSortedMap(
                        Comparator.naturalOrder(),
                        component -> component,
                        component -> new GrowthTable(
                                cells(component),
                                vectors(period -> period.regions(component)),
                                vectors(period -> period.activities(component)))));
    }

    private MeasureMatrix cells(GrowthComponent component) {
        ImmutableList<MeasureMatrix> parts =
                periods.stream().map(period -> period.cells(component)).collect(ImmutableList.toImmutableList());
        MeasureMatrix first = parts.get(0);
        MeasureMatrix.Builder sums = MeasureMatrix.builder(first.rows(), first.columns());
        for (int region = 0; region < first.rows().size(); region++) {
            for (int activity = 0; activity < first.columns().size(); activity++) {
                int row = region;
                int column = activity;
                Measure sum = sum(period -> parts.get(period).measure(row, column));
                if (sum instanceof Measure.Undefined undefined) {
                    sums.undefined(region, activity, undefined.reason());
                } else {
                    sums.set(region, activity, sum.toOptional().orElseThrow());
                }
            }
        }
        return sums.build();
    }

    private MeasureVector vectors(Function<ShiftShareResult, MeasureVector> part) {
        ImmutableList<MeasureVector> parts = periods.stream().map(part).collect(ImmutableList.toImmutableList());
        MeasureVector.Builder sums = MeasureVector.builder(parts.get(0).labels());
        for (int i = 0; i < parts.get(0).size(); i++) {
            int position = i;
            sums.set(i, sum(period -> parts.get(period).measure(position)));
        }
        return sums.build();
    }

    private Measure sum(IntFunction<Measure> part) {
        double sum = 0;
        for (int period = 0; period < periods.size(); period++) {
            Measure measure = part.apply(period);
            if (measure instanceof Measure.Undefined undefined) {
                return Measure.undefined(GrowthObstacles.inPeriod(
                        periods.get(period).start(), periods.get(period).end(), undefined.reason()));
            }
            sum += measure.toOptional().orElseThrow();
        }
        return GrowthObstacles.representable(sum);
    }
}
