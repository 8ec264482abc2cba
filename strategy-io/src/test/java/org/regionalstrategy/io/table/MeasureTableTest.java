package org.regionalstrategy.io.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableSortedMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.regionalstrategy.io.SettingsWriter;
import org.regionalstrategy.model.assessment.MeasureMatrix;
import org.regionalstrategy.model.assessment.MeasureVector;
import org.regionalstrategy.model.common.LocalizedText;
import org.regionalstrategy.model.matrix.ActivityMatrix;
import org.regionalstrategy.model.matrix.Labels;

class MeasureTableTest {
    private static final Labels REGIONS = Labels.of(List.of("north", "south, far"));
    private static final Labels ACTIVITIES = Labels.of(List.of("x"));
    private static final LocalizedText EMPTY = LocalizedText.of("en", "it is empty", "ru", "пусто");

    @Test
    void an_undefined_indicator_is_an_empty_field_with_its_reason_at_the_end() {
        MeasureVector eci = MeasureVector.builder(REGIONS)
                .set(0, 1.5e-7)
                .undefined(1, EMPTY)
                .build();
        MeasureTable table = MeasureTable.of("region", REGIONS).add("eci", eci).add("again", eci);

        assertThat(table.toCsv("en"))
                .isEqualTo("region,eci,again,undefined\nnorth,1.5e-7,1.5e-7,\n"
                        + "\"south, far\",,,eci: it is empty; again: it is empty\n");
        assertThat(table.toCsv("ru")).contains("eci: пусто");
    }

    @Test
    void cells_stand_region_by_region() {
        ActivityMatrix matrix = ActivityMatrix.builder(Year.of(2018))
                .put("north", "x", 2)
                .addRegion("south, far")
                .build();
        MeasureMatrix quotients = MeasureMatrix.builder(REGIONS, ACTIVITIES)
                .set(0, 0, 1)
                .undefined(1, 0, EMPTY)
                .build();
        assertThat(MeasureTable.ofCells(REGIONS, ACTIVITIES)
                        .add("value", matrix)
                        .add("quotient", quotients)
                        .toCsv("en"))
                .isEqualTo("region,activity,value,quotient,undefined\nnorth,x,2,1,\n"
                        + "\"south, far\",x,,,value: the figure is missing; quotient: it is empty\n");
    }

    @Test
    void a_column_with_other_labels_or_a_name_that_is_taken_is_refused() {
        MeasureVector eci = MeasureVector.undefined(REGIONS, EMPTY);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MeasureTable.of("activity", ACTIVITIES).add("eci", eci))
                .withMessage("table: the column eci has other labels");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MeasureTable.of("region", REGIONS).add("region", eci))
                .withMessage("table: there is a column region already");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MeasureTable.of("region", REGIONS).add("undefined", eci));
    }

    @Test
    void tables_and_settings_are_written_to_files(@TempDir Path directory) throws IOException {
        MeasureTable.of("region", REGIONS)
                .add("eci", MeasureVector.undefined(REGIONS, EMPTY))
                .write(directory.resolve("t.csv"), "en");
        SettingsWriter.write(directory.resolve("s.json"), ImmutableSortedMap.of("b", "2", "a", "1"));

        assertThat(Files.readString(directory.resolve("t.csv"))).startsWith("region,eci,undefined\n");
        assertThat(Files.readString(directory.resolve("s.json"))).isEqualTo("{\n  \"a\": \"1\",\n  \"b\": \"2\"\n}\n");
    }
}
