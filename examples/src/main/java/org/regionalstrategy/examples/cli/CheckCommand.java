package org.regionalstrategy.examples.cli;

import com.google.common.collect.ImmutableList;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.regionalstrategy.io.ProblemReport;
import org.regionalstrategy.io.StrategyReader;
import org.regionalstrategy.io.diagnostics.Problem;
import org.regionalstrategy.io.diagnostics.ProblemRenderer;
import org.regionalstrategy.io.diagnostics.ReadResult;
import org.regionalstrategy.model.Severity;
import org.regionalstrategy.model.Strategy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists everything that is wrong with documents, in one run. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Lists everything that is wrong with strategy documents, with its place and what would be right.")
final class CheckCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "DOC", description = "Strategy documents: .yaml, .yml or .json.")
    @SuppressWarnings("NullAway.Init") // set by the command line
    private List<Path> documents;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text for people, on the error output; json or sarif for programs, on the output."
                    + " Default: ${DEFAULT-VALUE}.")
    private ReportFormat format = ReportFormat.TEXT;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by the command line
    private CommandSpec spec;

    @Override
    public Integer call() {
        ImmutableList.Builder<Problem> problems = ImmutableList.builder();
        boolean allGood = true;
        for (Path document : documents) {
            ReadResult<Strategy> result = StrategyReader.withDefaults().readResult(document);
            allGood &= result.value().isPresent();
            problems.addAll(result.problems());
            if (format == ReportFormat.TEXT) {
                print(document, result);
            }
        }
        PrintWriter out = spec.commandLine().getOut();
        switch (format) {
            case TEXT -> {} // printed document by document, so that a long run shows something
            case JSON -> out.print(ProblemReport.toJson(problems.build()));
            case SARIF -> out.print(ProblemReport.toSarif(problems.build()));
        }
        return allGood ? ExitCodes.GOOD : ExitCodes.FINDINGS;
    }

    private void print(Path document, ReadResult<Strategy> result) {
        PrintWriter err = spec.commandLine().getErr();
        boolean coloured = spec.commandLine().getColorScheme().ansi().enabled();
        for (Problem problem : result.problems()) {
            err.print((coloured ? ProblemRenderer.renderColoured(problem) : ProblemRenderer.render(problem)) + "\n\n");
        }
        spec.commandLine().getOut().print(document + ": " + count(result) + "\n");
    }

    private static String count(ReadResult<Strategy> result) {
        long errors = result.problems().stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .count();
        long warnings = result.problems().size() - errors;
        String shown = result.total() > result.problems().size()
                ? " among the first " + result.problems().size() + " of " + result.total() + " problems"
                : "";
        return Words.count(errors, "error") + ", " + Words.count(warnings, "warning") + shown;
    }
}
