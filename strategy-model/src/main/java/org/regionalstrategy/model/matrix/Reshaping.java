package org.regionalstrategy.model.matrix;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;

/** Makes matrices from matrices. */
final class Reshaping {
    private static final int ABSENT = -1;

    private Reshaping() {}

    /** The cells of a matrix under other labels; those of labels that it lacks are as if not mentioned. */
    static ActivityMatrix relabel(ActivityMatrix matrix, Labels regions, Labels activities) {
        if (regions.equals(matrix.regions()) && activities.equals(matrix.activities())) {
            return matrix;
        }
        int[] newColumns = positions(matrix.activities(), activities);
        CellBuffer buffer = new CellBuffer();
        for (int row = 0; row < regions.size(); row++) {
            OptionalInt old = matrix.regions().find(regions.name(row));
            if (old.isPresent()) {
                copyRow(matrix, old.getAsInt(), row, newColumns, buffer);
            }
        }
        return fromBuffer(matrix, regions, activities, buffer);
    }

    /** For each of some labels its position among others, or {@link #ABSENT}. */
    private static int[] positions(Labels of, Labels among) {
        return of.names().stream()
                .mapToInt(name -> among.find(name).orElse(ABSENT))
                .toArray();
    }

    private static void copyRow(ActivityMatrix from, int oldRow, int newRow, int[] newColumns, CellBuffer to) {
        from.cells().row(oldRow, (column, value) -> {
            if (newColumns[column] != ABSENT) {
                addMentioned(from, to, newRow, newColumns[column], value);
            }
        });
    }

    private static void addMentioned(ActivityMatrix from, CellBuffer to, int row, int column, double value) {
        if (!isUnmentioned(from, value)) {
            to.add(row, column, value);
        }
    }

    private static ActivityMatrix fromBuffer(
            ActivityMatrix like, Labels regions, Labels activities, CellBuffer buffer) {
        double elsewhere = like.unmentioned() == Unmentioned.ZERO ? 0 : Cells.MISSING;
        Cells cells = buffer.toCells(identity(regions), identity(activities), elsewhere, (row, column) -> {
            throw new IllegalStateException("cell given twice: " + row + ", " + column);
        });
        return new ActivityMatrix(like.year(), regions, activities, like.unmentioned(), cells);
    }

    private static int[] identity(Labels labels) {
        int[] positions = new int[labels.size()];
        Arrays.setAll(positions, i -> i);
        return positions;
    }

    static ActivityMatrix merge(ActivityMatrix a, ActivityMatrix b) {
        Labels regions = a.regions().union(b.regions());
        Labels activities = a.activities().union(b.activities());
        ActivityMatrix left = relabel(a, regions, activities);
        ActivityMatrix right = relabel(b, regions, activities);
        CellBuffer buffer = new CellBuffer();
        for (int r = 0; r < regions.size(); r++) {
            int row = r;
            left.cells().row(row, (column, value) -> {
                double other = right.cells().at(row, column);
                addMentioned(left, buffer, row, column, agreed(left, row, column, value, other));
            });
            right.cells().row(row, (column, value) -> {
                if (isUnmentioned(left, left.cells().at(row, column))) {
                    addMentioned(right, buffer, row, column, value);
                }
            });
        }
        return fromBuffer(a, regions, activities, buffer);
    }

    private static boolean isUnmentioned(ActivityMatrix matrix, double value) {
        return matrix.unmentioned() == Unmentioned.ZERO ? value == 0 : Double.isNaN(value);
    }

    private static double agreed(ActivityMatrix matrix, int row, int column, double a, double b) {
        checkArgument(
                isUnmentioned(matrix, a) || isUnmentioned(matrix, b) || Double.compare(a, b) == 0,
                "merge: region %s, activity %s has two values: %s and %s",
                matrix.regions().name(row),
                matrix.activities().name(column),
                a,
                b);
        return a;
    }

    static ActivityMatrix aggregate(
            ActivityMatrix matrix,
            UnaryOperator<String> ofRegion,
            UnaryOperator<String> ofActivity,
            MissingParts missing) {
        Labels regions =
                Labels.of(matrix.regions().names().stream().map(ofRegion).toList());
        Labels activities =
                Labels.of(matrix.activities().names().stream().map(ofActivity).toList());
        int[] rows = matrix.regions().names().stream()
                .map(ofRegion)
                .mapToInt(regions::position)
                .toArray();
        int[] columns = matrix.activities().names().stream()
                .map(ofActivity)
                .mapToInt(activities::position)
                .toArray();
        Aggregation sums = new Aggregation(rows, regions.size(), columns, activities.size());
        for (int r = 0; r < rows.length; r++) {
            int row = r;
            matrix.cells().row(row, (column, value) -> sums.add(rows[row], columns[column], value));
        }
        return fromBuffer(matrix, regions, activities, sums.toBuffer(matrix.unmentioned(), missing));
    }

    /** Two matrices with the same labels hold the same cells. */
    static boolean sameCells(ActivityMatrix a, ActivityMatrix b) {
        for (int row = 0; row < a.regions().size(); row++) {
            for (int column = 0; column < a.activities().size(); column++) {
                if (Double.compare(a.cells().at(row, column), b.cells().at(row, column)) != 0) {
                    return false;
                }
            }
        }
        return true;
    }
}
