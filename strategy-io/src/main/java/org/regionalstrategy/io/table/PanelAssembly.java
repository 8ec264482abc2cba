package org.regionalstrategy.io.table;

import java.time.Year;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongPredicate;
import org.regionalstrategy.io.diagnostics.ProblemCode;
import org.regionalstrategy.model.matrix.ActivityMatrix;
import org.regionalstrategy.model.matrix.ActivityMatrixBuilder;
import org.regionalstrategy.model.matrix.ActivityPanel;
import org.regionalstrategy.model.matrix.Labels;

/** Makes a panel of the cells of each year, which it lets go of one by one. */
final class PanelAssembly {
    private static final long SMALL_TABLE = 1L << 24;

    /** An entry of a set of numbers takes more. */
    private static final long BITS_A_ROW = 256;

    private final PanelHandler read;
    private final PanelOptions options;
    private final TableProblems problems;
    private final boolean[] usedRegions;
    private final boolean[] usedActivities;

    PanelAssembly(PanelHandler read, PanelOptions options, TableProblems problems) {
        this.read = read;
        this.options = options;
        this.problems = problems;
        this.usedRegions = new boolean[read.regions().size()];
        this.usedActivities = new boolean[read.activities().size()];
    }

    /** The panel; empty if several rows give a cell and are not to be added up, or cannot be, which is then reported. */
    Optional<ActivityPanel> panel() {
        if (options.duplicates() == Duplicates.REFUSE && reportRepeated()) {
            return Optional.empty();
        }
        read.years().values().forEach(this::markUsed);
        // made once and shared: a table may have thousands of years, and tens of thousands of labels
        Labels regions = used(read.regions(), usedRegions);
        Labels activities = used(read.activities(), usedActivities);
        int[] rows = positions(read.regions(), usedRegions, regions);
        int[] columns = positions(read.activities(), usedActivities, activities);
        List<ActivityMatrix> matrices = new ArrayList<>();
        while (!read.years().isEmpty()) {
            int year = read.years().firstKey();
            CellRows cells = read.years().pollFirstEntry().getValue();
            ActivityMatrixBuilder matrix =
                    ActivityMatrix.builder(Year.of(year), options.unmentioned(), regions, activities);
            addCells(cells, rows, columns, matrix);
            matrices.add(matrix.build());
        }
        return problems.list().count() > 0 ? Optional.empty() : Optional.of(ActivityPanel.of(matrices));
    }

    private static Labels used(Codes codes, boolean[] used) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < used.length; i++) {
            if (used[i]) {
                names.add(codes.text(i));
            }
        }
        return Labels.of(names);
    }

    private static int[] positions(Codes codes, boolean[] used, Labels labels) {
        int[] positions = new int[used.length];
        Arrays.setAll(positions, i -> used[i] ? labels.position(codes.text(i)) : -1);
        return positions;
    }

    private boolean reportRepeated() {
        boolean any = false;
        for (Map.Entry<Integer, CellRows> year : read.years().entrySet()) {
            CellRows cells = year.getValue();
            BitSet repeated = repeatedRows(cells);
            Map<Long, Integer> first = firstRows(cells, repeated);
            repeated.stream().forEach(i -> report(year.getKey(), cells, first.getOrDefault(place(cells, i), i), i));
            any |= !repeated.isEmpty();
        }
        return any;
    }

    private void markUsed(CellRows cells) {
        for (int i = 0; i < cells.size(); i++) {
            usedRegions[cells.region(i)] = true;
            usedActivities[cells.activity(i)] = true;
        }
    }

    private void addCells(CellRows cells, int[] regions, int[] activities, ActivityMatrixBuilder matrix) {
        BitSet repeated = options.duplicates() == Duplicates.SUM ? repeatedRows(cells) : new BitSet();
        Map<Long, Double> sums = sums(cells, repeated);
        for (int i = 0; i < cells.size(); i++) {
            if (repeated.isEmpty()) {
                put(matrix, regions[cells.region(i)], activities[cells.activity(i)], cells.value(i));
            } else if (!repeated.get(i)) {
                double sum = sums.getOrDefault(place(cells, i), cells.value(i));
                if (Double.isInfinite(sum)) {
                    reportSum(cells, i);
                    continue;
                }
                put(matrix, regions[cells.region(i)], activities[cells.activity(i)], sum);
            }
        }
    }

    private void reportSum(CellRows cells, int first) {
        problems.reportEnd(
                cells.line(first),
                ProblemCode.OUT_OF_RANGE,
                "the sum of this row and others for region "
                        + read.regions().text(cells.region(first)) + ", activity "
                        + read.activities().text(cells.activity(first)) + " is too large",
                "");
    }

    private static void put(ActivityMatrixBuilder matrix, int region, int activity, double value) {
        if (Double.isNaN(value)) {
            matrix.putMissing(region, activity);
        } else {
            matrix.put(region, activity, value);
        }
    }

    /** The sums of the cells that several rows give, in the order of the rows. */
    private Map<Long, Double> sums(CellRows cells, BitSet repeated) {
        Map<Long, Integer> first = firstRows(cells, repeated);
        Map<Long, Double> sums = new HashMap<>();
        for (int i = 0; i < cells.size() && !first.isEmpty(); i++) {
            if (first.containsKey(place(cells, i))) {
                sums.merge(place(cells, i), cells.value(i), Double::sum);
            }
        }
        return sums;
    }

    /** The rows whose cell an earlier row gives. */
    private BitSet repeatedRows(CellRows cells) {
        LongPredicate seen = seen(cells.size());
        BitSet repeated = new BitSet();
        for (int i = 0; i < cells.size(); i++) {
            if (seen.test(place(cells, i))) {
                repeated.set(i);
            }
        }
        return repeated;
    }

    /** Whether a place was asked for before: a bit for each place of the table, unless it is much emptier than that. */
    private LongPredicate seen(int rows) {
        long places = (long) usedRegions.length * usedActivities.length;
        if (places > Math.max(SMALL_TABLE, BITS_A_ROW * rows) || places > Integer.MAX_VALUE) {
            Set<Long> far = new HashSet<>();
            return place -> !far.add(place);
        }
        BitSet near = new BitSet();
        return place -> {
            boolean before = near.get((int) place);
            near.set((int) place);
            return before;
        };
    }

    /** By place, the first row of each cell that several rows give. */
    private Map<Long, Integer> firstRows(CellRows cells, BitSet repeated) {
        Map<Long, Integer> first = new HashMap<>();
        if (repeated.isEmpty()) {
            return first;
        }
        repeated.stream().forEach(i -> first.put(place(cells, i), i));
        for (int i = cells.size() - 1; i >= 0; i--) {
            int row = i;
            first.computeIfPresent(place(cells, i), (place, later) -> row);
        }
        return first;
    }

    private long place(CellRows cells, int index) {
        return (long) cells.region(index) * usedActivities.length + cells.activity(index);
    }

    private void report(int year, CellRows cells, int first, int second) {
        problems.reportEnd(
                cells.line(second),
                ProblemCode.DUPLICATE_ROW,
                "region " + read.regions().text(cells.region(second)) + ", activity "
                        + read.activities().text(cells.activity(second)) + ", year " + year + " is given on line "
                        + cells.line(first) + " already",
                "keep one of the rows, or ask for their sum");
    }
}
