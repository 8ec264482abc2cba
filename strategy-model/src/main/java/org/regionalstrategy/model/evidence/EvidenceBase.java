package org.regionalstrategy.model.evidence;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.region.Activity;

/**
 * What a cited figure is compared with: the sum of an indicator over some activities, such as all employment or the population.
 * It is the denominator of the share that a location quotient compares (Florence 1939; Isard 1960).
 */
@Value.Immutable
@ValueStyle
public abstract class EvidenceBase {
    EvidenceBase() {}

    /** The indicator of the base; it may be another than the one cited, as with researchers per head. */
    public abstract Ref<Indicator> indicator();

    /**
     * The activities that are added up; at least one, each once, none within another, all of the indicator's classification.
     */
    public abstract ImmutableList<Ref<Activity>> activities();

    /** A builder that holds these values. */
    public abstract EvidenceBaseBuilder toBuilder();

    public static EvidenceBaseBuilder builder() {
        return new EvidenceBaseBuilder();
    }
}
