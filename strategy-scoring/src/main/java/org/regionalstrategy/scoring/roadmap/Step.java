package org.regionalstrategy.scoring.roadmap;

import com.google.common.collect.ImmutableSet;
import org.regionalstrategy.model.assessment.roadmap.StepKind;

/**
 * A step before it has its dates.
 *
 * @param waitsFor the ids of the steps that must come first
 */
record Step(StepSubject subject, StepTime time, ImmutableSet<String> waitsFor) {
    String id() {
        return subject.id();
    }

    StepKind kind() {
        return subject.kind();
    }

    /** Whether its start is an event of its own, which others wait for rather than for its end. */
    boolean startsApart() {
        return kind() == StepKind.PROJECT && !time.underWay();
    }

    /** Whether it is being built while what it depends on is not there yet, so that only its end waits. */
    boolean worksApart() {
        return kind() == StepKind.INFRASTRUCTURE && time.underWay();
    }
}
