package org.regionalstrategy.io;

import com.google.common.collect.ImmutableMap;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.regionalstrategy.io.diagnostics.Problem;
import org.regionalstrategy.io.diagnostics.ProblemCode;
import org.regionalstrategy.io.emit.TextWriter;
import org.regionalstrategy.io.text.Format;
import org.regionalstrategy.model.IntegrityRule;
import org.regionalstrategy.model.Severity;

/** Problems for programs: as plain JSON, and as SARIF 2.1.0, which editors and forges show beside the lines. */
public final class ProblemReport {
    private static final ImmutableMap<String, String> DESCRIPTIONS = descriptions();

    private static final int REPLACEMENT = 0xFFFD;

    private final TextWriter out = TextWriter.of(Format.JSON);

    private ProblemReport() {}

    /**
     * The problems as an object of a list {@code problems}, each with the code, severity, file, place, pointer, message and
     * help that it has. Lines and columns count from 1 and are left out where a problem concerns a file as a whole.
     */
    public static String toJson(List<Problem> problems) {
        ProblemReport report = new ProblemReport();
        report.out.beginObject();
        report.out.name("problems");
        report.out.beginArray();
        problems.forEach(report::problem);
        report.out.end();
        report.out.end();
        return report.out.finished();
    }

    /** The problems as a log of SARIF 2.1.0 with one run, whose rules are the codes that occur. */
    public static String toSarif(List<Problem> problems) {
        ProblemReport report = new ProblemReport();
        report.sarif(problems);
        return report.out.finished();
    }

    private static ImmutableMap<String, String> descriptions() {
        Map<String, String> descriptions = new HashMap<>();
        for (IntegrityRule rule : IntegrityRule.values()) {
            descriptions.put(rule.code(), rule.description());
        }
        for (ProblemCode code : ProblemCode.values()) {
            descriptions.put(code.code(), code.description());
        }
        return ImmutableMap.copyOf(descriptions);
    }

    private void problem(Problem problem) {
        out.beginObject();
        token("code", problem.code());
        token("severity", problem.severity().name().toLowerCase(Locale.ROOT));
        text("file", problem.file());
        if (problem.line() > 0) {
            number("line", problem.line());
            number("column", problem.column());
            number("endLine", problem.endLine());
            number("endColumn", problem.endColumn());
        }
        text("pointer", problem.pointer());
        text("message", problem.message());
        problem.help().ifPresent(help -> text("help", help));
        out.end();
    }

    private void sarif(List<Problem> problems) {
        TreeSet<String> codes = new TreeSet<>();
        problems.forEach(problem -> codes.add(problem.code()));
        out.beginObject();
        text("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        text("version", "2.1.0");
        out.name("runs");
        out.beginArray();
        out.beginObject();
        tool(codes);
        token("columnKind", "unicodeCodePoints");
        out.name("results");
        out.beginArray();
        problems.forEach(
                problem -> result(problem, codes.headSet(problem.code()).size()));
        out.end();
        out.end();
        out.end();
        out.end();
    }

    private void tool(Iterable<String> codes) {
        begin("tool");
        begin("driver");
        text("name", "regional-strategy");
        out.name("rules");
        out.beginArray();
        for (String code : codes) {
            out.beginObject();
            token("id", code);
            begin("shortDescription");
            text("text", DESCRIPTIONS.getOrDefault(code, code));
            out.end();
            out.end();
        }
        out.end();
        out.end();
        out.end();
    }

    private void result(Problem problem, int rule) {
        out.beginObject();
        token("ruleId", problem.code());
        number("ruleIndex", rule);
        token("level", problem.severity() == Severity.ERROR ? "error" : "warning");
        begin("message");
        text("text", problem.message() + problem.help().map(help -> "; " + help).orElse(""));
        out.end();
        out.name("locations");
        out.beginArray();
        location(problem);
        out.end();
        out.end();
    }

    private void location(Problem problem) {
        out.beginObject();
        begin("physicalLocation");
        begin("artifactLocation");
        text("uri", uri(problem.file()));
        out.end();
        if (problem.line() > 0) {
            begin("region");
            number("startLine", problem.line());
            number("startColumn", problem.column());
            number("endLine", problem.endLine());
            number("endColumn", problem.endColumn());
            out.end();
        }
        out.end();
        if (!problem.pointer().isEmpty()) {
            out.name("logicalLocations");
            out.beginArray();
            out.beginObject();
            text("fullyQualifiedName", problem.pointer());
            out.end();
            out.end();
        }
        out.end();
    }

    /** A relative path stays relative: whoever reads the log knows from where. */
    private static String uri(String file) {
        String path = file.replace('\\', '/');
        try {
            return path.startsWith("/")
                    ? new URI("file", "", path, null).toASCIIString()
                    : new URI(null, null, "/" + path, null)
                            .toASCIIString()
                            .substring(1)
                            .replace(":", "%3A");
        } catch (URISyntaxException impossible) {
            throw new IllegalArgumentException("problem: the file has no URI: " + file, impossible);
        }
    }

    private void begin(String name) {
        out.name(name);
        out.beginObject();
    }

    private void token(String name, String value) {
        out.name(name);
        out.token(value);
    }

    private void text(String name, String value) {
        out.name(name);
        out.text(whole(value));
    }

    /** The text with U+FFFD for halves of surrogate pairs, which a problem may quote from the document and no JSON can hold. */
    private static String whole(String text) {
        return text.codePoints()
                .map(point ->
                        point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE ? REPLACEMENT : point)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private void number(String name, int value) {
        out.name(name);
        out.number(Integer.toString(value));
    }
}
