package org.regionalstrategy.benchmark;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.regionalstrategy.io.table.ActivityPanelReader;
import org.regionalstrategy.io.table.PanelTable;
import org.regionalstrategy.model.matrix.ActivityMatrix;
import org.regionalstrategy.model.matrix.ActivityMatrixBuilder;
import org.regionalstrategy.model.matrix.ActivityPanel;
import org.regionalstrategy.model.matrix.Unmentioned;

/**
 * Ten million rows of region, activity, year and value into a panel, checked and labelled, in a heap of 400 MB; beside DuckDB reading
 * the same file by its JDBC driver into a table of its own, with codes as dictionary-encoded text.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgs = "-Xmx400m")
@Warmup(iterations = 2)
@Measurement(iterations = 5)
public class PanelBenchmark {
    private static final int REGIONS = 1_000;
    private static final int ACTIVITIES = 1_000;
    private static final int YEARS = 10;

    @SuppressWarnings("NullAway.Init") // set up before the first run
    private Path file;

    /** Writes the rows. */
    @Setup
    public void write() throws IOException {
        file = Files.createTempFile("panel", ".csv");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("region,activity,year,value\n");
            long state = 1;
            for (int year = 0; year < YEARS; year++) {
                for (int region = 0; region < REGIONS; region++) {
                    for (int activity = 0; activity < ACTIVITIES; activity++) {
                        state = state * 6364136223846793005L + 1442695040888963407L;
                        out.write("R" + (1000 + region) + ",A" + (1000 + activity) + "," + (2010 + year) + ","
                                + (state >>> 44) + "." + (state >>> 40 & 7) + "\n");
                    }
                }
            }
        }
    }

    /** Deletes them. */
    @TearDown
    public void delete() throws IOException {
        Files.delete(file);
    }

    /** The panel, each cell checked to stand once. */
    @Benchmark
    public PanelTable panel() {
        return ActivityPanelReader.withDefaults().read(file);
    }

    /** A table of DuckDB with the types given, and nothing checked but them. */
    @Benchmark
    public long duckDb() throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE panel AS SELECT * FROM read_csv('" + file + "', header = true, columns ="
                    + " {'region': 'VARCHAR', 'activity': 'VARCHAR', 'year': 'SMALLINT', 'value': 'DOUBLE'})");
            try (ResultSet count = statement.executeQuery("SELECT count(*) FROM panel")) {
                count.next();
                return count.getLong(1);
            }
        }
    }

    /** The same panel from the rows that DuckDB reads, taken over by JDBC; memory of DuckDB's own is not in the heap. */
    @Benchmark
    public ActivityPanel duckDbIntoPanel() throws SQLException {
        Map<Integer, ActivityMatrixBuilder> years = new TreeMap<>();
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT * FROM read_csv('" + file + "', header = true, columns ="
                                + " {'region': 'VARCHAR', 'activity': 'VARCHAR', 'year': 'SMALLINT', 'value': 'DOUBLE'})")) {
            while (rows.next()) {
                ActivityMatrixBuilder matrix = years.computeIfAbsent(
                        rows.getInt(3), year -> ActivityMatrix.builder(Year.of(year), Unmentioned.MISSING));
                matrix.put(rows.getString(1), rows.getString(2), rows.getDouble(4));
            }
        }
        List<ActivityMatrix> matrices = new ArrayList<>();
        years.values().forEach(builder -> matrices.add(builder.build()));
        return ActivityPanel.of(matrices);
    }
}
