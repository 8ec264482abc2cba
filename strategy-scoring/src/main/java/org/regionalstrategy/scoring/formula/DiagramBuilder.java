package org.regionalstrategy.scoring.formula;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Builds a decision diagram from below: the diagrams of parts are joined by "if f then g else h" (Brace, Rudell &amp; Bryant 1990),
 * those of "at least k of n" from the last part to the first.
 */
final class DiagramBuilder<V> {
    private static final int FALSE = 0;
    private static final int TRUE = 1;

    /** Recursion is as deep as there are variables. */
    private static final int MOST_VARIABLES = 2_000;

    private record Triple(int first, int second, int third) {}

    /** More nodes than allowed would be needed. */
    private static final class TooLarge extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooLarge() {
            super("diagram: too large", null, false, false);
        }
    }

    private final Map<V, Integer> levels = new HashMap<>();
    private final Map<Triple, Integer> nodes = new HashMap<>();
    private final Map<Triple, Integer> joined = new HashMap<>();
    private final int most;
    private int[] level = new int[64];
    private int[] low = new int[64];
    private int[] high = new int[64];
    private int size = 2;

    private DiagramBuilder(int most) {
        this.most = most;
        level[FALSE] = Integer.MAX_VALUE;
        level[TRUE] = Integer.MAX_VALUE;
    }

    static <V> Optional<DecisionDiagram<V>> build(Formula<V> formula, int most) {
        ImmutableList<V> variables = formula.variables().asList();
        if (variables.size() > Math.min(most, MOST_VARIABLES)) {
            return Optional.empty();
        }
        DiagramBuilder<V> builder = new DiagramBuilder<>(most);
        for (V variable : variables) {
            builder.levels.put(variable, builder.levels.size());
        }
        try {
            return Optional.of(builder.from(builder.node(formula), variables));
        } catch (TooLarge tooLarge) {
            return Optional.empty();
        }
    }

    private int node(Formula<V> formula) {
        if (formula instanceof Formula.Variable<V> single) {
            Integer at = levels.get(single.variable());
            return node(at == null ? 0 : at, FALSE, TRUE);
        }
        Formula.AtLeast<V> compound = (Formula.AtLeast<V>) formula;
        int count = Math.max(0, compound.count());
        if (count > compound.parts().size()) {
            return FALSE;
        }
        int[] meeting = new int[count + 1]; // by j: at least j of the parts seen so far
        meeting[0] = TRUE;
        int seen = 0;
        for (Formula<V> part :
                compound.parts().reverse()) { // the first mentioned comes to lie on top: little is rebuilt
            int node = node(part);
            seen++;
            int leftOver = compound.parts().size() - seen;
            for (int j = Math.min(count, seen); j >= Math.max(1, count - leftOver); j--) {
                meeting[j] = ifThenElse(node, meeting[j - 1], meeting[j]);
            }
        }
        return meeting[count];
    }

    private int ifThenElse(int condition, int then, int otherwise) {
        if (condition == TRUE || then == otherwise) {
            return then;
        } else if (condition == FALSE) {
            return otherwise;
        } else if (then == TRUE && otherwise == FALSE) {
            return condition;
        }
        Triple key = new Triple(condition, then, otherwise);
        Integer known = joined.get(key);
        if (known != null) {
            return known;
        }
        int top = Math.min(level[condition], Math.min(level[then], level[otherwise]));
        int without = ifThenElse(branch(condition, top, low), branch(then, top, low), branch(otherwise, top, low));
        int with = ifThenElse(branch(condition, top, high), branch(then, top, high), branch(otherwise, top, high));
        int node = node(top, without, with);
        joined.put(key, node);
        return node;
    }

    private int branch(int node, int top, int[] side) {
        return level[node] == top ? side[node] : node;
    }

    private int node(int top, int without, int with) {
        if (without == with) {
            return without;
        }
        Triple key = new Triple(top, without, with);
        Integer known = nodes.get(key);
        if (known != null) {
            return known;
        }
        if (size >= most) {
            throw new TooLarge();
        }
        if (size == level.length) {
            level = Arrays.copyOf(level, 2 * size);
            low = Arrays.copyOf(low, 2 * size);
            high = Arrays.copyOf(high, 2 * size);
        }
        level[size] = top;
        low[size] = without;
        high[size] = with;
        nodes.put(key, size);
        return size++;
    }

    /** The part of the diagram below a node, which becomes the last. */
    private DecisionDiagram<V> from(int root, ImmutableList<V> variables) {
        boolean[] used = new boolean[root + 1];
        used[root] = true;
        for (int node = root; node > TRUE; node--) {
            if (used[node]) {
                used[low[node]] = true;
                used[high[node]] = true;
            }
        }
        int[] number = new int[root + 1];
        int kept = 0;
        for (int node = 0; node <= root; node++) {
            if (used[node] || node <= TRUE) {
                number[node] = kept++;
            }
        }
        int[] keptLevels = new int[kept];
        int[] keptLow = new int[kept];
        int[] keptHigh = new int[kept];
        for (int node = TRUE + 1; node <= root; node++) {
            if (used[node]) {
                keptLevels[number[node]] = level[node];
                keptLow[number[node]] = number[low[node]];
                keptHigh[number[node]] = number[high[node]];
            }
        }
        return new DecisionDiagram<>(variables, keptLevels, keptLow, keptHigh);
    }
}
