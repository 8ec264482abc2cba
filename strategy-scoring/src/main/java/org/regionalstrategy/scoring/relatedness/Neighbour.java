package org.regionalstrategy.scoring.relatedness;

/**
 * One of the most proximate others.
 *
 * @param name its name
 * @param proximity how near it is, above 0
 */
public record Neighbour(String name, double proximity) {}
