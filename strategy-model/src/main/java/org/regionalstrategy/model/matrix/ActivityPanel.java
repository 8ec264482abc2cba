package org.regionalstrategy.model.matrix;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.Year;
import java.util.Comparator;
import java.util.TreeMap;

/**
 * Matrices of several years over one universe of labels: a region or activity has the same position in every year, and cells
 * of one that is not mentioned in some year are as if not mentioned.
 */
public final class ActivityPanel {
    private final ImmutableSortedMap<Year, ActivityMatrix> byYear;

    private ActivityPanel(ImmutableSortedMap<Year, ActivityMatrix> byYear) {
        this.byYear = byYear;
    }

    /**
     * The panel of some matrices; those of one year are merged.
     *
     * @throws IllegalArgumentException if there are none, or two of a year cannot be merged
     */
    public static ActivityPanel of(Iterable<ActivityMatrix> matrices) {
        TreeMap<Year, ActivityMatrix> merged = new TreeMap<>();
        matrices.forEach(matrix -> merged.merge(matrix.year(), matrix, ActivityMatrix::merge));
        checkArgument(!merged.isEmpty(), "panel: at least one matrix is needed");
        Labels regions = merged.values().stream()
                .map(ActivityMatrix::regions)
                .reduce(Labels::union)
                .orElseThrow();
        Labels activities = merged.values().stream()
                .map(ActivityMatrix::activities)
                .reduce(Labels::union)
                .orElseThrow();
        merged.replaceAll((year, matrix) -> Reshaping.relabel(matrix, regions, activities));
        return new ActivityPanel(ImmutableSortedMap.copyOf(merged, Comparator.naturalOrder()));
    }

    /** The years, ascending. */
    public ImmutableList<Year> years() {
        return byYear.keySet().asList();
    }

    /**
     * The matrix of a year.
     *
     * @throws IllegalArgumentException if the panel has none
     */
    public ActivityMatrix matrix(Year year) {
        ActivityMatrix matrix = byYear.get(year);
        checkArgument(matrix != null, "panel: no matrix for %s, only for %s", year, byYear.keySet());
        return matrix;
    }

    /** The names of the rows in every year. */
    public Labels regions() {
        return byYear.values().iterator().next().regions();
    }

    /** The names of the columns in every year. */
    public Labels activities() {
        return byYear.values().iterator().next().activities();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ActivityPanel that && byYear.equals(that.byYear);
    }

    @Override
    public int hashCode() {
        return byYear.hashCode();
    }

    @Override
    public String toString() {
        return "ActivityPanel of " + regions().size() + " regions and "
                + activities().size() + " activities in " + byYear.keySet();
    }
}
