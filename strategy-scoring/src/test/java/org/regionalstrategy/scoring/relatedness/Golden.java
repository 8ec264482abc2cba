package org.regionalstrategy.scoring.relatedness;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.regionalstrategy.model.assessment.MeasureMatrix;
import org.regionalstrategy.model.assessment.MeasureVector;
import org.regionalstrategy.model.matrix.Labels;
import org.regionalstrategy.scoring.presence.Presence;

/** Tables of figures: of the folder {@code strategy.golden}, or of the test's own resources. */
final class Golden {
    private Golden() {}

    /** Rows by column name. */
    static List<Row> folder(String file) throws IOException {
        String golden = Objects.requireNonNull(
                System.getProperty("strategy.golden"), "name the folder of figures: -Dstrategy.golden=DIRECTORY");
        return rows(Files.readAllLines(Path.of(golden, file)));
    }

    static List<Row> resource(String file) throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Golden.class.getResourceAsStream("/relatedness/" + file), file),
                StandardCharsets.UTF_8))) {
            return rows(reader.lines().filter(line -> !line.startsWith("#")).toList());
        }
    }

    private static List<Row> rows(List<String> lines) {
        String[] header = lines.get(0).split(",", -1);
        List<Row> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            List<String> fields = Arrays.asList(line.split(",", -1));
            Map<String, String> fieldsByName = new LinkedHashMap<>();
            for (int i = 0; i < header.length; i++) {
                fieldsByName.put(header[i], fields.get(i));
            }
            rows.add(new Row(fieldsByName));
        }
        return rows;
    }

    /** A row of a table. */
    record Row(Map<String, String> fields) {
        String text(String column) {
            return Objects.requireNonNull(fields.get(column), column);
        }

        /** The number, or NaN where there is none. */
        double number(String column) {
            String text = text(column);
            return text.equals("NA") || text.equals("NaN") || text.isEmpty() ? Double.NaN : Double.parseDouble(text);
        }
    }

    /** Location quotients of a table of region, activity and value. */
    static MeasureMatrix quotients(List<Row> rows) {
        Map<String, Double> byRegion = new HashMap<>();
        Map<String, Double> byActivity = new HashMap<>();
        Map<List<String>, Double> cells = new HashMap<>();
        double total = 0;
        for (Row row : rows) {
            double value = row.number("value");
            byRegion.merge(row.text("region"), value, Double::sum);
            byActivity.merge(row.text("activity"), value, Double::sum);
            cells.put(List.of(row.text("region"), row.text("activity")), value);
            total += value;
        }
        Labels regions = Labels.of(new TreeSet<>(byRegion.keySet()));
        Labels activities = Labels.of(new TreeSet<>(byActivity.keySet()));
        MeasureMatrix.Builder matrix = MeasureMatrix.builder(regions, activities);
        for (int region = 0; region < regions.size(); region++) {
            for (int activity = 0; activity < activities.size(); activity++) {
                double value = cells.getOrDefault(List.of(regions.name(region), activities.name(activity)), 0.0);
                double share = value / byRegion.getOrDefault(regions.name(region), 0.0);
                matrix.set(region, activity, share / (byActivity.getOrDefault(activities.name(activity), 0.0) / total));
            }
        }
        return matrix.build();
    }

    static Presence present(MeasureMatrix figures, double threshold) {
        Presence.Builder presence = Presence.builder(figures.rows(), figures.columns());
        for (int region = 0; region < figures.rows().size(); region++) {
            for (int activity = 0; activity < figures.columns().size(); activity++) {
                if (figures.value(region, activity).orElse(0) >= threshold) {
                    presence.present(region, activity);
                }
            }
        }
        return presence.build();
    }

    /** A presence written out as cells of 0 and 1. */
    static Presence presence(List<Row> rows, String column) {
        Labels regions = Labels.of(
                new TreeSet<>(rows.stream().map(row -> row.text("region")).toList()));
        Labels activities = Labels.of(
                new TreeSet<>(rows.stream().map(row -> row.text("activity")).toList()));
        Presence.Builder presence = Presence.builder(regions, activities);
        rows.stream()
                .filter(row -> row.text(column).equals("1"))
                .map(row -> new int[] {regions.position(row.text("region")), activities.position(row.text("activity"))})
                .sorted((x, y) -> Arrays.compare(x, y))
                .forEach(cell -> presence.present(cell[0], cell[1]));
        return presence.build();
    }

    static MeasureVector vector(Labels labels, List<Row> rows, String key, String column) {
        MeasureVector.Builder vector = MeasureVector.builder(labels);
        for (Row row : rows) {
            vector.set(labels.position(row.text(key)), row.number(column));
        }
        return vector.build();
    }
}
