package org.regionalstrategy.examples.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.regionalstrategy.io.SettingsWriter;
import org.regionalstrategy.io.network.NetworkFormat;
import org.regionalstrategy.io.table.ActivityPanelReader;
import org.regionalstrategy.io.table.Duplicates;
import org.regionalstrategy.io.table.PanelTable;
import org.regionalstrategy.model.matrix.ActivityMatrix;
import org.regionalstrategy.model.matrix.MissingParts;
import org.regionalstrategy.model.matrix.Unmentioned;
import org.regionalstrategy.scoring.complexity.ComplexityPreset;
import org.regionalstrategy.scoring.presence.QuotientPresence;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Computes the indicators of all regions and activities of a table. */
@Command(
        name = "indicators",
        mixinStandardHelpOptions = true,
        description =
                "Computes the indicators of specialisation, complexity and relatedness of all regions and activities of a long table,"
                        + " and writes regions.csv, activities.csv, cells.csv and settings.json.")
final class IndicatorsCommand implements Callable<Integer> {
    private static final String ALL = "all";

    @Parameters(paramLabel = "CSV", description = "A row for each region, activity and year; also .gz and SDMX-CSV.")
    @SuppressWarnings("NullAway.Init") // set by the command line
    private Path table;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "Where to write the results.")
    @SuppressWarnings("NullAway.Init") // set by the command line
    private Path out;

    @Option(
            names = "--year",
            paramLabel = "Y",
            description =
                    "The year to look at; else the latest of the table. The year of a table without a column for it.")
    private @Nullable Integer year;

    @Option(
            names = "--reference",
            paramLabel = "all|REGION",
            description =
                    "What regions are compared with: all of them together, or a region of the table such as the nation,"
                            + " which is then none of them (default: ${DEFAULT-VALUE}).")
    private String reference = ALL;

    @Option(
            names = "--threshold",
            paramLabel = "LQ",
            description = "From which location quotient on a region has an activity; default: ${DEFAULT-VALUE}.")
    private double threshold = QuotientPresence.DEFAULT_THRESHOLD;

    @Option(
            names = "--preset",
            paramLabel = "NAME",
            description = "Whose conventions of complexity: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private ComplexityPreset preset = ComplexityPreset.ATLAS_2014;

    @Option(
            names = "--columns",
            paramLabel = "MAPPING",
            description = "Which columns are which, such as region=geo,activity=nace_r2,value=OBS_VALUE.")
    private String columns = "";

    @Option(names = "--filter", paramLabel = "COLUMN=VALUE", description = "Read only rows with this value.")
    private Map<String, String> filters = Map.of();

    @Option(names = "--ignore", paramLabel = "COLUMN", description = "Do not look at this column.")
    private List<String> ignored = List.of();

    @Option(
            names = "--duplicates",
            paramLabel = "refuse|sum",
            description = "What to do with rows for the same cell (default: ${DEFAULT-VALUE}).")
    private Duplicates duplicates = Duplicates.REFUSE;

    @Option(
            names = "--unmentioned",
            paramLabel = "missing|zero",
            description = "What a cell without a row is (default: ${DEFAULT-VALUE}).")
    private Unmentioned unmentioned = Unmentioned.ZERO;

    @Option(
            names = "--missing",
            paramLabel = "make_missing|leave_out",
            description = "Whether an indicator that a missing figure belongs to is undefined, or leaves it out"
                    + " (default: ${DEFAULT-VALUE}).")
    private MissingParts missing = MissingParts.MAKE_MISSING;

    @Option(
            names = "--proximity",
            paramLabel = "FILE",
            description = "Where to write the proximity of every two activities, as CSV.")
    private @Nullable Path proximity;

    @Option(
            names = "--product-space",
            paramLabel = "FILE",
            description =
                    "Where to write the product space, as .graphml or .gexf: the maximum spanning tree of proximity and"
                            + " all links of at least 0.55.")
    private @Nullable Path productSpace;

    @Option(
            names = "--top",
            paramLabel = "K",
            description = "Only the K nearest of each activity go to the file of --proximity.")
    private @Nullable Integer top;

    @Option(
            names = "--language",
            paramLabel = "TAG",
            description = "Of the reasons: en or ru (default: ${DEFAULT-VALUE}).")
    private String language = "en";

    @Spec
    @SuppressWarnings("NullAway.Init") // set by the command line
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (!(threshold > 0) || Double.isInfinite(threshold)) {
            throw new ParameterException(spec.commandLine(), "--threshold must be above 0: " + threshold);
        }
        if (top != null && (top < 1 || proximity == null)) {
            throw new ParameterException(
                    spec.commandLine(), "--top must be at least 1, and go with --proximity: " + top);
        }
        if (productSpace != null && NetworkFormat.ofFileName(productSpace).isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), "--product-space must end with .graphml or .gexf: " + productSpace);
        }
        PanelTable read = reader().read(table);
        ActivityMatrix matrix = matrix(read);
        if (!reference.equals(ALL) && matrix.regions().find(reference).isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), "--reference: no region of the table is \"" + reference + "\"");
        }
        Indicators indicators = reference.equals(ALL)
                ? Indicators.of(matrix, threshold, preset, missing)
                : Indicators.against(reference, matrix, threshold, preset, missing);
        write(indicators);
        indicators
                .warnings()
                .forEach(warning -> spec.commandLine().getErr().print("warning: " + warning.in(language) + "\n"));
        spec.commandLine()
                .getOut()
                .print(indicators.matrix().regions().size() + " regions and "
                        + indicators.matrix().activities().size() + " activities" + " in "
                        + matrix.year() + ", from " + read.rows() + " rows: " + out + "\n");
        return ExitCodes.GOOD;
    }

    private ActivityPanelReader reader() {
        ActivityPanelReader reader = ActivityPanelReader.withDefaults()
                .withColumns(columns)
                .withDuplicates(duplicates)
                .withUnmentioned(unmentioned);
        if (year != null) {
            reader = reader.withYear(Year.of(year));
        }
        for (Map.Entry<String, String> filter : filters.entrySet()) {
            reader = reader.withFilter(filter.getKey(), filter.getValue());
        }
        for (String column : ignored) {
            reader = reader.withIgnored(column);
        }
        return reader;
    }

    private ActivityMatrix matrix(PanelTable read) {
        List<Year> years = read.panel().years();
        Year chosen = year == null ? years.get(years.size() - 1) : Year.of(year);
        if (!years.contains(chosen)) {
            throw new ParameterException(
                    spec.commandLine(), "--year: the table has no figures of " + chosen + ", only of " + years);
        }
        return read.panel().matrix(chosen);
    }

    private void write(Indicators indicators) {
        try {
            Files.createDirectories(out);
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot make the directory " + out, failure);
        }
        indicators.regions().write(out.resolve("regions.csv"), language);
        indicators.activities().write(out.resolve("activities.csv"), language);
        indicators.cells().write(out.resolve("cells.csv"), language);
        SettingsWriter.write(out.resolve("settings.json"), indicators.settings());
        if (productSpace != null) {
            NetworkFormat.write(productSpace, indicators.productSpace());
        }
        if (proximity != null) {
            RelatednessIndicators relatedness = indicators.relatedness();
            (top == null ? relatedness.proximities() : relatedness.nearest(top)).write(proximity);
        }
    }
}
