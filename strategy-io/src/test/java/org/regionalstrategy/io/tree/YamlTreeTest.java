package org.regionalstrategy.io.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.regionalstrategy.io.tree.Trees.codes;
import static org.regionalstrategy.io.tree.Trees.problems;
import static org.regionalstrategy.io.tree.Trees.scalar;
import static org.regionalstrategy.io.tree.Trees.yaml;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.regionalstrategy.io.diagnostics.Problem;
import org.regionalstrategy.io.tree.Node.ArrayNode;
import org.regionalstrategy.io.tree.Node.Member;
import org.regionalstrategy.io.tree.Node.ObjectNode;
import org.regionalstrategy.io.tree.Node.ScalarKind;

class YamlTreeTest {
    @ParameterizedTest
    @ValueSource(strings = {"NO", "yes", "on", "12:30", "2019-07-31", "1_000", "0b11", "1,5", "1.2.3", "-", ".", "e5"})
    void what_yaml_1_1_took_for_other_things_is_text(String plain) {
        assertThat(scalar(yaml("a: " + (plain.equals("-") ? "'-'" : plain)), "a")
                        .kind())
                .isEqualTo(ScalarKind.TEXT);
    }

    @ParameterizedTest
    @CsvSource({
        "1, NUMBER", "-1.50, NUMBER", "+5, NUMBER", ".5, NUMBER", "5., NUMBER", "1e400, NUMBER", ".inf, NUMBER",
        "-.INF, NUMBER", ".nan, NUMBER", "0x1F, NUMBER", "0o17, NUMBER", "010, NUMBER", "true, BOOLEAN",
                "FALSE, BOOLEAN",
        "null, NULL", "~, NULL", "Null, NULL", "'\"1\"', TEXT", "'\"null\"', TEXT", "'\"\"', TEXT"
    })
    void a_plain_scalar_is_what_the_core_schema_says(String written, ScalarKind kind) {
        assertThat(scalar(yaml("a: " + written), "a").kind()).isEqualTo(kind);
    }

    @Test
    void a_number_keeps_its_digits() {
        assertThat(scalar(yaml("a: 1.10"), "a").text()).isEqualTo("1.10");
    }

    @Test
    void a_key_is_text_whatever_it_looks_like() {
        ObjectNode root = (ObjectNode) yaml("no: x\n2019: y\ntrue: z").root().orElseThrow();

        assertThat(root.members()).extracting(Member::name).containsExactly("no", "2019", "true");
    }

    @Test
    void every_value_knows_its_place() {
        Tree tree = yaml("regions:\n  - id: a\n    name: {en: \ud83d\ude00, ru: \"b\"}\n  - id: c\n");
        ObjectNode root = (ObjectNode) tree.root().orElseThrow();
        ArrayNode regions = (ArrayNode) root.members().get(0).value();
        ObjectNode first = (ObjectNode) regions.elements().get(0);
        ObjectNode name = (ObjectNode) first.member("name").orElseThrow().value();
        Node ru = name.member("ru").orElseThrow().value();
        SourceText source =
                new SourceText("t.yaml", "regions:\n  - id: a\n    name: {en: \ud83d\ude00, ru: \"b\"}\n  - id: c\n");

        assertThat(ru.place().pointer()).isEqualTo("/regions/0/name/ru");
        assertThat(source.text().substring(ru.span().start(), ru.span().end())).isEqualTo("\"b\"");
        assertThat(source.lineNumber(ru.span().start())).isEqualTo(3);
        assertThat(source.columnNumber(ru.span().start())).isEqualTo(23);
    }

    @Test
    void a_field_given_twice_is_an_error_that_names_both_places() {
        Tree tree = yaml("a: 1\nb: 2\na: 3");

        assertThat(codes(tree)).containsExactly("duplicate-field 3:1");
        assertThat(problems(tree).get(0).message()).isEqualTo("\"a\" is given twice; first at line 1, column 1");
        assertThat(scalar(tree, "a").text()).isEqualTo("1");
    }

    @Test
    void anchors_aliases_and_merges_are_errors() {
        assertThat(codes(yaml("a: &x {b: 1}\nc: *x\nd:\n  <<: *x\n  e: 1")))
                .containsExactly("yaml-anchor 1:4", "yaml-alias 2:4", "yaml-merge 4:3", "yaml-alias 4:7");
    }

    @Test
    void a_quoted_merge_key_is_a_name_like_any_other() {
        assertThat(codes(yaml("'<<': 1"))).isEmpty();
    }

    @Test
    void tags_are_errors() {
        assertThat(codes(yaml("a: !!str 5\nb: !java/object x\nc: !<tag:yaml.org,2002:int> 1\nd: !!map {}")))
                .containsExactly("yaml-tag 1:4", "yaml-tag 2:4", "yaml-tag 3:4", "yaml-tag 4:4");
    }

    @Test
    void a_second_document_is_an_error() {
        assertThat(codes(yaml("a: 1\n---\nb: 2\n"))).containsExactly("second-document 2:1");
    }

    @Test
    void document_markers_around_the_only_document_are_fine() {
        assertThat(codes(yaml("%YAML 1.2\n---\na: 1\n...\n"))).isEmpty();
    }

    @Test
    void another_version_of_yaml_is_an_error() {
        assertThat(codes(yaml("%YAML 1.1\n---\na: yes"))).containsExactly("yaml-version 1:1");
    }

    @Test
    void a_decimal_comma_in_braces_is_an_error() {
        Tree tree = yaml("{g: 1,5}");

        assertThat(codes(tree)).containsExactly("comma-in-number 1:7");
        assertThat(((ObjectNode) tree.root().orElseThrow()).members()).hasSize(1);
    }

    @Test
    void a_key_that_is_no_text_is_an_error() {
        assertThat(codes(yaml("? [1]\n: 2"))).containsExactly("complex-key 1:3");
        assertThat(codes(yaml("a: &x 1\n*x : 2"))).contains("complex-key 2:1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'a: [1, 2'        | syntax 1:9",
                "'a: b: c'         | syntax 1:5",
                "'\ta: b'          | syntax 1:1",
                "'a: @x'           | syntax 1:4",
                "'a: \"x'          | syntax 1:6",
                "'a: \u0001'       | syntax 1:4",
                "'- 1\nb: 2'       | syntax 2:1"
            })
    void what_is_not_yaml_is_a_syntax_error_with_its_place(String text, String expected) {
        Tree tree = yaml(text);

        assertThat(codes(tree)).containsExactly(expected);
        assertThat(tree.root()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "# only a comment\n"})
    void an_empty_document_is_an_error(String text) {
        assertThat(problems(yaml(text))).extracting(Problem::code).containsExactly("empty-document");
    }

    @Test
    void block_scalars_end_where_their_text_ends() {
        Tree tree = yaml("a: |\n  one\n  two\nb: 1\n");
        Span span = scalar(tree, "a").span();

        assertThat(scalar(tree, "a").text()).isEqualTo("one\ntwo\n");
        assertThat(span).isEqualTo(new Span(3, 16));
    }
}
