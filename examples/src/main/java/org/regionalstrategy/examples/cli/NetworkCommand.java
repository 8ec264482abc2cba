package org.regionalstrategy.examples.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.regionalstrategy.examples.CooperationGraph;
import org.regionalstrategy.examples.tomsk.TomskCase;
import org.regionalstrategy.io.StrategyReader;
import org.regionalstrategy.io.network.NetworkFormat;
import org.regionalstrategy.model.Strategy;
import org.regionalstrategy.model.assessment.cooperation.CommunityDetection;
import org.regionalstrategy.model.network.Network;
import org.regionalstrategy.scoring.community.CommunityDetector;
import org.regionalstrategy.scoring.community.CooperationNetwork;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes who cooperates with whom, to be drawn by other programs. */
@Command(
        name = "network",
        mixinStandardHelpOptions = true,
        description = "Writes the cooperation network of a strategy as GraphML or GEXF, for Gephi and other programs:"
                + " organizations with role, region, industry, communities and betweenness, and the ties among them.")
final class NetworkCommand implements Callable<Integer> {
    @Parameters(
            arity = "0..1",
            paramLabel = "DOC",
            description = "The strategy document; without one, the Tomsk Region 2035 case that comes with the program.")
    private @Nullable Path document;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE",
            description = "The file to write; its name ends with .graphml or .gexf, which is the format.")
    @SuppressWarnings("NullAway.Init") // set by the command line
    private Path out;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description =
                    "The links that were known and lasted at the end of this day, such as 2021-07-31; else those of"
                            + " the date in the document.")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--language",
            paramLabel = "TAG",
            description = "Of names and titles, such as en or ru (default: ${DEFAULT-VALUE}).")
    private String language = "en";

    @Spec
    @SuppressWarnings("NullAway.Init") // set by the command line
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (NetworkFormat.ofFileName(out).isEmpty()) {
            throw new ParameterException(spec.commandLine(), "--out must end with .graphml or .gexf: " + out);
        }
        Strategy strategy = known();
        CooperationNetwork cooperation = CooperationNetwork.of(strategy);
        CommunityDetection detection = CommunityDetector.withDefaults().detect(cooperation);
        Network network = CooperationGraph.of(strategy, cooperation, detection, language);
        write(network);
        PrintWriter err = spec.commandLine().getErr();
        detection.warnings().forEach(warning -> err.print("warning: " + warning.in(language) + "\n"));
        spec.commandLine()
                .getOut()
                .print(Words.count(network.nodes().size(), "organization") + ", "
                        + Words.count(network.edges().size(), "tie") + " as known on " + strategy.asOf() + ": " + out
                        + "\n");
        return ExitCodes.GOOD;
    }

    private Strategy known() {
        Path bundledOrGiven = document;
        Strategy strategy = bundledOrGiven == null
                ? TomskCase.strategy()
                : StrategyReader.withDefaults().read(bundledOrGiven);
        LocalDate date = asOf == null ? strategy.asOf() : asOf;
        if (date.getYear() >= strategy.horizon().getValue()) {
            throw new ParameterException(
                    spec.commandLine(), "--as-of must lie before the horizon " + strategy.horizon() + ": " + date);
        }
        return strategy.asOf(date);
    }

    private void write(Network network) {
        Path directory = out.toAbsolutePath().getParent();
        try {
            if (directory != null) {
                Files.createDirectories(directory);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot make the directory " + directory, failure);
        }
        NetworkFormat.write(out, network);
    }
}
