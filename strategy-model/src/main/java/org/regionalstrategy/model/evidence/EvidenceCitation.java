package org.regionalstrategy.model.evidence;

import org.immutables.value.Value;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.region.Activity;

/**
 * A figure that a strength cites: an indicator for an activity, relative to a base. An evaluation holds it against a larger
 * region as a location quotient (Florence 1939; Isard 1960).
 */
@Value.Immutable
@ValueStyle
public abstract class EvidenceCitation {
    EvidenceCitation() {}

    /** The indicator that is cited. */
    public abstract Ref<Indicator> indicator();

    /** The activity that is cited, of the indicator's classification. */
    public abstract Ref<Activity> activity();

    /** The base of the location quotient: what the figure is a share of. */
    public abstract EvidenceBase base();

    /** Whether it decides on the verdict or only informs; by default it decides. */
    @Value.Default
    public CitationScope scope() {
        return CitationScope.DIRECT;
    }

    /** A builder that holds these values. */
    public abstract EvidenceCitationBuilder toBuilder();

    public static EvidenceCitationBuilder builder() {
        return new EvidenceCitationBuilder();
    }
}
