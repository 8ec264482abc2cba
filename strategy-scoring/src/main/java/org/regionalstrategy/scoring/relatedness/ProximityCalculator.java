package org.regionalstrategy.scoring.relatedness;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.regionalstrategy.model.assessment.MeasureMatrix;
import org.regionalstrategy.model.assessment.relatedness.Neighbour;
import org.regionalstrategy.model.common.LocalizedText;
import org.regionalstrategy.model.matrix.Labels;
import org.regionalstrategy.scoring.execution.Execution;
import org.regionalstrategy.scoring.presence.Presence;

/**
 * Counts how near activities, or regions, are to each other. Co-occurrences are counted in bit sets, {@code O(A^2 R / 64)}, or
 * from the activities of the regions, {@code O(sum_r d_r^2)}, whichever is less. Immutable.
 */
public final class ProximityCalculator {
    private static final int BLOCK = 64;

    private final ProximityOptions options;
    private final Execution execution;

    private ProximityCalculator(ProximityOptions options, Execution execution) {
        this.options = options;
        this.execution = execution;
    }

    /** Minimum conditional proximity on all processors. */
    public static ProximityCalculator withDefaults() {
        return new ProximityCalculator(ProximityOptions.defaults(), Execution.parallel());
    }

    public ProximityCalculator with(ProximityOptions other) {
        return new ProximityCalculator(other, execution);
    }

    public ProximityCalculator with(Execution other) {
        return new ProximityCalculator(options, other);
    }

    /**
     * The proximity of activities by the regions that have them. Undefined for an activity that no region has, and by margins of
     * co-occurrence for one that occurs with no other.
     *
     * @throws IllegalArgumentException if there are too many activities (some 65,000) for one matrix: see {@link #nearest}
     */
    public Proximity ofActivities(Presence space) {
        Labels labels = space.activities();
        int size = labels.size();
        boolean symmetric = options.measure() != ProximityMeasure.CONDITIONAL;
        double[] values = new double[Proximity.cells(labels, symmetric)];
        CoOccurrence together = new CoOccurrence(space);
        ProximityFormula formula = ProximityFormula.among(space, options);
        execution.forEachBlock("proximity", blocks(size), number -> {
            int[] counts = new int[size];
            for (int j = number * BLOCK; j < Math.min((number + 1) * BLOCK, size); j++) {
                together.count(j, symmetric ? j : size, counts);
                for (int i = 0; i < (symmetric ? j : size); i++) {
                    if (i != j) {
                        values[Proximity.cell(size, symmetric, i, j)] =
                                formula.defined(i, j) ? formula.proximity(i, j, counts[i]) : Double.NaN;
                    }
                }
            }
        });
        return new Proximity(labels, symmetric, values, noProximity());
    }

    private LocalizedText noProximity() {
        return options.measure() == ProximityMeasure.EXCESS ? Unrelated.NO_CHANCE : Unrelated.NO_MARGIN;
    }

    /** The proximity of regions by the activities that they have: the same with the two exchanged. */
    public Proximity ofRegions(Presence space) {
        return ofActivities(transposed(space));
    }

    private static Presence transposed(Presence space) {
        Presence.Builder builder = Presence.builder(space.activities(), space.regions());
        for (int activity = 0; activity < space.activities().size(); activity++) {
            int row = activity;
            space.regionsWith(activity).forEach(region -> builder.present(row, region));
        }
        return builder.build();
    }

    /**
     * The k most proximate others of every activity, without holding all pairs. Those of proximity 0 are not among them.
     *
     * @return lists in the order of the activities, nearest first and then by name
     */
    public ImmutableList<ImmutableList<Neighbour>> nearest(Presence space, int k) {
        checkArgument(k >= 1, "proximity: the number of nearest must be >= 1: %s", k);
        int size = space.activities().size();
        CoOccurrence together = new CoOccurrence(space);
        ProximityFormula formula = ProximityFormula.among(space, options);
        List<ImmutableList<Neighbour>> lists = new ArrayList<>(Collections.nCopies(size, ImmutableList.of()));
        execution.forEachBlock("nearest activities", blocks(size), number -> {
            int[] counts = new int[size];
            double[] column = new double[size];
            for (int j = number * BLOCK; j < Math.min((number + 1) * BLOCK, size); j++) {
                together.count(j, size, counts);
                for (int i = 0; i < size; i++) {
                    column[i] = i == j ? 0 : formula.proximity(i, j, counts[i]);
                }
                lists.set(j, neighbours(column, k, space.activities()));
            }
        });
        return ImmutableList.copyOf(lists);
    }

    private static ImmutableList<Neighbour> neighbours(double[] column, int k, Labels labels) {
        ImmutableList.Builder<Neighbour> neighbours = ImmutableList.builder();
        for (int place : Strongest.places(column, k)) {
            neighbours.add(new Neighbour(labels.name(place), column[place]));
        }
        return neighbours.build();
    }

    /**
     * The proximity of the activities of one table, the rows, to those of another, the columns, by the regions that they share:
     * {@code co / max(u_i, u_j)}, say of patents to exports. The measure may be any but
     * {@link ProximityMeasure#PROBABILITY}, by margins of ubiquity.
     *
     * @throws IllegalArgumentException if the regions differ, or the measure has no meaning for two tables
     */
    public MeasureMatrix between(Presence rows, Presence columns) {
        checkArgument(
                rows.regions().equals(columns.regions()), "proximity: the regions of the two tables are not the same");
        ProximityFormula formula = ProximityFormula.between(rows, columns, options);
        CoOccurrence together = new CoOccurrence(rows, columns);
        int height = rows.activities().size();
        MeasureMatrix.Builder matrix = MeasureMatrix.builder(rows.activities(), columns.activities());
        int[] counts = new int[height];
        for (int j = 0; j < columns.activities().size(); j++) {
            together.count(j, height, counts);
            for (int i = 0; i < height; i++) {
                if (formula.defined(i, j)) {
                    matrix.set(i, j, formula.proximity(i, j, counts[i]));
                } else {
                    matrix.undefined(i, j, noProximity());
                }
            }
        }
        return matrix.build();
    }

    /**
     * The continuous proximity of activities, {@code (1 + corr) / 2} with Pearson's correlation over regions of a figure such as
     * the location quotient; 0 to 1, one half for no correlation. So py-ecomplexity's continuous option. Undefined for activities
     * with the same figure everywhere or a missing one. {@code O(A^2 R)}.
     *
     * @param figures regions by activities
     */
    public Proximity continuous(MeasureMatrix figures) {
        Labels labels = figures.columns();
        int size = labels.size();
        double[] values = new double[Proximity.cells(labels, true)];
        StandardColumns columns = new StandardColumns(figures);
        execution.forEachBlock("continuous proximity", blocks(size), number -> {
            for (int j = number * BLOCK; j < Math.min((number + 1) * BLOCK, size); j++) {
                for (int i = 0; i < j; i++) {
                    values[Proximity.cell(size, true, i, j)] = (1 + columns.correlation(i, j)) / 2;
                }
            }
        });
        return new Proximity(labels, true, values, columns.incomplete() ? Unrelated.NO_FIGURES : Unrelated.CONSTANT);
    }

    private static int blocks(int size) {
        return (size + BLOCK - 1) / BLOCK;
    }
}
