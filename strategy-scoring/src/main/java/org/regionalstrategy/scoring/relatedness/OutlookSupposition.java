package org.regionalstrategy.scoring.relatedness;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.IntStream;
import org.regionalstrategy.model.assessment.Measure;
import org.regionalstrategy.model.assessment.MeasureVector;
import org.regionalstrategy.model.assessment.relatedness.OutlookChange;
import org.regionalstrategy.model.matrix.Labels;
import org.regionalstrategy.scoring.presence.Presence;

/**
 * What if a region had more activities? Exact: the index is computed anew, while proximity and complexity stay as they are, as one
 * region changes them little. Takes as long as the index of a few regions. Immutable.
 */
public final class OutlookSupposition {
    private final RelatednessCalculator calculator;
    private final Presence space;
    private final MeasureVector complexity;

    private OutlookSupposition(RelatednessCalculator calculator, Presence space, MeasureVector complexity) {
        this.calculator = requireNonNull(calculator, "calculator");
        this.space = requireNonNull(space, "space");
        this.complexity = requireNonNull(complexity, "complexity");
    }

    /**
     * On the presence of today.
     *
     * @param calculator by whose options the index is computed
     * @param complexity of each activity
     * @throws IllegalArgumentException if the index is to be standardised, which says nothing of one region alone
     */
    public static OutlookSupposition on(Presence space, MeasureVector complexity, RelatednessCalculator calculator) {
        checkArgument(
                !calculator.options().standardisedIndex(),
                "what if: a standardised index moves with the other regions, take one that is not");
        return new OutlookSupposition(calculator, space, complexity);
    }

    /**
     * The change of outlook when a region gains activities.
     *
     * @throws IllegalArgumentException if there is no such region or activity
     */
    public OutlookChange adding(String region, Collection<String> activities) {
        int row = space.regions().position(region);
        int[] added = activities.stream()
                .mapToInt(space.activities()::position)
                .filter(activity -> !space.has(row, activity))
                .sorted()
                .distinct()
                .toArray();
        Presence portfolios = portfolios(row, added);
        MeasureVector index = calculator.outlookIndex(space, portfolios, complexity);
        Measure before = index.measure(0);
        Measure after = index.measure(1);
        ImmutableSortedSet<String> names = Arrays.stream(added)
                .mapToObj(space.activities()::name)
                .collect(ImmutableSortedSet.toImmutableSortedSet(String::compareTo));
        Measure change = difference(after, before);
        Measure singly = singly(index, added.length);
        return OutlookChange.builder()
                .region(region)
                .added(names)
                .before(before)
                .after(after)
                .change(change)
                .singly(singly)
                .settings(RelatednessWords.settings(calculator.options().settings()))
                .explanation(OutlookWords.explanation(region, names.asList(), index, change, singly))
                .build();
    }

    /** The region as it is, with all that is added, and with each alone. */
    private Presence portfolios(int region, int[] added) {
        Labels rows = Labels.of(IntStream.range(0, added.length + 2)
                .mapToObj(row -> row == 0 ? "as it is" : row == 1 ? "with all" : "with " + (row - 2))
                .toList());
        Presence.Builder portfolios = Presence.builder(rows, space.activities());
        add(portfolios, 0, region);
        add(portfolios, 1, region, added);
        for (int i = 0; i < added.length; i++) {
            add(portfolios, i + 2, region, added[i]);
        }
        return portfolios.build();
    }

    private void add(Presence.Builder portfolios, int row, int region, int... added) {
        IntStream.concat(space.activitiesOf(region).stream(), Arrays.stream(added))
                .sorted()
                .forEach(activity -> portfolios.present(row, activity));
    }

    private static Measure difference(Measure after, Measure before) {
        return before.toOptional().isEmpty() || after.toOptional().isEmpty()
                ? before
                : Measure.of(
                        after.toOptional().getAsDouble() - before.toOptional().getAsDouble());
    }

    private static Measure singly(MeasureVector index, int count) {
        if (!index.isDefined(0)) {
            return index.measure(0);
        }
        double sum = 0;
        for (int i = 0; i < count; i++) {
            sum += index.value(i + 2).orElseThrow() - index.value(0).orElseThrow();
        }
        return Measure.of(sum);
    }
}
