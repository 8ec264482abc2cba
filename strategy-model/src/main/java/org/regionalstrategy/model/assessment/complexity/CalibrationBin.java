package org.regionalstrategy.model.assessment.complexity;

/**
 * What was forecast and what happened in a group of cells with similar forecasts.
 *
 * @param cells how many, at least 1
 * @param forecast their mean probability, 0 to 1
 * @param observed the share that entered, 0 to 1
 */
public record CalibrationBin(int cells, double forecast, double observed) {}
