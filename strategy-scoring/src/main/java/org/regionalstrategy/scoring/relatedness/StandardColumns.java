package org.regionalstrategy.scoring.relatedness;

import java.util.OptionalDouble;
import org.regionalstrategy.model.assessment.MeasureMatrix;

/** The columns of a matrix less their mean and divided by their length, so that correlation is a product. */
final class StandardColumns {
    private final int rows;
    private final double[] values;
    private boolean incomplete;

    StandardColumns(MeasureMatrix figures) {
        this.rows = figures.rows().size();
        this.values = new double[Math.multiplyExact(rows, figures.columns().size())];
        for (int column = 0; column < figures.columns().size(); column++) {
            for (int row = 0; row < rows; row++) {
                OptionalDouble figure = figures.value(row, column);
                incomplete |= figure.isEmpty();
                values[column * rows + row] = figure.orElse(Double.NaN);
            }
            standardise(column * rows);
        }
    }

    private void standardise(int start) {
        double sum = 0;
        boolean constant = true;
        for (int i = start; i < start + rows; i++) {
            sum += values[i];
            constant &= values[i] == values[start];
        }
        double mean = sum / rows;
        double squares = 0;
        for (int i = start; i < start + rows; i++) {
            values[i] -= mean;
            squares += values[i] * values[i];
        }
        double length = constant ? Double.NaN : Math.sqrt(squares);
        for (int i = start; i < start + rows; i++) {
            values[i] /= length;
        }
    }

    /** Whether a figure is missing anywhere. */
    boolean incomplete() {
        return incomplete;
    }

    /** Pearson's correlation, -1 to 1; NaN if it does not exist. */
    double correlation(int i, int j) {
        double sum = 0;
        for (int row = 0; row < rows; row++) {
            sum += values[i * rows + row] * values[j * rows + row];
        }
        return Double.isNaN(sum) ? sum : Math.max(-1, Math.min(1, sum));
    }
}
