package org.regionalstrategy.scoring.specialisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.regionalstrategy.model.matrix.ActivityMatrix;
import org.regionalstrategy.model.matrix.ActivityMatrixBuilder;
import org.regionalstrategy.model.matrix.Unmentioned;

/** Holds location quotients against those of REAT and EconGeo on real data, in the folder {@code strategy.golden}. */
@Tag("conformance")
class LocationQuotientConformanceTest {
    private static final double ROUNDING = 1e-12;

    @Test
    void quotients_of_the_german_laender_are_those_of_reat() throws IOException {
        ActivityMatrix employment = matrix("inputs/de_laender_emp.csv", Optional.of("2014"));
        int compared = compare(employment, rows("de_laender/reat/lq_2014.csv"), "lq");
        assertThat(compared).isEqualTo(16 * 11);
    }

    @Test
    void quotients_of_world_trade_are_those_of_econgeo() throws IOException {
        ActivityMatrix exports = matrix("inputs/baci_hs2_2024.csv", Optional.empty());
        int compared = compare(exports, rows("baci_hs2_2024/econgeo/cells.csv"), "lq");
        assertThat(compared).isGreaterThan(19_000);
    }

    private static int compare(ActivityMatrix matrix, List<List<String>> expected, String column) {
        int lq = expected.get(0).indexOf(column);
        int compared = 0;
        double total = matrix.total();
        for (List<String> row : expected.subList(1, expected.size())) {
            String region = row.get(0);
            String activity = row.get(1);
            double quotient = new LocationQuotient(
                            matrix.value(region, activity).orElseThrow(),
                            matrix.region(region).total(),
                            matrix.activity(activity).total(),
                            total)
                    .value()
                    .toOptional()
                    .orElseThrow();
            double peer = Double.parseDouble(row.get(lq));
            assertThat(quotient).as("%s %s", region, activity).isCloseTo(peer, within(ROUNDING * Math.max(1, peer)));
            compared++;
        }
        return compared;
    }

    private static ActivityMatrix matrix(String file, Optional<String> year) throws IOException {
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

    private static List<List<String>> rows(String file) throws IOException {
        String golden = Objects.requireNonNull(
                System.getProperty("strategy.golden"), "name the folder of figures: -Dstrategy.golden=DIRECTORY");
        return Files.readAllLines(Path.of(golden, file)).stream()
                .map(line -> Arrays.asList(line.split(",", -1)))
                .toList();
    }
}
