package org.regionalstrategy.model.assessment.dynamics;

import static com.google.common.base.Preconditions.checkArgument;

import org.regionalstrategy.model.assessment.MeasureMatrix;
import org.regionalstrategy.model.assessment.MeasureVector;

/**
 * A quantity of growth of each activity in each region, and of both as a whole.
 *
 * @param cells by region (rows) and activity (columns)
 * @param regions by region
 * @param activities by activity
 */
public record GrowthTable(MeasureMatrix cells, MeasureVector regions, MeasureVector activities) {
    public GrowthTable {
        checkArgument(
                cells.rows().equals(regions.labels()) && cells.columns().equals(activities.labels()),
                "growth table: cells, regions and activities must have the same labels");
    }
}
