package org.regionalstrategy.scoring.complexity;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableDoubleArray;
import java.util.List;
import java.util.function.IntFunction;
import org.regionalstrategy.model.assessment.complexity.ComplexityResult;
import org.regionalstrategy.model.assessment.complexity.RobustnessResult;
import org.regionalstrategy.model.matrix.ActivityMatrix;
import org.regionalstrategy.scoring.execution.Execution;
import org.regionalstrategy.scoring.presence.PresenceRule;
import org.regionalstrategy.scoring.presence.QuotientPresence;

/**
 * Whether the order by complexity outlives other thresholds, other sets of regions and the noise of counts.
 *
 * <p>Each trial is a complexity of its own, with its own totals, presence and sign. The result has the same bits for
 * any number of threads. Cost: that of one complexity, times the trials. An interrupted thread gets a
 * {@link java.util.concurrent.CancellationException} and stays interrupted.
 */
public final class ComplexityRobustness {
    /** From one half to twice the usual threshold. */
    public static final ImmutableDoubleArray DEFAULT_THRESHOLDS =
            ImmutableDoubleArray.of(0.5, 0.6, 0.7, 0.8, 0.9, 1, 1.2, 1.4, 1.6, 1.8, 2);

    private static final int MOST_TRIALS = 100_000;

    private final ComplexityOptions options;

    private final Execution execution;

    private ComplexityRobustness(ComplexityOptions options, Execution execution) {
        this.options = options;
        this.execution = execution;
    }

    public static ComplexityRobustness withDefaults() {
        return with(ComplexityOptions.defaults());
    }

    public static ComplexityRobustness with(ComplexityOptions options) {
        return new ComplexityRobustness(options, Execution.parallel());
    }

    /** The same on other threads, or with a listener that is told of each trial. */
    public ComplexityRobustness with(Execution other) {
        return new ComplexityRobustness(options, requireNonNull(other, "execution"));
    }

    /**
     * The lowest and highest ranks over several thresholds of the location quotient.
     *
     * @param thresholds each above 0, at least one
     */
    public RobustnessResult overThresholds(ActivityMatrix matrix, ImmutableDoubleArray thresholds) {
        checkArgument(!thresholds.isEmpty(), "robustness: at least one threshold is needed");
        boolean strict = options.presence() instanceof QuotientPresence quotient && quotient.strict();
        List<Ranking> rankings = run(thresholds.length(), trial -> {
            PresenceRule rule = new QuotientPresence(thresholds.get(trial), strict);
            return ranking(options.toBuilder().presence(rule).build(), matrix);
        });
        return new RankIntervals(ranking(options, matrix), rankings, 0)
                .result("threshold sweep")
                .putSetting("robustness.thresholds", thresholds.toString())
                .build();
    }

    /**
     * The lowest and highest ranks when each region in turn is left out; the region itself counts as if it kept its place.
     */
    public RobustnessResult leavingOutRegions(ActivityMatrix matrix) {
        ImmutableList<String> names = matrix.regions().names();
        Ranking whole = ranking(options, matrix);
        List<Ranking> rankings = run(names.size(), trial -> {
            ImmutableList<String> others = names.stream()
                    .filter(name -> !name.equals(names.get(trial)))
                    .collect(ImmutableList.toImmutableList());
            Ranking ranking =
                    ranking(options, matrix.slice(others, matrix.activities().names()));
            return ranking.withRegion(trial, whole);
        });
        return new RankIntervals(whole, rankings, 0)
                .result("leaving out each region")
                .build();
    }

    /**
     * The ranks over repeated draws of all counts, each Poisson with the observed count as its mean: what sampling noise
     * alone would do. Totals vary with the counts; cells of zero stay zero.
     *
     * @param matrix counts, say of persons or firms; anything else has no Poisson error
     * @param trials how many draws, 1 to 100,000
     * @param confidence which share of the draws the interval covers, between 0 and 1
     * @throws IllegalArgumentException if a value is no whole number, and so no count
     */
    public RobustnessResult bootstrap(ActivityMatrix matrix, int trials, long seed, double confidence) {
        checkArgument(trials >= 1 && trials <= MOST_TRIALS, "robustness: trials must lie from 1 to 100000: %s", trials);
        checkArgument(
                confidence > 0 && confidence < 1, "robustness: confidence must lie between 0 and 1: %s", confidence);
        Redraw redraw = new Redraw(matrix, seed);
        List<Ranking> rankings = run(trials, trial -> ranking(options, redraw.draw(trial)));
        return new RankIntervals(ranking(options, matrix), rankings, (1 - confidence) / 2)
                .result("bootstrap of counts")
                .putSetting("robustness.confidence", Double.toString(confidence))
                .putSetting("robustness.seed", Long.toString(seed))
                .build();
    }

    private ImmutableList<Ranking> run(int trials, IntFunction<Ranking> trial) {
        Ranking[] rankings = new Ranking[trials];
        execution.forEachBlock("robustness of complexity", trials, number -> rankings[number] = trial.apply(number));
        return ImmutableList.copyOf(rankings);
    }

    private static Ranking ranking(ComplexityOptions options, ActivityMatrix matrix) {
        ComplexityResult result = EconomicComplexity.with(options).assess(matrix);
        return new Ranking(Ranks.descending(result.eci()), Ranks.descending(result.pci()));
    }
}
