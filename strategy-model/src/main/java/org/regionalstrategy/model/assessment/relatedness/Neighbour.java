package org.regionalstrategy.model.assessment.relatedness;

/**
 * One of the most proximate others.
 *
 * @param name its name
 * @param proximity how near it is, above 0
 */
public record Neighbour(String name, double proximity) {}
