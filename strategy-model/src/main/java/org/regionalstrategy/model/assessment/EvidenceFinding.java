package org.regionalstrategy.model.assessment;

import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.regionalstrategy.model.evidence.EvidenceCitation;

/** What one cited figure says of a strength. */
@Value.Immutable
@ValueStyle
public abstract class EvidenceFinding {
    EvidenceFinding() {}

    /** The figure that is cited. */
    public abstract EvidenceCitation citation();

    /** The year of the figure: the latest that was known. */
    public abstract OptionalInt year();

    /** The year of its base, where that is another. */
    public abstract OptionalInt baseYear();

    /** The share of the region in the activity over its share in the base; above 1 it is specialised. */
    public abstract Measure locationQuotient();

    /** The confidence interval of the quotient. */
    public abstract Optional<Interval> interval();

    /** How the interval was found. */
    public abstract Optional<IntervalMethod> intervalMethod();

    /** Whether the quotient rose significantly from the first to the last known year. */
    @Value.Default
    public boolean rising() {
        return false;
    }

    /** How related the activity is to the region, where the region lacks it and figures of its peers are known. */
    public abstract Optional<PeerRelatedness> relatedness();

    /** What this figure alone says. */
    public abstract Verdict verdict();

    /** Why. */
    public abstract Explanation explanation();

    /** A builder that holds these values. */
    public abstract EvidenceFindingBuilder toBuilder();

    public static EvidenceFindingBuilder builder() {
        return new EvidenceFindingBuilder();
    }
}
