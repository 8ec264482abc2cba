package org.regionalstrategy.model.programme;

import org.immutables.value.Value;
import org.regionalstrategy.model.common.Entity;
import org.regionalstrategy.model.common.Ref;

/** A named set of assumptions, such as conservative, base or optimistic; its notes say what is assumed. */
@Value.Immutable
@ValueStyle
public abstract class Scenario implements Entity {
    Scenario() {}

    /** A reference to this scenario. */
    public Ref<Scenario> ref() {
        return Ref.of(Scenario.class, id());
    }

    /** A builder that holds these values. */
    public abstract ScenarioBuilder toBuilder();

    public static ScenarioBuilder builder() {
        return new ScenarioBuilder();
    }
}
