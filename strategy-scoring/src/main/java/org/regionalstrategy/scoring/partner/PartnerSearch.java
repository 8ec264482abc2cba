package org.regionalstrategy.scoring.partner;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;

/**
 * The best sets of at most k partners, by branch and bound: partner by partner it is taken or not.
 *
 * <p>The bound: a gate that a set of r more partners would open shares its worth out among them. No partner can get more of a gate
 * than its worth over the least r of a set with that partner, so that k' more partners open at most the sum of the k' greatest
 * scores. Exponential in the worst case, hence the number of steps.
 */
final class PartnerSearch {
    private static final double TIE = 1e-12;

    private final ImmutableList<Outsider> partners;
    private final List<List<BitSet>> smallest = new ArrayList<>(); // by gate
    private final double[] worth;
    private final PartnerOptions options;
    private final Set<BitSet> best = new LinkedHashSet<>();
    private double bestWorth;
    private int bestSize;
    private int taken;
    private boolean allTies = true;

    PartnerSearch(ImmutableList<ClosedGate> gates, PartnerOptions options) {
        this.options = options;
        Set<Outsider> mentioned = new TreeSet<>();
        gates.forEach(gate -> gate.smallest().forEach(mentioned::addAll));
        this.partners = ImmutableList.copyOf(mentioned);
        this.worth = gates.stream().mapToDouble(ClosedGate::worth).toArray();
        for (ClosedGate gate : gates) {
            smallest.add(gate.smallest().stream().map(this::numbers).toList());
        }
        BitSet all = new BitSet();
        all.set(0, partners.size());
        branch(new BitSet(), all);
    }

    private BitSet numbers(ImmutableSet<Outsider> set) {
        BitSet numbers = new BitSet();
        set.forEach(partner -> numbers.set(partners.indexOf(partner)));
        return numbers;
    }

    /** The best sets, in the order of their partners' ids; none if no gate can be opened. */
    ImmutableList<ImmutableSet<Outsider>> best() {
        return best.stream()
                .map(set -> set.stream().mapToObj(partners::get).collect(ImmutableSet.toImmutableSet()))
                .sorted(Comparator.comparing(ImmutableSet::toString))
                .collect(ImmutableList.toImmutableList());
    }

    double bestWorth() {
        return bestWorth;
    }

    boolean proven() {
        return taken <= options.steps();
    }

    boolean allTies() {
        return allTies && proven();
    }

    private void branch(BitSet chosen, BitSet allowed) {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("partners: interrupted");
        }
        if (++taken > options.steps()) {
            return;
        }
        int size = chosen.cardinality();
        int left = options.partners() - size;
        double[] scores = new double[partners.size()];
        double opened = score(chosen, allowed, left, scores);
        record(chosen, size, opened);
        if (left == 0) {
            return;
        }
        int[] order = IntStream.range(0, scores.length)
                .filter(partner -> scores[partner] > 0)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer partner) -> -scores[partner]))
                .mapToInt(Integer::intValue)
                .toArray();
        BitSet later = new BitSet();
        IntStream.of(order).forEach(later::set);
        for (int i = 0; i < order.length; i++) {
            double bound = opened;
            for (int j = i; j < Math.min(order.length, i + left); j++) {
                bound += scores[order[j]];
            }
            if (!isPromising(bound, size + 1)) {
                return; // those after have no greater scores
            }
            later.clear(order[i]);
            BitSet with = (BitSet) chosen.clone();
            with.set(order[i]);
            branch(with, (BitSet) later.clone());
        }
    }

    /** What is opened; and into the scores what each partner that is allowed could add at most. */
    private double score(BitSet chosen, BitSet allowed, int left, double[] scores) {
        double opened = 0;
        for (int gate = 0; gate < worth.length; gate++) {
            if (isOpened(gate, chosen)) {
                opened += worth[gate];
            } else {
                double[] shares = new double[partners.size()];
                for (BitSet set : smallest.get(gate)) {
                    BitSet missing = (BitSet) set.clone();
                    missing.andNot(chosen);
                    int count = missing.cardinality();
                    BitSet excluded = (BitSet) missing.clone();
                    excluded.andNot(allowed);
                    if (count <= left && excluded.isEmpty()) {
                        double share = worth[gate] / count;
                        missing.stream().forEach(partner -> shares[partner] = Math.max(shares[partner], share));
                    }
                }
                for (int partner = 0; partner < shares.length; partner++) {
                    scores[partner] += shares[partner];
                }
            }
        }
        return opened;
    }

    private boolean isOpened(int gate, BitSet chosen) {
        for (BitSet set : smallest.get(gate)) {
            BitSet missing = (BitSet) set.clone();
            missing.andNot(chosen);
            if (missing.isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** Whether sets with at least a number of partners and at most a worth could be better than the best, or tied with it. */
    private boolean isPromising(double bound, int size) {
        return bound > bestWorth * (1 + TIE) || (bound >= bestWorth * (1 - TIE) && size <= bestSize);
    }

    private void record(BitSet chosen, int size, double opened) {
        if (opened <= 0 || !isPromising(opened, size)) {
            return;
        }
        if (opened > bestWorth * (1 + TIE) || size < bestSize) {
            best.clear();
            allTies = true;
            bestWorth = opened;
            bestSize = size;
        }
        if (best.size() < options.listed()) {
            best.add((BitSet) chosen.clone());
        } else {
            allTies = false;
        }
    }
}
