package org.regionalstrategy.scoring.relatedness;

import com.google.common.primitives.ImmutableIntArray;
import java.util.Arrays;
import org.regionalstrategy.scoring.presence.Presence;

/**
 * Sums of minimum conditional proximities over portfolios, without any pair of activities. Exact but for rounding.
 *
 * <p>Order the activities by ubiquity. For an activity p, a portfolio r and a region s of the space, let {@code K_rs} count the
 * activities before p that both have, and let {@code L_rs} sum {@code 1/u_q} over the activities q after p that both have. Then
 *
 * <pre>{@code sum_q!=p M_rq phi_qp = (1/u_p) sum_{s has p} K_rs + sum_{s has p} L_rs}</pre>
 *
 * <p>since {@code phi_qp = co_qp / max(u_q, u_p)}, and co counts the regions s that have both. K follows from one sweep upwards, L
 * from one downwards, each by rank-one updates over the regions of p. Weights of activities ride along on the updates.
 *
 * <p>Cost {@code O(sum_p (u_p d_p + B u_p))} for B portfolios of which d_p hold p, in blocks of {@value #ROWS}; memory
 * {@code O(ROWS (R + A))} a thread.
 */
final class Sweep implements Kernel {
    /** Portfolios in a tile: enough to fill vector registers, few enough to stay in the cache. */
    static final int ROWS = 64;

    private final Presence portfolios;
    private final int regions;
    private final UbiquityOrder order;
    private final ColumnSweep columns;

    Sweep(Presence space, Presence portfolios) {
        this.portfolios = portfolios;
        this.regions = space.regions().size();
        this.order = new UbiquityOrder(space);
        this.columns = new ColumnSweep(order, regions, space.activities().size());
    }

    /** What a sweep costs, in additions of one number. */
    static double estimate(Presence space, Presence portfolios) {
        double blocks = (portfolios.regions().size() + ROWS - 1) / ROWS;
        return 2.0 * blocks * ROWS * space.total();
    }

    @Override
    public double[] sums() {
        double[] ones = new double[portfolios.activities().size()];
        Arrays.fill(ones, 1);
        return columns.sums(ones);
    }

    @Override
    public double[] sums(double[] weights) {
        return columns.sums(weights);
    }

    @Override
    public int tiles() {
        return (portfolios.regions().size() + ROWS - 1) / ROWS;
    }

    @Override
    public Tile tile(int number, double[] weights) {
        return new Block(number * ROWS, weights).sweep();
    }

    /** The sweep for one block of portfolios. */
    private final class Block {
        private final int from;
        private final int to;
        private final double[] weights;
        private final double[] plain;
        private final double[] weighted;
        private final double[] met = new double[regions * ROWS];
        private final double[] metWeighted;
        private final double[] sum = new double[ROWS];
        private final int[] holders = new int[ROWS];

        Block(int from, double[] weights) {
            int activities = portfolios.activities().size();
            this.from = from;
            this.to = Math.min(from + ROWS, portfolios.regions().size());
            this.weights = weights;
            this.plain = new double[activities * ROWS];
            this.weighted = new double[weights.length * ROWS];
            this.metWeighted = new double[weights.length == 0 ? 0 : met.length];
        }

        Tile sweep() {
            for (int place = 0; place < order.size(); place++) {
                int activity = order.activity(place);
                double share = 1.0 / order.ubiquity(place);
                gather(place, met, plain, share);
                if (weights.length > 0) {
                    gather(place, metWeighted, weighted, share);
                }
                update(place, activity, 1);
            }
            Arrays.fill(met, 0);
            Arrays.fill(metWeighted, 0);
            for (int place = order.size() - 1; place >= 0; place--) {
                int activity = order.activity(place);
                gather(place, met, plain, 1);
                if (weights.length > 0) {
                    gather(place, metWeighted, weighted, 1);
                }
                update(place, activity, 1.0 / order.ubiquity(place));
            }
            return new Tile(
                    new Tile.Cells(from, to, 1),
                    new Tile.Cells(0, portfolios.activities().size(), ROWS),
                    plain,
                    weighted);
        }

        private void gather(int place, double[] values, double[] target, double factor) {
            int[] members = order.members();
            int end = order.start(place + 1);
            int i = order.start(place);
            Arrays.fill(sum, 0);
            for (; i + 3 < end; i += 4) {
                BlockSums.add(
                        sum,
                        values,
                        members[i] * ROWS,
                        members[i + 1] * ROWS,
                        members[i + 2] * ROWS,
                        members[i + 3] * ROWS);
            }
            for (; i < end; i++) {
                BlockSums.add(sum, values, members[i] * ROWS);
            }
            int start = order.activity(place) * ROWS;
            for (int row = 0; row < ROWS; row++) {
                target[start + row] += sum[row] * factor;
            }
        }

        private void update(int place, int activity, double step) {
            int held = holders(activity);
            if (held == 0) {
                return;
            }
            add(place, held, met, step);
            if (weights.length > 0 && weights[activity] != 0) {
                add(place, held, metWeighted, weights[activity] * step);
            }
        }

        private void add(int place, int held, double[] values, double step) {
            int[] members = order.members();
            for (int i = order.start(place); i < order.start(place + 1); i++) {
                int start = members[i] * ROWS;
                for (int holder = 0; holder < held; holder++) {
                    values[start + holders[holder]] += step;
                }
            }
        }

        /** Which rows of the block hold an activity; says how many. */
        private int holders(int activity) {
            ImmutableIntArray all = portfolios.regionsWith(activity);
            int low = 0;
            int high = all.length();
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (all.get(middle) < from) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            int count = 0;
            while (low < all.length() && all.get(low) < to) {
                holders[count++] = all.get(low++) - from;
            }
            return count;
        }
    }
}
