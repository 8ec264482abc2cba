package org.regionalstrategy.model;

import org.regionalstrategy.model.common.Ref;

/** Is told of every reference in a strategy. */
@FunctionalInterface
interface ReferenceVisitor {
    /** The index of a reference that is in no list. */
    int NOT_LISTED = -1;

    /**
     * A reference. Its path is not put together, since there are very many and few are wrong.
     *
     * @param scope the place that holds it
     * @param property the property of that place
     * @param index its index in the list that the property holds, or {@link #NOT_LISTED}
     */
    void reference(ReferenceScope scope, String property, int index, Ref<?> ref);
}
