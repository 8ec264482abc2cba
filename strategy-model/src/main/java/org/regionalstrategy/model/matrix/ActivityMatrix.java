package org.regionalstrategy.model.matrix;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkElementIndex;

import java.time.Year;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;

/**
 * Values of regions (rows) by activities (columns) for a year: labelled, immutable, finite and not negative. A missing value is
 * distinct from zero.
 *
 * <p>Labels stand in natural order, so that matrices built from the same cells in any order are equal. Stored sparsely (20
 * bytes a stored cell) where few cells are filled and densely (8 bytes a cell) elsewhere; which of the two makes no
 * difference to any result.
 */
public final class ActivityMatrix {
    private final Year year;
    private final Labels regions;
    private final Labels activities;
    private final Unmentioned unmentioned;
    private final Cells cells;

    ActivityMatrix(Year year, Labels regions, Labels activities, Unmentioned unmentioned, Cells cells) {
        this.year = year;
        this.regions = regions;
        this.activities = activities;
        this.unmentioned = unmentioned;
        this.cells = cells;
    }

    /** A builder in which a cell that is not mentioned is missing. */
    public static ActivityMatrixBuilder builder(Year year) {
        return builder(year, Unmentioned.MISSING);
    }

    /**
     * A builder of a matrix of these labels, which it shares with others: the number of a label is its position, and none can be
     * added.
     */
    public static ActivityMatrixBuilder builder(Year year, Unmentioned unmentioned, Labels regions, Labels activities) {
        return new ActivityMatrixBuilder(year, unmentioned, regions, activities);
    }

    public static ActivityMatrixBuilder builder(Year year, Unmentioned unmentioned) {
        return new ActivityMatrixBuilder(year, unmentioned);
    }

    public Year year() {
        return year;
    }

    /** The names of the rows. */
    public Labels regions() {
        return regions;
    }

    /** The names of the columns. */
    public Labels activities() {
        return activities;
    }

    /** What a cell means that nobody gave a value for. */
    public Unmentioned unmentioned() {
        return unmentioned;
    }

    Cells cells() {
        return cells;
    }

    /** A value, not negative; empty if it is missing. */
    public OptionalDouble value(int region, int activity) {
        checkElementIndex(region, regions.size(), "region");
        checkElementIndex(activity, activities.size(), "activity");
        double value = cells.at(region, activity);
        return Double.isNaN(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    /**
     * A value by names; empty if it is missing.
     *
     * @throws IllegalArgumentException if the matrix has no such region or activity
     */
    public OptionalDouble value(String region, String activity) {
        return value(regions.position(region), activities.position(activity));
    }

    /** How many cells have no value; linear in the stored cells. */
    public long missingCount() {
        return cells.missing((long) regions.size() * activities.size());
    }

    /** The row of a region. */
    public MatrixLine region(int position) {
        checkElementIndex(position, regions.size(), "region");
        return new MatrixLine(this, MatrixLine.Direction.ROW, position);
    }

    /** The row of a region by its name. */
    public MatrixLine region(String name) {
        return region(regions.position(name));
    }

    /** The column of an activity. */
    public MatrixLine activity(int position) {
        checkElementIndex(position, activities.size(), "activity");
        return new MatrixLine(this, MatrixLine.Direction.COLUMN, position);
    }

    /** The column of an activity by its name. */
    public MatrixLine activity(String name) {
        return activity(activities.position(name));
    }

    /** The sum of all known values, added row by row. */
    public double total() {
        double total = 0;
        for (int region = 0; region < regions.size(); region++) {
            total += region(region).total();
        }
        return total;
    }

    /**
     * The part with some regions and activities; names that the matrix lacks get cells as if they had not been mentioned.
     */
    public ActivityMatrix slice(Iterable<String> someRegions, Iterable<String> someActivities) {
        return Reshaping.relabel(this, Labels.of(someRegions), Labels.of(someActivities));
    }

    /**
     * The matrix with activities added up into broader ones.
     *
     * @param broader for each activity the name of what it becomes a part of
     */
    public ActivityMatrix aggregateActivities(UnaryOperator<String> broader, MissingParts missing) {
        return Reshaping.aggregate(this, UnaryOperator.identity(), broader, missing);
    }

    /**
     * The matrix with regions added up into larger ones.
     *
     * @param larger for each region the name of what it becomes a part of
     */
    public ActivityMatrix aggregateRegions(UnaryOperator<String> larger, MissingParts missing) {
        return Reshaping.aggregate(this, larger, UnaryOperator.identity(), missing);
    }

    /**
     * This matrix and another, which may share labels but no cell with different values: associative and commutative, so that
     * parts that were built elsewhere can be combined in any order with the same result.
     *
     * @throws IllegalArgumentException if year or meaning of unmentioned cells differ, or a cell has two values
     */
    public ActivityMatrix merge(ActivityMatrix other) {
        checkArgument(year.equals(other.year), "merge: years differ: %s and %s", year, other.year);
        checkArgument(
                unmentioned == other.unmentioned,
                "merge: unmentioned cells mean different things: %s and %s",
                unmentioned,
                other.unmentioned);
        return Reshaping.merge(this, other);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ActivityMatrix that
                && year.equals(that.year)
                && unmentioned == that.unmentioned
                && regions.equals(that.regions)
                && activities.equals(that.activities)
                && Reshaping.sameCells(this, that);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * year.hashCode() + regions.hashCode()) + activities.hashCode();
    }

    @Override
    public String toString() {
        return "ActivityMatrix of " + regions.size() + " regions and " + activities.size() + " activities in " + year;
    }
}
