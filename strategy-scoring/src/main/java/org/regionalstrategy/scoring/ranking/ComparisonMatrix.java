package org.regionalstrategy.scoring.ranking;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.primitives.ImmutableDoubleArray;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Comparisons of pairs of criteria, and the weights that follow from them by the analytic hierarchy process (AHP): the principal
 * eigenvector of the matrix whose entry is how many times more important the row is than the column, divided by its sum.
 *
 * <p>The principal eigenvalue is the number n of criteria where all comparisons agree, else greater; {@code (eigenvalue - n) /
 * (n - 1)} is the consistency index, and divided by its mean over random matrices (Saaty 1980, up to 15 criteria) the consistency
 * ratio. Where pairs were left out, their entries are 0 and each adds 1 to the diagonal of both rows (Harker 1987), so that the
 * vector is that of the comparisons there are; they must join all criteria. The random indices do not hold for such matrices.
 *
 * <p>Found by Noda's iteration, which converges for any number of criteria however few pairs are compared; time n cubed.
 *
 * <p>Saaty, The Analytic Hierarchy Process, 1980. Harker, Incomplete pairwise comparisons in the analytic hierarchy process,
 * Mathematical Modelling 9, 1987.
 */
public final class ComparisonMatrix {
    /** The table of random indices by the number of criteria, and its source. */
    public static final String RANDOM_INDICES = "Saaty 1980";

    private static final double[] RANDOM_INDEX = {
        0, 0, 0, 0.58, 0.90, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59
    };
    private static final int LEAST_INCONSISTENT = 3;

    /** The eigenvalue is never less than the number of criteria: an index below this, or below 0, is rounding. */
    private static final double ROUNDING = 1e-12;

    private final int missing;
    private final ImmutableDoubleArray weights;
    private final double eigenvalue;

    private ComparisonMatrix(int missing, PrincipalEigenvector found) {
        double sum = Arrays.stream(found.vector()).sum();
        this.missing = missing;
        this.weights = ImmutableDoubleArray.copyOf(Arrays.stream(found.vector()).map(component -> component / sum));
        this.eigenvalue = found.eigenvalue();
    }

    /**
     * Comparisons as a square matrix.
     *
     * @param ratios how many times more important the row is than the column, above 0, and its inverse at the mirrored place; both 0
     *     where the two were not compared; the diagonal is not read
     * @throws IllegalArgumentException if an entry is not so, the comparisons do not join all criteria, or weights differ by more than
     *     numbers can hold, a factor of about 1e300
     */
    public static ComparisonMatrix of(double[][] ratios) {
        Optional<ComparisonMatrix> found = find(ratios);
        checkArgument(found.isPresent(), "comparisons: weights must not differ by more than numbers can hold");
        return found.get();
    }

    /** As {@link #of}, but absent if weights differ by more than numbers can hold. */
    static Optional<ComparisonMatrix> find(double[][] ratios) {
        int n = ratios.length;
        checkArgument(n > 0, "comparisons: at least one criterion is needed");
        double[][] matrix = new double[n][n];
        int missing = 0;
        for (int i = 0; i < n; i++) {
            checkArgument(
                    ratios[i].length == n, "comparisons: row %s must have %s entries: %s", i, n, ratios[i].length);
            matrix[i][i] += 1;
            for (int j = i + 1; j < n; j++) {
                double ratio = ratios[i][j];
                checkArgument(
                        ratio >= 0 && Double.isFinite(ratio) && isInverse(ratio, ratios[j][i]),
                        "comparisons: entries %s, %s must be inverse numbers above 0, or both 0: %s, %s",
                        i,
                        j,
                        ratio,
                        ratios[j][i]);
                matrix[i][j] = ratio;
                matrix[j][i] = ratio == 0 ? 0 : 1 / ratio;
                if (ratio == 0) {
                    missing++;
                    matrix[i][i]++;
                    matrix[j][j]++;
                }
            }
        }
        checkArgument(joins(matrix), "comparisons: must join all criteria, directly or through others");
        int left = missing;
        return PrincipalEigenvector.of(matrix).map(found -> new ComparisonMatrix(left, found));
    }

    private static boolean isInverse(double ratio, double inverse) {
        return ratio == 0 ? inverse == 0 : Math.abs(ratio * inverse - 1) < WeightBounds.TOLERANCE;
    }

    /** Whether every criterion is compared with every other, directly or through others. */
    static boolean joins(double[][] ratios) {
        BitSet met = new BitSet();
        Deque<Integer> open = new ArrayDeque<>();
        open.add(0);
        met.set(0);
        while (!open.isEmpty()) {
            int from = open.remove();
            for (int to = 0; to < ratios.length; to++) {
                if (ratios[from][to] > 0 && !met.get(to)) {
                    met.set(to);
                    open.add(to);
                }
            }
        }
        return met.cardinality() == ratios.length;
    }

    /** The weights of the criteria, above 0, which add up to 1. */
    public ImmutableDoubleArray weights() {
        return weights;
    }

    /** The principal eigenvalue. */
    public double principalEigenvalue() {
        return eigenvalue;
    }

    /** The consistency index; 0 where all comparisons agree, and for one criterion. */
    public double consistencyIndex() {
        int n = weights.length();
        double index = n < 2 ? 0 : (eigenvalue - n) / (n - 1);
        return index < ROUNDING ? 0 : index;
    }

    /**
     * The consistency ratio; up to 0.1 comparisons pass as consistent. Empty for fewer than three criteria, which cannot disagree,
     * for more than 15, and where pairs were left out.
     */
    public OptionalDouble consistencyRatio() {
        int n = weights.length();
        return n < LEAST_INCONSISTENT || n >= RANDOM_INDEX.length || missing > 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(consistencyIndex() / RANDOM_INDEX[n]);
    }

    /** How many pairs were not compared. */
    public int missing() {
        return missing;
    }
}
