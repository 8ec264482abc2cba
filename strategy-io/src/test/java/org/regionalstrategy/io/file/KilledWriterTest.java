package org.regionalstrategy.io.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills a process while it writes, again and again: the file is always one of those that were written, whole. */
@Tag("slow")
class KilledWriterTest {
    private static final int ROUNDS = 200;
    private static final int LENGTH = 2_000_000;
    private static final long SEED = 20_260_101;

    @TempDir
    Path directory;

    /** A process that writes its file for ever, each time full of another letter. */
    static final class Writer {
        private Writer() {}

        /** Writes to the file of the first argument and tells when it has once. */
        public static void main(String[] arguments) {
            Path file = Path.of(arguments[0]);
            AtomicFile.write(file, letters('a'));
            System.out.println("ready");
            System.out.flush();
            for (int i = 1; true; i++) {
                AtomicFile.write(file, letters((char) ('a' + i % 26)));
            }
        }
    }

    private static String letters(char letter) {
        return String.valueOf(letter).repeat(LENGTH);
    }

    private Process start(Path file) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Writer.class.getName(),
                file.toString()));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private int temporaryFiles() throws IOException {
        int count = 0;
        try (Stream<Path> files = Files.list(directory)) {
            for (Path each :
                    files.filter(path -> path.toString().endsWith(".tmp")).toList()) {
                Files.delete(each);
                count++;
            }
        }
        return count;
    }

    @Test
    void a_killed_writer_leaves_a_whole_file() throws IOException, InterruptedException {
        Path file = directory.resolve("a.yaml");
        Random random = new Random(SEED);
        TreeSet<Character> seen = new TreeSet<>();
        int interrupted = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Process writer = start(file);
            try (InputStream out = writer.getInputStream()) {
                assertThat(out.read()).as("the writer is ready").isEqualTo('r');
                Thread.sleep(random.nextInt(20));
            } finally {
                writer.destroyForcibly().waitFor();
            }
            String content = Files.readString(file, StandardCharsets.UTF_8);
            assertThat(content.length()).as("length in round " + round).isEqualTo(LENGTH);
            assertThat(content.chars().distinct().count())
                    .as("letters in round " + round)
                    .isEqualTo(1);
            seen.add(content.charAt(0));
            interrupted += temporaryFiles();
        }
        assertThat(seen).as("files that were met").hasSizeGreaterThan(2);
        assertThat(interrupted).as("writes that were cut short").isGreaterThan(ROUNDS / 10);
    }
}
