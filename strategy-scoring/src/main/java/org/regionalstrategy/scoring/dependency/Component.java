package org.regionalstrategy.scoring.dependency;

import org.regionalstrategy.model.common.Ref;

/**
 * A component of a gate, in the order of types and ids.
 *
 * @param ref an organization, an infrastructure or a decision
 */
record Component(Ref<?> ref) implements Comparable<Component> {
    @Override
    public int compareTo(Component other) {
        return ref.compareTo(other.ref);
    }
}
