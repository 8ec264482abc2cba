package org.regionalstrategy.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.regionalstrategy.io.text.Format;
import org.regionalstrategy.model.Strategy;

/**
 * Documents of every version there was, and what they are read as for ever. The documents never change. Their readings,
 * in the newest version, may only get what a later version adds.
 */
class FrozenDocumentsTest {
    private static String text(String name) {
        try (InputStream in = FrozenDocumentsTest.class.getResourceAsStream("frozen/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"v1/every-field", "v1/by-hand"})
    void a_strategy_is_read_as_it_ever_was(String name) {
        Strategy strategy = StrategyReader.withDefaults().read(text(name + ".yaml"), Format.YAML, name);

        assertThat(StrategyWriter.withDefaults().toJson(strategy)).isEqualTo(text(name + ".json"));
    }

    @ParameterizedTest
    @ValueSource(strings = "v1/assessment")
    void an_assessment_is_read_as_it_ever_was(String name) {
        assertThat(AssessmentWriter.withDefaults()
                        .toJson(AssessmentReader.withDefaults().read(text(name + ".json"), Format.JSON, name)))
                .isEqualTo(text(name + ".json"));
    }
}
