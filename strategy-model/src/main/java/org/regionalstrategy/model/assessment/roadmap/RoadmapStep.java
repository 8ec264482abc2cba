package org.regionalstrategy.model.assessment.roadmap;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.regionalstrategy.model.assessment.Addition;
import org.regionalstrategy.model.assessment.Explanation;
import org.regionalstrategy.model.assessment.Measure;
import org.regionalstrategy.model.common.LocalizedText;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.product.ProductPackage;
import org.regionalstrategy.model.programme.Project;

/** A step on the way of packages to their markets. Months count from the as-of date of the roadmap, which is month 0. */
@Value.Immutable
@ValueStyle
public abstract class RoadmapStep {
    RoadmapStep() {}

    /** What other findings of the roadmap refer to it by, such as {@code infrastructure:road}. */
    public abstract String id();

    /** What is done. */
    public abstract StepKind kind();

    /** What is done, in words. */
    public abstract LocalizedText name();

    /** What it adds, which tells the decision, infrastructure, organization or capability; absent in projects and entries. */
    public abstract Optional<Addition> addition();

    /** The project, in a step of that kind. */
    public abstract Optional<Ref<Project>> project();

    /** The package, in a step of entry. */
    public abstract Optional<Ref<ProductPackage>> productPackage();

    /** The ids of the steps that must come first: their end, but of a project that builds it the start. */
    public abstract ImmutableList<String> waitsFor();

    /** The packages that wait for it, in the order of the choice; that of an entry waits for itself. */
    public abstract ImmutableList<Ref<ProductPackage>> packages();

    /** Sales a year that are expected of these packages, in the money unit; its explanation adds them up. */
    public abstract Measure unlocks();

    /** How many months it takes, 0 for an event. Of what is under way, the months that are left. */
    public abstract Measure durationMonths();

    /** The month in which it can start at the earliest; undefined where that rests on an unknown duration or date. */
    public abstract Measure earliestStart();

    /** No earlier than in this month it starts, whatever unknown durations turn out to be. */
    public abstract int startNotBefore();

    /** The month in which it can be finished at the earliest; undefined as the start. */
    public abstract Measure earliestFinish();

    /** No earlier than in this month it is finished, whatever unknown durations turn out to be. */
    public abstract int finishNotBefore();

    /**
     * The month in which it must start at the latest, so that no package enters later than it can at the earliest; undefined
     * where no package waits for it or that of one rests on something unknown.
     */
    public abstract Measure latestStart();

    /** The month in which it must be finished at the latest; undefined as the start. */
    public abstract Measure latestFinish();

    /** How many months it may slip before a package is late: latest less earliest start. */
    public abstract Measure slack();

    /** Whether it is known that any slip delays a package: whether its slack is 0. */
    public abstract boolean critical();

    /** Its place in the order of work, from 1; ties have the same. */
    public abstract int rank();

    /** Whether its duration or date is illustrative. */
    public abstract boolean illustrative();

    /** Its dates in a sentence, the sales that it unlocks by package, and the duration or date it rests on. */
    public abstract Explanation explanation();

    /** A builder that holds these values. */
    public abstract RoadmapStepBuilder toBuilder();

    public static RoadmapStepBuilder builder() {
        return new RoadmapStepBuilder();
    }
}
