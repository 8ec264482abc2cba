package org.regionalstrategy.model.assessment.cooperation;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;

/**
 * An organization without which a connected part of a network falls into pieces.
 *
 * @param organization its id
 * @param pieces the sizes of the pieces, two or more, the largest first
 */
public record ArticulationPoint(String organization, ImmutableList<Integer> pieces) {
    public ArticulationPoint {
        checkArgument(pieces.size() > 1, "articulation point: must leave two pieces or more: %s", pieces);
    }

    /** How many organizations lose their way to the largest piece. */
    public int cutOff() {
        return pieces.stream().skip(1).mapToInt(Integer::intValue).sum();
    }
}
