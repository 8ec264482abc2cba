package org.regionalstrategy.scoring.complexity;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.Function;
import org.regionalstrategy.model.assessment.Explanation;
import org.regionalstrategy.model.assessment.Measure;
import org.regionalstrategy.model.assessment.MeasureVector;
import org.regionalstrategy.model.assessment.complexity.RankInterval;
import org.regionalstrategy.model.assessment.complexity.RobustnessResult;
import org.regionalstrategy.model.assessment.complexity.RobustnessResultBuilder;
import org.regionalstrategy.scoring.provenance.LibraryVersion;

/** Sums up the ranks of many trials. */
final class RankIntervals {
    private final Ranking whole;
    private final List<Ranking> trials;
    private final double tail;

    /**
     * Over some trials.
     *
     * @param tail the share of trials beyond each end of an interval, 0 for the extremes
     */
    RankIntervals(Ranking whole, List<Ranking> trials, double tail) {
        this.whole = whole;
        this.trials = trials;
        this.tail = tail;
    }

    RobustnessResultBuilder result(String method) {
        int undefined = (int) trials.stream()
                .filter(trial -> trial.activities().definedCount() == 0)
                .count();
        return RobustnessResult.builder()
                .regions(intervals(Ranking::regions))
                .activities(intervals(Ranking::activities))
                .trials(trials.size())
                .undefinedTrials(undefined)
                .warnings(
                        undefined == 0
                                ? ImmutableList.of()
                                : ImmutableList.of(ResultWords.undefinedTrials(undefined, trials.size())))
                .explanation(Explanation.of(ResultWords.robustness(trials.size())))
                .putSetting("libraryVersion", LibraryVersion.current())
                .putSetting("robustness.method", method);
    }

    private ImmutableList<RankInterval> intervals(Function<Ranking, MeasureVector> part) {
        MeasureVector ranks = part.apply(whole);
        ImmutableList.Builder<RankInterval> intervals = ImmutableList.builder();
        for (int i = 0; i < ranks.size(); i++) {
            int position = i;
            double[] found = trials.stream()
                    .flatMapToDouble(trial -> part.apply(trial).value(position).stream())
                    .sorted()
                    .toArray();
            intervals.add(new RankInterval(
                    ranks.labels().name(i),
                    ranks.measure(i),
                    quantile(found, tail),
                    quantile(found, 0.5),
                    quantile(found, 1 - tail),
                    found.length));
        }
        return intervals.build();
    }

    /** By linear interpolation between the sorted ranks. */
    private static Measure quantile(double[] sorted, double probability) {
        if (sorted.length == 0) {
            return Measure.undefined(ComplexityText.NO_TRIAL);
        }
        double place = probability * (sorted.length - 1);
        int below = (int) Math.floor(place);
        int above = Math.min(below + 1, sorted.length - 1);
        return Measure.of(sorted[below] + (place - below) * (sorted[above] - sorted[below]));
    }
}
