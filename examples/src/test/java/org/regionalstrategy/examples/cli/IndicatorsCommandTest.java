package org.regionalstrategy.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndicatorsCommandTest {
    private static final String TABLE = """
            geo,nace_r2,TIME_PERIOD,OBS_VALUE,unit
            a,x,2018,30,THS
            a,y,2018,10,THS
            b,x,2018,10,THS
            b,z,2018,30,THS
            c,y,2018,20,THS
            c,z,2018,20,THS
            a,x,2017,1,THS
            a,x,2018,75,PC
            """;

    @TempDir
    private Path directory;

    private String table;
    private String out;

    @BeforeEach
    void write_table() throws IOException {
        Path file = directory.resolve("table.csv");
        Files.writeString(file, TABLE, StandardCharsets.UTF_8);
        table = file.toString();
        out = directory.resolve("out").toString();
    }

    @Test
    void the_indicators_of_a_table_are_written_with_their_settings() throws IOException {
        Program run = Program.run("indicators", table, "--out", out, "--filter", "unit=THS");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("3 regions and 3 activities in 2018, from 7 rows");
        assertThat(run.err()).contains("warning: there are only 3 regions with presence");
        assertThat(lines("regions.csv").get(0))
                .startsWith("region,total,diversity,krugman,hoover,herfindahl")
                .endsWith("eci,fitness,coi,undefined");
        // shares of a: 3/4, 1/4, 0; of all: 1/3, 1/4, 5/12
        assertThat(lines("regions.csv").get(1)).startsWith("a,40,2,0.8333333333333334,0.4166666666666667,0.625,");
        assertThat(lines("cells.csv").get(1)).startsWith("a,x,30,2.25,");
        assertThat(lines("activities.csv")).hasSize(4);
        assertThat(Files.readString(directory.resolve("out/settings.json")))
                .contains("\"presence\": \"location quotient of at least 1.0\"", "\"year\": \"2018\"");
    }

    @Test
    void what_is_related_to_what_is_written_with_what_it_opens_to_regions() throws IOException {
        String proximity = directory.resolve("proximity.csv").toString();
        Program.run("indicators", table, "--out", out, "--filter", "unit=THS", "--proximity", proximity);

        // present are ax ay, bz, cy cz: of x and y 1 of 2, of y and z 1 of 2
        assertThat(Files.readString(Path.of(proximity))).isEqualTo("activity,neighbour,proximity\nx,y,0.5\ny,z,0.5\n");
        assertThat(lines("cells.csv").get(0)).endsWith("presence,density,distance,gain,cog,undefined");
        // a has y, the only one near x, and lacks z, whose only neighbour is y
        assertThat(lines("cells.csv").get(1)).contains(",1,1,0,");
        assertThat(Files.readString(directory.resolve("out/settings.json")))
                .contains("\"relatedness.diagonal\": \"OUT\"", "\"relatedness.gain\": \"ATLAS_GLOSSARY\"");

        Program.run("indicators", table, "--out", out, "--filter", "unit=THS", "--proximity", proximity, "--top", "1");
        assertThat(Files.readString(Path.of(proximity)))
                .isEqualTo("activity,neighbour,proximity\nx,y,0.5\ny,x,0.5\nz,y,0.5\n");
        assertThat(Program.run("indicators", table, "--out", out, "--filter", "unit=THS", "--top", "1")
                        .err())
                .contains("--top must be at least 1, and go with --proximity");
    }

    @Test
    void the_product_space_is_written_for_programs_that_draw_networks() throws IOException {
        Path file = directory.resolve("space.graphml");
        Program.run("indicators", table, "--out", out, "--filter", "unit=THS", "--product-space", file.toString());

        assertThat(Files.readString(file))
                .contains(
                        "attr.name=\"ubiquity\"",
                        "attr.name=\"pci\"",
                        "source=\"x\" target=\"y\"",
                        "source=\"y\" target=\"z\"")
                .doesNotContain("source=\"x\" target=\"z\"");
        assertThat(Program.run("indicators", table, "--out", out, "--product-space", "space.png")
                        .err())
                .contains("--product-space must end with .graphml or .gexf");
    }

    @Test
    void a_reference_among_the_regions_is_compared_with_and_then_left_out() throws IOException {
        Program.run("indicators", table, "--out", out, "--filter", "unit=THS", "--reference", "c");

        assertThat(lines("regions.csv")).hasSize(3);
        assertThat(lines("cells.csv"))
                .anySatisfy(line -> assertThat(line).startsWith("b,z,30,1.5,"))
                .anySatisfy(line -> assertThat(line)
                        .startsWith("b,x,10,,")
                        .contains("location_quotient: the reference has none of it"));
    }

    @Test
    void what_does_not_fit_the_table_is_told_in_words() {
        assertThat(Program.run("indicators", table, "--out", out).err())
                .contains("error[several-in-dimension]", "unit=PC");
        assertThat(Program.run("indicators", table, "--out", out, "--filter", "unit=THS", "--year", "2016")
                        .err())
                .contains("no figures of 2016, only of [2017, 2018]");
        assertThat(Program.run("indicators", table, "--out", out, "--filter", "unit=THS", "--reference", "d")
                        .err())
                .contains("no region of the table is \"d\"");
        assertThat(Program.run("indicators", table, "--out", out, "--threshold", "0")
                        .exitCode())
                .isEqualTo(2);
    }

    private List<String> lines(String name) throws IOException {
        return Files.readAllLines(directory.resolve("out").resolve(name), StandardCharsets.UTF_8);
    }
}
