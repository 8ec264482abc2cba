package org.regionalstrategy.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.regionalstrategy.io.ReadingYaml.HEAD;
import static org.regionalstrategy.io.ReadingYaml.codes;
import static org.regionalstrategy.io.ReadingYaml.only;
import static org.regionalstrategy.io.ReadingYaml.yaml;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.regionalstrategy.fixtures.Strategies;
import org.regionalstrategy.io.diagnostics.Problem;
import org.regionalstrategy.io.diagnostics.ReadResult;
import org.regionalstrategy.io.text.Format;
import org.regionalstrategy.model.Strategy;

/** What is wrong between values, where some of them could not be decoded. */
class CrossProblemsTest {
    private static final StrategyReader READER = StrategyReader.withDefaults();

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
    void what_the_model_refuses_is_reported_at_the_place_where_it_stands() {
        String broken = StrategyWriter.withDefaults()
                .toJson(Strategies.island())
                .replace("\"level\": \"federal\"", "\"level\": \"federal\", \"since\": \"2030\"");

        assertThat(READER.readResult(broken, Format.JSON, "s").problems())
                .allSatisfy(problem -> assertThat(problem.code()).isEqualTo("refers-to-later"))
                .extracting(Problem::pointer)
                .contains("/packages/0/requires/allOf/2/decision");
    }

    @Test
    void an_id_given_twice_is_reported_with_the_first_place() {
        Problem problem = only("products: [{id: p, name: P, market: {scope: global, illustrative: true}},\n"
                + "  {id: p, name: Q, market: {scope: global, illustrative: true}}]");

        assertThat(problem.code()).isEqualTo("duplicate-id");
        assertThat(problem.help()).contains("the first is at /products/0/id, s.yaml, line 10, column 17");
    }

    @ParameterizedTest
    @CsvSource({"regin, region", "region, regin", "regin, regin"})
    void an_id_given_twice_is_reported_too_where_one_of_the_two_is_broken(String first, String second) {
        ReadResult<Strategy> result =
                yaml(HEAD + "  - {id: b, name: B, kind: " + first + "}\n  - {id: b, name: C, kind: " + second + "}\n");

        assertThat(result.problems())
                .filteredOn(problem -> problem.code().equals("duplicate-id"))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.pointer()).isEqualTo("/regions/2/id");
                    assertThat(problem.help()).contains("the first is at /regions/1/id, s.yaml, line 10, column 10");
                });
    }

    @Test
    void each_of_three_with_one_id_is_reported_once() {
        assertThat(codes(yaml(HEAD + """
                  - {id: b, name: B, kind: regin}
                  - {id: b, name: C, kind: region}
                  - {id: b, name: D, kind: region}
                """.indent(2).replace("    -", "  -"))))
                .containsExactly(
                        "unknown-choice 10:28 /regions/1/kind",
                        "duplicate-id 11:10 /regions/2/id",
                        "duplicate-id 12:10 /regions/3/id");
    }
}
