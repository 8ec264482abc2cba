package org.regionalstrategy.examples.cli;

import com.google.common.base.Joiner;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.regionalstrategy.io.FormattedDocument;
import org.regionalstrategy.io.StrategyFormatter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Brings documents into their canonical form, and loses no comment unasked. */
@Command(
        name = "format",
        mixinStandardHelpOptions = true,
        description = "Brings strategy documents into their canonical form, in which the same content is the same text."
                + " Comments at the head of a document are kept; if others would be lost, the document is left alone.")
final class FormatCommand implements Callable<Integer> {
    private static final int MAX_LINES_SHOWN = 10;

    @Parameters(arity = "1..*", paramLabel = "DOC", description = "Strategy documents: .yaml, .yml or .json.")
    @SuppressWarnings("NullAway.Init") // set by the command line
    private List<Path> documents;

    @Option(names = "--in-place", description = "Rewrite the documents; without it, a single one is printed.")
    private boolean inPlace;

    @Option(names = "--drop-comments", description = "Format even if comments are lost.")
    private boolean dropComments;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by the command line
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (!inPlace && documents.size() > 1) {
            throw new ParameterException(
                    spec.commandLine(), "Only one document can be printed; use --in-place to rewrite several.");
        }
        boolean allFormatted = true;
        for (Path document : documents) {
            allFormatted &= format(document);
        }
        return allFormatted ? ExitCodes.GOOD : ExitCodes.FINDINGS;
    }

    private boolean format(Path document) {
        StrategyFormatter formatter = StrategyFormatter.withDefaults();
        FormattedDocument formatted = formatter.format(document);
        if (!formatted.keepsComments() && !dropComments) {
            spec.commandLine()
                    .getErr()
                    .print(document + ": left alone, since the comments on " + lines(formatted)
                            + " would be lost; --drop-comments formats it nevertheless\n");
            return false;
        }
        if (inPlace) {
            formatter.rewrite(document, formatted);
        } else {
            spec.commandLine().getOut().print(formatted.text());
        }
        return true;
    }

    private static String lines(FormattedDocument formatted) {
        List<Integer> all = formatted.lostComments().asList();
        List<Integer> shown = all.subList(0, Math.min(MAX_LINES_SHOWN, all.size()));
        String more = all.size() > shown.size() ? " and " + (all.size() - shown.size()) + " more lines" : "";
        return (all.size() == 1 ? "line " : "lines ") + Joiner.on(", ").join(shown) + more;
    }
}
