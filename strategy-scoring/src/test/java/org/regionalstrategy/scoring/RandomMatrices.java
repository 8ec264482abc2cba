package org.regionalstrategy.scoring;

import com.google.common.collect.ImmutableMap;
import java.time.Year;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.regionalstrategy.model.matrix.ActivityMatrix;
import org.regionalstrategy.model.matrix.ActivityMatrixBuilder;
import org.regionalstrategy.model.matrix.Labels;
import org.regionalstrategy.model.matrix.Unmentioned;

/** Random matrices for properties, the same for the same seed. */
public final class RandomMatrices {
    private static final int MAX_REGIONS = 12;
    private static final int MAX_ACTIVITIES = 20;

    private RandomMatrices() {}

    /** Matrices without missing cells but with zeros, some with an empty region or activity; none is empty. */
    public static List<ActivityMatrix> complete(long seed, int count) {
        Random random = new Random(seed);
        return IntStream.range(0, count)
                .mapToObj(i -> complete(
                        random, 2020, 2 + random.nextInt(MAX_REGIONS - 1), 2 + random.nextInt(MAX_ACTIVITIES - 1)))
                .toList();
    }

    /** A matrix of regions {@code r0..} by activities {@code a0..}, of sizes over many orders of magnitude. */
    public static ActivityMatrix complete(Random random, int year, int regions, int activities) {
        ActivityMatrixBuilder matrix = ActivityMatrix.builder(Year.of(year), Unmentioned.ZERO);
        double filled = 0.3 + 0.7 * random.nextDouble();
        double spread = 4 * random.nextDouble();
        for (int region = 0; region < regions; region++) {
            matrix.addRegion("r" + region);
            for (int activity = 0; activity < activities; activity++) {
                matrix.addActivity("a" + activity);
                boolean anchor = region == 0 && activity == 0;
                if (anchor || random.nextDouble() < filled) {
                    matrix.put("r" + region, "a" + activity, Math.exp(spread * random.nextGaussian()));
                }
            }
        }
        return matrix.build();
    }

    /** Each value times a factor. */
    public static ActivityMatrix scaled(ActivityMatrix matrix, double factor) {
        ActivityMatrixBuilder scaled = copyLabels(matrix);
        for (int region = 0; region < matrix.regions().size(); region++) {
            String name = matrix.regions().name(region);
            matrix.region(region)
                    .forEachPositive((activity, value) ->
                            scaled.put(name, matrix.activities().name(activity), value * factor));
        }
        return scaled.build();
    }

    /** The matrix with one more activity, which is missing everywhere. */
    public static ActivityMatrix withMissingActivity(ActivityMatrix matrix, String activity) {
        ActivityMatrixBuilder more = copyLabels(matrix);
        for (int region = 0; region < matrix.regions().size(); region++) {
            String name = matrix.regions().name(region);
            matrix.region(region)
                    .forEachPositive(
                            (index, value) -> more.put(name, matrix.activities().name(index), value));
            more.putMissing(name, activity);
        }
        return more.build();
    }

    private static ActivityMatrixBuilder copyLabels(ActivityMatrix matrix) {
        ActivityMatrixBuilder copy = ActivityMatrix.builder(matrix.year(), matrix.unmentioned());
        matrix.regions().names().forEach(copy::addRegion);
        matrix.activities().names().forEach(copy::addActivity);
        return copy;
    }

    /** Gives each label the name of another. */
    public static UnaryOperator<String> renaming(Labels labels, Random random) {
        List<String> names = new ArrayList<>(labels.names());
        Collections.shuffle(names, random);
        ImmutableMap.Builder<String, String> other = ImmutableMap.builder();
        for (int i = 0; i < names.size(); i++) {
            other.put(labels.name(i), names.get(i));
        }
        ImmutableMap<String, String> map = other.buildOrThrow();
        return name -> map.getOrDefault(name, name);
    }
}
