package org.regionalstrategy.benchmark;

import java.time.Year;
import java.util.Locale;
import java.util.Random;
import org.regionalstrategy.model.matrix.ActivityMatrix;
import org.regionalstrategy.model.matrix.ActivityMatrixBuilder;
import org.regionalstrategy.model.matrix.Unmentioned;

/** Figures without structure: every cell lognormal, so that about a fifth of the location quotients are at least 1. */
final class LognormalEconomy {
    private static final double SIGMA = 1.7;

    private LognormalEconomy() {}

    static ActivityMatrix of(int regions, int activities, long seed) {
        ActivityMatrixBuilder matrix = ActivityMatrix.builder(Year.of(2020), Unmentioned.ZERO);
        int[] columns = new int[activities];
        for (int activity = 0; activity < activities; activity++) {
            columns[activity] = matrix.activityNumber(String.format(Locale.ROOT, "a%05d", activity));
        }
        Random random = new Random(seed);
        for (int region = 0; region < regions; region++) {
            int row = matrix.regionNumber(String.format(Locale.ROOT, "r%05d", region));
            for (int activity = 0; activity < activities; activity++) {
                matrix.put(row, columns[activity], Math.exp(SIGMA * random.nextGaussian()));
            }
        }
        return matrix.build();
    }
}
