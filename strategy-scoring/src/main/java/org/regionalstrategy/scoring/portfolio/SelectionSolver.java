package org.regionalstrategy.scoring.portfolio;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedMap;
import java.util.OptionalInt;

/**
 * Solves {@link SelectionProblem} exactly by depth-first branch and bound.
 *
 * <p>The bound shares the cost of every unpaid item equally among the undecided candidates that can need it. If S of these n
 * candidates are chosen and use the item, their shares add up to {@code |S| / n <= 1} of its cost, so that any selection costs at
 * least the shares of its candidates: the fractional knapsack over these reduced costs (Dantzig 1957) is worth at least as much.
 *
 * <p>Single-threaded and deterministic: of equally good selections the cheaper one wins, and of equally cheap ones the one that is
 * found first, which takes candidates in the order of their value for reduced cost. The worst case is exponential; the search
 * stops at a number of nodes and then states what it could not exclude.
 */
public final class SelectionSolver {
    /** The most nodes that are visited unless set otherwise. */
    public static final long DEFAULT_NODES = 5_000_000;

    private static final SelectionSolver DEFAULT = new SelectionSolver(DEFAULT_NODES);

    private final long nodes;

    private SelectionSolver(long nodes) {
        checkArgument(nodes > 0, "selection: the number of nodes must be above 0: %s", nodes);
        this.nodes = nodes;
    }

    public static SelectionSolver withDefaults() {
        return DEFAULT;
    }

    /** A solver that visits at most this many nodes. */
    public SelectionSolver withNodes(long most) {
        return new SelectionSolver(most);
    }

    /** The best selection. */
    public Selection solve(SelectionProblem problem) {
        return new SelectionSearch(problem, nodes).run(OptionalInt.empty());
    }

    /** The best selection that contains a candidate; empty of candidates where none within the budget does. */
    public Selection solveWith(SelectionProblem problem, int candidate) {
        return new SelectionSearch(problem, nodes).run(OptionalInt.of(candidate));
    }

    /** The selection of nothing. */
    static Selection nothing(double bound, boolean proven) {
        return new Selection(ImmutableSortedMap.of(), 0, 0, bound, proven);
    }
}
