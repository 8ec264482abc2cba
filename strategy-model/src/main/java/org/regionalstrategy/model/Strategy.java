package org.regionalstrategy.model;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;
import org.immutables.value.Value;
import org.regionalstrategy.model.common.Identified;
import org.regionalstrategy.model.common.LocalizedText;
import org.regionalstrategy.model.common.MoneyUnit;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.common.Source;
import org.regionalstrategy.model.cooperation.Capability;
import org.regionalstrategy.model.cooperation.CooperationCommunity;
import org.regionalstrategy.model.cooperation.CooperationLink;
import org.regionalstrategy.model.cooperation.Organization;
import org.regionalstrategy.model.enabling.Decision;
import org.regionalstrategy.model.enabling.Infrastructure;
import org.regionalstrategy.model.enabling.Instrument;
import org.regionalstrategy.model.evidence.Indicator;
import org.regionalstrategy.model.evidence.Observation;
import org.regionalstrategy.model.evidence.Strength;
import org.regionalstrategy.model.product.Product;
import org.regionalstrategy.model.product.ProductPackage;
import org.regionalstrategy.model.programme.Project;
import org.regionalstrategy.model.programme.Scenario;
import org.regionalstrategy.model.programme.Target;
import org.regionalstrategy.model.region.Activity;
import org.regionalstrategy.model.region.Classification;
import org.regionalstrategy.model.region.Concordance;
import org.regionalstrategy.model.region.Region;
import org.regionalstrategy.model.session.Criterion;
import org.regionalstrategy.model.session.StrategicSession;

/**
 * The development strategy of a region: everything that is known, consistent in itself.
 *
 * <p>Building one checks every {@link IntegrityRule}: errors throw an {@link IntegrityException} that lists all of them;
 * warnings travel with the value.
 */
@Value.Immutable
@ValueStyle
public abstract class Strategy implements Identified {
    Strategy() {}

    /** Remarks for the reader, which no method uses; absent where there are none. */
    public abstract Optional<LocalizedText> notes();

    /** The region whose strategy it is. */
    public abstract Ref<Region> region();

    /**
     * The date whose state of knowledge an evaluation uses, unless it is told another; before the year of the horizon. Later
     * facts are kept but not seen.
     */
    public abstract LocalDate asOf();

    /** The calendar year that the strategy looks to, after the year of {@link #asOf()}. */
    public abstract Year horizon();

    /** The unit of all amounts of money: currency (ISO 4217), price year and scale. */
    public abstract MoneyUnit moneyUnit();

    /** Publications that facts come from. */
    public abstract ImmutableList<Source> sources();

    /** The region of the strategy, those around it and those of outside partners; at least the first. */
    public abstract ImmutableList<Region> regions();

    /** Schemes of activities (SKOS concept schemes). */
    public abstract ImmutableList<Classification> classifications();

    /** Categories of the classifications (SKOS concepts). */
    public abstract ImmutableList<Activity> activities();

    /** Correspondences between classifications. */
    public abstract ImmutableList<Concordance> concordances();

    /** Quantities that are measured. */
    public abstract ImmutableList<Indicator> indicators();

    /**
     * Single figures (SDMX observations), one of an indicator, place, activity and year; bulk evidence comes in tables beside
     * the strategy.
     */
    public abstract ImmutableList<Observation> observations();

    /** Claimed strengths, and those that nobody claimed but figures suggest. */
    public abstract ImmutableList<Strength> strengths();

    /** What actors can do. */
    public abstract ImmutableList<Capability> capabilities();

    /** Actors, inside the region and outside. */
    public abstract ImmutableList<Organization> organizations();

    /** Ties of cooperation between two organizations each. */
    public abstract ImmutableList<CooperationLink> links();

    /** Communities of cooperation; a gate opens to the members of one of them. */
    public abstract ImmutableList<CooperationCommunity> communities();

    /** Decisions of authorities, taken or waited for. */
    public abstract ImmutableList<Decision> decisions();

    /** Facilities that packages share, operating or not. */
    public abstract ImmutableList<Infrastructure> infrastructure();

    /** Means of support; their budgets together are what packages compete for, unless an evaluation is given another. */
    public abstract ImmutableList<Instrument> instruments();

    /** What is made and sold. */
    public abstract ImmutableList<Product> products();

    /** Packages of products, among which a portfolio is chosen. */
    public abstract ImmutableList<ProductPackage> packages();

    /** Projects that scale up cooperation. */
    public abstract ImmutableList<Project> projects();

    /** Sets of assumptions. */
    public abstract ImmutableList<Scenario> scenarios();

    /** What indicators are to reach. */
    public abstract ImmutableList<Target> targets();

    /** Measures by which packages are compared, and that participants weigh. */
    public abstract ImmutableList<Criterion> criteria();

    /** Meetings at which the strategy was worked out. */
    public abstract ImmutableList<StrategicSession> sessions();

    @Value.Lazy
    StrategyIndex index() {
        return StrategyIndex.of(this);
    }

    /** Violations that do not keep the strategy from being built. */
    @Value.Lazy
    public ImmutableList<Violation> warnings() {
        return Integrity.check(this);
    }

    @Value.Check
    void check() {
        ImmutableList<Violation> violations = warnings();
        if (violations.stream().anyMatch(violation -> violation.severity() == Severity.ERROR)) {
            throw new IntegrityException(violations);
        }
    }

    /**
     * The thing that a reference names.
     *
     * @throws IllegalArgumentException if the strategy has no such thing; never for a reference that it holds itself
     */
    public <T extends Identified> T resolve(Ref<T> ref) {
        Optional<T> found = find(ref);
        checkArgument(found.isPresent(), "strategy %s: no %s", id(), ref);
        return found.get();
    }

    /** The thing that a reference names; absent if the strategy has none. */
    public <T extends Identified> Optional<T> find(Ref<T> ref) {
        return index().find(ref);
    }

    /**
     * The strategy as it was known at the end of a day: without the things, statuses, costs, links and other facts dated
     * later. It keeps every rule, since nothing may refer to what is known later.
     *
     * <p>A link that had not begun is left out, one that had ended too. The single observations stay: what of them was known
     * depends on the lag of publication, which the evaluation decides.
     *
     * @throws IllegalArgumentException if the day is not before the year of the horizon
     */
    public Strategy asOf(LocalDate date) {
        checkArgument(
                date.getYear() < horizon().getValue(),
                "strategy %s: the as-of date must lie before the horizon %s: %s",
                id(),
                horizon(),
                date);
        return KnownBy.date(date).of(this);
    }

    /** A builder that holds these values. */
    public abstract StrategyBuilder toBuilder();

    public static StrategyBuilder builder() {
        return new StrategyBuilder();
    }
}
