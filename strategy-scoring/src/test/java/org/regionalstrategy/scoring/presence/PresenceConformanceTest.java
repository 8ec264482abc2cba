package org.regionalstrategy.scoring.presence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.regionalstrategy.model.assessment.MeasureMatrix;
import org.regionalstrategy.model.assessment.dynamics.PresenceChangesResult;
import org.regionalstrategy.model.matrix.ActivityMatrix;
import org.regionalstrategy.model.matrix.ActivityMatrixBuilder;
import org.regionalstrategy.model.matrix.Unmentioned;

/** Holds presence and its changes against those of EconGeo on the German Laender, in the folder {@code strategy.golden}. */
@Tag("conformance")
class PresenceConformanceTest {
    @Test
    void entries_and_exits_of_the_laender_from_2008_to_2014_are_those_of_econgeo() throws IOException {
        ActivityMatrix before = laender(2008);
        ActivityMatrix after = laender(2014);
        Presence first = QuotientPresence.defaults().presence(before);
        Presence second = QuotientPresence.defaults().presence(after);
        PresenceChangesResult changes = PresenceChanges.between(before, after, QuotientPresence.defaults());
        List<List<String>> expected = rows("de_laender/econgeo_panel_2008_2014/entry_exit.csv");
        for (List<String> row : expected.subList(1, expected.size())) {
            String region = row.get(0);
            String activity = row.get(1);
            assertThat(has(first, region, activity)).isEqualTo(row.get(2).equals("1"));
            assertThat(has(second, region, activity)).isEqualTo(row.get(3).equals("1"));
            assertThat(text(changes.entry(), region, activity))
                    .as(row.toString())
                    .isEqualTo(row.get(4));
            assertThat(text(changes.exit(), region, activity))
                    .as(row.toString())
                    .isEqualTo(row.get(5));
        }
        assertThat(expected).hasSize(1 + 16 * 11);
    }

    @Test
    void presence_in_world_trade_is_that_of_econgeo() throws IOException {
        isPresentWhere("baci_hs2_2024/econgeo/cells.csv", "m", 1);
    }

    @Test
    void presence_in_world_trade_is_where_economiccomplexity_finds_a_quotient_of_at_least_1() throws IOException {
        isPresentWhere("baci_hs2_2024/economiccomplexity/cells.csv", "rca", 1);
    }

    private static void isPresentWhere(String file, String column, double atLeast) throws IOException {
        ActivityMatrixBuilder exports = ActivityMatrix.builder(Year.of(2024), Unmentioned.ZERO);
        List<List<String>> inputs = rows("inputs/baci_hs2_2024.csv");
        inputs.subList(1, inputs.size())
                .forEach(row -> exports.put(row.get(0), row.get(1), Double.parseDouble(row.get(2))));
        Presence presence = QuotientPresence.defaults().presence(exports.build());
        List<List<String>> expected = rows(file);
        int position = expected.get(0).indexOf(column);
        assertThat(position).as("column %s of %s", column, file).isNotNegative();
        for (List<String> row : expected.subList(1, expected.size())) {
            assertThat(has(presence, row.get(0), row.get(1)))
                    .as(row.toString())
                    .isEqualTo(Double.parseDouble(row.get(position)) >= atLeast);
        }
        assertThat(expected).hasSize(1 + 226 * 96);
    }

    private static boolean has(Presence presence, String region, String activity) {
        return presence.has(
                presence.regions().position(region), presence.activities().position(activity));
    }

    private static String text(MeasureMatrix events, String region, String activity) {
        return events.measure(region, activity).isDefined()
                ? Integer.toString(
                        (int) events.measure(region, activity).toOptional().orElseThrow())
                : "NA";
    }

    private static ActivityMatrix laender(int year) throws IOException {
        ActivityMatrixBuilder matrix = ActivityMatrix.builder(Year.of(year), Unmentioned.ZERO);
        for (List<String> row : rows("inputs/de_laender_emp.csv")) {
            if (row.get(0).equals(Integer.toString(year))) {
                matrix.put(row.get(1), row.get(2), Double.parseDouble(row.get(3)));
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
