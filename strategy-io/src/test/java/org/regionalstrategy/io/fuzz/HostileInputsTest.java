package org.regionalstrategy.io.fuzz;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.regionalstrategy.io.text.Format;

/** A megabyte made to cost as much as it can is read, or refused, within two seconds. */
@Tag("slow")
class HostileInputsTest {
    private static final int SIZE = 1_000_000;
    private static final Duration BOUND = Duration.ofSeconds(2);

    /** About half of the things that a megabyte holds. */
    private static final int TWICE = 9_000;

    private static final String HEAD = """
            {"schemaVersion": "1", "id": "s", "name": "S", "region": "r", "asOf": "2019-07-31", "horizon": 2035,
             "moneyUnit": {"currency": "EUR", "priceYear": 2019, "scale": "millions"},
             "regions": [{"id": "r", "name": "R", "kind": "region"}],
            """;

    /** Pieces that are repeated; the number of the piece may be in it. */
    private static final ImmutableMap<String, IntFunction<String>> PIECES =
            ImmutableMap.<String, IntFunction<String>>builder()
                    .put("openings of lists", i -> "[")
                    .put("openings of objects", i -> "{\"a\":")
                    .put("flow lists in flow lists", i -> "[[],")
                    .put("block lists in a line", i -> "- ")
                    .put("block mappings by indentation", i -> " ".repeat(i % 60) + "a:\n")
                    .put("explicit keys", i -> "? ")
                    .put("a long quoted text", i -> i == 0 ? "\"aaaa" : "aaaa")
                    .put("a long plain text", i -> "aaaa ")
                    .put("a long block text", i -> i == 0 ? "a: |\n b" : "\n b")
                    .put("a folded text of empty lines", i -> i == 0 ? "a: >\n b" : "\n")
                    .put("comments", i -> "# c\n")
                    .put("one comment", i -> i == 0 ? "#" : "c")
                    .put("anchors", i -> "&a" + i + " ")
                    .put("aliases", i -> (i == 0 ? "[&a 1" : "") + ",*a")
                    .put("tags", i -> "!!x" + i + " ")
                    .put("directives", i -> "%YAML 1.2\n")
                    .put("documents", i -> "---\n")
                    .put("unknown fields", i -> (i == 0 ? "{" : ",") + "\"contry" + i + "\": 1")
                    .put("one field again and again", i -> (i == 0 ? "{" : ",") + "\"id\": 1")
                    .put("escapes", i -> i == 0 ? "\"" : "\\u00e9")
                    .put("halves of surrogate pairs", i -> (i == 0 ? "[" : ",") + "\"\\ud800\"")
                    .put("digits", i -> "9")
                    .put("exponents", i -> (i == 0 ? "[" : ",") + "1e999999999")
                    .put("unreadable words", i -> (i == 0 ? "[" : ",") + "NaN")
                    .put("carriage returns", i -> "\r")
                    .put("tabs", i -> "\t")
                    .put("control characters", i -> "\u0001")
                    .put("invalid bytes", i -> "\ufffd")
                    .put("regions without anything", i -> (i == 0 ? HEAD + "\"capabilities\": [{}" : ",{}"))
                    .put(
                            "regions of one id",
                            i -> (i == 0 ? HEAD + "\"capabilities\": [" : ",")
                                    + "{\"id\": \"a\", \"name\": \"A\", \"kind\": \"technology\"}")
                    .put(
                            "references that lead nowhere",
                            i -> (i == 0
                                            ? HEAD + "\"communities\": [{\"id\": \"c\", \"name\": \"C\", \"members\": ["
                                            : ",")
                                    + "{\"organization\": \"nobody" + i + "\"}")
                    .put(
                            "near misses of a choice",
                            i -> (i == 0 ? HEAD + "\"capabilities\": [" : ",") + "{\"id\": \"a" + i
                                    + "\", \"name\": \"A\", \"kind\": \"technologi\"}")
                    .put(
                            "unknown fields of one capability",
                            i -> (i == 0 ? HEAD + "\"capabilities\": [{" : ",") + "\"field" + i + "\": 1")
                    .put(
                            "ids given again after thousands of others",
                            i -> (i == 0 ? HEAD + "\"capabilities\": [" : ",") + "{\"id\": \"a" + i % TWICE
                                    + "\", \"name\": \"A\", \"kind\": \"technology\"}")
                    .put(
                            "regions that lie in each other",
                            i -> (i == 0 ? HEAD.replace("}],", "}") : "") + ",{\"id\": \"r" + i
                                    + "\", \"name\": \"R\", \"kind\": \"region\", \"parent\": \"r" + (i + 1) % TWICE
                                    + "\"}")
                    .put(
                            "codes of one hash",
                            i -> (i == 0 ? HEAD.replace("}],", ", \"codes\": {") : ",") + "\"" + collides(i)
                                    + "\": \"a\"")
                    .put(
                            "notations of one hash",
                            i -> (i == 0 ? HEAD + "\"activities\": [" : ",") + "{\"id\": \"a" + i
                                    + "\", \"name\": \"A\", \"classification\": \"c\", \"notation\": \"" + collides(i)
                                    + "\"}")
                    .put(
                            "observations of one hash",
                            i -> (i == 0 ? HEAD + "\"observations\": [" : ",") + "{\"refArea\": \"" + collides(i)
                                    + "\", \"indicator\": \"i\", \"activity\": \"a\", \"year\": 2018, \"unit\": \"u\"}")
                    .put(
                            "members of one hash",
                            i -> (i == 0
                                            ? HEAD + "\"communities\": [{\"id\": \"c\", \"name\": \"C\", \"members\": ["
                                            : ",")
                                    + "{\"organization\": \"" + collides(i) + "\"}")
                    .put(
                            "capabilities of one hash",
                            i -> (i == 0
                                            ? HEAD + "\"organizations\": [{\"id\": \"o\", \"name\": \"O\", \"helix\":"
                                                    + " \"business\", \"region\": \"r\", \"capabilities\": ["
                                            : ",")
                                    + "{\"capability\": \"" + collides(i) + "\"}")
                    .put(
                            "very long ids",
                            i -> (i == 0 ? HEAD.replace("}],", "}") : "") + ",{\"id\": \"" + "a".repeat(200_000) + i
                                    + "\", \"name\": \"R\", \"kind\": \"region\", \"parent\": \""
                                    + "a".repeat(200_000) + "b\"}")
                    .put(
                            "ids of a hundred letters that nobody has quite so",
                            i -> (i == 0 ? HEAD.replace("}],", "}") : "") + ",{\"id\": \"" + "a".repeat(90) + i
                                    + "\", \"name\": \"R\", \"kind\": \"region\", \"parent\": \"" + "a".repeat(60)
                                    + "b".repeat(35) + "\"}")
                    .put("bases that lie in a long chain of activities", HostileInputsTest::chain)
                    .put(
                            "infrastructure that all depends on the first",
                            i -> (i == 0 ? HEAD + "\"infrastructure\": [" : ",") + "{\"id\": \"i" + i
                                    + "\", \"name\": \"I\", \"kind\": \"energy\", \"dependsOn\": [\"i0\", \"i" + (i + 1)
                                    + "\"]}")
                    .buildOrThrow();

    /** Different texts of one hash: each bit is one of two pairs of letters that hash alike. */
    private static String collides(int number) {
        StringBuilder text = new StringBuilder();
        for (int bit = 0; bit < 16; bit++) {
            text.append((number >> bit & 1) == 0 ? "Aa" : "BB");
        }
        return text.toString();
    }

    /** Activities of which each contains the one before, then claims that rest on the two narrowest. */
    private static String chain(int i) {
        int activities = 5_000;
        if (i < activities) {
            return (i == 0 ? HEAD + "\"activities\": [" : ",") + "{\"id\": \"a" + i
                    + "\", \"name\": \"A\", \"classification\": \"c\", \"notation\": \"a" + i + "\""
                    + (i + 1 < activities ? ", \"broader\": \"a" + (i + 1) + "\"}" : "}");
        }
        String begin =
                "], \"strengths\": [{\"id\": \"s\", \"name\": \"S\", \"kind\": \"technological\", \"region\": \"r\", \"evidence\": [";
        return (i == activities ? begin : ",")
                + "{\"indicator\": \"i\", \"activity\": \"a0\", \"base\": {\"indicator\":"
                + " \"i\", \"activities\": [\"a0\"]}}";
    }

    /** What closes those that would not be read on to their fields in JSON otherwise. */
    private static final ImmutableMap<String, String> ENDS = ImmutableMap.<String, String>builder()
            .put("unknown fields", "}")
            .put("one field again and again", "}")
            .put("halves of surrogate pairs", "]")
            .put("exponents", "]")
            .put("regions without anything", "]}")
            .put("regions of one id", "]}")
            .put("references that lead nowhere", "]}]}")
            .put("near misses of a choice", "]}")
            .put("unknown fields of one capability", "}]}")
            .put("ids given again after thousands of others", "]}")
            .put("regions that lie in each other", "]}")
            .put("codes of one hash", "}}]}")
            .put("notations of one hash", "]}")
            .put("observations of one hash", "]}")
            .put("members of one hash", "]}]}")
            .put("capabilities of one hash", "]}]}")
            .put("very long ids", "]}")
            .put("ids of a hundred letters that nobody has quite so", "]}")
            .put("bases that lie in a long chain of activities", "]}]}")
            .put("infrastructure that all depends on the first", "]}")
            .buildOrThrow();

    static List<Object[]> a_megabyte_is_read_in_time() {
        List<Object[]> cases = new ArrayList<>();
        for (Format format : Format.values()) {
            PIECES.keySet().forEach(name -> cases.add(new Object[] {format, name}));
        }
        return cases;
    }

    @ParameterizedTest
    @MethodSource
    void a_megabyte_is_read_in_time(Format format, String name) {
        byte[] input = input(requireNonNull(PIECES.get(name), name), ENDS.getOrDefault(name, ""));
        AnyInput.check(input, format); // loads and compiles
        long start = System.nanoTime();
        AnyInput.check(input, format);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(BOUND);
    }

    private static byte[] input(IntFunction<String> piece, String end) {
        StringBuilder text = new StringBuilder(SIZE + 100);
        for (int i = 0; text.length() < SIZE; i++) {
            text.append(piece.apply(i));
        }
        return text.append(end).toString().getBytes(StandardCharsets.UTF_8);
    }
}
