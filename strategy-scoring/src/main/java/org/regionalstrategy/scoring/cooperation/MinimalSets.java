package org.regionalstrategy.scoring.cooperation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The smallest sets of variables that make a monotone formula hold: its prime implicants, found by multiplying out with
 * absorption (Quine 1955).
 *
 * <p>There can be exponentially many; beyond a bound only the smallest sets of each step are carried on, and the result says
 * so. Each set is minimal all the same: what it does not need is taken out of it at the end.
 *
 * @param <V> the variables
 * @param sets the sets, the smallest first, of equal ones in the order of their variables' first mention
 * @param complete whether these are all
 */
record MinimalSets<V>(ImmutableList<ImmutableSet<V>> sets, boolean complete) {
    static <V> MinimalSets<V> of(Formula<V> formula, int bound) {
        Expansion<V> expansion = new Expansion<>(bound);
        List<BitSet> expanded = expansion.expand(formula);
        List<BitSet> minimal = expansion.cut
                ? expansion.absorb(expanded.stream()
                        .map(set -> expansion.reduce(set, formula))
                        .toList())
                : expanded;
        ImmutableList<ImmutableSet<V>> sets =
                minimal.stream().map(expansion::variables).collect(ImmutableList.toImmutableList());
        return new MinimalSets<>(sets, !expansion.cut);
    }

    /** The work of multiplying out, over numbered variables. */
    private static final class Expansion<V> {
        private static final Comparator<BitSet> SMALLEST_FIRST =
                Comparator.comparingInt(BitSet::cardinality).thenComparing(Expansion::byMembers);

        private static final int NOT_MENTIONED = Integer.MAX_VALUE;

        private final int bound;
        private final Map<V, Integer> numbers = new LinkedHashMap<>();
        private boolean cut;

        Expansion(int bound) {
            this.bound = bound;
        }

        List<BitSet> expand(Formula<V> formula) {
            if (formula instanceof Formula.Variable<V> variable) {
                BitSet set = new BitSet();
                set.set(numbers.computeIfAbsent(variable.variable(), key -> numbers.size()));
                return List.of(set);
            }
            return expand((Formula.AtLeast<V>) formula);
        }

        /** The sets for j of the parts seen so far, for every j up to the count: each part is met or not. */
        private List<BitSet> expand(Formula.AtLeast<V> formula) {
            List<List<BitSet>> meeting = new ArrayList<>();
            meeting.add(List.of(new BitSet()));
            for (int j = 1; j <= formula.count(); j++) {
                meeting.add(List.of());
            }
            for (Formula<V> part : formula.parts()) {
                List<BitSet> sets = expand(part);
                for (int j = formula.count(); j >= 1; j--) {
                    List<BitSet> either = new ArrayList<>(meeting.get(j));
                    either.addAll(unions(meeting.get(j - 1), sets));
                    meeting.set(j, absorb(either));
                }
            }
            return meeting.get(formula.count());
        }

        private static List<BitSet> unions(List<BitSet> left, List<BitSet> right) {
            List<BitSet> unions = new ArrayList<>(left.size() * right.size());
            for (BitSet a : left) {
                for (BitSet b : right) {
                    BitSet union = (BitSet) a.clone();
                    union.or(b);
                    unions.add(union);
                }
            }
            return unions;
        }

        /** Those sets that contain no other, the smallest first, up to the bound. */
        List<BitSet> absorb(List<BitSet> sets) {
            List<BitSet> minimal = new ArrayList<>();
            for (BitSet set : sets.stream().sorted(SMALLEST_FIRST).toList()) {
                if (minimal.stream().noneMatch(smaller -> contains(set, smaller))) {
                    if (minimal.size() == bound) {
                        cut = true;
                        break;
                    }
                    minimal.add(set);
                }
            }
            return minimal;
        }

        private static boolean contains(BitSet set, BitSet smaller) {
            BitSet missing = (BitSet) smaller.clone();
            missing.andNot(set);
            return missing.isEmpty();
        }

        private static int byMembers(BitSet a, BitSet b) {
            BitSet difference = (BitSet) a.clone();
            difference.xor(b);
            int first = difference.nextSetBit(0);
            return first < 0 ? 0 : a.get(first) ? -1 : 1;
        }

        /** The set without the variables that the formula does not need, the last mentioned tried first. */
        BitSet reduce(BitSet set, Formula<V> formula) {
            BitSet reduced = (BitSet) set.clone();
            set.stream().boxed().sorted(Comparator.reverseOrder()).forEach(variable -> {
                reduced.clear(variable);
                if (!holds(formula, reduced)) {
                    reduced.set(variable);
                }
            });
            return reduced;
        }

        private boolean holds(Formula<V> formula, BitSet set) {
            return formula.holds(variable -> set.get(numbers.getOrDefault(variable, NOT_MENTIONED)));
        }

        ImmutableSet<V> variables(BitSet set) {
            return numbers.entrySet().stream()
                    .filter(entry -> set.get(entry.getValue()))
                    .map(Map.Entry::getKey)
                    .collect(ImmutableSet.toImmutableSet());
        }
    }
}
