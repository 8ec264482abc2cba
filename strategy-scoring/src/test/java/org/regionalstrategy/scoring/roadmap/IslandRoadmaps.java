package org.regionalstrategy.scoring.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.regionalstrategy.fixtures.Strategies;
import org.regionalstrategy.model.Strategy;
import org.regionalstrategy.model.assessment.Addition;
import org.regionalstrategy.model.assessment.Measure;
import org.regionalstrategy.model.assessment.roadmap.RoadmapFinding;
import org.regionalstrategy.model.assessment.roadmap.RoadmapStep;
import org.regionalstrategy.model.common.DurationEstimate;
import org.regionalstrategy.model.common.PartialDate;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.cooperation.Organization;
import org.regionalstrategy.model.enabling.Decision;
import org.regionalstrategy.model.enabling.ExpectedDate;
import org.regionalstrategy.model.enabling.Infrastructure;
import org.regionalstrategy.model.product.ProductPackage;

/** Roadmaps of the island as of 2019-07-31: the laboratory takes 18 months, the horizon ends in month 197. */
final class IslandRoadmaps {
    static final Ref<Decision> FREQUENCIES = Ref.of(Decision.class, "frequencies");
    static final Ref<Infrastructure> LABORATORY = Ref.of(Infrastructure.class, "laboratory");
    static final Ref<Organization> TRADER = Ref.of(Organization.class, "trader");
    static final ImmutableList<Addition> ALL = ImmutableList.of(
            new Addition.InfrastructureBuilt(LABORATORY),
            new Addition.DecisionTaken(FREQUENCIES),
            new Addition.PartnerJoins(TRADER, true));

    static final PlannedPackage SENSORS = planned("sensors", ALL, Measure.of(50));
    static final PlannedPackage CHEESES = planned("cheeses", ImmutableList.of(), Measure.of(20));

    /** The decision is expected in month 23 (2021-06), the trader joins in 6 months. */
    static final Strategy ISLAND = decision(
            organization(
                    Strategies.island(),
                    trader -> trader.toBuilder()
                            .joining(DurationEstimate.builder()
                                    .months(6)
                                    .illustrative(true)
                                    .build())
                            .build()),
            decision -> decision.toBuilder().expected(expected("2021-06")).build());

    private IslandRoadmaps() {}

    static Measure entryOfSensors(Strategy strategy) {
        return plan(strategy, SENSORS).packages().get(0).entry();
    }

    static RoadmapFinding plan(Strategy strategy, PlannedPackage... packages) {
        return RoadmapPlanner.withDefaults().plan(strategy.asOf(strategy.asOf()), ImmutableList.copyOf(packages));
    }

    static void assertDates(RoadmapStep step, int start, int finish, int latestStart, int latestFinish, int slack) {
        assertThat(step.earliestStart()).isEqualTo(Measure.of(start));
        assertThat(step.startNotBefore()).isEqualTo(start);
        assertThat(step.earliestFinish()).isEqualTo(Measure.of(finish));
        assertThat(step.finishNotBefore()).isEqualTo(finish);
        assertThat(step.latestStart()).isEqualTo(Measure.of(latestStart));
        assertThat(step.latestFinish()).isEqualTo(Measure.of(latestFinish));
        assertThat(step.slack()).isEqualTo(Measure.of(slack));
        assertThat(step.critical()).isEqualTo(slack == 0);
    }

    static PlannedPackage planned(String id, ImmutableList<Addition> additions, Measure sales) {
        return new PlannedPackage(Ref.of(ProductPackage.class, id), additions, sales);
    }

    static ExpectedDate expected(String date) {
        return ExpectedDate.builder().date(PartialDate.parse(date)).build();
    }

    static Infrastructure laboratory(Strategy strategy) {
        return strategy.resolve(LABORATORY);
    }

    static Strategy decision(Strategy strategy, UnaryOperator<Decision> change) {
        return strategy.toBuilder()
                .decisions(List.of(change.apply(strategy.resolve(FREQUENCIES))))
                .build();
    }

    static Strategy infrastructure(Strategy strategy, UnaryOperator<Infrastructure> change) {
        return strategy.toBuilder()
                .infrastructure(List.of(change.apply(laboratory(strategy))))
                .build();
    }

    static Strategy organization(Strategy strategy, UnaryOperator<Organization> change) {
        return strategy.toBuilder()
                .organizations(strategy.organizations().stream()
                        .map(each -> each.ref().equals(TRADER) ? change.apply(each) : each)
                        .toList())
                .build();
    }
}
