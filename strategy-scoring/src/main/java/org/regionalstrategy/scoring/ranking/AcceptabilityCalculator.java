package org.regionalstrategy.scoring.ranking;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.regionalstrategy.scoring.execution.Execution;

/**
 * Stochastic multicriteria acceptability analysis (SMAA-2): how alternatives rank by the weighted sum of their values, over all
 * weights that somebody may want and all values that may be.
 *
 * <p>The rank acceptability of an alternative is the share of weights and values with which it has a rank; its central weights are
 * the mean weights with which it comes first; its confidence factor is the share of values with which it comes first with these
 * weights; the pairwise winning index is the share with which it is worth more than another (Leskinen and others 2006). Tied
 * alternatives share the ranks between them alike.
 *
 * <p>Weights and values are drawn uniformly and independently of each other, {@link RankingOptions#draws()} times, in fixed blocks
 * of {@value #BLOCK}, each with random numbers of its own: the same options give the same bits, whatever the number of threads. All
 * sets of weights are held against the same drawn values. Where weights and values are exact there is one draw, and all figures
 * are exact: this is the weighted sum. Time a draw: alternatives squared, times criteria where values are not exact. An interrupted
 * thread gets a {@link java.util.concurrent.CancellationException}.
 *
 * <p>Calculators are immutable.
 *
 * <p>Lahdelma &amp; Salminen, SMAA-2: Stochastic multicriteria acceptability analysis for group decision making, Operations
 * Research 49, 2001. Tervonen &amp; Lahdelma, Implementing stochastic multicriteria acceptability analysis, European Journal of
 * Operational Research 178, 2007.
 */
public final class AcceptabilityCalculator {
    static final int BLOCK = 500;

    private static final String TASK = "rank acceptabilities";
    private static final int WEIGHTS = 0;
    private static final int VALUES = 1;
    private static final AcceptabilityCalculator DEFAULT =
            new AcceptabilityCalculator(RankingOptions.defaults(), Execution.sequential());

    private final RankingOptions options;
    private final Execution execution;

    private AcceptabilityCalculator(RankingOptions options, Execution execution) {
        this.options = requireNonNull(options, "options");
        this.execution = requireNonNull(execution, "execution");
    }

    public static AcceptabilityCalculator withDefaults() {
        return DEFAULT;
    }

    public AcceptabilityCalculator withOptions(RankingOptions newOptions) {
        return new AcceptabilityCalculator(newOptions, execution);
    }

    /** A calculator that works on these threads; they change the time, never the result. */
    public AcceptabilityCalculator on(Execution newExecution) {
        return new AcceptabilityCalculator(options, newExecution);
    }

    /** A calculator whose draws are unrelated to those for any other name. */
    AcceptabilityCalculator drawingFor(String name) {
        return withOptions(
                options.toBuilder().seed(SplitMix64.seed(options.seed(), name)).build());
    }

    /**
     * The acceptability of alternatives.
     *
     * @throws IllegalArgumentException if the values are not of as many criteria as the weights
     */
    public Acceptabilities calculate(ValueRanges values, WeightSet weights) {
        return calculate(values, weights, CountedWeights.all(weights.criteria()));
    }

    /** As above, where only some of the weights count: those of the criteria of the values. */
    Acceptabilities calculate(ValueRanges values, WeightSet weights, CountedWeights counted) {
        checkArgument(
                values.criteria() == counted.count() && counted.weighed() == weights.criteria(),
                "acceptability: values of %s criteria, but weights of %s",
                values.criteria(),
                counted.count());
        boolean exact = values.isExact() && weights.isPoint();
        List<DrawTally> tallies = new ArrayList<>();
        int draws = exact ? 1 : options.draws();
        blocks(draws).forEach(block -> tallies.add(tally(values, counted)));
        execution.forEachBlock(
                TASK, tallies.size(), block -> draw(values, weights, counted, block, draws, tallies.get(block)));
        DrawTally all = tally(values, counted);
        tallies.forEach(all::addAll);
        int leastFirstDraws = exact ? 1 : options.firstDraws();
        return new Acceptabilities(
                values.alternatives(),
                all,
                firsts(values, centralWeights(values, counted, all, leastFirstDraws)),
                leastFirstDraws);
    }

    private static DrawTally tally(ValueRanges values, CountedWeights counted) {
        return new DrawTally(values.alternatives(), counted.weighed(), counted.count());
    }

    private static IntStream blocks(int draws) {
        return IntStream.range(0, (draws + BLOCK - 1) / BLOCK);
    }

    private static int size(int block, int draws) {
        return Math.min(BLOCK, draws - block * BLOCK);
    }

    private void draw(
            ValueRanges values, WeightSet weights, CountedWeights counted, int block, int draws, DrawTally tally) {
        SplitMix64 random = SplitMix64.of(options.seed(), WEIGHTS, block);
        double[] weighed = new double[weights.criteria()];
        drawValues(values, block, draws, drawn -> {
            weights.draw(random, weighed);
            double[] shares = counted.shares(weighed);
            tally.add(weighed, shares, drawn);
            tally.addMiddles(shares, values);
        });
    }

    private void drawValues(ValueRanges values, int block, int draws, Consumer<double[]> each) {
        SplitMix64 random = SplitMix64.of(options.seed(), VALUES, block);
        double[] drawn = new double[values.alternatives() * values.criteria()];
        for (int i = 0; i < size(block, draws); i++) {
            values.draw(random, drawn);
            each.accept(drawn);
        }
    }

    private static List<Optional<double[]>> centralWeights(
            ValueRanges values, CountedWeights counted, DrawTally tally, int leastFirstDraws) {
        List<Optional<double[]>> central = new ArrayList<>();
        for (int alternative = 0; alternative < values.alternatives(); alternative++) {
            int i = alternative;
            central.add(
                    tally.firstDraws(i) >= leastFirstDraws
                            ? Optional.of(counted.shares(IntStream.range(0, counted.weighed())
                                    .mapToDouble(j -> tally.centralWeight(i, j))
                                    .toArray()))
                            : Optional.empty());
        }
        return central;
    }

    private FirstTally firsts(ValueRanges values, List<Optional<double[]>> central) {
        int draws = values.isExact() ? 1 : options.draws();
        List<FirstTally> tallies = new ArrayList<>();
        blocks(draws).forEach(block -> tallies.add(new FirstTally(central)));
        execution.forEachBlock(
                TASK, tallies.size(), block -> drawValues(values, block, draws, tallies.get(block)::add));
        FirstTally all = new FirstTally(central);
        tallies.forEach(all::addAll);
        return all;
    }
}
