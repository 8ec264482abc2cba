package org.regionalstrategy.scoring.ranking;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.primitives.ImmutableDoubleArray;
import com.google.common.primitives.ImmutableIntArray;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;

/**
 * The weights of criteria that agree with what somebody prefers: all that are not negative, add up to 1, keep an interval for
 * each criterion, and fall along a ranking of criteria; each as likely as the other.
 *
 * <p>Weights are drawn exactly uniformly and independently of each other: for rankings and the whole simplex as uniform spacings
 * (Devroye 1986), sorted along the ranking; where there are intervals by rejection from exponentially tilted weights in the same
 * order, which accepts a share that does not vanish for long rankings, narrow intervals or exact weights (the proof is at {@code
 * TiltedProposal}).
 *
 * <p>Weight sets are immutable.
 */
public final class WeightSet {
    private final WeightBounds bounds;
    private final Proposal proposal;

    private WeightSet(WeightBounds bounds, Proposal proposal) {
        this.bounds = bounds;
        this.proposal = proposal;
    }

    /** All weights of a number of criteria. */
    public static WeightSet simplex(int criteria) {
        return ranking(criteria, ImmutableIntArray.of());
    }

    /** All weights that fall along a ranking of some or all of a number of criteria, from the most important on. */
    public static WeightSet ranking(int criteria, ImmutableIntArray ranking) {
        double[] ones = new double[criteria];
        Arrays.fill(ones, 1);
        return of(ImmutableDoubleArray.copyOf(new double[criteria]), ImmutableDoubleArray.copyOf(ones), ranking);
    }

    /** All weights between bounds. */
    public static WeightSet intervals(ImmutableDoubleArray lower, ImmutableDoubleArray upper) {
        return of(lower, upper, ImmutableIntArray.of());
    }

    /**
     * A single point, divided by its sum.
     *
     * @throws IllegalArgumentException if a weight is negative or not finite, or all are 0
     */
    public static WeightSet point(ImmutableDoubleArray weights) {
        double sum = 0;
        for (int i = 0; i < weights.length(); i++) {
            double weight = weights.get(i);
            checkArgument(weight >= 0 && Double.isFinite(weight), "weights: must be finite and >= 0: %s", weight);
            sum += weight;
        }
        checkArgument(sum > 0, "weights: must not all be 0");
        double[] point = weights.toArray();
        for (int i = 0; i < point.length; i++) {
            point[i] /= sum;
        }
        return new WeightSet(new WeightBounds(point, point, ImmutableIntArray.of()), new PointProposal(point));
    }

    /**
     * All weights between bounds that fall along a ranking.
     *
     * @throws IllegalArgumentException if bounds do not lie from 0 to 1 or the ranking repeats a criterion, if no weights keep all
     *     that is asked, or so few that they cannot be found by drawing
     */
    public static WeightSet of(ImmutableDoubleArray lower, ImmutableDoubleArray upper, ImmutableIntArray ranking) {
        Optional<WeightSet> found = find(lower, upper, ranking);
        checkArgument(
                found.isPresent(), "weights: none keep the bounds %s to %s and the ranking %s", lower, upper, ranking);
        return found.get();
    }

    /** As {@link #of}, but absent if no weights, or too few, keep all that is asked. */
    static Optional<WeightSet> find(ImmutableDoubleArray lower, ImmutableDoubleArray upper, ImmutableIntArray ranking) {
        check(lower, upper, ranking);
        ImmutableIntArray chain = ranking.length() < 2 ? ImmutableIntArray.of() : ranking;
        return WeightBounds.tightened(lower.toArray(), upper.toArray(), chain)
                .flatMap(bounds -> bounds.isPoint()
                        ? Optional.of(point(ImmutableDoubleArray.copyOf(bounds.lower())))
                        : (isUnbounded(lower, upper)
                                        ? Optional.<Proposal>of(new OrderedProposal(chain))
                                        : TiltedProposal.of(bounds))
                                .map(proposal -> new WeightSet(bounds, proposal)));
    }

    private static void check(ImmutableDoubleArray lower, ImmutableDoubleArray upper, ImmutableIntArray ranking) {
        checkArgument(lower.length() > 0, "weights: at least one criterion is needed");
        checkArgument(
                lower.length() == upper.length(),
                "weights: as many upper as lower bounds are needed: %s, %s",
                upper.length(),
                lower.length());
        for (int i = 0; i < lower.length(); i++) {
            checkArgument(
                    lower.get(i) >= 0 && lower.get(i) <= upper.get(i) && upper.get(i) <= 1,
                    "weights: bounds must lie from 0 to 1 in order: %s, %s",
                    lower.get(i),
                    upper.get(i));
        }
        ranking.forEach(criterion -> checkArgument(
                criterion >= 0 && criterion < lower.length(), "weights: no criterion %s is ranked", criterion));
        checkArgument(new HashSet<>(ranking.asList()).size() == ranking.length(), "weights: ranked twice: %s", ranking);
    }

    private static boolean isUnbounded(ImmutableDoubleArray lower, ImmutableDoubleArray upper) {
        return lower.stream().allMatch(least -> least == 0) && upper.stream().allMatch(most -> most == 1);
    }

    /** How many criteria are weighed. */
    public int criteria() {
        return bounds.lower().length;
    }

    /** Whether there is but one set of weights. */
    public boolean isPoint() {
        return proposal instanceof PointProposal;
    }

    /** The least weight of a criterion among all, 0 to 1, to twelve digits. */
    public double least(int criterion) {
        return isPoint() ? bounds.lower()[criterion] : rounded(bounds.lower()[criterion]);
    }

    /** The greatest weight of a criterion among all, 0 to 1, to twelve digits. */
    public double greatest(int criterion) {
        return isPoint() ? bounds.upper()[criterion] : rounded(bounds.upper()[criterion]);
    }

    private static double rounded(double weight) {
        double digits = 1e12;
        return Math.rint(weight * digits) / digits + 0.0;
    }

    /** Draws weights, uniformly over the set. */
    void draw(SplitMix64 random, double[] weights) {
        while (!proposal.propose(random, weights)) {
            // until one is accepted
        }
    }
}
