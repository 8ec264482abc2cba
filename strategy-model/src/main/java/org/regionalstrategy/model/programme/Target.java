package org.regionalstrategy.model.programme;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.regionalstrategy.model.common.Entity;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.cooperation.Organization;
import org.regionalstrategy.model.evidence.Indicator;
import org.regionalstrategy.model.region.Activity;
import org.regionalstrategy.model.region.Region;

/** What an indicator is to reach. */
@Value.Immutable
@ValueStyle
public abstract class Target implements Entity {
    Target() {}

    /** The indicator. */
    public abstract Ref<Indicator> indicator();

    /** The region. */
    public abstract Ref<Region> region();

    /** The activity; absent for the whole. */
    public abstract Optional<Ref<Activity>> activity();

    /** Where it starts. */
    public abstract Optional<TargetValue> baseline();

    /** Values on the way. */
    public abstract ImmutableList<TargetValue> milestones();

    /** The value to reach, in the year of the horizon. */
    public abstract TargetValue goal();

    /** The scenario it belongs to. */
    public abstract Optional<Ref<Scenario>> scenario();

    /** Who answers for it. */
    public abstract Optional<Ref<Organization>> owner();

    /** A reference to this target. */
    public Ref<Target> ref() {
        return Ref.of(Target.class, id());
    }

    /** A builder that holds these values. */
    public abstract TargetBuilder toBuilder();

    public static TargetBuilder builder() {
        return new TargetBuilder();
    }
}
