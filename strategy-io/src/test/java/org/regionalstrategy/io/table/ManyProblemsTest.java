package org.regionalstrategy.io.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.regionalstrategy.io.diagnostics.DocumentException;
import org.regionalstrategy.io.diagnostics.Problem;
import org.regionalstrategy.model.matrix.ActivityPanel;

class ManyProblemsTest {
    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path directory;

    /** Each unknown column is a warning: more of them than are kept must not hide that the required ones are missing. */
    @Test
    void errors_are_not_lost_behind_very_many_warnings() throws IOException {
        String header = IntStream.range(0, 12_000).mapToObj(i -> "column" + i).collect(Collectors.joining(","));
        Path table = Files.writeString(directory.resolve("wide.csv"), header + "\n1\n");

        assertThatExceptionOfType(DocumentException.class)
                .isThrownBy(() -> ObservationCsvReader.withDefaults().read(table))
                .satisfies(thrown ->
                        assertThat(thrown.problems()).extracting(Problem::code).contains("missing-column"));
    }

    @Test
    void thousands_of_regions_and_activities_with_few_rows_are_read() throws IOException {
        String rows = IntStream.range(0, 60_000)
                .mapToObj(i -> "r" + i + ",a" + i + ",2018,1")
                .collect(Collectors.joining("\n"));
        Path table = Files.writeString(directory.resolve("sparse.csv"), "region,activity,year,value\n" + rows + "\n");

        assertThat(ActivityPanelReader.withDefaults()
                        .read(table)
                        .panel()
                        .regions()
                        .size())
                .isEqualTo(60_000);
        Path twice = Files.writeString(
                directory.resolve("twice.csv"), "region,activity,year,value\n" + rows + "\nr7,a7,2018,1\n");
        assertThatExceptionOfType(DocumentException.class)
                .isThrownBy(() -> ActivityPanelReader.withDefaults().read(twice))
                .withMessageContaining("is given on line 9 already");
    }

    /** Each year has the same labels: held for each of 100 years they would take 600 MB. */
    @Test
    void many_years_of_very_many_labels_share_them() {
        String rows = IntStream.range(0, 60_000)
                .mapToObj(i -> "r" + i + ",a" + i + "," + (1900 + i % 100) + ",1")
                .collect(Collectors.joining("\n"));

        ActivityPanel panel = ActivityPanelReader.withDefaults()
                .read("region,activity,year,value\n" + rows + "\n", "t")
                .panel();

        assertThat(panel.years()).hasSize(100).allSatisfy(year -> {
            assertThat(panel.matrix(year).regions()).isSameAs(panel.regions());
            assertThat(panel.matrix(year).activities()).isSameAs(panel.activities());
        });
        assertThat(panel.matrix(Year.of(1907)).value("r107", "a107")).hasValue(1);
        assertThat(panel.matrix(Year.of(1907)).value("r108", "a108")).isEmpty();
    }

    /** One after the other they would be compared with all before: minutes. */
    @Test
    @Timeout(20)
    void codes_that_were_made_to_have_one_hash_are_read_in_time() {
        String rows = IntStream.range(0, 1 << 15)
                .mapToObj(i -> IntStream.range(0, 15)
                        .mapToObj(bit -> (i >> bit & 1) == 0 ? "Aa" : "BB")
                        .collect(Collectors.joining()))
                .map(code -> code + ",a,2018,1")
                .collect(Collectors.joining("\n"));

        assertThat(ActivityPanelReader.withDefaults()
                        .read("region,activity,year,value\n" + rows, "t")
                        .panel()
                        .regions()
                        .size())
                .isEqualTo(1 << 15);
        assertThat(ObservationCsvReader.withDefaults()
                        .read("region,activity,year,value,indicator,unit\n" + rows.replace(",1", ",1,i,u"), "t")
                        .observations())
                .hasSize(1 << 15);
    }
}
