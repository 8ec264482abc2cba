package org.regionalstrategy.examples.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.regionalstrategy.io.StrategyReader;
import org.regionalstrategy.io.diagnostics.Problem;
import org.regionalstrategy.io.diagnostics.ProblemRenderer;
import org.regionalstrategy.io.diagnostics.ReadResult;
import org.regionalstrategy.model.Severity;
import org.regionalstrategy.model.Strategy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
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

    @Spec
    @SuppressWarnings("NullAway.Init") // set by the command line
    private CommandSpec spec;

    @Override
    public Integer call() {
        boolean allGood = true;
        for (Path document : documents) {
            allGood &= check(document);
        }
        return allGood ? ExitCodes.GOOD : ExitCodes.FINDINGS;
    }

    private boolean check(Path document) {
        ReadResult<Strategy> result = StrategyReader.withDefaults().readResult(document);
        PrintWriter err = spec.commandLine().getErr();
        for (Problem problem : result.problems()) {
            err.print(ProblemRenderer.render(problem) + "\n\n");
        }
        spec.commandLine().getOut().print(document + ": " + count(result) + "\n");
        return result.value().isPresent();
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
