package org.regionalstrategy.scoring.ranking;

import static com.google.common.base.Preconditions.checkArgument;

import org.immutables.value.Value;

/** How packages are ranked. */
@Value.Immutable
@ValueStyle
public abstract class RankingOptions {
    /** Draws unless set otherwise: shares then lie within 0.01 at a confidence of 95 % (Tervonen and Lahdelma 2007). */
    public static final int DEFAULT_DRAWS = 10_000;

    /** The most draws: their tallies are held at once. */
    public static final int MOST_DRAWS = 1_000_000;

    /** The most packages of which all orders are compared unless set otherwise, and at all. */
    public static final int MOST_ORDERED = 12;

    /** How many tied orders are listed unless set otherwise. */
    public static final int DEFAULT_ORDERS = 10;

    /** How many packages a disagreement names unless set otherwise. */
    public static final int DEFAULT_DIFFERENCES = 3;

    /** In how many draws a package must come first for central weights unless set otherwise. */
    public static final int DEFAULT_FIRST_DRAWS = 10;

    /** Up to which consistency ratio comparisons pass as consistent (Saaty 1980). */
    public static final double CONSISTENT = 0.1;

    RankingOptions() {}

    /**
     * How many weights and scores are drawn where they are not exact; at least 2, for a standard error takes two. Below 10 no
     * packages are told apart.
     */
    @Value.Default
    public int draws() {
        return DEFAULT_DRAWS;
    }

    /** The seed of the draws. */
    @Value.Default
    public long seed() {
        return 1;
    }

    /** Below how many draws in which a package comes first nothing is said of its central weights; at least 1. */
    @Value.Default
    public int firstDraws() {
        return DEFAULT_FIRST_DRAWS;
    }

    /** Up to how many packages the orders that disagree least are found; 0 to {@value #MOST_ORDERED}. */
    @Value.Default
    public int ordered() {
        return MOST_ORDERED;
    }

    /** How many tied orders are listed, at least 1. */
    @Value.Default
    public int orders() {
        return DEFAULT_ORDERS;
    }

    /** How many packages a disagreement names, ties for the last place aside; at least 1. */
    @Value.Default
    public int differences() {
        return DEFAULT_DIFFERENCES;
    }

    @Value.Check
    void check() {
        checkArgument(
                draws() >= 2 && draws() <= MOST_DRAWS, "options: draws must lie from 2 to %s: %s", MOST_DRAWS, draws());
        checkArgument(firstDraws() >= 1, "options: first draws must be at least 1: %s", firstDraws());
        checkArgument(
                ordered() >= 0 && ordered() <= MOST_ORDERED,
                "options: ordered must lie from 0 to %s: %s",
                MOST_ORDERED,
                ordered());
        checkArgument(orders() >= 1, "options: orders must be at least 1: %s", orders());
        checkArgument(differences() >= 1, "options: differences must be at least 1: %s", differences());
    }

    public static RankingOptions defaults() {
        return builder().build();
    }

    /** A builder that holds these values. */
    public abstract RankingOptionsBuilder toBuilder();

    public static RankingOptionsBuilder builder() {
        return new RankingOptionsBuilder();
    }
}
