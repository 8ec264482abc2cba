package org.regionalstrategy.scoring.formula;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A monotone formula over numbered variables, laid out for a search that looks at it very often: variables of which one is
 * enough are a set of bits. Working memory: {@link #look} says what is taken and left out, the rest is told of that state.
 *
 * @param <V> the variables
 */
final class CompiledFormula<V> {
    private final Map<V, Integer> numbers;
    private final int words;
    private final Part root;
    private int size;

    /** One of some variables, or at least a number of other parts. */
    private static final class Part {
        private final long[] variables;
        private final int count;
        private final Part[] parts;
        private boolean holds;

        /** The least sum of shares with which it can hold. */
        private double least;

        /** How many variables a cut of it has at most. */
        private int options;

        /** Of the parts that do not hold those whose cuts are one of the whole, and what each part needs. */
        private final List<Part> open = new ArrayList<>();

        private final double[] shares;

        Part(long[] variables, int count, List<Part> parts) {
            this.variables = variables;
            this.count = count;
            this.parts = parts.toArray(new Part[0]);
            this.shares = new double[this.parts.length];
        }

        boolean isChoice() {
            return variables.length > 0;
        }
    }

    /**
     * Of a formula.
     *
     * @param numbers the number of each of its variables, from 0
     */
    CompiledFormula(Formula<V> formula, Map<V, Integer> numbers) {
        this.numbers = numbers;
        this.words = (numbers.size() + Long.SIZE - 1) / Long.SIZE;
        this.root = compiled(formula);
    }

    private Part compiled(Formula<V> formula) {
        size++;
        if (formula instanceof Formula.Variable<V> variable) {
            return choice(List.of(variable));
        }
        Formula.AtLeast<V> compound = (Formula.AtLeast<V>) formula;
        List<Formula.Variable<V>> single = new ArrayList<>();
        List<Part> parts = new ArrayList<>();
        for (Formula<V> part : compound.parts()) {
            if (compound.count() == 1 && part instanceof Formula.Variable<V> variable) {
                single.add(variable);
            } else {
                parts.add(compiled(part));
            }
        }
        if (single.isEmpty()) {
            return new Part(new long[0], compound.count(), parts);
        }
        Part choice = choice(single);
        if (parts.isEmpty()) {
            return choice;
        }
        parts.add(choice);
        return new Part(new long[0], compound.count(), parts);
    }

    private Part choice(List<Formula.Variable<V>> single) {
        long[] variables = new long[words];
        single.forEach(variable -> Bits.set(variables, requireNonNull(numbers.get(variable.variable()), "a variable")));
        size += words + single.size();
        return new Part(variables, 1, List.of());
    }

    /** How much there is to look at. */
    int size() {
        return size;
    }

    long[] none() {
        return new long[words];
    }

    boolean holds(long[] taken) {
        return holds(root, taken);
    }

    private static boolean holds(Part part, long[] taken) {
        if (part.isChoice()) {
            return Bits.intersect(part.variables, taken);
        }
        int missing = part.count;
        for (int i = 0; i < part.parts.length && missing > 0; i++) {
            missing -= holds(part.parts[i], taken) ? 1 : 0;
        }
        return missing <= 0;
    }

    /**
     * Whether it holds with what is taken. If not, counts in how many choices that are open each thing occurs.
     *
     * @param occurrences all 0
     */
    boolean look(long[] taken, long[] leftOut, int[] thingOf, int[] occurrences) {
        mark(root, taken);
        if (!root.holds) {
            count(root, leftOut, thingOf, occurrences);
        }
        return root.holds;
    }

    private static void mark(Part part, long[] taken) {
        if (part.isChoice()) {
            part.holds = Bits.intersect(part.variables, taken);
            return;
        }
        int missing = part.count;
        for (Part each : part.parts) {
            mark(each, taken);
            missing -= each.holds ? 1 : 0;
        }
        part.holds = missing <= 0;
    }

    private static void count(Part part, long[] leftOut, int[] thingOf, int[] occurrences) {
        if (part.isChoice()) {
            for (int word = 0; word < leftOut.length; word++) {
                for (long left = part.variables[word] & ~leftOut[word]; left != 0; left &= left - 1) {
                    occurrences[thingOf[word * Long.SIZE + Long.numberOfTrailingZeros(left)]]++;
                }
            }
            return;
        }
        for (Part each : part.parts) {
            if (!each.holds) {
                count(each, leftOut, thingOf, occurrences);
            }
        }
    }

    /**
     * The least sum of shares with which it can hold where it does not; infinite if it never can.
     *
     * @param taken how many variables of each thing are taken: no more are needed of it
     */
    double least(long[] leftOut, int[] thingOf, int[] occurrences, int[] taken) {
        weigh(root, leftOut, thingOf, occurrences, taken);
        return root.least;
    }

    private static void weigh(Part part, long[] leftOut, int[] thingOf, int[] occurrences, int[] taken) {
        if (part.isChoice()) {
            weighChoice(part, leftOut, thingOf, occurrences, taken);
            return;
        }
        int missing = part.count;
        part.open.clear();
        for (Part each : part.parts) {
            if (each.holds) {
                missing--;
            } else {
                weigh(each, leftOut, thingOf, occurrences, taken);
                part.shares[part.open.size()] = each.least;
                part.open.add(each);
            }
        }
        int open = part.open.size();
        Arrays.sort(part.shares, 0, open);
        part.least = missing > open ? Double.POSITIVE_INFINITY : 0;
        for (int i = 0; i < missing && i < open; i++) {
            part.least += part.shares[i];
        }
        part.open.sort((one, other) -> Integer.compare(one.options, other.options));
        part.options = 0;
        for (int i = 0; i <= open - missing; i++) {
            part.options += part.open.get(i).options;
        }
    }

    private static void weighChoice(Part part, long[] leftOut, int[] thingOf, int[] occurrences, int[] taken) {
        int serves = 0;
        boolean isFree = false;
        part.options = 0;
        for (int word = 0; word < leftOut.length; word++) {
            for (long left = part.variables[word] & ~leftOut[word]; left != 0; left &= left - 1) {
                int thing = thingOf[word * Long.SIZE + Long.numberOfTrailingZeros(left)];
                serves = Math.max(serves, occurrences[thing]);
                isFree |= taken[thing] > 0;
                part.options++;
            }
        }
        part.least = serves == 0 ? Double.POSITIVE_INFINITY : isFree ? 0 : 1.0 / serves;
    }

    /** Variables that are not left out, and of which every set that makes it hold takes one; after {@link #least}, if it can hold. */
    long[] cut(long[] leftOut) {
        long[] cut = none();
        collect(root, cut);
        for (int word = 0; word < words; word++) {
            cut[word] &= ~leftOut[word];
        }
        return cut;
    }

    /** The variables of every set with which it can hold, where it does not: each alone in a choice that has to be made. */
    Set<Integer> forced(long[] leftOut) {
        Set<Integer> forced = new LinkedHashSet<>();
        force(root, leftOut, forced);
        return forced;
    }

    private static void force(Part part, long[] leftOut, Set<Integer> forced) {
        if (part.isChoice()) {
            forceChoice(part, leftOut, forced);
            return;
        }
        int missing = part.count;
        int open = 0;
        for (Part each : part.parts) {
            missing -= each.holds ? 1 : 0;
            open += each.holds ? 0 : 1;
        }
        for (int i = 0; i < part.parts.length && missing >= open; i++) {
            if (!part.parts[i].holds) {
                force(part.parts[i], leftOut, forced);
            }
        }
    }

    private static void forceChoice(Part choice, long[] leftOut, Set<Integer> forced) {
        int options = 0;
        int last = -1;
        for (int word = 0; word < leftOut.length; word++) {
            long left = choice.variables[word] & ~leftOut[word];
            options += Long.bitCount(left);
            last = left == 0 ? last : word * Long.SIZE + Long.numberOfTrailingZeros(left);
        }
        if (options == 1) {
            forced.add(last);
        }
    }

    private static void collect(Part part, long[] cut) {
        if (part.isChoice()) {
            for (int word = 0; word < cut.length; word++) {
                cut[word] |= part.variables[word];
            }
            return;
        }
        int missing = part.count - (part.parts.length - part.open.size());
        for (int i = 0; i <= part.open.size() - missing; i++) {
            collect(part.open.get(i), cut);
        }
    }

    IntStream members(long[] set) {
        return IntStream.range(0, numbers.size()).filter(number -> Bits.get(set, number));
    }
}
