package org.regionalstrategy.scoring.complexity;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedMap;
import java.time.Year;
import org.regionalstrategy.model.assessment.MeasureMatrix;

/**
 * What happened in a period, and what was known before it.
 *
 * @param start the year at whose state the predictors stand
 * @param entry 1 where an activity entered a region, 0 where it could have and did not; undefined where it was not at risk
 * @param predictors measures at the start by name, such as density and complexity, on the labels of the entries
 */
public record EntryPeriod(Year start, MeasureMatrix entry, ImmutableSortedMap<String, MeasureMatrix> predictors) {
    public EntryPeriod {
        checkArgument(!predictors.isEmpty(), "entry period %s: at least one predictor is needed", start);
        predictors.forEach((name, matrix) -> checkArgument(
                matrix.rows().equals(entry.rows()) && matrix.columns().equals(entry.columns()),
                "entry period %s: predictor %s must have the labels of the entries",
                start,
                name));
    }
}
