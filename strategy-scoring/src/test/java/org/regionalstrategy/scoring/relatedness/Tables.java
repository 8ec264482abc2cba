package org.regionalstrategy.scoring.relatedness;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.regionalstrategy.model.assessment.MeasureVector;
import org.regionalstrategy.model.matrix.Labels;
import org.regionalstrategy.scoring.presence.Presence;

/** Presences to test with. */
final class Tables {
    private Tables() {}

    static Labels names(String prefix, int count) {
        return Labels.of(IntStream.range(0, count)
                .mapToObj(i -> prefix + String.format(Locale.ROOT, "%06d", i))
                .toList());
    }

    /** From rows of 0 and 1, such as "1101". */
    static Presence of(String... rows) {
        return of(names("r", rows.length), names("a", rows.length == 0 ? 0 : rows[0].length()), rows);
    }

    static Presence of(Labels regions, Labels activities, String... rows) {
        Presence.Builder presence = Presence.builder(regions, activities);
        for (int region = 0; region < rows.length; region++) {
            for (int activity = 0; activity < rows[region].length(); activity++) {
                if (rows[region].charAt(activity) == '1') {
                    presence.present(region, activity);
                }
            }
        }
        return presence.build();
    }

    /** Each region with a propensity of its own and each activity too, so that ubiquities and diversities vary. */
    static Presence random(int regions, int activities, double share, long seed) {
        Random random = new Random(seed);
        double[] ease = random.doubles(activities, 0, 2 * share).toArray();
        Presence.Builder presence = Presence.builder(names("r", regions), names("a", activities));
        for (int region = 0; region < regions; region++) {
            double skill = 2 * random.nextDouble();
            for (int activity = 0; activity < activities; activity++) {
                if (random.nextDouble() < skill * ease[activity]) {
                    presence.present(region, activity);
                }
            }
        }
        return presence.build();
    }

    /** Small ones of many shapes, sparse and dense. */
    static List<Presence> manyRandom() {
        List<Presence> tables = new ArrayList<>();
        Random random = new Random(20240607);
        for (int i = 0; i < 40; i++) {
            tables.add(random(
                    1 + random.nextInt(90),
                    1 + random.nextInt(150),
                    0.02 + 0.5 * random.nextDouble(),
                    random.nextLong()));
        }
        return tables;
    }

    static MeasureVector complexity(Presence space, long seed) {
        Random random = new Random(seed);
        return vector(
                space.activities(),
                random.doubles(space.activities().size(), -2, 2).toArray());
    }

    static MeasureVector vector(Labels labels, double... values) {
        MeasureVector.Builder vector = MeasureVector.builder(labels);
        for (int i = 0; i < values.length; i++) {
            vector.set(i, values[i]);
        }
        return vector.build();
    }

    /** The presence with activities added to one region. */
    static Presence plus(Presence presence, int region, int... added) {
        Presence.Builder builder = Presence.builder(presence.regions(), presence.activities());
        for (int row = 0; row < presence.regions().size(); row++) {
            int current = row;
            IntStream extra = row == region ? IntStream.of(added) : IntStream.empty();
            IntStream.concat(presence.activitiesOf(row).stream(), extra)
                    .sorted()
                    .distinct()
                    .forEach(activity -> builder.present(current, activity));
        }
        return builder.build();
    }
}
