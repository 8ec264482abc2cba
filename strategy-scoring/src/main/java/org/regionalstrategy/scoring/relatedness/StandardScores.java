package org.regionalstrategy.scoring.relatedness;

import org.regionalstrategy.model.assessment.MeasureVector;

/** Values less their mean, divided by their standard deviation over n. */
final class StandardScores {
    private StandardScores() {}

    /** The scores of the defined values; undefined if all of them are the same. */
    static MeasureVector of(MeasureVector values) {
        if (values.definedCount() == 0) {
            return values;
        }
        double mean = 0;
        for (int i = 0; i < values.size(); i++) {
            mean += values.value(i).orElse(0);
        }
        mean /= values.definedCount();
        double squares = 0;
        for (int i = 0; i < values.size(); i++) {
            double deviation = values.value(i).orElse(mean) - mean;
            squares += deviation * deviation;
        }
        if (squares == 0) {
            return MeasureVector.undefined(values.labels(), Unrelated.SAME_OUTLOOK);
        }
        double deviation = Math.sqrt(squares / values.definedCount());
        MeasureVector.Builder scores = MeasureVector.builder(values.labels());
        for (int i = 0; i < values.size(); i++) {
            if (values.isDefined(i)) {
                scores.set(i, (values.value(i).orElseThrow() - mean) / deviation);
            } else {
                scores.set(i, values.measure(i));
            }
        }
        return scores.build();
    }
}
