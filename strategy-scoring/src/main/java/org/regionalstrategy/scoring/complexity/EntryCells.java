package org.regionalstrategy.scoring.complexity;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.regionalstrategy.model.assessment.MeasureMatrix;
import org.regionalstrategy.model.assessment.complexity.CalibrationBin;

/** The cells at risk of entry whose predictors are all defined, by period, region and activity. */
@SuppressWarnings("ArrayRecordComponent") // never leaves the package
record EntryCells(double[][] columns, boolean[] outcomes, int entries, int incomplete) {
    static EntryCells of(List<EntryPeriod> periods) {
        int predictors = periods.isEmpty() ? 0 : periods.get(0).predictors().size();
        List<double[]> rows = new ArrayList<>();
        int incomplete = 0;
        for (EntryPeriod period : periods) {
            ImmutableList<MeasureMatrix> matrices = period.predictors().values().asList();
            for (int region = 0; region < period.entry().rows().size(); region++) {
                for (int activity = 0; activity < period.entry().columns().size(); activity++) {
                    if (period.entry().isDefined(region, activity)) {
                        double[] row = row(period.entry(), matrices, region, activity);
                        if (row.length == 0) {
                            incomplete++;
                        } else {
                            rows.add(row);
                        }
                    }
                }
            }
        }
        return of(rows, predictors, incomplete);
    }

    /** The predictors and then the outcome; empty if a predictor is undefined. */
    private static double[] row(
            MeasureMatrix entry, ImmutableList<MeasureMatrix> predictors, int region, int activity) {
        double[] row = new double[predictors.size() + 1];
        for (int i = 0; i < predictors.size(); i++) {
            if (!predictors.get(i).isDefined(region, activity)) {
                return new double[0];
            }
            row[i] = predictors.get(i).value(region, activity).orElseThrow();
        }
        row[predictors.size()] = entry.value(region, activity).orElseThrow();
        return row;
    }

    private static EntryCells of(List<double[]> rows, int predictors, int incomplete) {
        double[][] columns = new double[predictors][rows.size()];
        boolean[] outcomes = new boolean[rows.size()];
        int entries = 0;
        for (int row = 0; row < outcomes.length; row++) {
            for (int i = 0; i < predictors; i++) {
                columns[i][row] = rows.get(row)[i];
            }
            outcomes[row] = rows.get(row)[predictors] > 0;
            entries += outcomes[row] ? 1 : 0;
        }
        return new EntryCells(columns, outcomes, entries, incomplete);
    }

    int size() {
        return outcomes.length;
    }

    /** The area under the curve: the rank sum of those that entered (Mann and Whitney 1947), ties counting one half. */
    double auc(double[] probabilities) {
        double[] ranks = Ranks.midranks(probabilities);
        double sum = 0;
        for (int i = 0; i < ranks.length; i++) {
            sum += outcomes[i] ? ranks[i] : 0;
        }
        double others = size() - (double) entries;
        return (sum - entries * (entries + 1.0) / 2) / (entries * others);
    }

    double brierScore(double[] probabilities) {
        double sum = 0;
        for (int i = 0; i < probabilities.length; i++) {
            double error = (outcomes[i] ? 1 : 0) - probabilities[i];
            sum += error * error;
        }
        return sum / probabilities.length;
    }

    /** Groups of about the same size in the order of the forecast. */
    ImmutableList<CalibrationBin> calibration(double[] probabilities, int groups) {
        Integer[] order = new Integer[probabilities.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (a, b) -> Double.compare(probabilities[a], probabilities[b]));
        ImmutableList.Builder<CalibrationBin> bins = ImmutableList.builder();
        for (int group = 0; group < groups; group++) {
            int start = (int) ((long) order.length * group / groups);
            int end = (int) ((long) order.length * (group + 1) / groups);
            double forecast = 0;
            double observed = 0;
            for (int i = start; i < end; i++) {
                forecast += probabilities[order[i]];
                observed += outcomes[order[i]] ? 1 : 0;
            }
            if (end > start) {
                bins.add(new CalibrationBin(end - start, forecast / (end - start), observed / (end - start)));
            }
        }
        return bins.build();
    }
}
