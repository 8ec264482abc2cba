package org.regionalstrategy.model.matrix;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkElementIndex;
import static java.util.Objects.requireNonNull;

import java.time.Year;

/** Collects the cells of an {@link ActivityMatrix} in any order. Not for use by several threads at once. */
public final class ActivityMatrixBuilder {
    private final Year year;
    private final Unmentioned unmentioned;
    private final LabelNumbers regions;
    private final LabelNumbers activities;
    private final CellBuffer buffer = new CellBuffer();

    ActivityMatrixBuilder(Year year, Unmentioned unmentioned) {
        this(year, unmentioned, new LabelNumbers(), new LabelNumbers());
    }

    ActivityMatrixBuilder(Year year, Unmentioned unmentioned, Labels regions, Labels activities) {
        this(year, unmentioned, new LabelNumbers(regions), new LabelNumbers(activities));
    }

    private ActivityMatrixBuilder(Year year, Unmentioned unmentioned, LabelNumbers regions, LabelNumbers activities) {
        this.year = requireNonNull(year, "year");
        this.unmentioned = requireNonNull(unmentioned, "unmentioned");
        this.regions = regions;
        this.activities = activities;
    }

    /** Adds a region, with or without values. */
    public ActivityMatrixBuilder addRegion(String region) {
        regions.number(region);
        return this;
    }

    /** Adds an activity, with or without values. */
    public ActivityMatrixBuilder addActivity(String activity) {
        activities.number(activity);
        return this;
    }

    /**
     * Adds a value.
     *
     * @param value finite and not negative
     */
    public ActivityMatrixBuilder put(String region, String activity, double value) {
        checkArgument(
                value >= 0 && Double.isFinite(value),
                "matrix: region %s, activity %s: value must be finite and not negative: %s",
                region,
                activity,
                value);
        buffer.add(regions.number(region), activities.number(activity), value + 0.0);
        return this;
    }

    /**
     * Adds a region, with or without values, and tells its number, by which {@link #put(int, int, double)} knows it: the first is
     * 0, and each new one has the next. For those who add millions of cells.
     */
    public int regionNumber(String region) {
        return regions.number(region);
    }

    /** Adds an activity and tells its number, as {@link #regionNumber}. */
    public int activityNumber(String activity) {
        return activities.number(activity);
    }

    /**
     * Adds a value by the numbers of region and activity.
     *
     * @param value finite and not negative
     */
    public ActivityMatrixBuilder put(int region, int activity, double value) {
        checkElementIndex(region, regions.size(), "region");
        checkElementIndex(activity, activities.size(), "activity");
        if (!(value >= 0) || value == Double.POSITIVE_INFINITY) {
            throw new IllegalArgumentException("matrix: region number " + region + ", activity number " + activity
                    + ": value must be finite and not negative: " + value);
        }
        buffer.add(region, activity, value + 0.0);
        return this;
    }

    /** Says that a value is missing, by the numbers of region and activity. */
    public ActivityMatrixBuilder putMissing(int region, int activity) {
        checkElementIndex(region, regions.size(), "region");
        checkElementIndex(activity, activities.size(), "activity");
        buffer.add(region, activity, Cells.MISSING);
        return this;
    }

    /** Says that a value is missing. */
    public ActivityMatrixBuilder putMissing(String region, String activity) {
        buffer.add(regions.number(region), activities.number(activity), Cells.MISSING);
        return this;
    }

    /**
     * The matrix of the cells so far.
     *
     * @throws IllegalArgumentException if a cell was given twice
     */
    public ActivityMatrix build() {
        Labels regionLabels = regions.labels();
        Labels activityLabels = activities.labels();
        Cells cells = buffer.toCells(
                regions.positions(regionLabels),
                activities.positions(activityLabels),
                unmentioned == Unmentioned.ZERO ? 0 : Cells.MISSING,
                (row, column) -> {
                    throw new IllegalArgumentException("matrix: region " + regionLabels.name(row) + ", activity "
                            + activityLabels.name(column) + " is given twice");
                });
        return new ActivityMatrix(year, regionLabels, activityLabels, unmentioned, cells);
    }
}
