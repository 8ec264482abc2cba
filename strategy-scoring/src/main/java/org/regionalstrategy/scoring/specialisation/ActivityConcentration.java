package org.regionalstrategy.scoring.specialisation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import org.regionalstrategy.model.assessment.Measure;
import org.regionalstrategy.model.assessment.MeasureVector;
import org.regionalstrategy.model.assessment.structure.IndexKind;
import org.regionalstrategy.model.assessment.structure.SpecialisationResult;
import org.regionalstrategy.model.assessment.structure.SpecialisationSubject;
import org.regionalstrategy.model.matrix.ActivityMatrix;

/**
 * How concentrated each activity of a matrix is in space: the indices of its geography, and of how far that lies from the
 * {@link Reference}, whose labels are the regions: all activities together unless set otherwise, or say the population or the
 * area. The formulas, ranges and degenerate outcomes stand with {@link Krugman} and the other indices.
 *
 * <p>A missing figure does what {@link Composition} says. Each index takes {@code O(regions activities)}, times
 * {@code log(regions)} where it sorts.
 */
public final class ActivityConcentration {
    private final ComparisonOptions options;
    private final Lines lines;

    private ActivityConcentration(ActivityMatrix matrix, ComparisonOptions options) {
        this.options = requireNonNull(options, "options");
        this.lines = Lines.ofActivities(matrix, options);
    }

    /** Against all activities together. */
    public static ActivityConcentration of(ActivityMatrix matrix) {
        return of(matrix, ComparisonOptions.defaults());
    }

    /**
     * By the options.
     *
     * @throws IllegalArgumentException if a given reference has other regions than the matrix
     */
    public static ActivityConcentration of(ActivityMatrix matrix, ComparisonOptions options) {
        return new ActivityConcentration(matrix, options);
    }

    public ComparisonOptions options() {
        return options;
    }

    /** All indices that take no more than the matrix, with how they were made; a single one costs less and says less. */
    public SpecialisationResult assess() {
        return IndexTables.result(
                SpecialisationSubject.ACTIVITIES,
                ImmutableSortedMap.<IndexKind, MeasureVector>naturalOrder()
                        .put(IndexKind.KRUGMAN, krugman())
                        .put(IndexKind.HOOVER, hooverCoefficient())
                        .put(IndexKind.HERFINDAHL, herfindahl())
                        .put(IndexKind.NORMALISED_HERFINDAHL, normalisedHerfindahl())
                        .put(IndexKind.EFFECTIVE_NUMBER, effectiveNumber())
                        .put(IndexKind.GINI_OF_AMOUNTS, giniOfAmounts())
                        .put(IndexKind.GINI_OF_QUOTIENTS, giniOfQuotients())
                        .put(IndexKind.LOCATIONAL_GINI, locationalGini())
                        .buildOrThrow(),
                options);
    }

    /** See {@link Krugman#index}. */
    public MeasureVector krugman() {
        return lines.compared(Krugman::index);
    }

    /** Hoover's coefficient of localisation. See {@link Krugman#hooverCoefficient}. */
    public MeasureVector hooverCoefficient() {
        return lines.compared(Krugman::hooverCoefficient);
    }

    /** See {@link Herfindahl#index}. */
    public MeasureVector herfindahl() {
        return lines.each(Herfindahl::index);
    }

    /** See {@link Herfindahl#normalised}. */
    public MeasureVector normalisedHerfindahl() {
        return lines.each(Herfindahl::normalised);
    }

    /** See {@link Herfindahl#effectiveNumber}. */
    public MeasureVector effectiveNumber() {
        return lines.each(Herfindahl::effectiveNumber);
    }

    /** See {@link Gini#ofAmounts}. */
    public MeasureVector giniOfAmounts() {
        return lines.each(Gini::ofAmounts);
    }

    /** See {@link Gini#ofQuotients}. */
    public MeasureVector giniOfQuotients() {
        return lines.compared(Gini::ofQuotients);
    }

    /** See {@link Gini#locational}. */
    public MeasureVector locationalGini() {
        return lines.compared(Gini::locational);
    }

    /**
     * See {@link EllisonGlaeser#gamma}; undefined for activities without sizes of establishments.
     *
     * @param establishments the Herfindahl index of the sizes of the establishments by activity
     * @throws IllegalArgumentException if an activity is not in the matrix, or an index not above 0 and at most 1
     */
    public MeasureVector ellisonGlaeser(ImmutableSortedMap<String, Double> establishments) {
        establishments.keySet().forEach(lines.labels()::position);
        return lines.comparedByName((activity, reference, label) -> {
            Double index = establishments.get(label);
            return index == null
                    ? Measure.undefined(LineObstacles.NO_ESTABLISHMENTS)
                    : EllisonGlaeser.gamma(activity, reference, index);
        });
    }
}
