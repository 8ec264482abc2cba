package org.regionalstrategy.scoring.ranking;

/** What draws of weights and values add up to. Tallies of blocks are merged in the order of the blocks. */
final class DrawTally {
    private final int alternatives;
    private final int criteria;
    private final RankedDraw ranked;
    private int draws;

    final Moments weights;
    final Moments shares; // of the weights of those criteria that count
    final Moments ranks; // of the first alternative, then of the next
    final Moments expectedRanks;
    final Moments middles;
    final long[] wins;
    final long[] level;
    private final double[] drawnRanks;
    private final double[]
            differenceSquares; // of the ranks of two alternatives, at the cell of the earlier and the later
    private final int[] firstDraws;
    private final double[] first;
    private final double[] firstSquares;
    private final double[] firstWeights;
    private final double[] firstSquaresWeights;
    private final double[] firstSquaresWeightSquares;

    DrawTally(int alternatives, int criteria, int counted) {
        this.alternatives = alternatives;
        this.criteria = criteria;
        this.ranked = new RankedDraw(alternatives);
        this.weights = new Moments(criteria);
        this.shares = new Moments(counted);
        this.ranks = new Moments(alternatives * alternatives);
        this.expectedRanks = new Moments(alternatives);
        this.middles = new Moments(alternatives);
        this.wins = new long[alternatives * alternatives];
        this.level = new long[alternatives * alternatives];
        this.drawnRanks = new double[alternatives];
        this.differenceSquares = new double[alternatives * (alternatives - 1) / 2];
        this.firstDraws = new int[alternatives];
        this.first = new double[alternatives];
        this.firstSquares = new double[alternatives];
        this.firstWeights = new double[alternatives * criteria];
        this.firstSquaresWeights = new double[alternatives * criteria];
        this.firstSquaresWeightSquares = new double[alternatives * criteria];
    }

    /**
     * Adds a draw.
     *
     * @param counted the shares of the weights on the criteria that count
     * @param values those of the first alternative on all criteria that count, then those of the next
     */
    void add(double[] drawn, double[] counted, double[] values) {
        draws++;
        for (int j = 0; j < drawn.length; j++) {
            weights.add(j, drawn[j]);
        }
        for (int j = 0; j < counted.length; j++) {
            shares.add(j, counted[j]);
        }
        ranked.rank(counted, values);
        for (int place = 0; place < alternatives; ) {
            int end = ranked.endOfLevel(place);
            addLevel(place, end, drawn);
            place = end;
        }
        addDifferences();
    }

    /** Ranks are whole or half numbers, so that these sums are exact. */
    private void addDifferences() {
        int cell = 0;
        for (int later = 1; later < alternatives; later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                double difference = drawnRanks[earlier] - drawnRanks[later];
                differenceSquares[cell++] += difference * difference;
            }
        }
    }

    /** Adds what the alternatives are worth with the shares of drawn weights and mean values. */
    void addMiddles(double[] counted, ValueRanges ranges) {
        for (int i = 0; i < alternatives; i++) {
            double sum = 0;
            for (int j = 0; j < counted.length; j++) {
                sum += counted[j] * ranges.middle(i, j);
            }
            middles.add(i, sum);
        }
    }

    private void addLevel(int start, int end, double[] drawn) {
        double share = 1.0 / (end - start);
        double meanRank = (start + 1 + end) / 2.0;
        for (int place = start; place < end; place++) {
            int alternative = ranked.at(place);
            expectedRanks.add(alternative, meanRank);
            drawnRanks[alternative] = meanRank;
            for (int rank = start; rank < end; rank++) {
                ranks.add(alternative * alternatives + rank, share);
            }
            for (int other = start; other < alternatives; other++) {
                if (other >= end) {
                    wins[alternative * alternatives + ranked.at(other)]++;
                } else if (other != place) {
                    level[alternative * alternatives + ranked.at(other)]++;
                }
            }
            if (start == 0) {
                addFirst(alternative, share, drawn);
            }
        }
    }

    private void addFirst(int alternative, double share, double[] drawn) {
        firstDraws[alternative]++;
        first[alternative] += share;
        firstSquares[alternative] += share * share;
        for (int j = 0; j < criteria; j++) {
            int at = alternative * criteria + j;
            firstWeights[at] += share * drawn[j];
            firstSquaresWeights[at] += share * share * drawn[j];
            firstSquaresWeightSquares[at] += share * share * drawn[j] * drawn[j];
        }
    }

    void addAll(DrawTally others) {
        draws += others.draws;
        weights.addAll(others.weights);
        shares.addAll(others.shares);
        ranks.addAll(others.ranks);
        expectedRanks.addAll(others.expectedRanks);
        middles.addAll(others.middles);
        for (int i = 0; i < wins.length; i++) {
            wins[i] += others.wins[i];
            level[i] += others.level[i];
        }
        for (int i = 0; i < differenceSquares.length; i++) {
            differenceSquares[i] += others.differenceSquares[i];
        }
        for (int i = 0; i < alternatives; i++) {
            firstDraws[i] += others.firstDraws[i];
            first[i] += others.first[i];
            firstSquares[i] += others.firstSquares[i];
        }
        for (int i = 0; i < firstWeights.length; i++) {
            firstWeights[i] += others.firstWeights[i];
            firstSquaresWeights[i] += others.firstSquaresWeights[i];
            firstSquaresWeightSquares[i] += others.firstSquaresWeightSquares[i];
        }
    }

    int draws() {
        return draws;
    }

    /** In how many draws no other alternative is worth more. */
    int firstDraws(int alternative) {
        return firstDraws[alternative];
    }

    /** The mean over the draws of the squared difference of the ranks of two alternatives. */
    double meanSquaredDifference(int alternative, int other) {
        int later = Math.max(alternative, other);
        return alternative == other
                ? 0
                : differenceSquares[later * (later - 1) / 2 + Math.min(alternative, other)] / draws;
    }

    double centralWeight(int alternative, int criterion) {
        return firstWeights[alternative * criteria + criterion] / first[alternative];
    }

    /** That of a ratio of sums (linearised): the root of the sum of squared {@code share (weight - mean)}, over that of shares. */
    double centralWeightError(int alternative, int criterion) {
        int count = firstDraws[alternative];
        if (count < 2) {
            return 0;
        }
        int at = alternative * criteria + criterion;
        double mean = centralWeight(alternative, criterion);
        double squares = firstSquaresWeightSquares[at]
                - 2 * mean * firstSquaresWeights[at]
                + mean * mean * firstSquares[alternative];
        double rounding = RankedDraw.LEVEL * firstSquares[alternative];
        return squares <= rounding ? 0 : Math.sqrt(squares * count / (count - 1.0)) / first[alternative];
    }
}
