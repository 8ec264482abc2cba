package org.regionalstrategy.examples.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.regionalstrategy.examples.tomsk.TomskCase;
import org.regionalstrategy.io.AssessmentTables;
import org.regionalstrategy.io.AssessmentWriter;
import org.regionalstrategy.io.StrategyReader;
import org.regionalstrategy.io.table.ObservationCsvReader;
import org.regionalstrategy.model.Assessment;
import org.regionalstrategy.model.Strategy;
import org.regionalstrategy.model.common.Money;
import org.regionalstrategy.model.evidence.Evidence;
import org.regionalstrategy.scoring.EvaluationOptions;
import org.regionalstrategy.scoring.EvaluationOptionsBuilder;
import org.regionalstrategy.scoring.StrategyEvaluator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Evaluates a strategy, prints a summary and writes the assessment. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description = "Evaluates a strategy: prints a summary of two screens and writes the assessment as JSON.")
final class EvaluateCommand implements Callable<Integer> {
    /** The name of the file that the assessment is written to. */
    static final String ASSESSMENT = "assessment.json";

    @Parameters(
            arity = "0..1",
            paramLabel = "DOC",
            description = "The strategy document; without one, the Tomsk Region 2035 case that comes with the program.")
    private @Nullable Path document;

    @Option(
            names = "--evidence",
            paramLabel = "CSV",
            description = "A table of observations; may be given several times.")
    private List<Path> evidence = List.of();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description =
                    "Evaluate what was known at the end of this day, such as 2021-07-31; else the date in the document.")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--budget",
            paramLabel = "AMOUNT",
            description = "The budget in the money unit of the document; else what its instruments offer.")
    private @Nullable BigDecimal budget;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "strategy-out",
            description = "Where to write " + ASSESSMENT + " (default: ${DEFAULT-VALUE}).")
    @SuppressWarnings("NullAway.Init") // set by the command line
    private Path out;

    @Option(
            names = "--tables",
            paramLabel = "DIR",
            description = "Where to write every finding as tidy tables (CSV), too; without it none are written.")
    private @Nullable Path tables;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "The seed of random methods, repeated in the settings (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by the command line
    private CommandSpec spec;

    @Override
    public Integer call() {
        EvaluationOptions options = options();
        Path bundledOrGiven = document;
        Strategy strategy = bundledOrGiven == null
                ? TomskCase.strategy()
                : StrategyReader.withDefaults().read(bundledOrGiven);
        if (asOf != null && asOf.getYear() >= strategy.horizon().getValue()) {
            throw new ParameterException(
                    spec.commandLine(), "--as-of must lie before the horizon " + strategy.horizon() + ": " + asOf);
        }
        Assessment assessment =
                StrategyEvaluator.withDefaults().withOptions(options).evaluate(strategy, readEvidence());
        Path file = write(assessment);
        PrintWriter screen = spec.commandLine().getOut();
        screen.print(AssessmentSummary.of(assessment, strategy.asOf(assessment.asOf())));
        screen.print("\nEvery finding with its reasons and sources: " + file + "\n");
        return ExitCodes.GOOD;
    }

    private Path write(Assessment assessment) {
        Path file = made(out).resolve(ASSESSMENT);
        AssessmentWriter.withDefaults().write(file, assessment);
        if (tables != null) {
            AssessmentTables.withDefaults().write(made(tables), assessment);
        }
        return file;
    }

    private static Path made(Path directory) {
        try {
            return Files.createDirectories(directory);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot make the directory " + directory, e);
        }
    }

    private EvaluationOptions options() {
        EvaluationOptionsBuilder options = EvaluationOptions.builder().seed(seed);
        if (asOf != null) {
            options.asOf(asOf);
        }
        if (budget != null) {
            if (budget.signum() < 0) {
                throw new ParameterException(spec.commandLine(), "--budget must not be negative: " + budget);
            }
            options.budget(Money.of(budget));
        }
        return options.build();
    }

    private Evidence readEvidence() {
        if (document == null && evidence.isEmpty()) {
            return TomskCase.evidence();
        }
        Evidence all = Evidence.EMPTY;
        for (Path table : evidence) {
            all = all.plus(ObservationCsvReader.withDefaults().read(table));
        }
        return all;
    }
}
