package org.regionalstrategy.scoring.specialisation;

import java.util.Arrays;
import org.regionalstrategy.model.matrix.Labels;
import org.regionalstrategy.model.matrix.MissingParts;

/** Adds up compositions, label by label. */
final class Accumulation {
    private final Labels labels;
    private final double[] sums;
    private final int[] counts;
    private long missing;

    Accumulation(Labels labels) {
        this.labels = labels;
        this.sums = new double[labels.size()];
        this.counts = new int[labels.size()];
    }

    Accumulation copy() {
        Accumulation copy = new Accumulation(labels);
        System.arraycopy(sums, 0, copy.sums, 0, sums.length);
        System.arraycopy(counts, 0, copy.counts, 0, counts.length);
        copy.missing = missing;
        return copy;
    }

    void add(Composition part) {
        addInUnitsOf(part, 1);
    }

    /** Adds the shares of a composition; one without a total has none and is not counted. */
    void addShares(Composition part) {
        if (part.knownTotal() > 0 && Double.isFinite(part.knownTotal())) {
            addInUnitsOf(part, part.knownTotal());
        } else {
            missing += part.missingFigures();
        }
    }

    private void addInUnitsOf(Composition part, double unit) {
        for (int i = 0; i < sums.length; i++) {
            double amount = part.amountAt(i);
            if (!Double.isNaN(amount)) {
                sums[i] += amount / unit;
                counts[i]++;
            }
        }
        missing += part.missingFigures();
    }

    Composition total(MissingParts rule) {
        double[] amounts = new double[sums.length];
        Arrays.setAll(amounts, i -> counts[i] == 0 ? Composition.UNKNOWN : sums[i]);
        return new Composition(labels, amounts, missing, rule);
    }

    Composition mean(MissingParts rule) {
        double[] amounts = new double[sums.length];
        Arrays.setAll(amounts, i -> counts[i] == 0 ? Composition.UNKNOWN : sums[i] / counts[i]);
        return new Composition(labels, amounts, missing, rule);
    }
}
