package org.regionalstrategy.scoring.formula;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.math.IntMath;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/**
 * The smallest sets of variables that make a monotone formula hold: its prime implicants, found by multiplying out with
 * absorption (Quine 1955). Variables that can stand in for each other are treated as one until the end.
 *
 * <p>There can be exponentially many; beyond a bound only the smallest sets of each step are carried on, and the result says
 * so. Each set is minimal all the same: what it does not need is taken out of it at the end. While a step joins a sets with b
 * others it takes time in the order of a * b, and it joins at most {@value #PAIRS_FOR_A_SET} times the bound.
 *
 * @param <V> the variables
 * @param patterns the sets, the smallest first, of equal ones in the order of their variables' first mention
 * @param complete whether these are all, or all up to the size that was asked for
 * @param larger whether sets above that size were passed over, so that there may be minimal ones among them
 */
public record MinimalSets<V>(ImmutableList<Pattern<V>> patterns, boolean complete, boolean larger) {
    private static final int PAIRS_FOR_A_SET = 64;

    /** The smallest sets of a formula, at most a number of them. */
    public static <V> MinimalSets<V> of(Formula<V> formula, int bound) {
        return of(StandIns.none(formula), bound);
    }

    /** The smallest sets of a formula with stand-ins, at most a number of patterns. */
    public static <V> MinimalSets<V> of(StandIns<V> standIns, int bound) {
        return of(standIns, bound, Integer.MAX_VALUE);
    }

    /**
     * Of the smallest sets of a formula with stand-ins those up to a size, at most a number of patterns; complete if these are
     * all of that size. The smaller the size, the less is carried on.
     *
     * @param largest how many members a set has at most
     */
    public static <V> MinimalSets<V> of(StandIns<V> standIns, int bound, int largest) {
        Formula<V> formula = standIns.formula().replaced(Formula.Variable::new); // without what never holds
        Expansion<V> expansion = new Expansion<>(formula, bound, largest);
        List<BitSet> expanded = expansion.expand(formula, largest);
        List<BitSet> minimal = expansion.cut
                ? expansion.absorb(expanded.stream()
                        .map(set -> expansion.reduce(set, formula))
                        .toList())
                : expanded;
        ImmutableList<Pattern<V>> patterns = minimal.stream()
                .map(set -> new Pattern<>(expansion.variables(set).stream()
                        .map(standIns::group)
                        .collect(ImmutableList.toImmutableList())))
                .collect(ImmutableList.toImmutableList());
        return new MinimalSets<>(patterns, !expansion.cut, expansion.larger);
    }

    /** The work of multiplying out, over numbered variables. */
    private static final class Expansion<V> {
        private static final Comparator<BitSet> SMALLEST_FIRST =
                Comparator.comparingInt(BitSet::cardinality).thenComparing(Expansion::byMembers);

        private final int bound;
        private final int pairs;
        private final int largest;
        private final Map<V, Integer> numbers = new LinkedHashMap<>();
        private final Sizes<V> sizes;
        private boolean cut;
        private boolean larger;

        Expansion(Formula<V> formula, int bound, int largest) {
            this.bound = bound;
            this.largest = largest;
            this.pairs = IntMath.saturatedMultiply(bound, PAIRS_FOR_A_SET);
            formula.variables().forEach(variable -> numbers.put(variable, numbers.size()));
            this.sizes = new Sizes<>(this::number);
        }

        private int number(V variable) {
            return requireNonNull(numbers.get(variable), "a variable of the formula");
        }

        /** The sets of at most a size. */
        List<BitSet> expand(Formula<V> formula, int most) {
            if (formula instanceof Formula.Variable<V> variable) {
                BitSet set = new BitSet();
                set.set(number(variable.variable()));
                larger |= most <= 0;
                return most > 0 ? List.of(set) : List.of();
            }
            Formula.AtLeast<V> compound = (Formula.AtLeast<V>) formula;
            boolean all = compound.count() == compound.parts().size() && largest < Integer.MAX_VALUE;
            return all ? expandAll(compound, most) : expandSome(compound, most);
        }

        /** Parts that share nothing leave each other what they do not need at least themselves. */
        private List<BitSet> expandAll(Formula.AtLeast<V> formula, int most) {
            List<List<Formula<V>>> components = sizes.components(formula.parts());
            int slack = most;
            for (List<Formula<V>> component : components) {
                slack -= sizes.ofComponent(component);
            }
            if (slack < 0) {
                larger = true;
                return List.of();
            }
            List<BitSet> together = List.of(new BitSet());
            for (List<Formula<V>> component : components) {
                int room = slack + sizes.ofComponent(component);
                List<BitSet> sets = List.of(new BitSet());
                for (Formula<V> part : component) {
                    sets = absorb(unions(sets, expand(part, room), room));
                }
                together = absorb(unions(together, sets, most));
            }
            return together;
        }

        /** The sets for j of the parts seen so far, for every j up to the count: each part is met or not. */
        private List<BitSet> expandSome(Formula.AtLeast<V> formula, int most) {
            List<List<BitSet>> meeting = new ArrayList<>();
            meeting.add(List.of(new BitSet()));
            for (int j = 1; j <= formula.count(); j++) {
                meeting.add(List.of());
            }
            for (Formula<V> part : formula.parts()) {
                List<BitSet> sets = expand(part, most);
                for (int j = formula.count(); j >= 1; j--) {
                    List<BitSet> either = new ArrayList<>(meeting.get(j));
                    either.addAll(unions(meeting.get(j - 1), sets, most));
                    meeting.set(j, absorb(either));
                }
            }
            return meeting.get(formula.count());
        }

        /** Each of the left joined with each of the right; of too many, as many of the first as of the other as possible. */
        private List<BitSet> unions(List<BitSet> left, List<BitSet> right, int most) {
            int lefts = left.size();
            int rights = right.size();
            if ((long) lefts * rights > pairs) {
                cut = true;
                int side = IntMath.sqrt(pairs, RoundingMode.FLOOR);
                lefts = Math.min(lefts, Math.max(side, pairs / rights));
                rights = Math.min(rights, Math.max(1, pairs / lefts));
            }
            List<BitSet> unions = new ArrayList<>();
            for (BitSet a : left.subList(0, lefts)) {
                for (BitSet b : right.subList(0, rights)) {
                    BitSet union = (BitSet) a.clone();
                    union.or(b);
                    if (most == Integer.MAX_VALUE || union.cardinality() <= most) {
                        unions.add(union);
                    } else {
                        larger = true;
                    }
                }
            }
            return unions;
        }

        /** Those sets that contain no other, the smallest first, up to the bound. */
        List<BitSet> absorb(List<BitSet> sets) {
            List<BitSet> sorted =
                    new LinkedHashSet<>(sets).stream().sorted(SMALLEST_FIRST).toList();
            List<BitSet> minimal = new ArrayList<>();
            long[] folded = new long[Math.min(sorted.size(), bound)];
            int smaller = 0; // how many of the minimal ones are smaller than the set at hand
            for (BitSet set : sorted) {
                while (smaller < minimal.size() && minimal.get(smaller).cardinality() < set.cardinality()) {
                    smaller++;
                }
                long fold = fold(set);
                if (!containsAny(set, fold, minimal, folded, smaller)) {
                    if (minimal.size() == bound) {
                        cut = true;
                        break;
                    }
                    folded[minimal.size()] = fold;
                    minimal.add(set);
                }
            }
            return minimal;
        }

        private static boolean containsAny(BitSet set, long fold, List<BitSet> minimal, long[] folded, int count) {
            for (int k = 0; k < count; k++) {
                if ((folded[k] & ~fold) == 0 && contains(set, minimal.get(k))) {
                    return true;
                }
            }
            return false;
        }

        /** The members modulo 64: what is not in the fold of a set is not in the set. */
        private static long fold(BitSet set) {
            long fold = 0;
            for (long word : set.toLongArray()) {
                fold |= word;
            }
            return fold;
        }

        private static boolean contains(BitSet set, BitSet smaller) {
            for (int member = smaller.nextSetBit(0); member >= 0; member = smaller.nextSetBit(member + 1)) {
                if (!set.get(member)) {
                    return false;
                }
            }
            return true;
        }

        private static int byMembers(BitSet a, BitSet b) {
            int ofA = a.nextSetBit(0);
            int ofB = b.nextSetBit(0);
            while (ofA == ofB && ofA >= 0) {
                ofA = a.nextSetBit(ofA + 1);
                ofB = b.nextSetBit(ofB + 1);
            }
            return ofA == ofB ? 0 : ofB < 0 || (ofA >= 0 && ofA < ofB) ? -1 : 1;
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
            return formula.holds(variable -> set.get(number(variable)));
        }

        List<V> variables(BitSet set) {
            return numbers.entrySet().stream()
                    .filter(entry -> set.get(entry.getValue()))
                    .map(Map.Entry::getKey)
                    .toList();
        }
    }
}
