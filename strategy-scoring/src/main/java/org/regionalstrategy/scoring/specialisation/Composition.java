package org.regionalstrategy.scoring.specialisation;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkElementIndex;
import static java.util.Objects.requireNonNull;

import com.google.common.primitives.ImmutableDoubleArray;
import java.util.Optional;
import java.util.OptionalDouble;
import org.regionalstrategy.model.assessment.Measure;
import org.regionalstrategy.model.common.LocalizedText;
import org.regionalstrategy.model.matrix.ActivityMatrix;
import org.regionalstrategy.model.matrix.Labels;
import org.regionalstrategy.model.matrix.MatrixLine;
import org.regionalstrategy.model.matrix.MissingParts;

/**
 * What a region consists of by activity, or an activity by region: amounts whose shares of their total say its structure.
 * Immutable; 8 bytes an amount.
 *
 * <p>A missing amount is no zero. There is one rule for it everywhere, by {@link MissingParts}:
 *
 * <ul>
 *   <li>{@link MissingParts#MAKE_MISSING}, the default: a composition with a missing amount has no known total, so that no
 *       share of it and no index of it is defined; the reason says how many figures are missing.
 *   <li>{@link MissingParts#LEAVE_OUT}: the composition is that of the amounts that are known. Two compositions are compared
 *       over the labels that are known in both, with both totals taken over those. A share of a missing amount stays
 *       undefined.
 * </ul>
 *
 * <p>Totals are added in the order of the labels.
 */
public final class Composition {
    /** Stands for an amount of which nothing is known, inside this package. */
    static final double UNKNOWN = Double.NaN;

    private final Labels labels;
    private final ImmutableDoubleArray amounts;
    private final long missing;
    private final MissingParts rule;
    private final double total;
    private final int known;

    /**
     * @param amounts by label; NaN where nothing is known
     * @param missing how many figures behind the amounts are missing
     */
    Composition(Labels labels, double[] amounts, long missing, MissingParts rule) {
        this.labels = labels;
        this.amounts = ImmutableDoubleArray.copyOf(amounts);
        this.missing = missing;
        this.rule = requireNonNull(rule, "rule");
        double sum = 0;
        int count = 0;
        for (double amount : amounts) {
            if (!Double.isNaN(amount)) {
                sum += amount;
                count++;
            }
        }
        this.total = sum;
        this.known = count;
    }

    /** The composition of a region or of an activity; undefined if a figure is missing. */
    public static Composition of(MatrixLine line) {
        return of(line, MissingParts.MAKE_MISSING);
    }

    /** The composition of a region or of an activity. */
    public static Composition of(MatrixLine line, MissingParts rule) {
        double[] amounts = new double[line.size()];
        line.forEachPositive((index, value) -> amounts[index] = value);
        long missing = 0;
        for (int i = 0; i < amounts.length; i++) {
            if (amounts[i] == 0 && line.value(i).isEmpty()) {
                amounts[i] = UNKNOWN;
                missing++;
            }
        }
        return new Composition(line.labels(), amounts, missing, rule);
    }

    /**
     * The composition by activity of all regions of a matrix together, added in the order of their labels: what a nation, the
     * peers (by {@link ActivityMatrix#slice}) or the world consists of.
     */
    public static Composition ofRegions(ActivityMatrix matrix, MissingParts rule) {
        Accumulation sum = new Accumulation(matrix.activities());
        for (int region = 0; region < matrix.regions().size(); region++) {
            sum.add(of(matrix.region(region), rule));
        }
        return sum.total(rule);
    }

    /** The composition by region of all activities of a matrix together: how large each region is. */
    public static Composition ofActivities(ActivityMatrix matrix, MissingParts rule) {
        Accumulation sum = new Accumulation(matrix.regions());
        for (int activity = 0; activity < matrix.activities().size(); activity++) {
            sum.add(of(matrix.activity(activity), rule));
        }
        return sum.total(rule);
    }

    /**
     * The composition of known amounts.
     *
     * @param amounts one for each label, in their order; finite and not negative
     */
    public static Composition of(Labels labels, ImmutableDoubleArray amounts) {
        checkArgument(
                labels.size() == amounts.length(),
                "composition: %s labels need as many amounts: %s",
                labels.size(),
                amounts.length());
        for (int i = 0; i < amounts.length(); i++) {
            double amount = amounts.get(i);
            checkArgument(
                    amount >= 0 && Double.isFinite(amount),
                    "composition: the amount of %s must be finite and not negative: %s",
                    labels.name(i),
                    amount);
        }
        return new Composition(labels, amounts.toArray(), 0, MissingParts.MAKE_MISSING);
    }

    /** What it consists of. */
    public Labels labels() {
        return labels;
    }

    public int size() {
        return labels.size();
    }

    /** How many figures behind the amounts are missing. */
    public long missingFigures() {
        return missing;
    }

    /** Why there are no shares; empty if there are. */
    public Optional<LocalizedText> obstacle() {
        if (missing > 0 && rule == MissingParts.MAKE_MISSING) {
            return Optional.of(LineObstacles.missing(missing));
        }
        if (known == 0) {
            return Optional.of(LineObstacles.NOTHING_KNOWN);
        }
        if (total == 0) {
            return Optional.of(LineObstacles.EMPTY);
        }
        return Double.isFinite(total) ? Optional.empty() : Optional.of(Obstacles.BEYOND_RANGE);
    }

    /** An amount, not negative; empty if it is missing. */
    public OptionalDouble amount(int index) {
        checkElementIndex(index, size(), "index");
        return isKnown(index) ? OptionalDouble.of(amountAt(index)) : OptionalDouble.empty();
    }

    /** The share of a label in the total, 0 to 1; undefined where the composition is or the amount is missing. */
    public Measure share(int index) {
        checkElementIndex(index, size(), "index");
        Optional<LocalizedText> obstacle = obstacle();
        if (obstacle.isPresent()) {
            return Measure.undefined(obstacle.get());
        }
        return isKnown(index) ? Measure.of(shareAt(index)) : Measure.undefined(LineObstacles.FIGURE_MISSING);
    }

    /**
     * Passes on the shares above zero in the order of the labels.
     *
     * @throws IllegalStateException if there is an {@link #obstacle()}
     */
    public void forEachShare(MatrixLine.CellConsumer action) {
        obstacle().ifPresent(reason -> {
            throw new IllegalStateException("composition: there are no shares: " + reason);
        });
        for (int i = 0; i < amounts.length(); i++) {
            if (amounts.get(i) > 0) {
                action.accept(i, shareAt(i));
            }
        }
    }

    /** How many amounts are known. */
    public int knownSize() {
        return known;
    }

    boolean isKnown(int index) {
        return !Double.isNaN(amounts.get(index));
    }

    /** An amount, NaN where nothing is known. */
    double amountAt(int index) {
        return amounts.get(index);
    }

    /** A share; only where there is no obstacle and the amount is known. */
    double shareAt(int index) {
        return amounts.get(index) / total;
    }

    /** The sum of the known amounts. */
    double knownTotal() {
        return total;
    }

    MissingParts rule() {
        return rule;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Composition that
                && labels.equals(that.labels)
                && amounts.equals(that.amounts)
                && missing == that.missing
                && rule == that.rule;
    }

    @Override
    public int hashCode() {
        return 31 * labels.hashCode() + amounts.hashCode();
    }

    @Override
    public String toString() {
        return "Composition of " + size() + ", " + known + " known";
    }
}
