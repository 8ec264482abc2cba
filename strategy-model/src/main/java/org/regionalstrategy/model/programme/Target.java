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

/**
 * What an indicator is to reach: baseline, milestones and target, as in the performance framework of EU cohesion policy
 * (Regulation (EU) 2021/1060, article 16).
 */
@Value.Immutable
@ValueStyle
public abstract class Target implements Entity {
    Target() {}

    /** The indicator that is measured. */
    public abstract Ref<Indicator> indicator();

    /** The region that it is measured in. */
    public abstract Ref<Region> region();

    /** The activity that it is measured for; absent for the whole. */
    public abstract Optional<Ref<Activity>> activity();

    /** Where it starts; absent where that was not measured. */
    public abstract Optional<TargetValue> baseline();

    /** Values on the way; empty where none are set. */
    public abstract ImmutableList<TargetValue> milestones();

    /** The value to reach, later than the others. */
    public abstract TargetValue goal();

    /** The scenario it belongs to; absent where it is set whatever happens. */
    public abstract Optional<Ref<Scenario>> scenario();

    /** Who answers for it; absent while nobody does. */
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
