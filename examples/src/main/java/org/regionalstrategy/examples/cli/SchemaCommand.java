package org.regionalstrategy.examples.cli;

import java.util.concurrent.Callable;
import org.regionalstrategy.io.StrategySchema;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints the JSON Schema of strategy documents. */
@Command(
        name = "schema",
        mixinStandardHelpOptions = true,
        description = "Prints the JSON Schema (2020-12) of strategy documents, by which editors complete and check.")
final class SchemaCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by the command line
    private CommandSpec spec;

    @Override
    public Integer call() {
        spec.commandLine().getOut().print(StrategySchema.text());
        return ExitCodes.GOOD;
    }
}
