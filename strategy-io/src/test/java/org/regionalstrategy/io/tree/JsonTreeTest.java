package org.regionalstrategy.io.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.regionalstrategy.io.tree.Trees.codes;
import static org.regionalstrategy.io.tree.Trees.json;
import static org.regionalstrategy.io.tree.Trees.problems;
import static org.regionalstrategy.io.tree.Trees.scalar;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.regionalstrategy.io.diagnostics.Problem;
import org.regionalstrategy.io.tree.Node.ObjectNode;
import org.regionalstrategy.io.tree.Node.ScalarKind;
import org.regionalstrategy.io.tree.Node.ScalarNode;

class JsonTreeTest {
    @Test
    void a_scalar_keeps_what_was_written() {
        Tree tree = json("{\"a\": 1.50e1, \"b\": \"1\", \"c\": null, \"d\": false}");

        assertThat(scalar(tree, "a").text()).isEqualTo("1.50e1");
        assertThat(scalar(tree, "a").kind()).isEqualTo(ScalarKind.NUMBER);
        assertThat(scalar(tree, "b").kind()).isEqualTo(ScalarKind.TEXT);
        assertThat(scalar(tree, "c").kind()).isEqualTo(ScalarKind.NULL);
        assertThat(scalar(tree, "d").kind()).isEqualTo(ScalarKind.BOOLEAN);
    }

    @Test
    void the_place_of_a_value_is_the_value_and_not_what_follows() {
        String text = "{\n  \"a\" : \"x\\\"y\\u0041\" ,\n  \"b\":12.5}";
        Tree tree = json(text);
        ScalarNode a = scalar(tree, "a");
        ScalarNode b = scalar(tree, "b");

        assertThat(text.substring(a.span().start(), a.span().end())).isEqualTo("\"x\\\"y\\u0041\"");
        assertThat(text.substring(b.span().start(), b.span().end())).isEqualTo("12.5");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"\"",
                "\"\\\\\"",
                "\"\\\"\"",
                "\"\\\\\\\"\"",
                "\"a\\\"b\\\\\"",
                "\"\\\"\\\"\"",
                "\"\\u0022\\u005c\"",
                "\", : [ ] { }\"",
                "\"\\ud83d\\ude00 \\/ Томск\""
            })
    void escapes_and_quotes_leave_every_name_and_value_its_place(String quoted) {
        String text = "\r\n\t{ " + quoted + "\t:\n" + quoted + " ,\r\"last\":-1.5E+2}";
        ObjectNode root = (ObjectNode) json(text).root().orElseThrow();

        Span name = root.member(0).nameSpan();
        Span value = root.value(0).span();
        Span last = root.value(1).span();
        assertThat(text.substring(name.start(), name.end())).isEqualTo(quoted);
        assertThat(text.substring(value.start(), value.end())).isEqualTo(quoted);
        assertThat(text.substring(last.start(), last.end())).isEqualTo("-1.5E+2");
        assertThat(root.value(1).place().pointer()).isEqualTo("/last");
    }

    /** A parser that reads through a buffer must not lose count where a name lies across its end. */
    @Test
    void every_name_and_value_of_a_long_text_has_its_place() {
        StringBuilder text = new StringBuilder("{");
        for (int i = 0; i < 20_000; i++) {
            text.append(i == 0 ? "" : ",").append("\"name").append(i).append("\": \"v\"");
        }
        Tree tree = json(text.append('}').toString());

        ObjectNode root = (ObjectNode) tree.root().orElseThrow();
        assertThat(root.members()).hasSize(20_000).allSatisfy(member -> {
            assertThat(text.substring(
                            member.nameSpan().start(), member.nameSpan().end()))
                    .isEqualTo('"' + member.name() + '"');
            assertThat(text.substring(
                            member.value().span().start(), member.value().span().end()))
                    .isEqualTo("\"v\"");
        });
    }

    @Test
    void a_long_text_that_breaks_off_in_a_name_breaks_off_at_its_end() {
        String text = "[" + "1,\n".repeat(20_000) + "{\"nam";

        assertThat(codes(json(text))).containsExactly("syntax 20001:6");
    }

    @Test
    void a_field_given_twice_is_an_error_that_names_both_places() {
        Tree tree = json("{\"a\": 1,\n \"a\": 2}");

        assertThat(codes(tree)).containsExactly("duplicate-field 2:2");
        assertThat(problems(tree).get(0).message()).isEqualTo("\"a\" is given twice; first at line 1, column 2");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 23, 24, 25, 60})
    void a_field_given_twice_is_found_among_few_and_among_many(int distinct) {
        StringBuilder text = new StringBuilder("{");
        for (int i = 0; i < distinct; i++) {
            text.append("\"f").append(i).append("\": 1,\n");
        }
        int last = distinct - 1;
        Tree tree = json(text + "\"f0\": 2,\n\"f" + last + "\": 2}");

        assertThat(codes(tree))
                .containsExactly(
                        "duplicate-field " + (distinct + 1) + ":1", "duplicate-field " + (distinct + 2) + ":1");
        assertThat(problems(tree).get(1).message()).contains("first at line " + distinct + ",");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'{\"a\": 1} x'       | 1:10",
                "'{\"a\": 1} {}'      | 1:10",
                "'{\"a\": NaN}'       | 1:7",
                "'{\"a\": 01}'        | 1:8",
                "'{\"a\": 1,}'        | 1:9",
                "'{a: 1}'             | 1:2",
                "'{\"a\": tru}'       | 1:7",
                "'{\"a\": [1 2]}'     | 1:10",
                "'{\"a\": 1'          | 1:8",
                "'{\"a\": \"x\u0001\"}' | 1:9",
                "'// no\n{}'          | 1:1"
            })
    void what_is_not_json_is_a_syntax_error_with_its_place(String text, String place) {
        Tree tree = json(text);

        assertThat(codes(tree)).containsExactly("syntax " + place);
        assertThat(problems(tree).get(0).message()).doesNotContain("UNKNOWN", "Source:", "Feature", "enable");
        assertThat(tree.root()).isEmpty();
    }

    @Test
    void an_empty_text_is_an_error() {
        assertThat(problems(json("  "))).extracting(Problem::code).containsExactly("empty-document");
    }

    @Test
    void half_of_a_surrogate_pair_is_an_error() {
        assertThat(codes(json("{\"a\": \"x\\ud800\"}"))).containsExactly("invalid-text 1:7");
        assertThat(codes(json("{\"a\": \"\\ud83d\\ude00\"}"))).isEmpty();
    }

    @Test
    void a_pointer_escapes_slashes_and_tildes() {
        assertThat(scalar(json("{\"a/b~c\": 1}"), "a/b~c").place().pointer()).isEqualTo("/a~1b~0c");
    }
}
