package org.regionalstrategy.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.regionalstrategy.examples.cli.StrategyCommand;

/** Holds the README against the programs: its commands in a shell are run by {@code .ci/run}. */
class ReadmeTest {
    private static final Path ROOT = Path.of("..");
    private static final Path README = ROOT.resolve("README.md");
    private static final Pattern JAVA = Pattern.compile("```java\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)\\)");

    @Test
    void the_summary_shown_is_what_the_program_prints(@TempDir Path directory) throws IOException {
        String printed = print(out -> StrategyCommand.run(out, System.err, "evaluate", "--out", directory.toString()));
        String shown = printed.replace(directory.toString(), "examples/target/tomsk");
        assertShown("evaluate", shown);
    }

    @Test
    void the_quotients_shown_are_what_the_program_prints() throws IOException {
        assertShown("SpecialisationOfTomsk", print(SpecialisationOfTomsk::print));
    }

    @Test
    void every_snippet_stands_in_a_program_or_test_that_is_run() throws IOException {
        String sources = sources();
        List<String> snippets =
                JAVA.matcher(readme()).results().map(result -> result.group(1)).toList();
        assertThat(snippets).hasSizeGreaterThanOrEqualTo(3);
        assertThat(snippets).allSatisfy(snippet -> assertThat(words(sources)).contains(words(snippet)));
    }

    @Test
    void every_link_leads_to_a_file() throws IOException {
        List<String> links = LINK.matcher(readme())
                .results()
                .map((MatchResult link) -> link.group(1))
                .toList();
        assertThat(links)
                .isNotEmpty()
                .allSatisfy(link -> assertThat(ROOT.resolve(link)).exists());
    }

    private static void assertShown(String name, String printed) throws IOException {
        Pattern block = Pattern.compile("(<!-- output: " + name + " -->\\n```text\\n)(.*?)(```)", Pattern.DOTALL);
        if (System.getProperty("update.docs") != null) {
            String updated = block.matcher(readme())
                    .replaceFirst(result -> Matcher.quoteReplacement(result.group(1) + printed + result.group(3)));
            Files.writeString(README, updated, StandardCharsets.UTF_8);
        }
        Matcher shown = block.matcher(readme());
        assertThat(shown.find()).isTrue();
        assertThat(shown.group(2))
                .as("README.md shows what %s prints (write it anew with -Dupdate.docs)", name)
                .isEqualTo(printed);
    }

    private static String readme() throws IOException {
        return Files.readString(README, StandardCharsets.UTF_8);
    }

    private static String print(Consumer<PrintStream> program) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        program.accept(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static String sources() throws IOException {
        StringBuilder sources = new StringBuilder();
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                sources.append(Files.readString(file, StandardCharsets.UTF_8));
            }
        }
        return sources.toString();
    }

    /** The text with all white space as single blanks, so that the formatter may break lines as it likes. */
    private static String words(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
