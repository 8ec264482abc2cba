package org.regionalstrategy.io.fuzz;

import java.io.ByteArrayInputStream;
import org.regionalstrategy.io.StrategyReader;
import org.regionalstrategy.io.StrategyWriter;
import org.regionalstrategy.io.diagnostics.Problem;
import org.regionalstrategy.io.diagnostics.ProblemRenderer;
import org.regionalstrategy.io.diagnostics.ReadResult;
import org.regionalstrategy.io.text.Format;
import org.regionalstrategy.model.Strategy;

/** What holds whatever bytes are read as a strategy. */
final class AnyInput {
    private AnyInput() {}

    /**
     * Reads bytes, renders their problems and, if they hold a strategy, writes it and reads it back.
     *
     * @throws AssertionError if a problem has no place in the input, or what is written is not read back the same
     * @throws RuntimeException if anything is thrown, which is a defect too
     */
    static ReadResult<Strategy> check(byte[] input, Format format) {
        ReadResult<Strategy> result =
                StrategyReader.withDefaults().readResult(new ByteArrayInputStream(input), format, "input");
        for (Problem problem : result.problems()) {
            ProblemRenderer.render(problem);
            require(!problem.message().isBlank(), "a problem without a message");
            require(
                    problem.line() >= 0 && problem.line() <= input.length + 1,
                    "a problem at line " + problem.line() + ": " + problem);
        }
        require(result.value().isPresent() || result.total() > 0, "neither a strategy nor a problem");
        result.value().ifPresent(strategy -> checkWritten(strategy, format));
        return result;
    }

    private static void checkWritten(Strategy strategy, Format format) {
        String written = write(strategy, format);
        Strategy back = StrategyReader.withDefaults().read(written, format, "written");
        require(back.equals(strategy), "a strategy that is read back otherwise");
        require(write(back, format).equals(written), "a strategy that is written otherwise the second time");
    }

    private static String write(Strategy strategy, Format format) {
        StrategyWriter writer = StrategyWriter.withDefaults();
        return format == Format.JSON ? writer.toJson(strategy) : writer.toYaml(strategy);
    }

    private static void require(boolean condition, String defect) {
        if (!condition) {
            throw new AssertionError(defect);
        }
    }
}
