package org.regionalstrategy.scoring.relatedness;

import java.util.List;
import org.regionalstrategy.model.assessment.MeasureVector;
import org.regionalstrategy.model.matrix.Labels;
import org.regionalstrategy.scoring.presence.Presence;

/**
 * The complexity that py-ecomplexity uses inside, from the one that it reports. Inside, it is an eigenvector of the chain of
 * activities, whose mean by ubiquity is zero; reported, it is less the mean and divided by the standard deviation of the regions'
 * complexity. The index is standardised and the gain divided by the same deviation, so that the mean is all there is to recover.
 */
final class PyComplexity {
    private final Labels activities;
    private final double[] centred;

    PyComplexity(Presence space, List<Golden.Row> reported) {
        activities = space.activities();
        centred = Naive.values(Golden.vector(activities, reported, "activity", "pci"));
        double sum = 0;
        for (int i = 0; i < centred.length; i++) {
            sum += centred[i] * space.ubiquity(i);
        }
        double mean = sum / space.total();
        for (int i = 0; i < centred.length; i++) {
            centred[i] -= mean;
        }
    }

    MeasureVector centred() {
        return Tables.vector(activities, centred);
    }

    static double[] standardised(double[] values) {
        double mean = 0;
        for (double value : values) {
            mean += value / values.length;
        }
        double variance = 0;
        for (double value : values) {
            variance += (value - mean) * (value - mean) / values.length;
        }
        double[] standard = values.clone();
        for (int i = 0; i < standard.length; i++) {
            standard[i] = (values[i] - mean) / Math.sqrt(variance);
        }
        return standard;
    }
}
