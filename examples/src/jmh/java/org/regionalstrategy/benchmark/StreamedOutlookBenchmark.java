package org.regionalstrategy.benchmark;

import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.regionalstrategy.model.assessment.MeasureVector;
import org.regionalstrategy.model.matrix.Labels;
import org.regionalstrategy.scoring.complexity.EconomicComplexity;
import org.regionalstrategy.scoring.presence.Presence;
import org.regionalstrategy.scoring.relatedness.RelatednessCalculator;

/**
 * Complexity and outlook of 1,000 regions and 50,000 activities, a fifth of all cells present: 50 million densities and gains stream
 * by and none is kept, in a heap of 800 MB.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgs = "-Xmx800m")
@Warmup(iterations = 1)
@Measurement(iterations = 3)
public class StreamedOutlookBenchmark {
    private static final int REGIONS = 1_000;
    private static final int ACTIVITIES = 50_000;
    private static final double SHARE = 0.2;

    @SuppressWarnings("NullAway.Init") // set up before the first run
    private Presence presence;

    /** Draws the presence. */
    @Setup
    public void draw() {
        Random random = new Random(1);
        Presence.Builder builder = Presence.builder(labels("r", REGIONS), labels("a", ACTIVITIES));
        for (int region = 0; region < REGIONS; region++) {
            for (int activity = 0; activity < ACTIVITIES; activity++) {
                if (random.nextDouble() < SHARE) {
                    builder.present(region, activity);
                }
            }
        }
        presence = builder.build();
    }

    private static Labels labels(String prefix, int count) {
        return Labels.of(
                IntStream.range(0, count).mapToObj(i -> prefix + (100_000 + i)).toList());
    }

    /** The outlook index of each region, with density and gain of each cell on the way. */
    @Benchmark
    public MeasureVector outlook() {
        MeasureVector complexity =
                EconomicComplexity.withDefaults().assess(presence).pci();
        return RelatednessCalculator.withDefaults().visit(presence, presence, complexity, block -> {});
    }
}
