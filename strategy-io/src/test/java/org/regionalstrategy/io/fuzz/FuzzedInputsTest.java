package org.regionalstrategy.io.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.regionalstrategy.fixtures.Strategies;
import org.regionalstrategy.io.StrategyWriter;
import org.regionalstrategy.io.text.Format;

/** Inputs that the reader once stumbled over, and hostile ones made by hand: whatever is read, nothing but problems come. */
class FuzzedInputsTest {
    private static final long SEED = 20_351;
    private static final int MUTANTS = 400;

    @ParameterizedTest
    @MethodSource
    void an_input_that_was_found_once_is_read_in_both_formats(Path input) throws IOException {
        byte[] bytes = Files.readAllBytes(input);
        for (Format format : Format.values()) {
            assertThatCode(() -> AnyInput.check(bytes, format)).doesNotThrowAnyException();
        }
    }

    static List<Path> an_input_that_was_found_once_is_read_in_both_formats() throws IOException, URISyntaxException {
        Path json = Path.of(Objects.requireNonNull(FuzzedInputsTest.class.getResource("json"))
                .toURI());
        try (Stream<Path> files = Files.walk(json.resolveSibling(""))) {
            return files.filter(file -> file.getFileName().toString().matches(".+\\.(json|yaml)"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_document_with_bytes_changed_cut_and_doubled_is_still_read(Format format) {
        StrategyWriter writer = StrategyWriter.withDefaults();
        String document =
                format == Format.JSON ? writer.toJson(Strategies.island()) : writer.toYaml(Strategies.island());
        byte[] sound = document.getBytes(StandardCharsets.UTF_8);
        Random random = new Random(SEED);
        int refused = 0;
        for (int i = 0; i < MUTANTS; i++) {
            if (AnyInput.check(mutated(sound, random), format).value().isEmpty()) {
                refused++;
            }
        }
        assertThat(refused).isBetween(MUTANTS / 4, MUTANTS - 1);
    }

    /** Changes a byte, cuts a piece out, or puts a piece in a second time; up to three times over. */
    private static byte[] mutated(byte[] sound, Random random) {
        byte[] bytes = sound.clone();
        for (int i = random.nextInt(3); i >= 0; i--) {
            int start = random.nextInt(bytes.length);
            int length = Math.min(1 + random.nextInt(40), bytes.length - start);
            switch (random.nextInt(3)) {
                case 0 -> bytes[start] = (byte) random.nextInt(256);
                case 1 -> bytes = joined(bytes, 0, start, start + length, bytes.length);
                default -> bytes = joined(bytes, 0, start + length, start, bytes.length);
            }
        }
        return bytes;
    }

    private static byte[] joined(byte[] bytes, int start1, int end1, int start2, int end2) {
        byte[] joined = new byte[end1 - start1 + end2 - start2];
        System.arraycopy(bytes, start1, joined, 0, end1 - start1);
        System.arraycopy(bytes, start2, joined, end1 - start1, end2 - start2);
        return joined;
    }

    @Test
    void an_empty_input_is_no_strategy() {
        for (Format format : Format.values()) {
            assertThat(AnyInput.check(new byte[0], format).value()).isEmpty();
        }
    }
}
