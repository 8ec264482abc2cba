package org.regionalstrategy.scoring.cooperation;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multiset;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import org.regionalstrategy.model.assessment.Addition;
import org.regionalstrategy.scoring.formula.Formula;

/**
 * A number of additions below which no linked group meets a gate, found without a search.
 *
 * <p>If an addition serves n conditions at most, it bears 1/n of each. Whatever set of additions meets some conditions, the
 * shares of these add up to at most the number of the additions; so the least sum of shares with which the requirement can hold
 * is a bound. A condition that the requirement mentions several times counts as much less each time.
 */
final class LeastAdditions {
    private static final double ROUNDING = 1e-9;
    private static final int NEVER = Integer.MAX_VALUE;

    private final LinkedGate gate;

    /** Whom one can reach by a link: the conditions that they meet, each set once. */
    private final ImmutableList<long[]> arms;

    private final double[] ofStanding;
    private final int[] mentions;

    /**
     * Of a gate.
     *
     * @param arms the sets of conditions that links can serve
     */
    LeastAdditions(LinkedGate gate, Iterable<BitSet> arms) {
        this.gate = gate;
        ImmutableList.Builder<long[]> words = ImmutableList.builder();
        arms.forEach(arm -> words.add(arm.toLongArray()));
        this.arms = words.build();
        this.mentions = new int[gate.size()];
        count(gate.tree());
        Multiset<Addition> needed = HashMultiset.create();
        for (int condition = 0; condition < gate.size(); condition++) {
            needed.addAll(gate.toBuild(condition));
        }
        this.ofStanding = new double[gate.size()];
        for (int condition = 0; condition < gate.size(); condition++) {
            for (Addition addition : gate.toBuild(condition)) {
                ofStanding[condition] += 1.0 / needed.count(addition);
            }
        }
    }

    private void count(Formula<Integer> part) {
        if (part instanceof Formula.Variable<Integer> variable) {
            mentions[variable.variable()]++;
        } else {
            ((Formula.AtLeast<Integer>) part).parts().forEach(this::count);
        }
    }

    /**
     * The bound for a group; {@code Integer.MAX_VALUE} if nothing makes it meet the gate.
     *
     * @param met the conditions on capabilities that it meets
     */
    int of(BitSet group, BitSet met) {
        int[] most = mostByLink(met);
        double[] shares = new double[gate.size()];
        for (int condition = 0; condition < gate.size(); condition++) {
            if (gate.need(condition).isEmpty()) {
                shares[condition] = ofStanding[condition];
            } else if (!met.get(condition)) {
                int raised = gate.below(condition).intersects(group) ? alike(condition, met) : 0;
                int serves = Math.max(most[condition], raised);
                shares[condition] = serves == 0 ? Double.POSITIVE_INFINITY : 1.0 / serves;
            }
        }
        double least = least(gate.tree(), shares);
        return least == Double.POSITIVE_INFINITY ? NEVER : Math.max(1, (int) Math.ceil(least - ROUNDING));
    }

    /** By condition, how many that are not met a link may serve that serves this one. */
    private int[] mostByLink(BitSet met) {
        long[] known = Arrays.copyOf(met.toLongArray(), (gate.size() + Long.SIZE - 1) / Long.SIZE);
        int[] most = new int[gate.size()];
        for (long[] arm : arms) {
            int serves = 0;
            for (int word = 0; word < arm.length; word++) {
                serves += Long.bitCount(arm[word] & ~known[word]);
            }
            for (int word = 0; serves > 0 && word < arm.length; word++) {
                for (long left = arm[word] & ~known[word]; left != 0; left &= left - 1) {
                    int condition = word * Long.SIZE + Long.numberOfTrailingZeros(left);
                    most[condition] = Math.max(most[condition], serves);
                }
            }
        }
        return most;
    }

    /** How many conditions that are not met ask for the same capability. */
    private int alike(int condition, BitSet met) {
        Optional<CapabilityNeed> need = gate.need(condition);
        int alike = 0;
        for (int other = 0; other < gate.size(); other++) {
            alike += !met.get(other)
                            && gate.need(other)
                                    .map(CapabilityNeed::capability)
                                    .equals(need.map(CapabilityNeed::capability))
                    ? 1
                    : 0;
        }
        return alike;
    }

    private double least(Formula<Integer> part, double[] shares) {
        if (part instanceof Formula.Variable<Integer> variable) {
            return shares[variable.variable()] / mentions[variable.variable()];
        }
        Formula.AtLeast<Integer> compound = (Formula.AtLeast<Integer>) part;
        double[] sums = new double[compound.parts().size()];
        for (int i = 0; i < sums.length; i++) {
            sums[i] = least(compound.parts().get(i), shares);
        }
        Arrays.sort(sums);
        double sum = compound.count() > sums.length ? Double.POSITIVE_INFINITY : 0;
        for (int i = 0; i < Math.min(compound.count(), sums.length); i++) {
            sum += sums[i];
        }
        return sum;
    }
}
