package org.regionalstrategy.scoring.relatedness;

import org.regionalstrategy.model.assessment.MeasureMatrix;
import org.regionalstrategy.model.assessment.MeasureVector;

/**
 * Relatedness and complexity outlook of regions.
 *
 * @param index the complexity outlook index of each region: {@code sum_a d_ra (1 - M_ra) PCI_a}, on the scale of complexity;
 *     activities without a density or a complexity are left out
 * @param density the relatedness density of each region and activity, 0 to 1
 * @param gain the gain of outlook of each region and activity, on the scale of complexity
 * @param options how it was computed
 */
public record Outlook(MeasureVector index, MeasureMatrix density, MeasureMatrix gain, RelatednessOptions options) {}
