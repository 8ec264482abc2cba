package org.regionalstrategy.scoring.relatedness;

import org.regionalstrategy.model.assessment.MeasureVector;
import org.regionalstrategy.scoring.presence.Presence;

/** Complexity of activities on the scale that enters the outlook; 0 where it is not known, so that it adds nothing. */
final class ScaledComplexity {
    private final double[] values;
    private final boolean[] known;
    private final boolean withoutSpread;

    ScaledComplexity(MeasureVector complexity, OutlookScale scale, Presence space) {
        values = new double[complexity.size()];
        known = new boolean[values.length];
        for (int i = 0; i < values.length; i++) {
            known[i] = complexity.isDefined(i);
            values[i] = complexity.value(i).orElse(0);
        }
        int count = complexity.definedCount();
        withoutSpread = switch (scale) {
            case AS_GIVEN -> false;
            case CENTRED_BY_UBIQUITY -> {
                centre(space);
                yield false;
            }
            case STANDARDISED_POPULATION -> !standardise(count, count);
            case STANDARDISED_SAMPLE -> !standardise(count, count - 1);
        };
    }

    private void centre(Presence space) {
        double sum = 0;
        double cells = 0;
        for (int i = 0; i < values.length; i++) {
            if (known[i]) {
                sum += values[i] * space.ubiquity(i);
                cells += space.ubiquity(i);
            }
        }
        subtract(cells == 0 ? 0 : sum / cells);
    }

    private void subtract(double mean) {
        for (int i = 0; i < values.length; i++) {
            if (known[i]) {
                values[i] -= mean;
            }
        }
    }

    private boolean standardise(int count, int degrees) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        subtract(sum / count);
        double squares = 0;
        for (double value : values) {
            squares += value * value;
        }
        if (degrees < 1 || squares == 0) {
            return false;
        }
        double deviation = Math.sqrt(squares / degrees);
        for (int i = 0; i < values.length; i++) {
            values[i] /= deviation;
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
