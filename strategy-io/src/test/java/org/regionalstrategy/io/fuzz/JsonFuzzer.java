package org.regionalstrategy.io.fuzz;

import org.regionalstrategy.io.text.Format;

/** The target of fuzzing for JSON: {@code mvn -Pfuzz -Dfuzz.format=Json}, see the guide for contributors. */
public final class JsonFuzzer {
    private JsonFuzzer() {}

    /** Is called by the fuzzer. */
    public static void fuzzerTestOneInput(byte[] input) {
        AnyInput.check(input, Format.JSON);
    }
}
