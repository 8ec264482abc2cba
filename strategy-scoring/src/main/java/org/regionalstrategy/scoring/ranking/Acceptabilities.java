package org.regionalstrategy.scoring.ranking;

import static com.google.common.base.Preconditions.checkElementIndex;

import com.google.common.primitives.ImmutableIntArray;
import java.util.OptionalDouble;

/** The figures of an analysis of acceptability, by alternative in the order of the values; see {@link AcceptabilityCalculator}. */
public final class Acceptabilities {
    private final int alternatives;
    private final DrawTally tally;
    private final FirstTally firsts;
    private final int leastFirstDraws;

    Acceptabilities(int alternatives, DrawTally tally, FirstTally firsts, int leastFirstDraws) {
        this.alternatives = alternatives;
        this.tally = tally;
        this.firsts = firsts;
        this.leastFirstDraws = leastFirstDraws;
    }

    /** How many alternatives were compared. */
    public int alternatives() {
        return alternatives;
    }

    /** How many weights and values were drawn; 1 where both are exact. */
    public int draws() {
        return tally.draws();
    }

    /** The mean weight of a criterion, 0 to 1. */
    public double meanWeight(int criterion) {
        return tally.weights.mean(criterion, draws());
    }

    /** The standard error of the mean weight. */
    public double meanWeightError(int criterion) {
        return tally.weights.standardError(criterion, draws());
    }

    /** The mean share of a criterion in the weights of those that count; its mean weight where all do. */
    double meanShare(int counted) {
        return tally.shares.mean(counted, draws());
    }

    /** The share in which an alternative has a rank, from 1: the rank acceptability index, 0 to 1. Ties share their ranks alike. */
    public double share(int alternative, int rank) {
        return tally.ranks.mean(cell(alternative, rank - 1), draws());
    }

    /** The standard error of the share; 0 where all draws agree. */
    public double shareError(int alternative, int rank) {
        return tally.ranks.standardError(cell(alternative, rank - 1), draws());
    }

    /** The mean rank of an alternative; ties have the mean of their ranks. */
    public double expectedRank(int alternative) {
        return tally.expectedRanks.mean(alternative, draws());
    }

    /** The standard error of the mean rank. */
    public double expectedRankError(int alternative) {
        return tally.expectedRanks.standardError(alternative, draws());
    }

    /**
     * The standard error of the difference of two mean ranks: that of the mean of the differences draw by draw, which counts that
     * the two are ranked by the same draws.
     */
    public double expectedRankDifferenceError(int alternative, int other) {
        checkElementIndex(alternative, alternatives, "alternative");
        checkElementIndex(other, alternatives, "other");
        double difference = expectedRank(alternative) - expectedRank(other);
        return Moments.standardError(difference, tally.meanSquaredDifference(alternative, other), draws());
    }

    /**
     * Whether an alternative is told to be ahead of another: its mean rank is less by more than three standard errors of the
     * difference, or by anything where there is one exact draw. What is ahead of one that is ahead of a third is ahead of the
     * third.
     */
    public boolean isAhead(int alternative, int other) {
        double lead = expectedRank(other) - expectedRank(alternative);
        return lead > 0 && Separation.isTold(lead, expectedRankDifferenceError(alternative, other), draws());
    }

    /**
     * The ranks of the alternatives, level where they cannot be told apart: 1 and the number of alternatives in better classes. Two
     * are in the same class if neither is ahead of the other, or if such pairs join them; so all of a class are ahead of all
     * of the next. These are the finest ranks with ties in which nobody precedes what they are not ahead of.
     */
    public ImmutableIntArray ranks() {
        return LevelRanks.of(this);
    }

    /** What an alternative is worth with mean values, on average over the weights. */
    public double value(int alternative) {
        return tally.middles.mean(alternative, draws());
    }

    /** The standard error of the value. */
    public double valueError(int alternative) {
        return tally.middles.standardError(alternative, draws());
    }

    /** The share in which one alternative is worth more than another: the pairwise winning index, 0 to 1. */
    public double winning(int alternative, int over) {
        return (double) tally.wins[cell(alternative, over)] / draws();
    }

    /** The share in which two alternatives are worth the same. */
    public double level(int alternative, int other) {
        return (double) tally.level[cell(alternative, other)] / draws();
    }

    /** The standard error of the pairwise winning index. */
    public double winningError(int alternative, int over) {
        double share = winning(alternative, over);
        return draws() < 2 ? 0 : Math.sqrt(share * (1 - share) / (draws() - 1.0));
    }

    /** Whether an alternative comes first often enough to say with which weights. */
    public boolean hasCentralWeights(int alternative) {
        return firstDraws(alternative) >= leastFirstDraws;
    }

    /** In how many draws no other alternative is worth more. */
    public int firstDraws(int alternative) {
        return tally.firstDraws(checkElementIndex(alternative, alternatives, "alternative"));
    }

    /** The mean weight of a criterion where an alternative comes first; empty where that is too seldom. */
    public OptionalDouble centralWeight(int alternative, int criterion) {
        return hasCentralWeights(alternative)
                ? OptionalDouble.of(tally.centralWeight(alternative, criterion))
                : OptionalDouble.empty();
    }

    /** The standard error of a central weight; 0 where there is none. */
    public double centralWeightError(int alternative, int criterion) {
        return hasCentralWeights(alternative) ? tally.centralWeightError(alternative, criterion) : 0;
    }

    /** How likely an alternative comes first with its central weights: the confidence factor, 0 to 1; empty without weights. */
    public OptionalDouble confidence(int alternative) {
        return hasCentralWeights(alternative)
                ? OptionalDouble.of(firsts.firsts.mean(alternative, firsts.draws()))
                : OptionalDouble.empty();
    }

    /** The standard error of the confidence factor; 0 where there is none. */
    public double confidenceError(int alternative) {
        return hasCentralWeights(alternative) ? firsts.firsts.standardError(alternative, firsts.draws()) : 0;
    }

    private int cell(int alternative, int other) {
        return checkElementIndex(alternative, alternatives, "alternative") * alternatives
                + checkElementIndex(other, alternatives, "other or rank");
    }
}
