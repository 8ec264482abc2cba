package org.regionalstrategy.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.regionalstrategy.io.ReadingYaml.HEAD;
import static org.regionalstrategy.io.ReadingYaml.only;
import static org.regionalstrategy.io.ReadingYaml.yaml;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.regionalstrategy.io.diagnostics.Problem;
import org.regionalstrategy.io.diagnostics.ReadResult;
import org.regionalstrategy.model.Strategy;

/** What a single value can be that its field is not. */
class ValueProblemsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "horizon: 2035.0      | wrong-type      | expected a whole number, found the number 2035.0",
                "horizon: 1e3         | wrong-type      | expected a whole number, found the number 1e3",
                "horizon: \"2035\"    | wrong-type      | expected a whole number, found the text \"2035\"",
                "horizon: 02035       | ambiguous-number | the number 02035 begins with a zero, which some readers take for octal",
                "horizon: 0x7F3       | ambiguous-number | the number 0x7F3 is not in decimal",
                "horizon: 99999999999 | out-of-range    | the number 99999999999 is too large here",
                "horizon: 20035       | invalid-value   | year must be from 1 to 9999: 20035",
                "horizon:             | null-value      | null where a whole number should be",
                "horizon: null        | null-value      | null where a whole number should be",
                "horizon: [2035]      | wrong-type      | expected a whole number, found a list",
                "horizon: true        | wrong-type      | expected a whole number, found true",
                "asOf: 2019           | wrong-type      | expected text, found the number 2019",
                "asOf: 2019-02-30     | invalid-value   | date must be like 2024-12-31: 2019-02-30",
                "id: 1.10             | wrong-type      | expected text, found the number 1.10",
                "id: yes              | invalid-id      | -",
                "name: ''             | invalid-value   | the text is blank",
                "name: {}             | invalid-value   | a text in at least one language is needed",
                "name: {english: x}   | -               | -",
                "name: {e: x}         | unknown-field   | \"e\" is not a language",
                "region: ''           | invalid-value   | reference to a Region: the id must not be empty"
            })
    void a_value_of_the_wrong_kind_is_told_in_words(String line, String code, String message) {
        String field = line.substring(0, line.indexOf(':'));
        ReadResult<Strategy> result = yaml(HEAD.replaceFirst("(?m)^" + field + ":.*$", line));

        if (code.equals("-") || code.equals("invalid-id")) {
            assertThat(result.problems()).isEmpty();
        } else {
            assertThat(result.problems()).singleElement().satisfies(problem -> {
                assertThat(problem.code()).isEqualTo(code);
                assertThat(problem.message()).isEqualTo(message);
            });
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1e400, not-finite",
        "-1e400, not-finite",
        ".nan, not-finite",
        "1e-400, out-of-range",
        "'\"1\"', wrong-type",
        "1_000, wrong-type",
        "'1,5', wrong-type",
        "~, null-value"
    })
    void a_number_must_be_a_finite_decimal(String written, String code) {
        Problem problem = only("  - {id: b, name: B, kind: region, areaKm2: x}\n"
                .replace("{", "\n    ")
                .replace(", ", "\n    ")
                .replace("}", "")
                .replace("areaKm2: x", "areaKm2: " + written));

        assertThat(problem.code()).isEqualTo(code);
        assertThat(problem.pointer()).isEqualTo("/regions/1/areaKm2");
    }

    @ParameterizedTest
    @CsvSource({"1e99999999999, out-of-range", "1e41, out-of-range", "1e-41, out-of-range", "1e300000000, out-of-range"
    })
    void an_amount_of_money_has_bounded_digits(String written, String code) {
        Problem problem = only(
                "products: [{id: p, name: P, market: {scope: global, size: " + written + ", illustrative: true}}]");

        assertThat(problem.code()).isEqualTo(code);
    }

    @Test
    void an_unknown_choice_names_the_nearest_or_all() {
        assertThat(only("capabilities: [{id: a, name: A, kind: tecnology}]").help())
                .contains("did you mean \"technology\"?");
        assertThat(only("capabilities: [{id: a, name: A, kind: x}]").help())
                .contains("one of technology, competence, equipment, certification, market-access");
        assertThat(only("capabilities: [{id: a, name: A, kind: MARKET_ACCESS}]").help())
                .contains("did you mean \"market-access\"?");
        assertThat(only("capabilities: [{id: a, name: A, kind: 0}]").code()).isEqualTo("wrong-type");
    }

    @Test
    void a_misspelled_required_field_is_reported_once() {
        Problem problem = only("capabilities: [{id: a, name: A, knd: technology}]");

        assertThat(problem.code()).isEqualTo("unknown-field");
        assertThat(problem.help()).contains("did you mean \"kind\"?");
    }

    @Test
    void an_unknown_field_far_from_all_others_lists_them() {
        assertThat(only("capabilities: [{id: a, name: A, kind: technology, zzzzzz: 1}]")
                        .help())
                .contains("the fields are id, name, kind, scale, raising, notes, since, sources, illustrative");
    }

    @Test
    void a_requirement_is_told_by_its_field() {
        assertThat(
                        only("products: [{id: p, name: P, market: {scope: global, illustrative: true}, requires: {level: 1}}]")
                                .message())
                .startsWith("a requirement needs one of the fields allOf, anyOf, atLeast");
        assertThat(only("products: [{id: p, name: P, market: {scope: global, illustrative: true},"
                                + " requires: {allOf: [], decision: d}}]")
                        .message())
                .isEqualTo("a requirement has only one of the fields allOf and decision");
        assertThat(only("products: [{id: p, name: P, market: {scope: global, illustrative: true}, requires: glue}]")
                        .code())
                .isEqualTo("wrong-type");
    }
}
