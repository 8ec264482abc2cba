package org.regionalstrategy.model.programme;

import org.immutables.value.Value;
import org.regionalstrategy.model.common.LocalizedText;
import org.regionalstrategy.model.common.PartialDate;

/** A dated step of a project. */
@Value.Immutable
@ValueStyle
public abstract class Milestone {
    Milestone() {}

    /** What is reached. */
    public abstract LocalizedText name();

    /** When it is due, between the start and the end of the project. */
    public abstract PartialDate due();

    /** A builder that holds these values. */
    public abstract MilestoneBuilder toBuilder();

    public static MilestoneBuilder builder() {
        return new MilestoneBuilder();
    }
}
