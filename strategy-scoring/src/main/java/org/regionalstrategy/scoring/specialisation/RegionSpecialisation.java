package org.regionalstrategy.scoring.specialisation;

import static java.util.Objects.requireNonNull;

import org.regionalstrategy.model.assessment.MeasureVector;
import org.regionalstrategy.model.matrix.ActivityMatrix;

/**
 * How specialised each region of a matrix is: the indices of its structure by activity, and of how far that lies from the
 * {@link Reference}. The formulas, ranges and degenerate outcomes stand with {@link Krugman} and the other indices.
 *
 * <p>A missing figure does what {@link Composition} says. Each index takes {@code O(regions activities)}, times
 * {@code log(activities)} where it sorts.
 */
public final class RegionSpecialisation {
    private final ComparisonOptions options;
    private final Lines lines;

    private RegionSpecialisation(ActivityMatrix matrix, ComparisonOptions options) {
        this.options = requireNonNull(options, "options");
        this.lines = Lines.ofRegions(matrix, options);
    }

    /** Against all regions together. */
    public static RegionSpecialisation of(ActivityMatrix matrix) {
        return of(matrix, ComparisonOptions.defaults());
    }

    /**
     * @throws IllegalArgumentException if a given reference has other activities than the matrix
     */
    public static RegionSpecialisation of(ActivityMatrix matrix, ComparisonOptions options) {
        return new RegionSpecialisation(matrix, options);
    }

    public ComparisonOptions options() {
        return options;
    }

    /** See {@link Krugman#index}. */
    public MeasureVector krugman() {
        return lines.compared(Krugman::index);
    }

    /** Hoover's coefficient of specialisation. See {@link Krugman#hooverCoefficient}. */
    public MeasureVector hooverCoefficient() {
        return lines.compared(Krugman::hooverCoefficient);
    }
}
