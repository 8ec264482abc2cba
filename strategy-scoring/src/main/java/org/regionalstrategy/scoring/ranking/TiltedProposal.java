package org.regionalstrategy.scoring.ranking;

import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Proposes weights that are uniform over all that keep bounds and fall along a chain, whatever these are. Among numbers that add up
 * to a total a density in proportion to {@code e^(-rate sum)} is uniform. So all weights are drawn with it, independently but for
 * their chain (see {@link TiltedChain}), at the rate at which they add up to 1 on average; one of them, the pivot, is then set
 * to what the others leave.
 *
 * <p>The others were proposed with a density in proportion to {@code e^(-rate (1 - x)) I}, where x is what they leave and I is the
 * integral of {@code e^(-rate x)} over all that the pivot could have been: from the greater of its lower bound and of what follows in
 * the chain, up to its upper bound. What is accepted with a probability in proportion to {@code e^(-rate x) / I}, if x keeps its
 * bounds and its place in the chain, is uniform. As I could be arbitrarily small where something follows, the pivot is there drawn
 * up to {@code extension} above its upper bound, apart from what stands before it; this bounds the quotient, and x has to keep both.
 * Of n weights that are not ranked about one of {@code sqrt(2 pi n)} proposals is accepted.
 *
 * <p>Every weight is tried as the pivot, and with all signs turned, so that what follows stands before; the one that accepts most of
 * a trial of fixed seed is taken.
 */
final class TiltedProposal implements Proposal {
    private static final int TRIALS = 400;
    private static final int MOST_TRIALS = 100 * TRIALS;

    private final FreeWeights free;
    private final double[] certain;
    private final double rate;
    private final double sign;
    private final List<ImmutableIntArray> drawn = new ArrayList<>();
    private final List<TiltedChain> chains = new ArrayList<>();
    private final int pivot;
    private final int before; // in the chain of the pivot, or the pivot
    private final int after; // likewise
    private final double extension;

    private TiltedProposal(
            FreeWeights free, double[] certain, double rate, double sign, ImmutableIntArray pivotal, int place) {
        this.free = free;
        this.certain = certain;
        this.rate = rate;
        this.sign = sign;
        this.pivot = pivotal.get(place);
        this.before = pivotal.get(Math.max(0, place - 1));
        this.after = pivotal.get(Math.min(pivotal.length() - 1, place + 1));
        double width = free.upper()[pivot] - free.lower()[pivot];
        this.extension = after == pivot ? 0 : rate == 0 ? width : Math.min(width, 1 / Math.abs(rate));
        for (ImmutableIntArray chain : free.chains()) {
            if (chain != pivotal) {
                draw(chain);
            }
        }
        draw(pivotal.subArray(0, place));
        if (after != pivot) {
            draw(pivotal.subArray(place, pivotal.length()));
        }
    }

    private void draw(ImmutableIntArray chain) {
        double[] upper = FreeWeights.picked(free.upper(), chain);
        if (chain.length() > 0 && chain.get(0) == pivot) {
            upper[0] += extension;
        }
        drawn.add(chain);
        chains.add(new TiltedChain(FreeWeights.picked(free.lower(), chain), upper, rate));
    }

    /** The proposal that accepts most of a trial; absent if none accepts any. At least two weights must be uncertain. */
    static Optional<Proposal> of(WeightBounds bounds) {
        FreeWeights free = FreeWeights.of(bounds);
        double rate = free.rate();
        Optional<Proposal> best = Optional.empty();
        for (int trials = TRIALS; trials <= MOST_TRIALS && best.isEmpty(); trials *= 10) {
            best = best(free, bounds.lower(), rate, trials);
        }
        return best;
    }

    private static Optional<Proposal> best(FreeWeights free, double[] certain, double rate, int trials) {
        Optional<Proposal> best = Optional.empty();
        int most = 0;
        for (double sign : new double[] {1, -1}) {
            FreeWeights turned = sign > 0 ? free : free.mirrored();
            for (ImmutableIntArray chain : turned.chains()) {
                for (int place = 0; place < chain.length() && (sign > 0 || chain.length() > 1); place++) {
                    Proposal proposal = new TiltedProposal(turned, certain, sign * rate, sign, chain, place);
                    int accepted = accepted(proposal, certain.length, trials);
                    best = accepted > most ? Optional.of(proposal) : best;
                    most = Math.max(most, accepted);
                }
            }
        }
        return best;
    }

    private static int accepted(Proposal proposal, int criteria, int trials) {
        SplitMix64 random = SplitMix64.of(0, 0, 0);
        double[] weights = new double[criteria];
        int accepted = 0;
        for (int i = 0; i < trials; i++) {
            accepted += proposal.propose(random, weights) ? 1 : 0;
        }
        return accepted;
    }

    @Override
    public boolean propose(SplitMix64 random, double[] weights) {
        System.arraycopy(certain, 0, weights, 0, weights.length);
        double rest = free.total();
        for (int i = 0; i < chains.size(); i++) {
            ImmutableIntArray chain = drawn.get(i);
            double[] numbers = new double[chain.length()];
            chains.get(i).draw(random, numbers);
            for (int place = 0; place < numbers.length; place++) {
                weights[chain.get(place)] = numbers[place];
                rest -= chain.get(place) == pivot ? 0 : numbers[place];
            }
        }
        double least = free.lower()[pivot];
        double floor = after == pivot ? least : Math.max(least, weights[after]);
        if (rest < floor || rest > free.upper()[pivot] || before != pivot && rest > weights[before]) {
            return false;
        }
        weights[pivot] = rest;
        turn(weights);
        return random.next() < acceptance(rest, floor);
    }

    /** The probability {@code e^(-rate x) / I} over the greatest that it can be. */
    private double acceptance(double pivotal, double floor) {
        double upper = free.upper()[pivot];
        double tilt = rate < 0 ? StrictMath.exp(rate * (upper - pivotal)) : StrictMath.exp(-rate * (pivotal - floor));
        return after == pivot
                ? tilt
                : tilt * TiltedInterval.mass(rate, extension) / TiltedInterval.mass(rate, upper + extension - floor);
    }

    private void turn(double[] weights) {
        for (ImmutableIntArray chain : free.chains()) {
            chain.forEach(criterion -> weights[criterion] *= sign);
        }
    }
}
