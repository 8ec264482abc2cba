package org.regionalstrategy.scoring.formula;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A formula as a reduced ordered binary decision diagram: its variables are asked for in one order, equal questions are asked
 * once, and a question whose answer changes nothing is not asked. Two formulas over the same order are equivalent if and only if
 * their diagrams are equal.
 *
 * <p>With it the probability of the formula over independent variables, and the difference that each variable makes to it, are
 * exact but for rounding, in time linear in the number of nodes. That number is small for most trees whose variables are asked
 * for in the order of their first mention, but may grow exponentially; hence the bound.
 *
 * <p>Bryant, Graph-based algorithms for Boolean function manipulation, 1986. Rauzy, New algorithms for fault trees analysis,
 * Reliability Engineering &amp; System Safety 40, 1993.
 *
 * @param <V> the variables
 */
public final class DecisionDiagram<V> {
    private final ImmutableList<V> variables;
    private final int[] levels; // node 0 is false, node 1 is true; a node comes after those it leads to
    private final int[] low;
    private final int[] high;

    DecisionDiagram(ImmutableList<V> variables, int[] levels, int[] low, int[] high) {
        this.variables = variables;
        this.levels = levels;
        this.low = low;
        this.high = high;
    }

    /** The diagram of a formula; empty if more than a number of nodes would be needed on the way to it. */
    public static <V> Optional<DecisionDiagram<V>> of(Formula<V> formula, int mostNodes) {
        return DiagramBuilder.build(formula, mostNodes);
    }

    /** The variables that the formula mentions, in the order in which they are asked for. */
    public ImmutableList<V> variables() {
        return variables;
    }

    /** The variables on which the formula depends: those that change it for some state of the others. */
    public ImmutableSet<V> support() {
        return IntStream.range(2, levels.length)
                .map(node -> levels[node])
                .distinct()
                .sorted()
                .mapToObj(variables::get)
                .collect(ImmutableSet.toImmutableSet());
    }

    /** The number of nodes, the two answers among them. */
    public int size() {
        return levels.length;
    }

    /**
     * The probability that the formula holds, where variables are independent.
     *
     * @param probabilities that of each of {@link #variables()}, 0 to 1
     */
    public double probability(double[] probabilities) {
        double[] holds = fromBelow(probabilities);
        return holds[holds.length - 1];
    }

    /**
     * What each variable changes: the probability that the formula holds if the variable does, less that if it does not. This
     * is Birnbaum's importance, the derivative of {@link #probability} by that of the variable. 0 to 1, and 0 for a variable on
     * which the formula does not depend.
     *
     * @param probabilities that of each of {@link #variables()}, 0 to 1
     */
    public double[] differences(double[] probabilities) {
        double[] differences = new double[variables.size()];
        double[] holds = fromBelow(probabilities);
        double[] reached = new double[levels.length];
        reached[levels.length - 1] = 1;
        for (int node = levels.length - 1; node > 1; node--) {
            int level = levels[node];
            double probability = probabilities[level];
            differences[level] += reached[node] * (holds[high[node]] - holds[low[node]]);
            reached[high[node]] += reached[node] * probability;
            reached[low[node]] += reached[node] * (1 - probability);
        }
        for (int i = 0; i < differences.length; i++) {
            differences[i] = Math.max(0.0, Math.min(1, differences[i])); // rounding could lead outside
        }
        return differences;
    }

    /**
     * The least sum of weights over the sets of variables that make the formula hold; empty if none does. Exact, in time linear in
     * the number of nodes.
     *
     * @param weights that of each variable, not negative
     */
    public Optional<BigDecimal> leastWeight(Function<? super V, BigDecimal> weights) {
        List<Optional<BigDecimal>> least = leastFromBelow(weights);
        return least.get(least.size() - 1);
    }

    /**
     * A set of variables that makes the formula hold and whose weights add up to {@link #leastWeight}; empty if none does. Of equal
     * ones that which does without the first variable in which they differ.
     *
     * @param weights that of each variable, not negative
     */
    public Optional<ImmutableSet<V>> lightest(Function<? super V, BigDecimal> weights) {
        List<Optional<BigDecimal>> least = leastFromBelow(weights);
        int node = levels.length - 1;
        if (least.get(node).isEmpty()) {
            return Optional.empty();
        }
        ImmutableSet.Builder<V> lightest = ImmutableSet.builder();
        while (node > 1) {
            if (least.get(node).equals(least.get(low[node]))) {
                node = low[node];
            } else {
                lightest.add(variables.get(levels[node]));
                node = high[node];
            }
        }
        return Optional.of(lightest.build());
    }

    private List<Optional<BigDecimal>> leastFromBelow(Function<? super V, BigDecimal> weights) {
        List<Optional<BigDecimal>> least = new ArrayList<>();
        for (int node = 0; node < levels.length; node++) {
            if (node <= 1) {
                least.add(node == 1 ? Optional.of(BigDecimal.ZERO) : Optional.empty());
            } else {
                BigDecimal weight = weights.apply(variables.get(levels[node]));
                Optional<BigDecimal> without = least.get(low[node]);
                Optional<BigDecimal> with = least.get(high[node]).map(weight::add);
                least.add(Stream.of(without, with).flatMap(Optional::stream).min(Comparator.naturalOrder()));
            }
        }
        return least;
    }

    /** The probability of holding from each node on; the last node is the root. */
    private double[] fromBelow(double[] probabilities) {
        double[] holds = new double[levels.length];
        for (int node = 1; node < holds.length; node++) {
            if (node == 1) {
                holds[node] = 1;
            } else {
                double probability = probabilities[levels[node]];
                holds[node] = probability * holds[high[node]] + (1 - probability) * holds[low[node]];
            }
        }
        return holds;
    }
}
