package org.regionalstrategy.scoring.presence;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.Year;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.regionalstrategy.model.matrix.ActivityMatrix;
import org.regionalstrategy.model.matrix.ActivityMatrixBuilder;
import org.regionalstrategy.model.matrix.ActivityPanel;
import org.regionalstrategy.model.matrix.Unmentioned;

/**
 * Smooths figures before presence is judged: each year becomes the mean of itself and the years before it.
 *
 * <p>Years are those of the panel. The mean is that of the known figures; where none is known, the cell is missing. The
 * first years, which lack years before them, fall away.
 *
 * @param years how many years the mean covers, at least 1
 */
public record MovingMean(int years) {
    public MovingMean {
        checkArgument(years >= 1, "moving mean: years must be at least 1: %s", years);
    }

    /**
     * The panel of means.
     *
     * @throws IllegalArgumentException if the panel has fewer years
     */
    public ActivityPanel of(ActivityPanel panel) {
        ImmutableList<Year> all = panel.years();
        checkArgument(all.size() >= years, "moving mean: %s years are needed, and the panel has only %s", years, all);
        ImmutableList.Builder<ActivityMatrix> means = ImmutableList.builder();
        for (int last = years - 1; last < all.size(); last++) {
            List<ActivityMatrix> window = all.subList(last - years + 1, last + 1).stream()
                    .map(panel::matrix)
                    .toList();
            means.add(mean(all.get(last), window));
        }
        return ActivityPanel.of(means.build());
    }

    private static ActivityMatrix mean(Year year, List<ActivityMatrix> window) {
        ActivityMatrix first = window.get(0);
        ActivityMatrixBuilder mean = ActivityMatrix.builder(year, Unmentioned.MISSING);
        first.regions().names().forEach(mean::addRegion);
        first.activities().names().forEach(mean::addActivity);
        for (int r = 0; r < first.regions().size(); r++) {
            for (int a = 0; a < first.activities().size(); a++) {
                int region = r;
                int activity = a;
                Stream<OptionalDouble> figures = window.stream().map(matrix -> matrix.value(region, activity));
                figures.flatMapToDouble(OptionalDouble::stream)
                        .average()
                        .ifPresent(value -> mean.put(
                                first.regions().name(region), first.activities().name(activity), value));
            }
        }
        return mean.build();
    }
}
