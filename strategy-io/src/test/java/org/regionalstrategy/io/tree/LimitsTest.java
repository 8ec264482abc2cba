package org.regionalstrategy.io.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.regionalstrategy.io.text.Format;
import org.regionalstrategy.io.text.ReadLimits;

class LimitsTest {
    private static final Duration SHORT = Duration.ofSeconds(10);

    private static Tree parse(String text, Format format, ReadLimits limits) {
        return Tree.parse(new SourceText("t", text), format, limits);
    }

    private static void assertRefused(String text, Format format, ReadLimits limits, String message) {
        assertThat(Trees.problems(parse(text, format, limits)))
                .singleElement()
                .satisfies(problem -> assertThat(problem.code()).isEqualTo("limit-exceeded"))
                .satisfies(problem -> assertThat(problem.message()).contains(message));
    }

    @ParameterizedTest
    @EnumSource
    void nesting_up_to_the_limit_is_read_and_one_more_refused(Format format) {
        String fits = "[".repeat(64) + "]".repeat(64);

        assertThat(Trees.codes(parse(fits, format, ReadLimits.defaults()))).isEmpty();
        assertRefused("[" + fits + "]", format, ReadLimits.defaults(), "64 levels");
    }

    @ParameterizedTest
    @EnumSource
    void a_hundred_thousand_brackets_are_refused_at_once(Format format) {
        assertTimeout(SHORT, () -> assertRefused("[".repeat(100_000), format, ReadLimits.defaults(), "64 levels"));
    }

    @ParameterizedTest
    @EnumSource
    void a_long_text_is_refused(Format format) {
        ReadLimits limits = ReadLimits.builder().maxTextLength(10).build();

        assertThat(Trees.codes(parse("[\"" + "x".repeat(10) + "\"]", format, limits)))
                .isEmpty();
        assertRefused("[\"" + "x".repeat(11) + "\"]", format, limits, "10");
    }

    @ParameterizedTest
    @EnumSource
    void a_long_number_is_refused(Format format) {
        assertThat(Trees.codes(parse("[" + "1".repeat(400) + "]", format, ReadLimits.defaults())))
                .isEmpty();
        assertRefused("[" + "1".repeat(401) + "]", format, ReadLimits.defaults(), "400");
    }

    @ParameterizedTest
    @EnumSource
    void a_long_name_is_refused(Format format) {
        ReadLimits limits = ReadLimits.builder().maxNameLength(10).build();

        assertThat(Trees.codes(parse("{\"" + "x".repeat(10) + "\": 1}", format, limits)))
                .isEmpty();
        assertRefused("{\"" + "x".repeat(11) + "\": 1}", format, limits, "10");
    }

    @Test
    void what_is_beyond_a_limit_has_its_place_and_no_words_of_a_parser() {
        String text = "{\"a\": 1,\n \"" + "x".repeat(40_000) + "\": 1}";
        assertThat(Trees.problems(parse(text, Format.JSON, ReadLimits.defaults())))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.line()).isEqualTo(2);
                    assertThat(problem.column()).isEqualTo(2);
                    assertThat(problem.message()).contains("1024").doesNotContain("`", "()");
                });
    }

    @ParameterizedTest
    @EnumSource
    void too_many_tokens_are_refused(Format format) {
        ReadLimits limits = ReadLimits.builder().maxTokens(4).build();

        assertThat(Trees.codes(parse("[1, 2, 3]", format, limits))).isEmpty();
        assertRefused("[1, 2, 3, 4]", format, limits, "more than 4 tokens");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a: %s", "a: \"%s\"", "a: '%s'", "a: |\n  %s\n", "a: 1 # %s\n"})
    void a_long_run_in_yaml_costs_no_quadratic_time(String form) {
        String text = form.formatted("x".repeat(20_000_000));

        assertTimeout(SHORT, () -> parse(text, Format.YAML, ReadLimits.defaults()));
    }

    @Test
    void a_limit_below_one_is_refused() {
        assertThatThrownBy(() -> ReadLimits.builder().maxDepth(0).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("read limits: maxDepth must be > 0: 0");
    }
}
