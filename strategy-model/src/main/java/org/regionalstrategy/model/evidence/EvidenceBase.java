package org.regionalstrategy.model.evidence;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.region.Activity;

/**
 * What a cited figure is compared with: the sum of an indicator over some activities, such as all employment or
 * the population.
 */
@Value.Immutable
@ValueStyle
public abstract class EvidenceBase {
    EvidenceBase() {}

    /** The indicator of the base. */
    public abstract Ref<Indicator> indicator();

    /** The activities that are added up; at least one, none within another. */
    public abstract ImmutableList<Ref<Activity>> activities();

    /** A builder that holds these values. */
    public abstract EvidenceBaseBuilder toBuilder();

    public static EvidenceBaseBuilder builder() {
        return new EvidenceBaseBuilder();
    }
}
