package org.regionalstrategy.benchmark;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.regionalstrategy.model.assessment.complexity.ComplexityResult;
import org.regionalstrategy.model.assessment.relatedness.OutlookResult;
import org.regionalstrategy.model.matrix.ActivityMatrix;
import org.regionalstrategy.scoring.complexity.EconomicComplexity;
import org.regionalstrategy.scoring.presence.Presence;
import org.regionalstrategy.scoring.presence.QuotientPresence;
import org.regionalstrategy.scoring.relatedness.Proximity;
import org.regionalstrategy.scoring.relatedness.ProximityCalculator;
import org.regionalstrategy.scoring.relatedness.RelatednessCalculator;

/**
 * From a matrix of figures to presence, complexity, relatedness density, outlook and exact gain; and the proximity of all pairs,
 * which that does without. The heap is bounded to what the whole may take.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 2, jvmArgs = "-Xmx200m")
@Warmup(iterations = 15)
@Measurement(iterations = 20)
public class IndicatorsBenchmark {
    /** Regions by activities, each doubled in turn. */
    @Param({"250x1250", "250x2500", "250x5000", "500x2500", "750x1000", "1500x1000", "3000x1000"})
    private String size = "";

    @SuppressWarnings("NullAway.Init") // set up before the first run
    private ActivityMatrix matrix;

    /** Makes the figures. */
    @Setup
    public void make() {
        int times = size.indexOf('x');
        matrix = LognormalEconomy.of(
                Integer.parseInt(size.substring(0, times)), Integer.parseInt(size.substring(times + 1)), 1);
    }

    /** Presence, complexity, density, outlook index and exact gain. */
    @Benchmark
    public OutlookResult outlook() {
        Presence presence = QuotientPresence.defaults().presence(matrix);
        ComplexityResult complexity = EconomicComplexity.withDefaults().assess(presence);
        return RelatednessCalculator.withDefaults().outlook(presence, complexity.pci());
    }

    /** Presence and the proximity of every two activities. */
    @Benchmark
    public Proximity proximity() {
        return ProximityCalculator.withDefaults()
                .ofActivities(QuotientPresence.defaults().presence(matrix));
    }
}
