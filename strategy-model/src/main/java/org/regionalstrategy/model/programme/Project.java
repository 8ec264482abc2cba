package org.regionalstrategy.model.programme;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.regionalstrategy.model.common.Dated;
import org.regionalstrategy.model.common.DurationEstimate;
import org.regionalstrategy.model.common.Entity;
import org.regionalstrategy.model.common.LocalizedText;
import org.regionalstrategy.model.common.PartialDate;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.cooperation.Organization;
import org.regionalstrategy.model.enabling.CostEstimate;
import org.regionalstrategy.model.enabling.Decision;
import org.regionalstrategy.model.enabling.Infrastructure;
import org.regionalstrategy.model.evidence.Indicator;
import org.regionalstrategy.model.product.ProductPackage;

/** A project that scales up cooperation around packages: a task with partners, cost, a start and an end. */
@Value.Immutable
@ValueStyle
public abstract class Project implements Entity {
    Project() {}

    /** What it is for; absent where its name says it. */
    public abstract Optional<LocalizedText> purpose();

    /** The packages it serves; empty where it serves none in particular. */
    public abstract ImmutableList<Ref<ProductPackage>> packages();

    /** Who takes part; empty while nobody is named. */
    public abstract ImmutableList<Ref<Organization>> partners();

    /** The infrastructure it builds; empty where it builds none. */
    public abstract ImmutableList<Ref<Infrastructure>> infrastructure();

    /** Decisions that must be adopted first; empty where it needs none. */
    public abstract ImmutableList<Ref<Decision>> needs();

    /** When it begins; absent while that is open. */
    public abstract Optional<PartialDate> start();

    /** When it ends, not before the start; absent while that is open. */
    public abstract Optional<PartialDate> end();

    /**
     * How long it takes, no longer than from its start to its end where both are given; absent where these say it, or nobody
     * knows.
     */
    public abstract Optional<DurationEstimate> duration();

    /** Estimates of its cost, each in force from its date; empty where unknown. */
    public abstract ImmutableList<CostEstimate> costs();

    /** Who pays which part; together at most 1. Empty where no money is promised. */
    public abstract ImmutableList<FundingShare> funding();

    /** Its dated steps; empty where none are set. */
    public abstract ImmutableList<Milestone> milestones();

    /** Projects that must end before it starts; no cycles. Empty where it can start at once. */
    public abstract ImmutableList<Ref<Project>> follows();

    /** Indicators that it is to move; empty where none are named. */
    public abstract ImmutableList<Ref<Indicator>> yields();

    /** A reference to this project. */
    public Ref<Project> ref() {
        return Ref.of(Project.class, id());
    }

    /** The estimate in force: the latest by date; of those without a date the last. Absent where there is none. */
    public Optional<CostEstimate> cost() {
        return Dated.latest(costs(), CostEstimate::since);
    }

    /** A builder that holds these values. */
    public abstract ProjectBuilder toBuilder();

    public static ProjectBuilder builder() {
        return new ProjectBuilder();
    }
}
