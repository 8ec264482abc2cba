package org.regionalstrategy.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.regionalstrategy.io.diagnostics.Problem;
import org.regionalstrategy.io.diagnostics.ReadResult;
import org.regionalstrategy.io.text.Format;
import org.regionalstrategy.model.Strategy;

/** Whatever is done to a document, the reader answers with a strategy or with problems in the text, never otherwise. */
class BrokenDocumentsTest {
    private static final StrategyReader READER = StrategyReader.withDefaults();
    private static final StrategyWriter WRITER = StrategyWriter.withDefaults();
    private static final String PIECES = "{}[]:,-\"'\n\t #&*!|>%@`~?\\01.eE+xN\ud83d\u0000\u2028";
    private static final int ROUNDS = 1_000;

    @ParameterizedTest
    @EnumSource
    void a_damaged_document_is_a_strategy_or_has_problems_with_places(Format format) {
        Strategy strategy = READER.read(RoundTripTest.completeYaml(), Format.YAML, "complete.yaml");
        String text = format == Format.JSON ? WRITER.toJson(strategy) : WRITER.toYaml(strategy);
        int lines = (int) text.lines().count() + 10;
        Random random = new Random(format.name().hashCode());
        int survivors = 0;
        for (int i = 0; i < ROUNDS; i++) {
            String damaged = damaged(text, random);
            ReadResult<Strategy> result = READER.readResult(damaged, format, "d");
            if (result.value().isPresent()) {
                survivors++;
                String written = WRITER.toYaml(result.orElseThrow());
                assertThat(READER.read(written, Format.YAML, "w")).isEqualTo(result.orElseThrow());
            } else {
                assertThat(result.problems()).isNotEmpty().allSatisfy(problem -> assertIn(problem, lines));
            }
        }
        assertThat(survivors).isBetween(1, ROUNDS - 1);
    }

    private static void assertIn(Problem problem, int lines) {
        assertThat(problem.line()).isBetween(0, lines);
        assertThat(problem.toString()).startsWith("error[").doesNotContain("Exception", "\u0000");
    }

    private static String damaged(String text, Random random) {
        StringBuilder damaged = new StringBuilder(text);
        for (int i = random.nextInt(3); i >= 0; i--) {
            int at = random.nextInt(damaged.length());
            switch (random.nextInt(3)) {
                case 0 -> damaged.deleteCharAt(at);
                case 1 -> damaged.insert(at, PIECES.charAt(random.nextInt(PIECES.length())));
                default -> damaged.delete(at, Math.min(damaged.length(), at + random.nextInt(40)));
            }
        }
        return damaged.toString();
    }
}
