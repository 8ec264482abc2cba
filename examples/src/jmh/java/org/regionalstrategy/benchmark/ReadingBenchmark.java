package org.regionalstrategy.benchmark;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
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
import org.regionalstrategy.fixtures.SyntheticStrategy;
import org.regionalstrategy.io.StrategyReader;
import org.regionalstrategy.io.StrategyWriter;
import org.regionalstrategy.io.diagnostics.ReadResult;
import org.regionalstrategy.io.text.Format;
import org.regionalstrategy.model.Strategy;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reading, checking and building a strategy of 100,000 entities in 21 MB of JSON, beside binding the same document to plain
 * records with nothing checked.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 2, jvmArgs = "-Xmx2g")
@Warmup(iterations = 20)
@Measurement(iterations = 10)
public class ReadingBenchmark {
    private static final JsonMapper MAPPER = new JsonMapper();

    @SuppressWarnings("NullAway.Init") // set up before the first run
    private byte[] json;

    /** Makes the document. */
    @Setup
    public void write() {
        Strategy strategy = SyntheticStrategy.plantedCommunities(1, 14_000, 700).strategy();
        json = StrategyWriter.withDefaults().toJson(strategy).getBytes(StandardCharsets.UTF_8);
    }

    /** The strategy, with its rules checked. */
    @Benchmark
    public ReadResult<Strategy> strategy() {
        return StrategyReader.withDefaults().readResult(new ByteArrayInputStream(json), Format.JSON, "synthetic");
    }

    /** Plain records, with nothing checked. */
    @Benchmark
    public Object plainJackson() {
        return MAPPER.readValue(json, PlainDocument.class);
    }
}
