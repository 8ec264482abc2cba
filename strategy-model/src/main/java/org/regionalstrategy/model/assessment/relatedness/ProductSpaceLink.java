package org.regionalstrategy.model.assessment.relatedness;

/**
 * A link of the product space.
 *
 * @param first the name of one activity, before the second
 * @param second the name of the other
 * @param proximity how near they are, above 0
 * @param inTree whether it is part of the maximum spanning tree, and not there by its strength alone
 */
public record ProductSpaceLink(String first, String second, double proximity, boolean inTree) {}
