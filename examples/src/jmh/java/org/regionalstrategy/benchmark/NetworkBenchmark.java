package org.regionalstrategy.benchmark;

import java.util.Random;
import java.util.concurrent.TimeUnit;
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
import org.regionalstrategy.model.assessment.cooperation.CommunityDetection;
import org.regionalstrategy.scoring.brokerage.Betweenness;
import org.regionalstrategy.scoring.community.CommunityDetector;
import org.regionalstrategy.scoring.community.CommunityOptions;
import org.regionalstrategy.scoring.community.CooperationNetwork;
import org.regionalstrategy.scoring.community.CooperationNetworkBuilder;

/** Communities from ten seeds, and the betweenness of all, of 10,000 organizations with 100,000 links in 200 planted communities. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 1)
@Measurement(iterations = 3)
public class NetworkBenchmark {
    private static final int ORGANIZATIONS = 10_000;
    private static final int LINKS = 100_000;
    private static final int COMMUNITIES = 200;
    private static final double INSIDE = 0.8;

    @SuppressWarnings("NullAway.Init") // set up before the first run
    private CooperationNetwork network;

    /** Draws the network. */
    @Setup
    public void draw() {
        Random random = new Random(1);
        CooperationNetworkBuilder builder = CooperationNetwork.builder();
        for (int link = 0; link < LINKS; link++) {
            int one = random.nextInt(ORGANIZATIONS);
            int other = random.nextDouble() < INSIDE
                    ? random.nextInt(ORGANIZATIONS / COMMUNITIES) * COMMUNITIES + one % COMMUNITIES
                    : random.nextInt(ORGANIZATIONS);
            if (one != other) {
                builder.addEdge("o" + one, "o" + other, 1);
            }
        }
        network = builder.build();
    }

    /** Ten runs of Leiden and their consensus. */
    @Benchmark
    public CommunityDetection communities() {
        return CommunityDetector.withDefaults()
                .with(CommunityOptions.builder().runs(10).build())
                .detect(network);
    }

    /** The betweenness of every organization. */
    @Benchmark
    public MeasureVector betweenness() {
        return Betweenness.withDefaults().of(network);
    }
}
