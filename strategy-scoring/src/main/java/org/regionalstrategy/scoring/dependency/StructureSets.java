package org.regionalstrategy.scoring.dependency;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.regionalstrategy.scoring.formula.Formula;
import org.regionalstrategy.scoring.formula.MinimalSets;
import org.regionalstrategy.scoring.formula.Pattern;
import org.regionalstrategy.scoring.formula.StandIns;

/**
 * The minimal cut sets or path sets of a formula, the smallest first, up to a bound. Variables that can stand in for each other
 * are one while sets are sought: a path takes one of them, a cut all.
 *
 * @param <V> the variables
 * @param sets the sets
 * @param complete whether these are all
 */
record StructureSets<V>(ImmutableList<ImmutableSet<V>> sets, boolean complete) {
    static <V extends Comparable<? super V>> StructureSets<V> paths(Formula<V> formula, int bound) {
        MinimalSets<V> minimal = MinimalSets.of(standIns(formula), bound);
        List<ImmutableSet<V>> sets = new ArrayList<>();
        boolean complete = minimal.complete();
        for (Pattern<V> pattern : minimal.patterns()) {
            long count = Math.min(pattern.count(), (long) bound - sets.size());
            complete &= count == pattern.count();
            for (long number = 0; number < count; number++) {
                sets.add(pattern.set(number));
            }
        }
        return of(sets, complete);
    }

    static <V extends Comparable<? super V>> StructureSets<V> cuts(Formula<V> formula, int bound) {
        StandIns<V> standIns = standIns(formula);
        MinimalSets<V> minimal = MinimalSets.of(standIns.formula().dual(), bound);
        return of(
                minimal.patterns().stream()
                        .map(pattern -> pattern.set(0).stream()
                                .flatMap(variable -> standIns.group(variable).stream())
                                .collect(ImmutableSet.toImmutableSet()))
                        .toList(),
                minimal.complete());
    }

    private static <V extends Comparable<? super V>> StandIns<V> standIns(Formula<V> formula) {
        return StandIns.of(formula, variable -> true, Comparator.naturalOrder());
    }

    private static <V> StructureSets<V> of(List<ImmutableSet<V>> sets, boolean complete) {
        return new StructureSets<>(
                sets.stream()
                        .sorted(Comparator.comparingInt(ImmutableSet::size))
                        .collect(ImmutableList.toImmutableList()),
                complete);
    }
}
