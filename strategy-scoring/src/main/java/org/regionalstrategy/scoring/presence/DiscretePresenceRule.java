package org.regionalstrategy.scoring.presence;

import org.regionalstrategy.model.matrix.ActivityMatrix;

/** A rule by which a region either has an activity or not. */
public sealed interface DiscretePresenceRule extends PresenceRule
        permits QuotientPresence, PopulationPresence, GivenPresence {
    /** The presence in a matrix; cells without a figure are not present. */
    Presence presence(ActivityMatrix matrix);
}
