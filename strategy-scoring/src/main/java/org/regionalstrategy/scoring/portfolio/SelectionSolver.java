package org.regionalstrategy.scoring.portfolio;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedMap;
import java.util.OptionalInt;

/**
 * Solves {@link SelectionProblem} exactly by depth-first branch and bound.
 *
 * <p>The bound divides the cost of every unpaid item among the undecided candidates that may need it, in shares that add up to
 * it. A selection of some of these candidates bears at most all shares of an item that it pays in full, so that it costs at
 * least its own costs and shares: the fractional multiple-choice knapsack over these reduced costs (Dantzig 1957; Sinha and
 * Zoltners 1979) is worth at least as much, whatever the shares are. They are fitted once to the whole problem, where with one
 * way for each candidate the best shares give the bound of the linear relaxation, which is that of the maximum closure with
 * the budget priced (Rhys 1970; Balinski 1970); below, the shares of decided candidates pass to the others in proportion.
 *
 * <p>What candidates share beside the budget only leaves selections out, so that this bound holds with it too. Beside it stands
 * that of each shared capacity by itself (see {@link CapacityUse}); the lesser counts.
 *
 * <p>The search takes first what is worth most beyond its priced cost, so that its first descent is a greedy choice. Amounts are whole numbers, added exactly; a
 * better value by less than the rounding of its sum, 1e-12 of it, may be missed. The time of a node is linear in the size of
 * the problem, the number of nodes exponential in the worst case; the search stops at a number of nodes and then states what
 * it could not exclude.
 *
 * <p>Single-threaded and deterministic. Of equally good selections the cheaper one wins; of equally cheap ones that which has
 * the first candidate in which they differ, or has it in the earlier way. Where very many selections tie, this is followed up
 * for a bounded number of nodes, and one that is found early is taken. Ways that are worth nothing are not taken. The search
 * descends as deep as there are candidates: for more than about 2,000 it needs a thread with a larger stack.
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

    /** How many nodes it visits at most. */
    public long nodes() {
        return nodes;
    }

    /** The best selection. */
    public Selection solve(SelectionProblem problem) {
        return prepare(problem).solve();
    }

    /** The best selection that contains a candidate; empty of candidates where none within the budget does. */
    public Selection solveWith(SelectionProblem problem, int candidate) {
        return prepare(problem).solveWith(candidate);
    }

    /** What several searches in the same problem share. */
    Prepared prepare(SelectionProblem problem) {
        return new Prepared(new CompactProblem(problem), nodes);
    }

    /** A problem made ready for searches, one after the other. */
    static final class Prepared {
        private final CompactProblem problem;
        private final CostShares shares;
        private final long nodes;

        private Prepared(CompactProblem problem, long nodes) {
            this.problem = problem;
            this.shares = CostShares.fitted(problem);
            this.nodes = nodes;
        }

        Selection solve() {
            return new SelectionSearch(problem, shares, nodes).run(OptionalInt.empty());
        }

        /** The best selection with a candidate that is found within a number of nodes. */
        Selection solveWith(int candidate, long most) {
            return new SelectionSearch(problem, shares, Math.min(most, nodes)).run(OptionalInt.of(candidate));
        }

        Selection solveWith(int candidate) {
            return new SelectionSearch(problem, shares, nodes).run(OptionalInt.of(candidate));
        }
    }

    /** The selection of nothing. */
    static Selection nothing(double bound, boolean proven) {
        return new Selection(ImmutableSortedMap.of(), 0, 0, bound, proven);
    }
}
