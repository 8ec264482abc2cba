package org.regionalstrategy.scoring.complexity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Year;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.regionalstrategy.model.assessment.MeasureMatrix;
import org.regionalstrategy.model.assessment.complexity.ComplexityResult;
import org.regionalstrategy.model.assessment.complexity.FitnessResult;
import org.regionalstrategy.model.assessment.complexity.SignRule;
import org.regionalstrategy.model.assessment.dynamics.PresenceChangesResult;
import org.regionalstrategy.model.matrix.ActivityMatrix;
import org.regionalstrategy.model.matrix.ActivityMatrixBuilder;
import org.regionalstrategy.model.matrix.Unmentioned;
import org.regionalstrategy.scoring.presence.PresenceChanges;
import org.regionalstrategy.scoring.presence.QuotientPresence;

/** The German Laender by their employees, against ReKS 0.5.2 and EconGeo 2.1; the sources stand in the files. */
class LaenderTest {
    private static final double ITERATED = 1e-7;

    @Test
    void eci_and_pci_are_those_of_reks() {
        ComplexityResult result = EconomicComplexity.with(ComplexityOptions.builder()
                        .standardDeviation(StandardDeviation.SAMPLE)
                        .scale(ComplexityScale.BY_REGIONS)
                        .signRule(SignRule.DIVERSITY_RANK)
                        .build())
                .assess(employees(2014));
        Tables.assertSame(result.eci(), column("laender_regions_2014.csv", 1), ITERATED);
        Tables.assertSame(result.pci(), column("laender_activities_2014.csv", 1), ITERATED);
        assertThat(result.warnings())
                .anySatisfy(warning -> assertThat(warning.in("en"))
                        .startsWith("there are only 16 regions with presence, fewer than 30"));
    }

    @Test
    void fitness_and_complexity_are_those_of_reks() {
        FitnessResult result = FitnessComplexity.withDefaults()
                .assess(QuotientPresence.defaults().presence(employees(2014)));
        Tables.assertSame(result.fitness(), column("laender_regions_2014.csv", 2), ITERATED);
        Tables.assertSame(result.complexity(), column("laender_activities_2014.csv", 2), ITERATED);
    }

    @Test
    void entries_and_exits_are_those_of_econgeo() {
        PresenceChangesResult changes =
                PresenceChanges.between(employees(2008), employees(2014), QuotientPresence.defaults());
        List<List<String>> expected = rows("laender_entry_exit.csv");
        assertThat(expected).hasSize(16 * 11);
        for (List<String> row : expected) {
            assertThat(event(changes.entry(), row)).as(row.toString()).isEqualTo(row.get(4));
            assertThat(event(changes.exit(), row)).as(row.toString()).isEqualTo(row.get(5));
        }
    }

    private static String event(MeasureMatrix events, List<String> row) {
        return events.measure(row.get(0), row.get(1)).toOptional().isEmpty()
                ? "NA"
                : Integer.toString((int)
                        events.measure(row.get(0), row.get(1)).toOptional().orElseThrow());
    }

    static ActivityMatrix employees(int year) {
        ActivityMatrixBuilder matrix = ActivityMatrix.builder(Year.of(year), Unmentioned.ZERO);
        for (List<String> row : rows("laender.csv")) {
            if (row.get(0).equals(Integer.toString(year))) {
                matrix.put(row.get(1), row.get(2), Double.parseDouble(row.get(3)));
            }
        }
        return matrix.build();
    }

    private static Map<String, Double> column(String file, int index) {
        Map<String, Double> values = new TreeMap<>();
        rows(file).forEach(row -> values.put(row.get(0), Double.parseDouble(row.get(index))));
        return values;
    }

    /** The rows below comments and header. */
    private static List<List<String>> rows(String file) {
        try (InputStream in =
                        Objects.requireNonNull(LaenderTest.class.getResourceAsStream("/complexity/" + file), file);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> Arrays.asList(line.split(",", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
