package org.regionalstrategy.scoring.portfolio;

import com.google.common.collect.ImmutableSortedMap;

/**
 * What was selected.
 *
 * @param ways for each selected candidate the number of its way
 * @param value the sum of the values, added in the order of the candidates
 * @param cost the cost of the candidates and of each item once
 * @param bound no selection within the budget is worth more, but for rounding
 * @param proven whether the search was complete, so that the selection is optimal
 */
public record Selection(
        ImmutableSortedMap<Integer, Integer> ways, double value, long cost, double bound, boolean proven) {}
