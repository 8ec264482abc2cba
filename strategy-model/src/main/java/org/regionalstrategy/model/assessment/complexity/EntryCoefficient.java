package org.regionalstrategy.model.assessment.complexity;

import org.regionalstrategy.model.assessment.Measure;

/**
 * How a predictor goes with entry.
 *
 * @param predictor its name, or {@code (intercept)}
 * @param logOdds the change of the log odds of entry with one unit of the predictor
 * @param standardError of the log odds; too small where entries of one region or activity hang together
 */
public record EntryCoefficient(String predictor, Measure logOdds, Measure standardError) {}
