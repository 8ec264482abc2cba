package org.regionalstrategy.scoring.relatedness;

import org.regionalstrategy.model.assessment.MeasureVector;

/** Complexity of activities on the scale that enters the outlook; 0 where it is not known, so that it adds nothing. */
final class ScaledComplexity {
    private final double[] values;
    private final boolean[] known;
    private final boolean withoutSpread;

    ScaledComplexity(MeasureVector complexity, ComplexityScale scale) {
        values = new double[complexity.size()];
        known = new boolean[values.length];
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            known[i] = complexity.isDefined(i);
            values[i] = complexity.value(i).orElse(0);
            sum += values[i];
        }
        int count = complexity.definedCount();
        withoutSpread = scale != ComplexityScale.RAW && !standardise(sum / count, count, scale);
    }

    private boolean standardise(double mean, int count, ComplexityScale scale) {
        int degrees = scale == ComplexityScale.STANDARDISED_SAMPLE ? count - 1 : count;
        double squares = 0;
        for (int i = 0; i < values.length; i++) {
            if (known[i]) {
                values[i] -= mean;
                squares += values[i] * values[i];
            }
        }
        if (degrees < 1 || squares == 0) {
            return false;
        }
        double deviation = Math.sqrt(squares / degrees);
        for (int i = 0; i < values.length; i++) {
            values[i] = known[i] ? values[i] / deviation : 0;
        }
        return true;
    }

    /** Whether all known values are the same, which has no standardised scale. */
    boolean withoutSpread() {
        return withoutSpread;
    }

    boolean known(int activity) {
        return known[activity] && !withoutSpread;
    }

    double value(int activity) {
        return values[activity];
    }
}
