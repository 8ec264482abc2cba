package org.regionalstrategy.model.assessment.dynamics;

/**
 * A region of similar structure.
 *
 * @param region its name
 * @param distance how far its structure lies, not negative
 * @param rank 1 for the nearest; regions that tie share the best rank of them
 * @param tied whether another region is as near, up to rounding
 */
public record Neighbour(String region, double distance, int rank, boolean tied) {}
