package org.regionalstrategy.scoring.contribution;

import static com.google.common.base.Preconditions.checkArgument;

import org.immutables.value.Value;

/** How Shapley values are calculated. */
@Value.Immutable
@ValueStyle
public abstract class ShapleyOptions {
    /** The most players for an exact calculation unless set otherwise. */
    public static final int DEFAULT_EXACT_PLAYERS = 20;

    /** The most players that an exact calculation may be asked for: 16,777,216 coalitions of eight bytes. */
    public static final int MOST_EXACT_PLAYERS = 24;

    /** The number of sampled pairs unless set otherwise. */
    public static final int DEFAULT_PAIRS = 5_000;

    /** The most coalitions whose worth is remembered while sampling unless set otherwise. */
    public static final int DEFAULT_REMEMBERED = 100_000;

    /** The most nodes of a decision diagram unless set otherwise. */
    public static final int DEFAULT_NODES = 200_000;

    ShapleyOptions() {}

    /** Up to how many players every coalition is valued; above, orders are sampled. 0 to {@value #MOST_EXACT_PLAYERS}. */
    @Value.Default
    public int exactPlayers() {
        return DEFAULT_EXACT_PLAYERS;
    }

    /** How many pairs of an order and its reverse are sampled; at least 2, for a standard error takes two. */
    @Value.Default
    public int pairs() {
        return DEFAULT_PAIRS;
    }

    /** The seed of the sampled orders. */
    @Value.Default
    public long seed() {
        return 1;
    }

    /** How many coalitions' worth is remembered while sampling; it changes the time, never the result. */
    @Value.Default
    public int remembered() {
        return DEFAULT_REMEMBERED;
    }

    /** How many nodes a decision diagram may have, where the game is a formula; 0 for none at all. */
    @Value.Default
    public int nodes() {
        return DEFAULT_NODES;
    }

    @Value.Check
    void check() {
        checkArgument(
                exactPlayers() >= 0 && exactPlayers() <= MOST_EXACT_PLAYERS,
                "options: exact players must lie from 0 to %s: %s",
                MOST_EXACT_PLAYERS,
                exactPlayers());
        checkArgument(pairs() >= 2, "options: pairs must be at least 2: %s", pairs());
        checkArgument(remembered() >= 0, "options: remembered must not be negative: %s", remembered());
        checkArgument(nodes() >= 0, "options: nodes must not be negative: %s", nodes());
    }

    public static ShapleyOptions defaults() {
        return builder().build();
    }

    /** A builder that holds these values. */
    public abstract ShapleyOptionsBuilder toBuilder();

    public static ShapleyOptionsBuilder builder() {
        return new ShapleyOptionsBuilder();
    }
}
