package org.regionalstrategy.io.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinkTableTest {
    @Test
    void links_are_rows_and_their_ends_are_quoted_where_they_must_be(@TempDir Path directory) throws IOException {
        LinkTable table = LinkTable.of("activity", "neighbour", "proximity")
                .add("a,b", "c", 0.5)
                .add("c", "\"d\"", 1.0 / 3);
        table.write(directory.resolve("links.csv"));

        assertThat(Files.readString(directory.resolve("links.csv")))
                .isEqualTo("activity,neighbour,proximity\n\"a,b\",c,0.5\nc,\"\"\"d\"\"\",0.3333333333333333\n");
    }

    @Test
    void a_weight_that_is_not_finite_is_refused() {
        assertThatThrownBy(() -> LinkTable.of("a", "b", "w").add("x", "y", Double.NaN))
                .hasMessageContaining("x and y");
    }
}
