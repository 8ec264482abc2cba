package org.regionalstrategy.scoring.roadmap;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import org.regionalstrategy.model.Strategy;
import org.regionalstrategy.model.assessment.PortfolioFinding;
import org.regionalstrategy.model.assessment.roadmap.RoadmapFinding;
import org.regionalstrategy.scoring.provenance.LibraryVersion;

/**
 * Plans in which order to build, decide and cooperate so that packages enter their markets as early as they can, by the critical
 * path method (Kelley and Walker 1959) in whole months from the as-of date.
 *
 * <p><b>Steps.</b> A package enters its market, an event, when all that opens its gate is there. Infrastructure takes its lead
 * time once what it depends on operates, the decisions that it needs are adopted, and a project that serves one of the packages
 * and builds it has started (of several the one that can start first); where its money is committed already, the lead time has
 * been running since, and only its end waits. A decision is an event on the last day on which it is expected. A partner joins and a
 * capability rises in the time that is said of them. A project waits for its start, its decisions and the projects that it
 * follows; one that has begun waits for nothing, one that is over is left out.
 *
 * <p><b>Latest dates</b> are such that no package enters later than it can at the earliest. A step is critical if its slack is 0:
 * its slip of m months delays a package by {@code max(0, m - slack)}, slack taken to the entry of that package.
 *
 * <p><b>Value lost</b> by a slip: {@code sales a year x (months on the market before - after) / 12}, summed over packages, where
 * the months on the market run from the earliest entry to the end of the horizon. Sales are taken as even over the years and not
 * discounted, money and people as enough for all that can run at once.
 *
 * <p>What is not known is never zero: what rests on it is undefined with the reason, beside a bound. Exact and deterministic;
 * planners are immutable. Time: the number of steps times the size of the network.
 */
public final class RoadmapPlanner {
    /** By how many months steps slip unless set otherwise: a year. */
    public static final int DEFAULT_SLIP_MONTHS = 12;

    private static final int MOST_SLIP_MONTHS = 1_200;
    private static final RoadmapPlanner DEFAULT = new RoadmapPlanner(DEFAULT_SLIP_MONTHS);

    private final int slipMonths;

    private RoadmapPlanner(int slipMonths) {
        checkArgument(
                slipMonths >= 0 && slipMonths <= MOST_SLIP_MONTHS,
                "roadmap: slip months must lie from 0 to %s: %s",
                MOST_SLIP_MONTHS,
                slipMonths);
        this.slipMonths = slipMonths;
    }

    public static RoadmapPlanner withDefaults() {
        return DEFAULT;
    }

    /**
     * A planner that tells what another slip costs.
     *
     * @throws IllegalArgumentException if it is not from 0 to 1,200 months
     */
    public RoadmapPlanner withSlipMonths(int newSlipMonths) {
        return new RoadmapPlanner(newSlipMonths);
    }

    /**
     * The roadmap of a portfolio: of each package that it chooses in the way that it chooses.
     *
     * @param strategy the view of a date ({@code strategy.asOf(date)})
     */
    public RoadmapFinding plan(Strategy strategy, PortfolioFinding portfolio) {
        return plan(
                strategy, portfolio.chosen().stream().map(PlannedPackage::of).collect(ImmutableList.toImmutableList()));
    }

    /**
     * The roadmap of packages, each in a given way.
     *
     * @param strategy the view of a date ({@code strategy.asOf(date)})
     * @throws IllegalArgumentException if a package is named twice, or the strategy does not know what is referred to
     */
    public RoadmapFinding plan(Strategy strategy, ImmutableList<PlannedPackage> packages) {
        ImmutableSet<?> distinct =
                packages.stream().map(PlannedPackage::productPackage).collect(ImmutableSet.toImmutableSet());
        checkArgument(distinct.size() == packages.size(), "roadmap: a package is planned twice");
        StepNetwork network = StepNetwork.of(StepCollection.of(strategy, packages));
        return new RoadmapDraft(strategy, packages, network, slipMonths).finding(settings(strategy));
    }

    private ImmutableSortedMap<String, String> settings(Strategy strategy) {
        return ImmutableSortedMap.<String, String>naturalOrder()
                .put("asOf", strategy.asOf().toString())
                .put("horizon", strategy.horizon().toString())
                .put("latestDates", "no package enters later than it can at the earliest")
                .put("libraryVersion", LibraryVersion.current())
                .put("method", "critical path method in whole months; an end comes before the starts that wait for it")
                .put("order", "earliest start, what waits for less, least slack, greatest sales unlocked; then a tie")
                .put("slipMonths", Integer.toString(slipMonths))
                .put("valueLost", "expected sales a year times the years of delay before the end of the horizon")
                .buildOrThrow();
    }
}
