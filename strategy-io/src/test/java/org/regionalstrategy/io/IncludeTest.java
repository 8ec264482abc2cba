package org.regionalstrategy.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.regionalstrategy.io.diagnostics.Problem;
import org.regionalstrategy.io.diagnostics.ReadResult;
import org.regionalstrategy.io.text.ReadLimits;
import org.regionalstrategy.model.Strategy;
import org.regionalstrategy.model.common.Identified;

class IncludeTest {
    private static final StrategyReader READER = StrategyReader.withDefaults();
    private static final String HEAD = ReadingYaml.HEAD;

    @TempDir
    Path outside;

    private Path root;

    @BeforeEach
    void a_directory_within_another() throws IOException {
        root = Files.createDirectories(outside.resolve("root"));
    }

    private void write(String name, String text) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private ReadResult<Strategy> read(String head) throws IOException {
        write("main.yaml", HEAD + head);
        return READER.readResult(root.resolve("main.yaml"));
    }

    /** File, code, place and pointer of each problem. */
    private List<String> problems(String head) throws IOException {
        return read(head).problems().stream()
                .map(problem -> root.relativize(Path.of(problem.file())) + " " + problem.code() + " " + problem.line()
                        + ":" + problem.column() + " " + problem.pointer())
                .toList();
    }

    private String refusal(String head) throws IOException {
        ReadResult<Strategy> result = read(head);
        assertThat(result.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.code()).isEqualTo("invalid-include"));
        return result.problems().get(0).message();
    }

    private static String included(String rest) {
        return "schemaVersion: \"1\"\n" + rest;
    }

    @Test
    void lists_are_concatenated_in_the_order_of_inclusion() throws IOException {
        write("more/a.yaml", included("include: [deep/c.json]\nregions: [{id: a, name: A, kind: region}]\n"));
        write("more/deep/c.json", """
                {"schemaVersion": "1", "regions": [{"id": "c", "name": "C", "kind": "region", "parent": "b"}]}
                """);
        write("b.yml", included("regions: [{id: b, name: B, kind: region}]\nclassifications: [{id: k, name: K}]\n"));

        Strategy strategy = read("include: [more/a.yaml, ./b.yml]\n").orElseThrow();

        assertThat(strategy.regions()).extracting(Identified::id).containsExactly("island", "a", "c", "b");
        assertThat(strategy.classifications()).extracting(Identified::id).containsExactly("k");
    }

    @Test
    void problems_name_the_file_in_which_they_stand() throws IOException {
        write(
                "a.yaml",
                included("regions:\n  - {id: a, name: A, kind: regin}\n  - {id: island, name: Again, kind: region}\n"
                        + "  - {id: d, name: D, kind: region, parent: nowhere}\ncapabilites: []\n"));

        assertThat(problems("include: [a.yaml]\nfoo: 1\n"))
                .containsExactly(
                        "a.yaml unknown-choice 3:28 /regions/0/kind",
                        "a.yaml duplicate-id 4:10 /regions/1/id",
                        "a.yaml unknown-reference 5:44 /regions/2/parent",
                        "a.yaml unknown-field 6:1 /capabilites",
                        "main.yaml unknown-field 11:1 /foo");
    }

    @Test
    void the_first_of_two_ids_is_named_with_its_file() throws IOException {
        write("a.yaml", included("regions:\n  - {id: island, name: Again, kind: region}\n"));

        assertThat(read("include: [a.yaml]\n").problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.help().orElseThrow())
                        .startsWith("the first is at /regions/0/id, ")
                        .endsWith("main.yaml, line 9, column 10"));
    }

    @Test
    void an_included_document_has_a_version_and_lists_and_nothing_else() throws IOException {
        write("a.yaml", "id: x\nhorizon: 2030\nlinks: 5\n");
        write("b.yaml", "[]");
        write("c.yaml", "schemaVersion: \"9\"\nfoo: 1");
        write("d.yaml", "schemaVersion: 1\ninclude: [5]\n");

        assertThat(problems("include: [a.yaml, b.yaml, c.yaml, d.yaml]\n"))
                .containsExactly(
                        "a.yaml invalid-include 1:1 /id",
                        "a.yaml missing-field 1:1 ",
                        "a.yaml invalid-include 2:1 /horizon",
                        "a.yaml wrong-type 3:8 /links",
                        "b.yaml wrong-type 1:1 ",
                        "c.yaml schema-version 1:16 /schemaVersion",
                        "d.yaml wrong-type 1:16 /schemaVersion",
                        "d.yaml wrong-type 2:11 /include/0");
    }

    @Test
    void what_only_follows_from_an_unreadable_document_is_not_reported_too() throws IOException {
        write("a.yaml", "regions: [");

        assertThat(problems("  - {id: b, name: B, kind: region, parent: a}\ninclude: [a.yaml]\n"))
                .containsExactly("a.yaml syntax 1:11 /regions/0");
    }

    @Test
    void a_document_cannot_include_itself_by_whatever_way() throws IOException {
        write("a.yaml", included("include: [b.yaml]\n"));
        write("b.yaml", included("include: [main.yaml]\n"));

        assertThat(refusal("include: [a.yaml]\n")).isEqualTo("the document includes itself, by this way: main.yaml");
        assertThat(refusal("include: [main.yaml]\n")).startsWith("the document includes itself");
    }

    @Test
    void a_document_is_included_once() throws IOException {
        write("a.yaml", included("include: [c.yaml]\n"));
        write("b.yaml", included("include: [./c.yaml]\n"));
        write("c.yaml", included("regions: [{id: c, name: C, kind: region}]\n"));

        assertThat(refusal("include: [a.yaml, b.yaml]\n")).isEqualTo("the document is included already: ./c.yaml");
    }

    @ParameterizedTest
    @CsvSource({
        "../secret.yaml, the path leads out of the directory of the first document: ../secret.yaml",
        "a/../../secret.yaml, the path leads out of the directory of the first document: a/../../secret.yaml",
        "/etc/passwd.yaml, the path must be relative: /etc/passwd.yaml",
        "none.yaml, there is no such file: none.yaml",
        "a, the path does not lead to a file: a",
        "., the path does not lead to a file: .",
        "'\"\\0.yaml\"', the path is not one of this system"
    })
    void a_path_that_leads_nowhere_or_outside_is_refused(String path, String message) throws IOException {
        Files.writeString(outside.resolve("secret.yaml"), included("regions: [{id: secret, name: S, kind: region}]"));
        Files.createDirectory(root.resolve("a"));

        assertThat(refusal("include: [" + path + "]\n")).isEqualTo(message);
    }

    @Test
    void a_symbolic_link_that_leaves_the_directory_is_refused_and_one_within_is_followed() throws IOException {
        Files.writeString(outside.resolve("secret.yaml"), included("regions: [{id: secret, name: S, kind: region}]"));
        write("real.yaml", included("regions: [{id: real, name: R, kind: region}]"));
        Files.createSymbolicLink(root.resolve("out.yaml"), outside.resolve("secret.yaml"));
        Files.createSymbolicLink(root.resolve("up"), outside);
        Files.createSymbolicLink(root.resolve("in.yaml"), Path.of("real.yaml"));

        assertThat(refusal("include: [out.yaml]\n")).startsWith("the path leads out of the directory");
        assertThat(refusal("include: [up/secret.yaml]\n")).startsWith("the path leads out of the directory");
        assertThat(read("include: [in.yaml]\n").orElseThrow().regions())
                .extracting(Identified::id)
                .containsExactly("island", "real");
        assertThat(refusal("include: [in.yaml, real.yaml]\n")).startsWith("the document is included already");
    }

    @Test
    void a_document_of_an_unknown_format_is_refused() throws IOException {
        write("a.txt", "x");

        assertThat(problems("include: [a.txt]\n")).containsExactly("a.txt unknown-format 0:0 ");
    }

    @Test
    void all_documents_together_are_within_the_limit_of_bytes() throws IOException {
        write("a.yaml", included("# " + "x".repeat(400)));
        write("main.yaml", HEAD + "include: [a.yaml]\n");
        int length = (int) Files.size(root.resolve("main.yaml"));
        StrategyReader tight =
                READER.withLimits(ReadLimits.builder().maxBytes(length + 300).build());
        StrategyReader wide =
                READER.withLimits(ReadLimits.builder().maxBytes(length + 500).build());

        assertThat(tight.readResult(root.resolve("main.yaml")).problems())
                .extracting(Problem::code)
                .containsExactly("limit-exceeded");
        assertThat(wide.readResult(root.resolve("main.yaml")).value()).isPresent();
    }

    @Test
    void documents_nest_up_to_a_depth() throws IOException {
        for (int i = 0; i < 20; i++) {
            write("d" + i + ".yaml", included("include: [d" + (i + 1) + ".yaml]\n"));
        }
        write("d20.yaml", included(""));

        assertThat(refusal("include: [d0.yaml]\n")).isEqualTo("documents include each other deeper than 16 levels");
    }

    @Test
    void the_first_document_may_be_named_without_a_directory() throws IOException {
        write("a.yaml", included("regions: [{id: a, name: A, kind: region}]"));
        write("main.yaml", HEAD + "include: [a.yaml]\n");
        Path relative =
                Path.of("").toAbsolutePath().relativize(root.toRealPath().resolve("main.yaml"));

        assertThat(READER.read(relative).regions()).hasSize(2);
    }
}
