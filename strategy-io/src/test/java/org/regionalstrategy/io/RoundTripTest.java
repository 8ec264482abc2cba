package org.regionalstrategy.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.regionalstrategy.fixtures.Strategies;
import org.regionalstrategy.io.text.Format;
import org.regionalstrategy.model.Strategy;
import org.regionalstrategy.model.common.LocalizedText;

class RoundTripTest {
    private static final StrategyReader READER = StrategyReader.withDefaults();
    private static final StrategyWriter WRITER = StrategyWriter.withDefaults();

    /** A strategy in which every field of every type stands once, in canonical form. */
    static String completeYaml() {
        try (InputStream in = RoundTripTest.class.getResourceAsStream("complete.yaml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Test
    void a_canonical_document_is_written_as_it_was_read() {
        Strategy strategy = READER.read(completeYaml(), Format.YAML, "complete.yaml");

        assertThat(WRITER.toYaml(strategy)).isEqualTo(completeYaml());
    }

    @Test
    void reading_what_was_written_gives_an_equal_strategy() {
        Strategy strategy = Strategies.island();

        assertThat(READER.read(WRITER.toYaml(strategy), Format.YAML, "a.yaml")).isEqualTo(strategy);
        assertThat(READER.read(WRITER.toJson(strategy), Format.JSON, "a.json")).isEqualTo(strategy);
    }

    @Test
    void yaml_and_json_hold_the_same_strategy() {
        Strategy fromYaml = READER.read(completeYaml(), Format.YAML, "a.yaml");
        Strategy fromJson = READER.read(WRITER.toJson(fromYaml), Format.JSON, "a.json");

        assertThat(fromJson).isEqualTo(fromYaml);
        assertThat(WRITER.toYaml(fromJson)).isEqualTo(completeYaml());
    }

    @Test
    void a_json_document_is_yaml_too() {
        Strategy strategy = READER.read(completeYaml(), Format.YAML, "a.yaml");

        assertThat(READER.read(WRITER.toJson(strategy), Format.YAML, "a.yaml")).isEqualTo(strategy);
    }

    @Test
    void writing_twice_gives_the_same_text() {
        assertThat(WRITER.toYaml(Strategies.island())).isEqualTo(WRITER.toYaml(Strategies.island()));
        assertThat(WRITER.toJson(Strategies.island())).isEqualTo(WRITER.toJson(Strategies.island()));
    }

    @Test
    void the_least_strategy_is_written_without_empty_fields() {
        assertThat(WRITER.toYaml(Strategies.minimal())).isEqualTo("""
                schemaVersion: "1"
                id: minimal
                name:
                  en: "Minimal"
                region: island
                asOf: "2019-07-31"
                horizon: 2035
                moneyUnit:
                  currency: EUR
                  priceYear: 2019
                  scale: millions
                regions:
                  - id: island
                    name:
                      en: "Island"
                    kind: region
                """);
    }

    @Test
    void the_least_strategy_in_json_is_indented_with_two_spaces() {
        assertThat(WRITER.toJson(Strategies.minimal())).isEqualTo("""
                {
                  "schemaVersion": "1",
                  "id": "minimal",
                  "name": {
                    "en": "Minimal"
                  },
                  "region": "island",
                  "asOf": "2019-07-31",
                  "horizon": 2035,
                  "moneyUnit": {
                    "currency": "EUR",
                    "priceYear": 2019,
                    "scale": "millions"
                  },
                  "regions": [
                    {
                      "id": "island",
                      "name": {
                        "en": "Island"
                      },
                      "kind": "region"
                    }
                  ]
                }
                """);
    }

    @Test
    void any_text_survives_both_notations() {
        String every =
                "tab\t quote\" backslash\\ line\nfeed\r \u0000\u001b\u007f\u0085\u00a0\u00ad\u200b\u2028\ufeff\uffff"
                        + " \u0422\u043e\u043c\u0441\u043a \ud83d\ude00 # : - ? [x] {y} & * ! | > ' % @ ` null ~ ";
        Strategy strategy = Strategies.minimalBuilder()
                .name(LocalizedText.of("en", every, "no", "no"))
                .build();

        assertThat(READER.read(WRITER.toYaml(strategy), Format.YAML, "a.yaml")).isEqualTo(strategy);
        assertThat(READER.read(WRITER.toJson(strategy), Format.JSON, "a.json")).isEqualTo(strategy);
    }

    /** Escapes make a name longer than YAML looks for a colon. */
    @ParameterizedTest
    @ValueSource(strings = {"\"", "\u2028", "k", "k "})
    void very_long_names_survive_both_notations(String letter) {
        Strategy minimal = Strategies.minimal();
        Strategy strategy = minimal.toBuilder()
                .regions(minimal.regions().stream()
                        .map(region -> region.toBuilder()
                                .putCode(letter.repeat(500), "1")
                                .putCode(letter.repeat(512), "2")
                                .build())
                        .toList())
                .build();

        assertThat(READER.read(WRITER.toYaml(strategy), Format.YAML, "a.yaml")).isEqualTo(strategy);
        assertThat(READER.read(WRITER.toJson(strategy), Format.JSON, "a.json")).isEqualTo(strategy);
    }

    @Test
    void what_the_eye_does_not_see_is_escaped() {
        Strategy strategy = Strategies.minimalBuilder()
                .name(LocalizedText.of("en", "a\u061c\u1680\u180e\ue000\u202eb"))
                .build();

        assertThat(WRITER.toJson(strategy)).contains("a\\u061c\\u1680\\u180e\\ue000\\u202eb");
    }
}
