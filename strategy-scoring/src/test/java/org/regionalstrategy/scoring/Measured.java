package org.regionalstrategy.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.regionalstrategy.model.assessment.Measure;
import org.regionalstrategy.model.assessment.MeasureVector;

/** What tests ask of measures. */
public final class Measured {
    private Measured() {}

    /** The number; fails if there is none. */
    public static double number(Measure measure) {
        assertThat(measure).isInstanceOf(Measure.Defined.class);
        return measure.toOptional().orElseThrow();
    }

    /** The reason in English, and one in Russian is there; fails if there is a number. */
    public static String reason(Measure measure) {
        assertThat(measure).isInstanceOf(Measure.Undefined.class);
        Measure.Undefined undefined = (Measure.Undefined) measure;
        assertThat(undefined.reason().texts()).containsOnlyKeys("en", "ru");
        return undefined.reason().in("en");
    }

    /** Holds an indicator of each region or activity to what a package says of it. */
    public static void assertAgrees(
            MeasureVector measures, List<Peers.Row> peers, ToDoubleFunction<Peers.Row> figure, double tolerance) {
        assertThat(peers).hasSize(measures.size());
        for (Peers.Row row : peers) {
            double expected = figure.applyAsDouble(row);
            assertThat(number(measures.measure(row.cells().get(0))))
                    .as(row.toString())
                    .isCloseTo(expected, within(tolerance * Math.max(1, Math.abs(expected))));
        }
    }
}
