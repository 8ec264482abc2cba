package org.regionalstrategy.scoring.specialisation;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import org.regionalstrategy.model.assessment.MeasureMatrix;
import org.regionalstrategy.model.common.LocalizedText;
import org.regionalstrategy.model.matrix.ActivityMatrix;
import org.regionalstrategy.model.matrix.Labels;

/**
 * The location quotients of all regions by all activities, with their additive, symmetric and standardised forms.
 *
 * <pre>LQ_ra = s_ra / t_a,  s_ra = x_ra / x_r,  t_a = X_a / X</pre>
 *
 * <p>where X is the {@link Reference}. See {@link LocationQuotient} for the meaning and for the uncertainty of one of them.
 * Against all regions together, the quotients of an activity weighted by the sizes of the regions average to 1, and so do
 * those of a region weighted by t. Where the reference has none of an activity, its quotients are undefined, and its
 * differences are not. A missing figure does what {@link Composition} says.
 *
 * <p>Time and memory {@code O(regions activities)}; a factor {@code log(regions)} in time for references without the region.
 */
public final class LocationQuotients {
    private final ActivityMatrix matrix;
    private final ComparisonOptions options;
    private final Lines lines;

    private LocationQuotients(ActivityMatrix matrix, ComparisonOptions options) {
        this.matrix = matrix;
        this.options = requireNonNull(options, "options");
        this.lines = Lines.ofRegions(matrix, options);
    }

    /** Against all regions together. */
    public static LocationQuotients of(ActivityMatrix matrix) {
        return of(matrix, ComparisonOptions.defaults());
    }

    /**
     * By the options.
     *
     * @throws IllegalArgumentException if a given reference has other activities than the matrix
     */
    public static LocationQuotients of(ActivityMatrix matrix, ComparisonOptions options) {
        return new LocationQuotients(matrix, options);
    }

    public ComparisonOptions options() {
        return options;
    }

    /** {@code s / t}, from 0 to the reciprocal of t against a reference with the region; no unit; 1 is the due share. */
    public MeasureMatrix quotients() {
        return transformed(quotient -> quotient);
    }

    /**
     * {@code (LQ - 1) / (LQ + 1)}, from -1 (absent) over 0 (the due share) to 1, where a quotient of 2 lies as far from 0 as one of
     * 1/2.
     *
     * <p>Reference: Dalum, B., Laursen, K. and Villumsen, G. (1998), Structural change in OECD export specialisation patterns,
     * International Review of Applied Economics 12(3), 423-443.
     */
    public MeasureMatrix symmetric() {
        return transformed(
                quotient -> quotient > 1 ? (1 - 1 / quotient) / (1 + 1 / quotient) : (quotient - 1) / (quotient + 1));
    }

    /**
     * {@code s - t}, from -1 to 1: the difference of the shares, which sums to 0 over the activities of a region and does not blow up
     * where t is small. Times x_r it is the number of jobs above the due one. Defined also where the reference has none of the
     * activity.
     *
     * <p>Reference: Hoen, A. R. and Oosterhaven, J. (2006), On the measurement of comparative advantage, Annals of Regional
     * Science 40(3), 677-691.
     */
    public MeasureMatrix additive() {
        return cells((pair, activity, cell) -> cell.set(pair.share(activity) - pair.referenceShare(activity)));
    }

    /**
     * {@code (q - mean) / sd} by activity over the regions, where q is the quotient or its natural logarithm (the base makes no
     * difference) and sd the sample standard deviation, with n - 1: how unusual a region is for this activity, in standard
     * deviations; the mean over the regions is 0. Regions whose q is undefined are not counted. Undefined where all are the same,
     * but for rounding, or only one is defined.
     */
    public MeasureMatrix standardised(Standardisation form) {
        boolean logarithm = requireNonNull(form, "form") == Standardisation.LOGARITHM;
        MeasureMatrix raw = cells((pair, activity, cell) -> {
            if (logarithm && pair.referenceAmount(activity) > 0 && pair.amount(activity) == 0) {
                cell.undefined(LineObstacles.ZERO_QUOTIENT);
            } else {
                quotient(pair, activity, cell, logarithm ? StrictMath::log : quotient -> quotient);
            }
        });
        return ZScores.byColumn(raw, logarithm ? 1 : 0);
    }

    private MeasureMatrix transformed(DoubleUnaryOperator form) {
        return cells((pair, activity, cell) -> quotient(pair, activity, cell, form));
    }

    private static void quotient(Comparison pair, int activity, Cell cell, DoubleUnaryOperator form) {
        double quotient = pair.quotient(activity);
        if (Double.isFinite(quotient) && (quotient > 0 || pair.amount(activity) == 0)) {
            cell.set(form.applyAsDouble(quotient));
        } else {
            cell.undefined(
                    pair.referenceAmount(activity) == 0 ? Obstacles.ABSENT_FROM_REFERENCE : Obstacles.BEYOND_RANGE);
        }
    }

    private MeasureMatrix cells(Formula formula) {
        Labels activities = matrix.activities();
        Cell cell = new Cell(MeasureMatrix.builder(matrix.regions(), activities));
        for (int region = 0; region < matrix.regions().size(); region++) {
            Comparison pair = lines.comparison(region);
            Optional<LocalizedText> obstacle = pair.obstacle();
            if (obstacle.isPresent()) {
                cell.builder.undefinedRow(region, obstacle.get());
                continue;
            }
            cell.region = region;
            for (int activity = 0; activity < activities.size(); activity++) {
                cell.activity = activity;
                if (pair.isCommon(activity)) {
                    formula.apply(pair, activity, cell);
                } else {
                    cell.undefined(
                            pair.isOwnKnown(activity)
                                    ? LineObstacles.REFERENCE_FIGURE_MISSING
                                    : LineObstacles.FIGURE_MISSING);
                }
            }
        }
        return cell.builder.build();
    }

    /** Sets a cell that is known in region and reference. */
    private interface Formula {
        void apply(Comparison pair, int activity, Cell cell);
    }

    /** Where a formula leaves its result. */
    private static final class Cell {
        private final MeasureMatrix.Builder builder;
        private int region;
        private int activity;

        Cell(MeasureMatrix.Builder builder) {
            this.builder = builder;
        }

        void set(double value) {
            builder.set(region, activity, value);
        }

        void undefined(LocalizedText reason) {
            builder.undefined(region, activity, reason);
        }
    }
}
