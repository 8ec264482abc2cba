package org.regionalstrategy.model;

import java.time.LocalDate;
import org.regionalstrategy.model.common.Path;
import org.regionalstrategy.model.common.Ref;

/** Is told of every reference in a strategy. */
@FunctionalInterface
interface ReferenceVisitor {
    /**
     * @param at where the reference stands
     * @param knownFrom the first day on which that place is known
     */
    void reference(Path at, LocalDate knownFrom, Ref<?> ref);
}
