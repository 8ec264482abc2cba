package org.regionalstrategy.scoring.ranking;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableDoubleArray;
import com.google.common.primitives.ImmutableIntArray;

/**
 * Rankings of the same alternatives by several voters, each of whom counts the same, and the rankings of all together that follow.
 *
 * <p><b>Borda</b> (1781): over voters, how many alternatives stand behind an alternative, those level with it counted as a half.
 * <b>Copeland</b> (1951): how many alternatives more voters put behind than before it, less those that more put before than behind.
 * <b>Kemeny</b> (1959): the order that contradicts the fewest preferences of voters for one alternative over another. A voter who
 * has two level contradicts neither order of them: the distance of Kemeny and Snell (1962) to both is the same.
 *
 * <p>Profiles are immutable.
 */
public final class Profile {
    private final int alternatives;
    private final ImmutableList<ImmutableIntArray> rankings;
    private final int[][] preferring;

    private Profile(int alternatives, ImmutableList<ImmutableIntArray> rankings) {
        this.alternatives = alternatives;
        this.rankings = rankings;
        this.preferring = new int[alternatives][alternatives];
        for (ImmutableIntArray ranks : rankings) {
            for (int i = 0; i < alternatives; i++) {
                for (int j = 0; j < alternatives; j++) {
                    preferring[i][j] += ranks.get(i) < ranks.get(j) ? 1 : 0;
                }
            }
        }
    }

    /**
     * The rankings of some voters.
     *
     * @param rankings for each voter the rank of every alternative, the least for the best; equal ranks are level
     * @throws IllegalArgumentException if voters rank different numbers of alternatives
     */
    public static Profile of(int alternatives, ImmutableList<ImmutableIntArray> rankings) {
        rankings.forEach(ranks -> checkArgument(
                ranks.length() == alternatives,
                "profile: every voter must rank %s alternatives: %s",
                alternatives,
                ranks));
        return new Profile(alternatives, rankings);
    }

    /** How many alternatives are ranked. */
    public int alternatives() {
        return alternatives;
    }

    /** How many voters put one alternative before another. */
    public int preferring(int alternative, int over) {
        return preferring[alternative][over];
    }

    /** The count of Borda by alternative, 0 to the number of voters times one less than that of alternatives. */
    public ImmutableDoubleArray borda() {
        double[] counts = new double[alternatives];
        for (int i = 0; i < alternatives; i++) {
            for (int j = 0; j < alternatives; j++) {
                int level = rankings.size() - preferring[i][j] - preferring[j][i];
                counts[i] += i == j ? 0 : preferring[i][j] + level / 2.0;
            }
        }
        return ImmutableDoubleArray.copyOf(counts);
    }

    /** Wins less losses against each other alternative, by alternative. */
    public ImmutableIntArray copeland() {
        int[] counts = new int[alternatives];
        for (int i = 0; i < alternatives; i++) {
            for (int j = 0; j < alternatives; j++) {
                counts[i] += Integer.signum(preferring[i][j] - preferring[j][i]);
            }
        }
        return ImmutableIntArray.copyOf(counts);
    }

    /**
     * The orders of Kemeny, all of them, by dynamic programming over sets of alternatives: time and memory 2^n n.
     *
     * @throws IllegalArgumentException if there are more than {@value RankingOptions#MOST_ORDERED} alternatives, or none
     */
    public KemenyOrders kemeny() {
        return new KemenyOrders(preferring);
    }
}
