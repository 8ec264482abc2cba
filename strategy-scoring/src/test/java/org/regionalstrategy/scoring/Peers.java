package org.regionalstrategy.scoring;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.regionalstrategy.model.matrix.ActivityMatrix;
import org.regionalstrategy.model.matrix.ActivityMatrixBuilder;
import org.regionalstrategy.model.matrix.ActivityPanel;
import org.regionalstrategy.model.matrix.Unmentioned;

/** Tables of figures and of what other packages compute from them, with a header, by name of column. */
public final class Peers {
    private final List<String> header;
    private final List<List<String>> rows;

    private Peers(String csv) {
        List<List<String>> lines =
                csv.lines().map(line -> Arrays.asList(line.split(",", -1))).toList();
        this.header = lines.get(0);
        this.rows = lines.subList(1, lines.size());
    }

    /** A table of the German Laender, see its README. */
    public static Peers ofLaender(String file) {
        try (InputStream in =
                requireNonNull(Peers.class.getResourceAsStream("/de_laender/" + file), () -> "no table " + file)) {
            return new Peers(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A table in the folder {@code strategy.golden}. */
    public static Peers golden(String file) {
        String golden = requireNonNull(
                System.getProperty("strategy.golden"), "name the folder of figures: -Dstrategy.golden=DIRECTORY");
        try {
            return new Peers(Files.readString(Path.of(golden, file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Employment of the German Laender. */
    public static ActivityPanel laender() {
        Peers table = ofLaender("employees.csv");
        return ActivityPanel.of(table.column("year").stream()
                .distinct()
                .map(year ->
                        table.matrix(Integer.parseInt(year), row -> row.get(0).equals(year)))
                .toList());
    }

    /** Employment of the German Laender in a year. */
    public static ActivityMatrix laender(int year) {
        return laender().matrix(Year.of(year));
    }

    /** World trade by HS chapter. */
    public static ActivityMatrix worldTrade() {
        return golden("inputs/baci_hs2_2024.csv").matrix(2024, row -> true);
    }

    private ActivityMatrix matrix(int year, Predicate<List<String>> filter) {
        ActivityMatrixBuilder matrix = ActivityMatrix.builder(Year.of(year), Unmentioned.ZERO);
        int region = header.indexOf("region");
        int activity = header.indexOf("activity");
        int value = header.indexOf("value");
        rows.stream()
                .filter(filter)
                .forEach(row -> matrix.put(row.get(region), row.get(activity), Double.parseDouble(row.get(value))));
        return matrix.build();
    }

    public List<Row> rows() {
        return rows.stream().map(cells -> new Row(this, cells)).toList();
    }

    public List<String> column(String name) {
        return rows().stream().map(row -> row.text(name)).toList();
    }

    /** A row of a table. */
    public record Row(Peers table, List<String> cells) {
        public String text(String column) {
            return cells.get(table.header.indexOf(column));
        }

        public double number(String column) {
            return Double.parseDouble(text(column));
        }
    }
}
