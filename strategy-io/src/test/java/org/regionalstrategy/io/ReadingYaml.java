package org.regionalstrategy.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.regionalstrategy.io.diagnostics.Problem;
import org.regionalstrategy.io.diagnostics.ReadResult;
import org.regionalstrategy.io.text.Format;
import org.regionalstrategy.model.Strategy;

/** Reads YAML texts for tests. */
final class ReadingYaml {
    /** The head of a sound document, to add lists to. */
    static final String HEAD = """
            schemaVersion: "1"
            id: s
            name: S
            region: island
            asOf: "2019-07-31"
            horizon: 2035
            moneyUnit: {currency: EUR, priceYear: 2019, scale: millions}
            regions:
              - {id: island, name: Island, kind: region}
            """;

    private ReadingYaml() {}

    static ReadResult<Strategy> yaml(String text) {
        return StrategyReader.withDefaults().readResult(text, Format.YAML, "s.yaml");
    }

    /** Code, place and pointer of each problem. */
    static List<String> codes(ReadResult<?> result) {
        return result.problems().stream()
                .map(problem ->
                        problem.code() + " " + problem.line() + ":" + problem.column() + " " + problem.pointer())
                .toList();
    }

    /** The problem of a document that is sound but for the lines added to it. */
    static Problem only(String added) {
        ReadResult<Strategy> result = yaml(HEAD + added);
        assertThat(result.problems()).as(result.problems().toString()).hasSize(1);
        return result.problems().get(0);
    }
}
