package org.regionalstrategy.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.regionalstrategy.io.diagnostics.Problem;
import org.regionalstrategy.model.IntegrityRule;
import org.regionalstrategy.model.Severity;

class ProblemReportTest {
    private static final Problem UNKNOWN = Problem.builder()
            .code("unknown-field")
            .file("a b.yaml")
            .line(8)
            .column(5)
            .endLine(8)
            .endColumn(11)
            .pointer("/regions/0/contry")
            .message("unknown field \"contry\"")
            .help("did you mean \"country\"?")
            .build();
    private static final Problem WHOLE = Problem.builder()
            .code("link-to-itself")
            .severity(Severity.WARNING)
            .file("/tmp/b.json")
            .message("m")
            .build();

    @Test
    void problems_are_plain_json() {
        assertThat(ProblemReport.toJson(List.of(UNKNOWN, WHOLE))).isEqualTo("""
                {
                  "problems": [
                    {
                      "code": "unknown-field",
                      "severity": "error",
                      "file": "a b.yaml",
                      "line": 8,
                      "column": 5,
                      "endLine": 8,
                      "endColumn": 11,
                      "pointer": "/regions/0/contry",
                      "message": "unknown field \\"contry\\"",
                      "help": "did you mean \\"country\\"?"
                    },
                    {
                      "code": "link-to-itself",
                      "severity": "warning",
                      "file": "/tmp/b.json",
                      "pointer": "",
                      "message": "m"
                    }
                  ]
                }
                """);
        assertThat(ProblemReport.toJson(List.of())).isEqualTo("{\n  \"problems\": []\n}\n");
    }

    @Test
    void problems_are_results_of_sarif_under_rules() {
        assertThat(ProblemReport.toSarif(List.of(UNKNOWN, WHOLE)))
                .isEqualTo("""
                {
                  "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
                  "version": "2.1.0",
                  "runs": [
                    {
                      "tool": {
                        "driver": {
                          "name": "regional-strategy",
                          "rules": [
                            {
                              "id": "link-to-itself",
                              "shortDescription": {
                                "text": "@LINK@"
                              }
                            },
                            {
                              "id": "unknown-field",
                              "shortDescription": {
                                "text": "The object has no field of this name."
                              }
                            }
                          ]
                        }
                      },
                      "columnKind": "unicodeCodePoints",
                      "results": [
                        {
                          "ruleId": "unknown-field",
                          "ruleIndex": 1,
                          "level": "error",
                          "message": {
                            "text": "unknown field \\"contry\\"; did you mean \\"country\\"?"
                          },
                          "locations": [
                            {
                              "physicalLocation": {
                                "artifactLocation": {
                                  "uri": "a%20b.yaml"
                                },
                                "region": {
                                  "startLine": 8,
                                  "startColumn": 5,
                                  "endLine": 8,
                                  "endColumn": 11
                                }
                              },
                              "logicalLocations": [
                                {
                                  "fullyQualifiedName": "/regions/0/contry"
                                }
                              ]
                            }
                          ]
                        },
                        {
                          "ruleId": "link-to-itself",
                          "ruleIndex": 0,
                          "level": "warning",
                          "message": {
                            "text": "m"
                          },
                          "locations": [
                            {
                              "physicalLocation": {
                                "artifactLocation": {
                                  "uri": "file:///tmp/b.json"
                                }
                              }
                            }
                          ]
                        }
                      ]
                    }
                  ]
                }
                """.replace("@LINK@", IntegrityRule.LINK_TO_ITSELF.description()));
    }

    @ParameterizedTest
    @CsvSource({
        "docs/\u0442.yaml, docs/%D1%82.yaml",
        "c:x.yaml, c%3Ax.yaml",
        "docs\\x.yaml, docs/x.yaml",
        "a#b?.yaml, a%23b%3F.yaml"
    })
    void a_file_is_a_uri(String file, String uri) {
        assertThat(ProblemReport.toSarif(List.of(UNKNOWN.toBuilder().file(file).build())))
                .contains("\"uri\": \"" + uri + "\"");
    }

    /** A document may hold half of a surrogate pair, and its problems quote it; JSON in UTF-8 cannot. */
    @Test
    void what_no_json_can_hold_is_replaced() {
        Problem quoting = UNKNOWN.toBuilder()
                .pointer("/\ud800x")
                .message("\"\udc00\" is none of the choices, \ud83d\ude00 is")
                .build();

        assertThat(ProblemReport.toJson(List.of(quoting)))
                .contains("\"/\ufffdx\"", "\\\"\ufffd\\\" is none of the choices, \ud83d\ude00 is");
        assertThat(ProblemReport.toSarif(List.of(quoting))).contains("is none of the choices");
    }
}
