package org.regionalstrategy.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.regionalstrategy.fixtures.Strategies;
import org.regionalstrategy.io.diagnostics.DocumentException;
import org.regionalstrategy.io.diagnostics.Problem;
import org.regionalstrategy.io.diagnostics.ReadResult;
import org.regionalstrategy.io.text.Format;
import org.regionalstrategy.io.text.ReadLimits;
import org.regionalstrategy.model.Severity;
import org.regionalstrategy.model.Strategy;

class StrategyReaderTest {
    private static final StrategyReader READER = StrategyReader.withDefaults();

    private static final String HEAD = """
            schemaVersion: "1"
            id: s
            name: S
            region: island
            asOf: "2019-07-31"
            horizon: 2035
            moneyUnit: {currency: EUR, priceYear: 2019, scale: millions}
            regions:
              - {id: island, name: Island, kind: region}
            """;

    private static ReadResult<Strategy> yaml(String text) {
        return READER.readResult(text, Format.YAML, "s.yaml");
    }

    private static List<String> codes(ReadResult<?> result) {
        return result.problems().stream()
                .map(problem ->
                        problem.code() + " " + problem.line() + ":" + problem.column() + " " + problem.pointer())
                .toList();
    }

    /** The problem of a document that is sound but for the lines added to it. */
    private static Problem only(String added) {
        ReadResult<Strategy> result = yaml(HEAD + added);
        assertThat(result.problems()).as(result.problems().toString()).hasSize(1);
        return result.problems().get(0);
    }

    @Test
    void mistakes_of_every_kind_are_reported_in_one_run_with_their_places() {
        ReadResult<Strategy> result = yaml("""
                schemaVersion: "1"
                id: fifteen
                name: {en: Fifteen}
                region: islnd
                asOf: "2019-07-31"
                horizon: "2035"
                moneyUnit: {currency: EUR, priceYear: 2019.5, scale: million}
                regions:
                  - id: island
                    name: {en: Island}
                    kind: region
                    areaKm2: .inf
                  - id: island2
                    name: {en: Second, en: Again}
                    kind: region
                    contry: x
                  - name: {en: No id}
                    kind: region
                    parent: island
                capabilities:
                  - id: glue
                    name: {en: Glue}
                    kind: technology
                organizations:
                  - id: one
                    name: {en: One}
                    helix: business
                    region: island
                    founded: 2019-13
                    codes: {INN: 7017}
                    partOf:
                links:
                  - id: self
                    name: {en: Self}
                    organization: one
                    partner: one
                    type: joint-rd
                products:
                  - id: p
                    name: {en: P}
                    market: {scope: global, growth: 0,5, illustrative: true}
                    requires:
                      allOf:
                        - {capability: glue, level: 6}
                        - {capability: glu, level: 6}
                  - id: p
                    name: {en: Same id}
                    notes: *shared
                    market: {scope: global, illustrative: true}
                infrastructure:
                  - id: i
                    name: {en: I}
                    kind: site
                    dependsOn: [i]
                """);

        assertThat(codes(result))
                .containsExactly(
                        "unknown-reference 4:9 /region",
                        "wrong-type 6:10 /horizon",
                        "wrong-type 7:39 /moneyUnit/priceYear",
                        "unknown-choice 7:54 /moneyUnit/scale",
                        "not-finite 12:14 /regions/0/areaKm2",
                        "duplicate-field 14:24 /regions/1/name/en",
                        "unknown-field 16:5 /regions/1/contry",
                        "missing-field 17:5 /regions/2",
                        "invalid-value 29:14 /organizations/0/founded",
                        "wrong-type 30:18 /organizations/0/codes/INN",
                        "null-value 31:12 /organizations/0/partOf",
                        "link-to-itself 36:14 /links/0/partner",
                        "comma-in-number 41:39 /products/0/market/5",
                        "unknown-reference 45:24 /products/0/requires/allOf/1/capability",
                        "duplicate-id 46:9 /products/1/id",
                        "yaml-alias 48:12 /products/1/notes",
                        "cycle-in-infrastructure 54:16 /infrastructure/0/dependsOn");
        assertThat(result.total()).isEqualTo(17);
        assertThat(result.problems())
                .allSatisfy(problem -> assertThat(problem.file()).isEqualTo("s.yaml"));
        assertThat(result.value()).isEmpty();
    }

    @Test
    void the_same_mistakes_have_the_same_codes_and_pointers_in_json() {
        String yaml =
                HEAD + "organizations: [{id: a, name: A, helix: busines, region: nowhere}, 5]\nlinks: {}\nfoo: 1\n";
        String json = """
                {"schemaVersion": "1", "id": "s", "name": "S", "region": "island", "asOf": "2019-07-31", "horizon": 2035,
                "moneyUnit": {"currency": "EUR", "priceYear": 2019, "scale": "millions"},
                "regions": [{"id": "island", "name": "Island", "kind": "region"}],
                "organizations": [{"id": "a", "name": "A", "helix": "busines", "region": "nowhere"}, 5],
                "links": {}, "foo": 1}
                """;

        assertThat(READER.readResult(json, Format.JSON, "s.json").problems())
                .extracting(problem -> problem.code() + problem.pointer())
                .containsExactlyElementsOf(yaml(yaml).problems().stream()
                        .map(problem -> problem.code() + problem.pointer())
                        .toList())
                .containsExactly(
                        "unknown-choice/organizations/0/helix",
                        "wrong-type/organizations/1",
                        "wrong-type/links",
                        "unknown-field/foo");
    }

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
                .contains("the fields are id, name, kind, scale, notes, since, sources, illustrative");
    }

    @Test
    void a_reference_to_what_could_not_be_decoded_is_not_reported_too() {
        assertThat(codes(yaml(HEAD + """
                organizations:
                  - {id: good, name: Good, helix: business, region: island}
                  - {id: broken, name: Broken, helix: x, region: island}
                  - {id: late, name: Late, helix: business, region: island, partOf: broken}
                  - {id: later, name: Later, helix: business, region: island, partOf: nobody}
                """)))
                .containsExactly(
                        "unknown-choice 12:39 /organizations/1/helix",
                        "unknown-reference 14:71 /organizations/3/partOf");
    }

    @Test
    void references_into_a_misspelled_or_repeated_list_are_not_reported_too() {
        String user = "organizations: [{id: a, name: A, helix: business, region: island, activities: [x]}]\n";
        String activity = "[{id: x, name: X, classification: c, notation: X}]\n";
        String classification = "classifications: [{id: c, name: C}]\n";

        assertThat(codes(yaml(HEAD + user + classification + "activites: " + activity)))
                .containsExactly("unknown-field 12:1 /activites");
        assertThat(codes(yaml(HEAD + user + classification + "activities: []\nactivities: " + activity)))
                .containsExactly("duplicate-field 13:1 /activities");
        assertThat(codes(yaml(HEAD + user + classification + "activities: {x: y}")))
                .containsExactly("wrong-type 12:13 /activities");
    }

    @Test
    void a_rule_is_not_judged_on_a_value_that_lacks_what_could_not_be_decoded() {
        assertThat(codes(yaml(HEAD + """
                products: [{id: p, name: P, market: {scope: global, illustrative: true}}]
                packages:
                  - id: without-core
                    name: W
                    significance: global
                    products: [{product: p, role: cor}]
                    buildsOn: [nothing]
                """)))
                .containsExactly(
                        "unknown-choice 15:35 /packages/0/products/0/role",
                        "unknown-reference 16:16 /packages/0/buildsOn/0");
    }

    @Test
    void mistakes_at_the_head_do_not_hide_those_below() {
        assertThat(codes(yaml("""
                schemaVersion: "1"
                regions: [{id: a, name: A, kind: region, parent: b}]
                """)))
                .containsExactly(
                        "missing-field 1:1 ",
                        "missing-field 1:1 ",
                        "missing-field 1:1 ",
                        "missing-field 1:1 ",
                        "missing-field 1:1 ",
                        "missing-field 1:1 ",
                        "unknown-reference 2:50 /regions/0/parent");
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

    @Test
    void warnings_come_with_the_value_and_their_place() {
        ReadResult<Strategy> result = yaml(HEAD + "products: [{id: p, name: P}]\n");

        assertThat(result.value()).isPresent();
        assertThat(result.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.severity()).isEqualTo(Severity.WARNING);
            assertThat(problem.code()).isEqualTo("product-without-market-evidence");
            assertThat(problem.line()).isEqualTo(10);
            assertThat(problem.pointer()).isEqualTo("/products/0");
        });
    }

    @Test
    void a_newer_schema_version_is_refused_without_looking_further() {
        ReadResult<Strategy> result = yaml("schemaVersion: \"2\"\nnobody: knows\n");

        assertThat(codes(result)).containsExactly("schema-version 1:16 /schemaVersion");
        assertThat(result.problems().get(0).message()).contains("version 2, which is newer than version 1");
    }

    @Test
    void a_missing_schema_version_is_a_problem_beside_others() {
        assertThat(codes(yaml(HEAD.replace("schemaVersion: \"1\"\n", "") + "foo: 1")))
                .containsExactly("missing-field 1:1 ", "unknown-field 9:1 /foo");
        assertThat(codes(yaml(HEAD.replace("\"1\"", "1")))).containsExactly("wrong-type 1:16 /schemaVersion");
        assertThat(codes(yaml(HEAD.replace("\"1\"", "one")))).containsExactly("schema-version 1:16 /schemaVersion");
    }

    @ParameterizedTest
    @CsvSource({"[], 1:1", "x, 1:1", "1, 1:1", "~, 1:1"})
    void a_document_that_is_no_object_is_an_error(String text, String place) {
        assertThat(yaml(text).problems())
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem.line() + ":" + problem.column()).isEqualTo(place));
    }

    @Test
    void no_problem_is_lost_beyond_a_hundred() {
        ReadResult<Strategy> result = yaml(HEAD + "products: [" + "1, ".repeat(20_000) + "1]");

        assertThat(result.problems()).hasSize(100);
        assertThat(result.total()).isEqualTo(20_001);
        assertThatThrownBy(result::orElseThrow)
                .isInstanceOfSatisfying(
                        DocumentException.class,
                        exception -> assertThat(exception.total()).isEqualTo(20_001));
    }

    @Test
    void a_text_beyond_the_limit_is_not_parsed() {
        StrategyReader reader =
                READER.withLimits(ReadLimits.builder().maxBytes(100).build());

        assertThat(reader.readResult(HEAD, Format.YAML, "s").problems())
                .extracting(Problem::code)
                .containsExactly("limit-exceeded");
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_text() {
        assertThat(READER.read("\ufeff" + HEAD, Format.YAML, "s").id()).isEqualTo("s");
    }

    @Test
    void what_the_model_refuses_is_reported_at_the_place_where_it_stands() {
        String broken = StrategyWriter.withDefaults()
                .toJson(Strategies.island())
                .replace("\"level\": \"federal\"", "\"level\": \"federal\", \"since\": \"2030\"");

        assertThat(READER.readResult(broken, Format.JSON, "s").problems())
                .allSatisfy(problem -> assertThat(problem.code()).isEqualTo("refers-to-later"))
                .extracting(Problem::pointer)
                .contains("/packages/0/requires/allOf/2/decision");
    }
}
