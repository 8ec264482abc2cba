package org.regionalstrategy.scoring.specialisation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import org.regionalstrategy.model.assessment.MeasureVector;
import org.regionalstrategy.model.assessment.structure.IndexKind;
import org.regionalstrategy.model.assessment.structure.SpecialisationResult;
import org.regionalstrategy.model.assessment.structure.SpecialisationSubject;
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
     * By the options.
     *
     * @throws IllegalArgumentException if a given reference has other activities than the matrix
     */
    public static RegionSpecialisation of(ActivityMatrix matrix, ComparisonOptions options) {
        return new RegionSpecialisation(matrix, options);
    }

    public ComparisonOptions options() {
        return options;
    }

    /** All indices, with how they were made; a single one, such as {@link #krugman()}, costs less and says less. */
    public SpecialisationResult assess() {
        return IndexTables.result(
                SpecialisationSubject.REGIONS,
                ImmutableSortedMap.<IndexKind, MeasureVector>naturalOrder()
                        .put(IndexKind.KRUGMAN, krugman())
                        .put(IndexKind.HOOVER, hooverCoefficient())
                        .put(IndexKind.HERFINDAHL, herfindahl())
                        .put(IndexKind.NORMALISED_HERFINDAHL, normalisedHerfindahl())
                        .put(IndexKind.EFFECTIVE_NUMBER, effectiveNumber())
                        .put(IndexKind.ENTROPY, entropy())
                        .put(IndexKind.EVENNESS, evenness())
                        .put(IndexKind.EVENNESS_OF_PRESENT, evennessOfPresent())
                        .put(IndexKind.HACHMAN, hachman())
                        .put(IndexKind.GINI_OF_AMOUNTS, giniOfAmounts())
                        .put(IndexKind.GINI_OF_QUOTIENTS, giniOfQuotients())
                        .put(IndexKind.LOCATIONAL_GINI, locationalGini())
                        .put(IndexKind.THEIL_T, theilT())
                        .put(IndexKind.THEIL_L, theilL())
                        .put(IndexKind.RELATIVE_THEIL_T, relativeTheilT())
                        .put(IndexKind.RELATIVE_THEIL_L, relativeTheilL())
                        .buildOrThrow(),
                options);
    }

    /** See {@link Krugman#index}. */
    public MeasureVector krugman() {
        return lines.compared(Krugman::index);
    }

    /** Hoover's coefficient of specialisation. See {@link Krugman#hooverCoefficient}. */
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

    /** In bits. See {@link ShannonEntropy#entropy}. */
    public MeasureVector entropy() {
        return entropy(EntropyUnit.BIT);
    }

    /** See {@link ShannonEntropy#entropy}. */
    public MeasureVector entropy(EntropyUnit unit) {
        return lines.each(composition -> ShannonEntropy.entropy(composition, unit));
    }

    /** See {@link ShannonEntropy#evenness}. */
    public MeasureVector evenness() {
        return lines.each(ShannonEntropy::evenness);
    }

    /** See {@link ShannonEntropy#evennessOfPresent}. */
    public MeasureVector evennessOfPresent() {
        return lines.each(ShannonEntropy::evennessOfPresent);
    }

    /** See {@link Hachman#index}. */
    public MeasureVector hachman() {
        return lines.compared(Hachman::index);
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

    /** Against equal shares. See {@link Theil#t(Composition)}. */
    public MeasureVector theilT() {
        return lines.each(Theil::t);
    }

    /** Against equal shares. See {@link Theil#l(Composition)}. */
    public MeasureVector theilL() {
        return lines.each(Theil::l);
    }

    /** Against the reference. See {@link Theil#t(Composition, Composition)}. */
    public MeasureVector relativeTheilT() {
        return lines.compared(Theil::t);
    }

    /** Against the reference. See {@link Theil#l(Composition, Composition)}. */
    public MeasureVector relativeTheilL() {
        return lines.compared(Theil::l);
    }
}
