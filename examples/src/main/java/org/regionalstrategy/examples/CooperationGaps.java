package org.regionalstrategy.examples;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.regionalstrategy.examples.tomsk.TomskCase;
import org.regionalstrategy.io.StrategyReader;
import org.regionalstrategy.model.Assessment;
import org.regionalstrategy.model.Strategy;
import org.regionalstrategy.model.assessment.PackageFinding;
import org.regionalstrategy.scoring.StrategyEvaluator;

/** For an application that embeds the library: which packages cannot enter their market yet, and why. */
public final class CooperationGaps {
    private CooperationGaps() {}

    /** Prints the gaps of the strategy in a file, or of the Tomsk case. */
    public static void main(String[] arguments) {
        Strategy strategy = arguments.length == 0
                ? TomskCase.strategy()
                : StrategyReader.withDefaults().read(Path.of(arguments[0]));
        print(strategy, new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    static void print(Strategy strategy, PrintStream out) {
        Assessment assessment = StrategyEvaluator.withDefaults().evaluate(strategy);
        for (PackageFinding found : assessment.packages()) {
            String name = strategy.resolve(found.productPackage()).name().in("en");
            out.println(name + ": " + found.gate().explanation().sentence().in("en"));
        }
    }
}
