package org.regionalstrategy.scoring.contribution;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Random;
import org.regionalstrategy.scoring.execution.Interruption;
import org.regionalstrategy.scoring.execution.Progress;

/** What players add to those before them in random orders, each taken together with its reverse. */
final class SampledOrders {
    private final int players;
    private final ValuedCoalitions game;
    private final double[] means;
    private final double[] squares; // sums of squared deviations from the mean, after Welford
    private int pairs;

    SampledOrders(int players, ValuedCoalitions game) {
        this.players = players;
        this.game = game;
        this.means = new double[players];
        this.squares = new double[players];
    }

    void draw(int count, long seed, Progress progress) {
        Random random = new Random(seed); // its sequence is specified, unlike that of other generators
        int[] order = new int[players];
        for (int i = 0; i < players; i++) {
            order[i] = i;
        }
        double[] added = new double[players];
        while (pairs < count) {
            Interruption.check(ShapleyCalculator.TASK);
            shuffle(order, random);
            Arrays.fill(added, 0);
            walk(order, false, added);
            walk(order, true, added);
            record(added);
            progress.advanced(ShapleyCalculator.TASK, pairs, count);
        }
    }

    private static void shuffle(int[] order, Random random) {
        for (int i = order.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int swapped = order[i];
            order[i] = order[j];
            order[j] = swapped;
        }
    }

    private void walk(int[] order, boolean backwards, double[] added) {
        BitSet coalition = new BitSet(players);
        double before = game.worth(coalition);
        for (int i = 0; i < players; i++) {
            int player = order[backwards ? players - 1 - i : i];
            coalition.set(player);
            double with = game.worth(coalition);
            added[player] += with - before;
            before = with;
        }
    }

    private void record(double[] addedTwice) {
        pairs++;
        for (int player = 0; player < players; player++) {
            double deviation = addedTwice[player] / 2 - means[player];
            means[player] += deviation / pairs;
            squares[player] += deviation * (addedTwice[player] / 2 - means[player]);
        }
    }

    double[] means() {
        double[] normalised = means.clone();
        for (int player = 0; player < players; player++) {
            normalised[player] += 0.0;
        }
        return normalised;
    }

    double[] standardErrors() {
        double[] errors = new double[players];
        for (int player = 0; player < players; player++) {
            errors[player] = Math.sqrt(squares[player] / (pairs - 1.0) / pairs);
        }
        return errors;
    }
}
