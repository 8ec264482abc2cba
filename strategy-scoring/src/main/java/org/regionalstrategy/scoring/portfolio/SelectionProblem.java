package org.regionalstrategy.scoring.portfolio;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkElementIndex;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.primitives.ImmutableLongArray;
import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * Selection with shared fixed costs under a budget: choose candidates, each in at most one way, so that their values add up to
 * the most while their own costs and those of the items they need, each paid once, keep within the budget (Rhys 1970; Balinski
 * 1970), and of what they share beside it no more is taken than there is.
 *
 * @param candidates what can be chosen
 * @param itemCosts the cost of each item, not negative
 * @param budget not negative
 * @param capacities what candidates share beside the budget
 */
public record SelectionProblem(
        ImmutableList<Candidate> candidates,
        ImmutableLongArray itemCosts,
        long budget,
        ImmutableList<SharedCapacity> capacities) {
    /**
     * Something of which the selected candidates may not take more than there is: a knapsack constraint.
     *
     * @param amount how much there is, not negative
     * @param demands what candidates take of it in whatever way they are chosen, by their numbers; above 0
     */
    public record SharedCapacity(BigDecimal amount, ImmutableSortedMap<Integer, BigDecimal> demands) {
        public SharedCapacity {
            checkArgument(amount.signum() >= 0, "capacity: must not be negative: %s", amount);
            demands.forEach((candidate, demand) -> checkArgument(
                    demand.signum() > 0, "capacity: demand of candidate %s must be above 0: %s", candidate, demand));
        }
    }

    /** A problem without other constraints than the budget. */
    public SelectionProblem(ImmutableList<Candidate> candidates, ImmutableLongArray itemCosts, long budget) {
        this(candidates, itemCosts, budget, ImmutableList.of());
    }

    /**
     * Something that can be chosen.
     *
     * @param cost its own cost, not negative
     * @param ways the ways in which it can be chosen
     */
    public record Candidate(long cost, ImmutableList<Way> ways) {
        public Candidate {
            checkArgument(cost >= 0, "candidate: cost must not be negative: %s", cost);
        }
    }

    /**
     * A way to choose a candidate.
     *
     * @param value what it is worth, finite and not negative
     * @param items the items it needs, by number
     */
    public record Way(double value, ImmutableSortedSet<Integer> items) {
        public Way {
            checkArgument(
                    value >= 0 && Double.isFinite(value), "way: value must be finite and not negative: %s", value);
        }
    }

    public SelectionProblem {
        checkArgument(budget >= 0, "selection: budget must not be negative: %s", budget);
        itemCosts.forEach(
                cost -> checkArgument(cost >= 0, "selection: an item must not cost less than nothing: %s", cost));
        checkSums(candidates, itemCosts);
        for (Candidate candidate : candidates) {
            for (Way way : candidate.ways()) {
                way.items().forEach(item -> checkElementIndex(item, itemCosts.length(), "item"));
            }
        }
        for (SharedCapacity capacity : capacities) {
            capacity.demands().keySet().forEach(number -> checkElementIndex(number, candidates.size(), "candidate"));
        }
    }

    /** No selection may cost more than a whole number holds, or be worth more than a finite number. */
    private static void checkSums(ImmutableList<Candidate> candidates, ImmutableLongArray itemCosts) {
        BigInteger cost = BigInteger.ZERO;
        double value = 0;
        for (Candidate candidate : candidates) {
            cost = cost.add(BigInteger.valueOf(candidate.cost()));
            value += candidate.ways().stream().mapToDouble(Way::value).max().orElse(0);
        }
        for (long item : itemCosts.toArray()) {
            cost = cost.add(BigInteger.valueOf(item));
        }
        checkArgument(cost.bitLength() < Long.SIZE, "selection: the costs add up to more than 2^63 - 1: %s", cost);
        checkArgument(Double.isFinite(value), "selection: the values must add up to a finite number: %s", value);
    }

    /** A candidate that can be chosen in one way. */
    public static Candidate candidate(double value, long cost, Iterable<Integer> items) {
        return new Candidate(cost, ImmutableList.of(new Way(value, ImmutableSortedSet.copyOf(items))));
    }
}
