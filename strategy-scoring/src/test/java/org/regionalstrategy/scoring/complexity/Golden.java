package org.regionalstrategy.scoring.complexity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.regionalstrategy.model.matrix.ActivityMatrix;
import org.regionalstrategy.model.matrix.ActivityMatrixBuilder;
import org.regionalstrategy.model.matrix.Unmentioned;

/** Reads figures of other packages in the folder {@code strategy.golden}. */
final class Golden {
    private Golden() {}

    /** World trade in 2024 by chapters, 226 countries by 96 activities: CEPII, BACI 202601. */
    static ActivityMatrix trade() throws IOException {
        return matrix("inputs/baci_hs2_2024.csv", Optional.empty());
    }

    static ActivityMatrix laender(int year) throws IOException {
        return matrix("inputs/de_laender_emp.csv", Optional.of(Integer.toString(year)));
    }

    /** A column of a table by the names in its first column. */
    static Map<String, Double> column(String file, String column) throws IOException {
        List<List<String>> rows = rows(file);
        int index = rows.get(0).indexOf(column);
        Map<String, Double> values = new TreeMap<>();
        for (List<String> row : rows.subList(1, rows.size())) {
            values.put(row.get(0), Double.parseDouble(row.get(index)));
        }
        return values;
    }

    static ActivityMatrix matrix(String file, Optional<String> year) throws IOException {
        List<List<String>> rows = rows(file);
        List<String> header = rows.get(0);
        ActivityMatrixBuilder matrix =
                ActivityMatrix.builder(Year.of(Integer.parseInt(year.orElse("2024"))), Unmentioned.ZERO);
        for (List<String> row : rows.subList(1, rows.size())) {
            if (year.isEmpty() || row.get(header.indexOf("year")).equals(year.get())) {
                matrix.put(
                        row.get(header.indexOf("region")),
                        row.get(header.indexOf("activity")),
                        Double.parseDouble(row.get(header.indexOf("value"))));
            }
        }
        return matrix.build();
    }

    static List<List<String>> rows(String file) throws IOException {
        String golden = Objects.requireNonNull(
                System.getProperty("strategy.golden"), "name the folder of figures: -Dstrategy.golden=DIRECTORY");
        return Files.readAllLines(Path.of(golden, file)).stream()
                .map(line -> Arrays.asList(line.split(",", -1)))
                .toList();
    }
}
