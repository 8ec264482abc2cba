package org.regionalstrategy.scoring.complexity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Year;
import java.util.Map;
import java.util.TreeMap;
import org.regionalstrategy.model.assessment.MeasureVector;
import org.regionalstrategy.model.matrix.ActivityMatrix;
import org.regionalstrategy.model.matrix.ActivityMatrixBuilder;
import org.regionalstrategy.model.matrix.Unmentioned;
import org.regionalstrategy.scoring.presence.GivenPresence;
import org.regionalstrategy.scoring.presence.Presence;

/** Small tables for the tests of this package. */
final class Tables {
    /** The network of Hidalgo and Hausmann (2009), supplement, figure S4: regions C1..C4, activities P1..P4. */
    static final String[] TOY = {"1111", "0100", "0011", "0001"};

    private Tables() {}

    /** Presence by rows of zeros and ones; regions C1, C2 ..., activities P1, P2 ... */
    static Presence presence(String... rows) {
        return new GivenPresence().presence(matrix(rows));
    }

    static ActivityMatrix matrix(String... rows) {
        ActivityMatrixBuilder matrix = ActivityMatrix.builder(Year.of(2009), Unmentioned.ZERO);
        for (int r = 0; r < rows.length; r++) {
            matrix.addRegion("C" + (r + 1));
            for (int a = 0; a < rows[r].length(); a++) {
                matrix.put("C" + (r + 1), "P" + (a + 1), rows[r].charAt(a) - '0');
            }
        }
        return matrix.build();
    }

    /** Figures by name; those of regions or activities that are undefined are left out. */
    static Map<String, Double> values(MeasureVector vector) {
        Map<String, Double> values = new TreeMap<>();
        for (int i = 0; i < vector.size(); i++) {
            String name = vector.labels().name(i);
            vector.value(i).ifPresent(value -> values.put(name, value));
        }
        return values;
    }

    static double[] array(MeasureVector vector) {
        return values(vector).values().stream().mapToDouble(Double::doubleValue).toArray();
    }

    static double[] array(Map<String, Double> values) {
        return new TreeMap<>(values)
                .values().stream().mapToDouble(Double::doubleValue).toArray();
    }

    static void assertSame(MeasureVector vector, Map<String, Double> expected, double tolerance) {
        Map<String, Double> actual = values(vector);
        assertThat(actual.keySet()).isEqualTo(expected.keySet());
        expected.forEach((name, value) -> assertThat(actual.get(name))
                .as(name)
                .isCloseTo(value, within(tolerance * Math.max(1, Math.abs(value)))));
    }

    /** Compares the values in the order of the labels. */
    static void assertSame(MeasureVector vector, double tolerance, double... expected) {
        assertThat(array(vector)).hasSize(expected.length);
        for (int i = 0; i < expected.length; i++) {
            assertThat(vector.value(i).orElseThrow())
                    .as(vector.labels().name(i))
                    .isCloseTo(expected[i], within(tolerance * Math.max(1, Math.abs(expected[i]))));
        }
    }
}
