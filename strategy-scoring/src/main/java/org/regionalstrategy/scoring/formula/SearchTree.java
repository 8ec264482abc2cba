package org.regionalstrategy.scoring.formula;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.regionalstrategy.scoring.execution.Interruption;

/**
 * Seeks the minimal sets of a size that make a monotone formula hold, by a search tree of bounded depth (Reiter 1987, A theory of
 * diagnosis from first principles; Downey and Fellows 1999, Parameterized complexity).
 *
 * <p>Variables that every set has are taken at once. While the formula does not hold then, some variables are found of which every
 * set that makes it hold has at least one: a cut. Each in turn is taken, and those before it are left out from there on, so that no set comes twice. What is taken is held against the
 * formula as bit sets.
 *
 * <p>A branch ends that has taken all of a set that is known already, and one where more would be needed than a set may have: if a
 * thing occurs n times in what does not hold yet, it bears 1/n of each occurrence, and the least sum of shares with which the
 * formula can hold is a bound.
 *
 * <p>At most {@value #DEEPEST} choices follow each other; what needs more is not found, and the result says that it is not complete.
 *
 * <p>The work is counted in places of the formula that are looked at, which is the same on every machine. Not for several threads.
 *
 * @param <V> the variables
 */
public final class SearchTree<V> {
    private static final double ROUNDING = 1e-9;

    /** So many choices in a row are tried, and no more: each is a call within a call. */
    private static final int DEEPEST = 1_000;

    private final StandIns<V> standIns;
    private final ImmutableList<V> variables;
    private final Map<V, Integer> numbers = new HashMap<>();
    private final int[] thingOf;
    private final CompiledFormula<V> formula;

    /** How often each thing is taken, and how often it occurs in what does not hold yet. */
    private final int[] taken;

    private final int[] occurrences;

    private final long[] in;
    private final long[] out;
    private int size;
    private int largest;
    private long work;
    private int most;

    /** Sets that are known already: what contains one is not minimal, or not new. */
    private List<long[]> known = List.of();

    private final int leastSize;

    private boolean larger;
    private boolean cut;
    private boolean branched;
    private int depth;
    private boolean reducing;
    private final Set<ImmutableList<Integer>> found = new LinkedHashSet<>();

    /**
     * What was found.
     *
     * @param patterns minimal sets, those that serve most first
     * @param complete whether these are all of the size
     * @param larger whether there may be larger ones
     * @param work the places that were looked at
     * @param <V> the variables
     */
    public record Found<V>(ImmutableList<Pattern<V>> patterns, boolean complete, boolean larger, long work) {}

    /**
     * A tree for a formula.
     *
     * @param thing what a variable is of; those of equal things are one, and count once for the size of a set
     */
    public SearchTree(StandIns<V> standIns, Function<V, ?> thing) {
        this.standIns = standIns;
        Formula<V> reduced = standIns.formula().replaced(Formula.Variable::new); // without what never holds
        this.variables = reduced.variables().asList();
        variables.forEach(variable -> numbers.put(variable, numbers.size()));
        Map<Object, Integer> things = new LinkedHashMap<>();
        this.thingOf = variables.stream()
                .mapToInt(variable -> things.computeIfAbsent(thing.apply(variable), key -> things.size()))
                .toArray();
        this.formula = new CompiledFormula<>(reduced, numbers);
        this.taken = new int[things.size()];
        this.occurrences = new int[things.size()];
        this.in = formula.none();
        this.out = formula.none();
        boolean holds = formula.look(in, out, thingOf, occurrences);
        double least = holds ? 0 : formula.least(out, thingOf, occurrences, taken);
        this.leastSize = (int) Math.min(Integer.MAX_VALUE, Math.ceil(least - ROUNDING));
    }

    /** No set that makes the formula hold has variables of fewer things. */
    public int leastSize() {
        return leastSize;
    }

    /**
     * All minimal sets of just a size that contain none of some others.
     *
     * @param ofSize how many things the variables of a set are of
     * @param without these others; those are passed over of which a variable has stand-ins
     * @param mostSets how many are found at most
     * @param mostWork how many places are looked at, at most
     */
    public Found<V> ofSize(int ofSize, Collection<? extends Collection<V>> without, int mostSets, long mostWork) {
        reducing = false;
        known = numbered(without);
        return search(ofSize, mostSets, mostWork);
    }

    /**
     * Some minimal sets of any size, found by taking at each step what serves most (Chvatal 1979) and leaving out at the end what
     * is not needed. Nothing smaller is excluded.
     *
     * @param without as above
     * @param mostSets how many are found at most
     * @param mostWork how many places are looked at, at most, once the first branch has ended
     */
    public Found<V> some(Collection<? extends Collection<V>> without, int mostSets, long mostWork) {
        reducing = true;
        known = numbered(without);
        return search(Integer.MAX_VALUE, mostSets, mostWork);
    }

    private Found<V> search(int ofSize, int mostSets, long mostWork) {
        largest = ofSize;
        most = mostSets;
        work = mostWork;
        larger = false;
        cut = false;
        branched = false;
        found.clear();
        descend();
        ImmutableList<Pattern<V>> patterns = found.stream()
                .map(set -> new Pattern<>(set.stream()
                        .map(number -> standIns.group(variables.get(number)))
                        .collect(ImmutableList.toImmutableList())))
                .collect(ImmutableList.toImmutableList());
        return new Found<>(patterns, !cut && !reducing, larger, mostWork - work);
    }

    private List<long[]> numbered(Collection<? extends Collection<V>> sets) {
        List<long[]> numbered = new ArrayList<>();
        for (Collection<V> set : sets) {
            long[] members = formula.none();
            if (set.stream()
                    .allMatch(member -> numbers.containsKey(member)
                            && standIns.group(member).size() == 1)) {
                set.forEach(member -> Bits.set(members, requireNonNull(numbers.get(member), "a variable")));
                numbered.add(members);
            }
        }
        return numbered;
    }

    /** The first branch is followed to its end: it is as long as a set at most. */
    private boolean isOver() {
        return work < 0 && (branched || !reducing);
    }

    private void descend() {
        List<Integer> forced = new ArrayList<>();
        boolean open = isOpen();
        Set<Integer> needed = open ? formula.forced(out) : Set.of();
        while (!needed.isEmpty()) {
            needed.forEach(this::take);
            forced.addAll(needed);
            open = isOpen();
            needed = open ? formula.forced(out) : Set.of();
        }
        if (open) {
            depth++;
            branch(choices(formula.cut(out)));
            depth--;
        }
        branched = true;
        forced.forEach(this::giveBack);
    }

    /** Whether a branch goes on; where it ends, notes what that tells. */
    private boolean isOpen() {
        Interruption.check("minimal sets");
        work -= formula.size();
        if (isOver() || depth > DEEPEST) {
            cut = true;
            return false;
        }
        if (size > largest) {
            larger = true;
            return false;
        }
        if (known.stream().anyMatch(set -> Bits.contain(in, set))) {
            return false;
        }
        Arrays.fill(occurrences, 0);
        if (formula.look(in, out, thingOf, occurrences)) {
            record();
            return false;
        }
        double least = formula.least(out, thingOf, occurrences, taken);
        boolean within = least <= largest - size + ROUNDING;
        larger |= !within && least < Double.POSITIVE_INFINITY;
        return within;
    }

    private void branch(int[] choices) {
        int tried = 0;
        while (tried < choices.length && !cut) {
            int variable = choices[tried++];
            take(variable);
            descend();
            giveBack(variable);
            Bits.set(out, variable);
        }
        for (int i = 0; i < tried; i++) {
            Bits.clear(out, choices[i]);
        }
    }
    /** What serves most first. */
    private int[] choices(long[] cutSet) {
        int[] weight = occurrences.clone();
        return formula.members(cutSet)
                .boxed()
                .sorted(Comparator.comparingInt((Integer variable) -> -weight[thingOf[variable]])
                        .thenComparingInt(variable -> variable))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private void take(int variable) {
        Bits.set(in, variable);
        size += taken[thingOf[variable]]++ == 0 ? 1 : 0;
    }

    private void giveBack(int variable) {
        Bits.clear(in, variable);
        size -= --taken[thingOf[variable]] == 0 ? 1 : 0;
    }

    private void record() {
        List<Integer> members = new ArrayList<>();
        long[] needed = in.clone();
        int[] all = formula.members(in).toArray();
        for (int i = all.length - 1; i >= 0; i--) {
            Bits.clear(needed, all[i]);
            work -= formula.size();
            if (!formula.holds(needed)) {
                Bits.set(needed, all[i]);
                members.add(0, all[i]);
            } else if (!reducing) {
                return;
            }
        }
        if (!reducing && size != largest) {
            return;
        }
        cut |= found.size() == most && !found.contains(members);
        if (!cut) {
            found.add(ImmutableList.copyOf(members));
        }
    }
}
