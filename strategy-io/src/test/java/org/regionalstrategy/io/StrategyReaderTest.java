package org.regionalstrategy.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.regionalstrategy.io.ReadingYaml.HEAD;
import static org.regionalstrategy.io.ReadingYaml.codes;
import static org.regionalstrategy.io.ReadingYaml.yaml;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.regionalstrategy.io.diagnostics.DocumentException;
import org.regionalstrategy.io.diagnostics.Problem;
import org.regionalstrategy.io.diagnostics.ReadResult;
import org.regionalstrategy.io.text.Format;
import org.regionalstrategy.io.text.ReadLimits;
import org.regionalstrategy.model.Severity;
import org.regionalstrategy.model.Strategy;

class StrategyReaderTest {
    private static final StrategyReader READER = StrategyReader.withDefaults();

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
    void streams_of_bytes_and_of_characters_are_read_like_texts() {
        byte[] bytes = (HEAD + "foo: 1").getBytes(StandardCharsets.UTF_8);

        assertThat(codes(READER.readResult(new ByteArrayInputStream(bytes), Format.YAML, "s.yaml")))
                .isEqualTo(codes(READER.readResult(new StringReader(HEAD + "foo: 1"), Format.YAML, "s.yaml")))
                .isEqualTo(codes(yaml(HEAD + "foo: 1")));
        assertThat(READER.readResult(new StringReader(HEAD), Format.YAML, "s").value())
                .contains(READER.read(HEAD, Format.YAML, "s"));
    }

    @Test
    void a_stream_is_read_no_further_than_the_limit() {
        StrategyReader reader =
                READER.withLimits(ReadLimits.builder().maxBytes(100).build());
        InputStream endless = new SequenceInputStream(new ByteArrayInputStream(new byte[101]), new InputStream() {
            @Override
            public int read() {
                throw new AssertionError("read beyond the limit");
            }
        });

        assertThat(reader.readResult(endless, Format.YAML, "s").problems())
                .extracting(Problem::code)
                .containsExactly("limit-exceeded");
        assertThat(reader.readResult(new StringReader("x".repeat(101)), Format.YAML, "s")
                        .problems())
                .extracting(Problem::code)
                .containsExactly("limit-exceeded");
    }

    @Test
    void a_stream_of_bytes_must_be_utf_8() {
        InputStream in = new ByteArrayInputStream(new byte[] {'a', ':', (byte) 0xff});

        assertThat(READER.readResult(in, Format.YAML, "s").problems())
                .extracting(Problem::code)
                .containsExactly("not-utf-8");
    }

    @Test
    void a_text_cannot_include_documents() {
        assertThat(codes(yaml(HEAD + "include: [a.yaml]\nlinks: 1\ncommunities: [{id: c, name: C, origin: declared,"
                        + " members: [{organization: elsewhere}]}]")))
                .containsExactly("invalid-include 10:1 /include", "wrong-type 11:8 /links");
    }
}
