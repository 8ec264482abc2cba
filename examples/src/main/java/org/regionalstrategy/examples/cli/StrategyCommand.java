package org.regionalstrategy.examples.cli;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import org.regionalstrategy.io.diagnostics.DocumentException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program {@code strategy}. */
@Command(
        name = "strategy",
        description =
                "Takes a region from evidence to a development strategy that can be checked, evaluated and explained.",
        subcommands = {
            EvaluateCommand.class,
            CheckCommand.class,
            FormatCommand.class,
            IndicatorsCommand.class,
            NetworkCommand.class,
            SchemaCommand.class,
            CommandLine.HelpCommand.class
        },
        exitCodeOnInvalidInput = ExitCodes.USAGE,
        exitCodeOnExecutionException = ExitCodes.USAGE,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all is well",
            "1:a document or table has errors; they are listed on the error output",
            "2:the program was called wrongly, or a file cannot be read or written"
        })
public final class StrategyCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by the command line
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "Say what to do: evaluate, check, format, indicators, network or schema.");
    }

    /** Runs the program and ends the virtual machine with its exit code. */
    @SuppressWarnings("SystemExitOutsideMain")
    public static void main(String[] arguments) {
        // colours only where somebody looks: on a terminal, and unless NO_COLOR says otherwise
        System.exit(run(System.out, System.err, CommandLine.Help.Ansi.AUTO, arguments));
    }

    /** Runs the program, in UTF-8 whatever the platform, and returns its exit code. */
    public static int run(OutputStream out, OutputStream err, String... arguments) {
        return run(out, err, CommandLine.Help.Ansi.OFF, arguments);
    }

    private static int run(OutputStream out, OutputStream err, CommandLine.Help.Ansi colours, String... arguments) {
        PrintWriter outWriter = writer(out);
        PrintWriter errWriter = writer(err);
        int exitCode = new CommandLine(new StrategyCommand())
                .setOut(outWriter)
                .setErr(errWriter)
                .setColorScheme(CommandLine.Help.defaultColorScheme(colours))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((failure, commandLine, parsed) -> report(failure, errWriter))
                .execute(arguments);
        outWriter.flush();
        errWriter.flush();
        return exitCode;
    }

    private static PrintWriter writer(OutputStream out) {
        return new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), false);
    }

    /** Tells of a failure that the user can mend, in words; others are defects and keep their stack trace. */
    private static int report(Exception failure, PrintWriter err) throws Exception {
        if (failure instanceof DocumentException document) {
            err.print(document.getMessage() + "\n");
            return ExitCodes.FINDINGS;
        }
        if (failure instanceof UncheckedIOException unreadable) {
            String reason = unreadable.getCause() instanceof NoSuchFileException missing
                    ? "no such file: " + missing.getFile()
                    : String.valueOf(unreadable.getMessage());
            err.print("strategy: " + reason + "\n");
            return ExitCodes.USAGE;
        }
        if (failure instanceof IllegalArgumentException inconsistent) {
            err.print("strategy: " + inconsistent.getMessage() + "\n");
            return ExitCodes.FINDINGS;
        }
        throw failure;
    }
}
