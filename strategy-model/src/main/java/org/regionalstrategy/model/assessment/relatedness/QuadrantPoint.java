package org.regionalstrategy.model.assessment.relatedness;

import org.regionalstrategy.model.assessment.Measure;

/**
 * An activity in the diagram of relatedness and complexity.
 *
 * @param activity its name
 * @param relatedness its relatedness density to the region, 0 to 1
 * @param complexity its complexity
 * @param size what it weighs, say its market; undefined if that is not known
 * @param present whether the region has it already
 * @param quadrant in which field it lies
 */
public record QuadrantPoint(
        String activity, double relatedness, double complexity, Measure size, boolean present, Quadrant quadrant) {}
