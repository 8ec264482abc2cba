package org.regionalstrategy.model.matrix;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkElementIndex;
import static java.util.Objects.requireNonNull;

import java.time.Year;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Collects the cells of an {@link ActivityMatrix} in any order. Not for use by several threads at once. */
public final class ActivityMatrixBuilder {
    private final Year year;
    private final Unmentioned unmentioned;
    private final Map<String, Integer> regions = new HashMap<>();
    private final Map<String, Integer> activities = new HashMap<>();
    private final CellBuffer buffer = new CellBuffer();

    ActivityMatrixBuilder(Year year, Unmentioned unmentioned) {
        this.year = requireNonNull(year, "year");
        this.unmentioned = requireNonNull(unmentioned, "unmentioned");
    }

    /** Adds a region, with or without values. */
    public ActivityMatrixBuilder addRegion(String region) {
        number(regions, region);
        return this;
    }

    /** Adds an activity, with or without values. */
    public ActivityMatrixBuilder addActivity(String activity) {
        number(activities, activity);
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
        buffer.add(number(regions, region), number(activities, activity), value + 0.0);
        return this;
    }

    /**
     * Adds a region, with or without values, and tells its number, by which {@link #put(int, int, double)} knows it: the first is
     * 0, and each new one has the next. For those who add millions of cells.
     */
    public int regionNumber(String region) {
        return number(regions, region);
    }

    /** Adds an activity and tells its number, as {@link #regionNumber}. */
    public int activityNumber(String activity) {
        return number(activities, activity);
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
        buffer.add(number(regions, region), number(activities, activity), Cells.MISSING);
        return this;
    }

    private static int number(Map<String, Integer> numbers, String name) {
        Integer number = numbers.get(name);
        if (number == null) {
            number = numbers.size();
            numbers.put(name, number);
        }
        return number;
    }

    /**
     * The matrix of the cells so far.
     *
     * @throws IllegalArgumentException if a cell was given twice
     */
    public ActivityMatrix build() {
        Labels regionLabels = Labels.of(regions.keySet());
        Labels activityLabels = Labels.of(activities.keySet());
        Cells cells = buffer.toCells(
                positions(regions, regionLabels),
                positions(activities, activityLabels),
                unmentioned == Unmentioned.ZERO ? 0 : Cells.MISSING,
                (row, column) -> {
                    throw new IllegalArgumentException("matrix: region " + regionLabels.name(row) + ", activity "
                            + activityLabels.name(column) + " is given twice");
                });
        return new ActivityMatrix(year, regionLabels, activityLabels, unmentioned, cells);
    }

    private static int[] positions(Map<String, Integer> numbers, Labels labels) {
        List<String> names = new ArrayList<>(labels.names());
        int[] positions = new int[names.size()];
        for (int i = 0; i < positions.length; i++) {
            positions[numbers.getOrDefault(names.get(i), 0)] = i;
        }
        return positions;
    }
}
