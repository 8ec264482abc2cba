package org.regionalstrategy.model.assessment.complexity;

import org.regionalstrategy.model.assessment.Measure;

/**
 * Between which ranks a region or an activity moves when the data or the rules change; 1 is the most complex, and ties have
 * their mean rank.
 *
 * @param name the region or activity
 * @param rank its rank with the data as they are; undefined as its complexity is
 * @param highest the best rank among the trials, by the quantile that was asked for; undefined if there was none
 * @param median the rank in the middle of the trials
 * @param lowest the worst rank, likewise
 * @param trials in how many trials it had a rank
 */
public record RankInterval(String name, Measure rank, Measure highest, Measure median, Measure lowest, int trials) {}
