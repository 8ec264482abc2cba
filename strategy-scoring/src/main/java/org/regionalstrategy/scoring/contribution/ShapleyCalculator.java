package org.regionalstrategy.scoring.contribution;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.primitives.ImmutableDoubleArray;
import java.util.BitSet;
import org.regionalstrategy.model.assessment.cooperation.ShapleyMethod;
import org.regionalstrategy.scoring.execution.Progress;

/**
 * The Shapley value of the players of a game: what each adds to those before it, on average over all orders of the players,
 *
 * <p>{@code value(i) = sum over S without i of |S|! (n - |S| - 1)! / n! (worth(S + i) - worth(S))}.
 *
 * <p>It is the only way to share out what all earn together such that the shares add up to it (efficiency), players who add
 * the same everywhere get the same (symmetry), who adds nothing anywhere gets nothing (dummy), and the shares in a sum of
 * games are the sums of the shares (additivity). The unit is that of the game; a value is negative where a player harms.
 *
 * <p>Up to {@link ShapleyOptions#exactPlayers()} players the worth of each of the 2^n coalitions is asked for once: time n 2^n,
 * memory 2^n. Above, {@link ShapleyOptions#pairs()} random orders and their reverses are walked through: time 2 n a pair. A
 * pair adds up to what all earn, so that the estimates do too; the standard error is that of the mean over the pairs. The
 * reverse of an order takes out much of its error in games near to linear. Without players there are no values.
 *
 * <p>Calculators are immutable. The same options give the same bits, whatever the machine. An interrupted thread gets a
 * {@link java.util.concurrent.CancellationException} and stays interrupted.
 *
 * <p>Shapley, A value for n-person games, 1953. Castro, Gomez &amp; Tejada, Polynomial calculation of the Shapley value based on
 * sampling, Computers &amp; Operations Research 36, 2009.
 */
public final class ShapleyCalculator {
    static final String TASK = "shapley values";

    private static final ShapleyCalculator DEFAULT = new ShapleyCalculator(ShapleyOptions.defaults(), Progress.SILENT);

    private final ShapleyOptions options;
    private final Progress progress;

    private ShapleyCalculator(ShapleyOptions options, Progress progress) {
        this.options = requireNonNull(options, "options");
        this.progress = requireNonNull(progress, "progress");
    }

    public static ShapleyCalculator withDefaults() {
        return DEFAULT;
    }

    public ShapleyCalculator withOptions(ShapleyOptions newOptions) {
        return new ShapleyCalculator(newOptions, progress);
    }

    /** A calculator that tells of its progress: in coalitions, or in pairs of orders. */
    public ShapleyCalculator withProgress(Progress listener) {
        return new ShapleyCalculator(options, listener);
    }

    /**
     * The values of a game.
     *
     * @param players how many players there are; they are numbered from 0
     * @throws IllegalArgumentException if the number is negative, or the worth of a coalition is not finite
     */
    public ShapleyValues calculate(int players, CoalitionGame game) {
        checkArgument(players >= 0, "game: the number of players must not be negative: %s", players);
        return players <= options.exactPlayers()
                ? fromAllCoalitions(players, new ValuedCoalitions(game, 0))
                : fromOrders(players, new ValuedCoalitions(game, options.remembered()));
    }

    private ShapleyValues fromAllCoalitions(int players, ValuedCoalitions game) {
        AllCoalitions coalitions = AllCoalitions.of(players, game, progress);
        return ShapleyValues.builder()
                .values(ImmutableDoubleArray.copyOf(coalitions.shapleyValues()))
                .standardErrors(ImmutableDoubleArray.copyOf(new double[players]))
                .surplus(coalitions.surplus())
                .method(ShapleyMethod.ALL_COALITIONS)
                .options(options)
                .build();
    }

    private ShapleyValues fromOrders(int players, ValuedCoalitions game) {
        SampledOrders sample = new SampledOrders(players, game);
        sample.draw(options.pairs(), options.seed(), progress);
        BitSet all = new BitSet();
        all.set(0, players);
        return ShapleyValues.builder()
                .values(ImmutableDoubleArray.copyOf(sample.means()))
                .standardErrors(ImmutableDoubleArray.copyOf(sample.standardErrors()))
                .surplus(game.worth(all) - game.worth(new BitSet()) + 0.0)
                .method(ShapleyMethod.SAMPLED_ORDERS)
                .options(options)
                .build();
    }
}
