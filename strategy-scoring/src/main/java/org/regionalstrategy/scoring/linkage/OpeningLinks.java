package org.regionalstrategy.scoring.linkage;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.regionalstrategy.scoring.community.Reach;
import org.regionalstrategy.scoring.execution.Interruption;
import org.regionalstrategy.scoring.formula.Formula;

/**
 * The pairs of organizations whose link would give some group of k steps what a package requires.
 *
 * <p>A link of a and b adds to those around c, within k steps, those that b reaches with the steps that are left after going to a
 * and over: {@code ball(c, k) + ball(b, k - 1 - d(c, a))}. It adds nothing by the other way round unless a is the farther one, and
 * nothing at all where a and b are linked. Organizations that reach the same of those whom the package could use are looked at
 * once. Cost: for each package the product of the numbers of such classes, and the pairs found.
 */
final class OpeningLinks {
    private final Reach reach;
    private final int steps;
    private final int mostPairs;
    private final TreeMap<Pair, BitSet> packages = new TreeMap<>();
    private boolean complete = true;

    OpeningLinks(Reach reach, int steps, int mostPairs) {
        this.reach = reach;
        this.steps = steps;
        this.mostPairs = mostPairs;
    }

    /** The numbers of the packages that each pair opens. */
    TreeMap<Pair, BitSet> packages() {
        return packages;
    }

    /** Whether no bound ended the search. */
    boolean complete() {
        return complete;
    }

    /** Looks for the pairs that open a package which no group meets so far. */
    void add(int number, Formula<Integer> gate) {
        BitSet useful = new BitSet();
        gate.variables().forEach(useful::set);
        Map<BitSet, List<Integer>> centres = reach.alike(steps, useful);
        for (int radius = 0; radius < steps; radius++) {
            Map<BitSet, List<Integer>> arms = reach.alike(radius, useful);
            for (Map.Entry<BitSet, List<Integer>> centre : centres.entrySet()) {
                Interruption.check("links");
                for (Map.Entry<BitSet, List<Integer>> arm : arms.entrySet()) {
                    if (opens(gate, centre.getKey(), arm.getKey())) {
                        addPairs(number, centre.getValue(), arm.getValue(), steps - 1 - radius);
                    }
                }
            }
        }
    }

    private static boolean opens(Formula<Integer> gate, BitSet around, BitSet added) {
        BitSet together = (BitSet) around.clone();
        together.or(added);
        return together.cardinality() > around.cardinality() && gate.holds(together::get);
    }

    private void addPairs(int number, List<Integer> centres, List<Integer> arms, int stepsBefore) {
        for (int centre : centres) {
            BitSet nearEnds = reach.within(centre, stepsBefore);
            for (int arm : arms) {
                for (int near = nearEnds.nextSetBit(0); near >= 0; near = nearEnds.nextSetBit(near + 1)) {
                    addPair(number, Pair.of(near, arm));
                }
            }
        }
    }

    private void addPair(int number, Pair pair) {
        BitSet opened = packages.get(pair);
        if (opened == null && packages.size() >= mostPairs) {
            complete = false;
        } else {
            packages.computeIfAbsent(pair, key -> new BitSet()).set(number);
        }
    }
}
