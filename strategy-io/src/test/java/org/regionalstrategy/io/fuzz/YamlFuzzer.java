package org.regionalstrategy.io.fuzz;

import org.regionalstrategy.io.text.Format;

/** The target of fuzzing for YAML: {@code mvn -Pfuzz -Dfuzz.format=Yaml}, see the guide for contributors. */
public final class YamlFuzzer {
    private YamlFuzzer() {}

    /** Is called by the fuzzer. */
    public static void fuzzerTestOneInput(byte[] input) {
        AnyInput.check(input, Format.YAML);
    }
}
