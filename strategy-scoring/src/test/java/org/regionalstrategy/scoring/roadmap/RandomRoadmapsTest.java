package org.regionalstrategy.scoring.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.regionalstrategy.fixtures.Strategies;
import org.regionalstrategy.model.Strategy;
import org.regionalstrategy.model.StrategyBuilder;
import org.regionalstrategy.model.assessment.Addition;
import org.regionalstrategy.model.assessment.Measure;
import org.regionalstrategy.model.assessment.roadmap.PackageDelay;
import org.regionalstrategy.model.assessment.roadmap.PackageEntry;
import org.regionalstrategy.model.assessment.roadmap.RoadmapFinding;
import org.regionalstrategy.model.assessment.roadmap.RoadmapStep;
import org.regionalstrategy.model.assessment.roadmap.SlipFinding;
import org.regionalstrategy.model.assessment.roadmap.StepKind;
import org.regionalstrategy.model.common.LocalizedText;
import org.regionalstrategy.model.common.PartialDate;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.enabling.AuthorityLevel;
import org.regionalstrategy.model.enabling.Decision;
import org.regionalstrategy.model.enabling.ExpectedDate;
import org.regionalstrategy.model.enabling.Infrastructure;
import org.regionalstrategy.model.enabling.InfrastructureBuilder;
import org.regionalstrategy.model.enabling.InfrastructureKind;
import org.regionalstrategy.model.product.ProductPackage;

/** Holds roadmaps of made-up infrastructure and decisions against dates that are worked out one by one. */
class RandomRoadmapsTest {
    private static final int CASES = 1_000;
    private static final int SLIP = 12;
    private static final String[] PACKAGES = {"sensors", "cheeses"};
    private static final int MOST_SLACK = 200;

    @Test
    void entries_slacks_and_delays_are_those_worked_out_one_by_one() {
        int delayed = 0;
        int slack = 0;
        for (int seed = 0; seed < CASES; seed++) {
            Case random = new Case(new Random(seed));
            RoadmapFinding roadmap = RoadmapPlanner.withDefaults().plan(random.strategy(), random.planned());
            for (PackageEntry entry : roadmap.packages()) {
                int index = entry.productPackage().id().equals(PACKAGES[0]) ? 0 : 1;
                assertThat(entry.entry()).as("seed %s", seed).isEqualTo(Measure.of(random.entry(index, "", 0)));
                assertThat(entry.explanation().total()).isEqualTo(random.entry(index, "", 0));
            }
            for (SlipFinding slip : roadmap.slips()) {
                for (PackageDelay delay : slip.delays()) {
                    int index = delay.productPackage().id().equals(PACKAGES[0]) ? 0 : 1;
                    int expected = random.entry(index, slip.step(), SLIP) - random.entry(index, "", 0);
                    assertThat(delay.months())
                            .as("seed %s: %s", seed, slip.step())
                            .isEqualTo(Measure.of(expected));
                    delayed += expected > 0 ? 1 : 0;
                }
            }
            for (RoadmapStep step : roadmap.steps()) {
                if (step.kind() != StepKind.ENTRY) {
                    int expected = random.slack(step.id());
                    assertThat(step.slack()).as("seed %s: %s", seed, step.id()).isEqualTo(Measure.of(expected));
                    assertThat(step.critical()).isEqualTo(expected == 0);
                    slack += expected > 0 ? 1 : 0;
                }
            }
            assertOrdered(roadmap);
        }
        assertThat(delayed).isGreaterThan(CASES);
        assertThat(slack).isGreaterThan(CASES);
    }

    private static void assertOrdered(RoadmapFinding roadmap) {
        List<String> ids = roadmap.steps().stream().map(RoadmapStep::id).toList();
        assertThat(roadmap.steps())
                .allSatisfy(step ->
                        assertThat(step.waitsFor()).allMatch(before -> ids.indexOf(before) < ids.indexOf(step.id())));
        assertThat(roadmap.steps()).extracting(RoadmapStep::rank).isSorted();
    }

    /** Facilities of which each depends on earlier ones and may need a decision, and what two packages need of them. */
    private static final class Case {
        private final List<Integer> leadTimes = new ArrayList<>();
        private final List<List<Integer>> dependsOn = new ArrayList<>();
        private final List<Integer> expectedIn = new ArrayList<>();
        private final List<TreeSet<Integer>> needed = List.of(new TreeSet<>(), new TreeSet<>());

        Case(Random random) {
            int size = 1 + random.nextInt(6);
            for (int i = 0; i < size; i++) {
                leadTimes.add(random.nextInt(30));
                expectedIn.add(random.nextInt(3) == 0 ? 1 + random.nextInt(40) : 0);
                List<Integer> before = new ArrayList<>();
                for (int other = 0; other < i; other++) {
                    if (random.nextInt(3) == 0) {
                        before.add(other);
                    }
                }
                dependsOn.add(before);
                needed.get(random.nextInt(2)).add(i);
            }
        }

        Strategy strategy() {
            StrategyBuilder builder = Strategies.islandBuilder();
            Strategy island = builder.build();
            for (int i = 0; i < leadTimes.size(); i++) {
                InfrastructureBuilder item = Infrastructure.builder()
                        .id("i" + i)
                        .name(text("i" + i))
                        .kind(InfrastructureKind.LABORATORY)
                        .leadTimeMonths(leadTimes.get(i));
                dependsOn.get(i).forEach(other -> item.addDependsOn(Ref.of(Infrastructure.class, "i" + other)));
                if (expectedIn.get(i) > 0) {
                    item.addNeed(Ref.of(Decision.class, "d" + i));
                    builder.addDecision(Decision.builder()
                            .id("d" + i)
                            .name(text("d" + i))
                            .level(AuthorityLevel.FEDERAL)
                            .authority(text("Authority"))
                            .expected(ExpectedDate.builder()
                                    .date(PartialDate.of(island.asOf().plusMonths(expectedIn.get(i))))
                                    .build())
                            .build());
                }
                builder.addInfrastructure(item.build());
            }
            return builder.build();
        }

        ImmutableList<PlannedPackage> planned() {
            ImmutableList.Builder<PlannedPackage> planned = ImmutableList.builder();
            for (int p = 0; p < PACKAGES.length; p++) {
                ImmutableList<Addition> additions = needed.get(p).stream()
                        .map(i -> new Addition.InfrastructureBuilt(Ref.of(Infrastructure.class, "i" + i)))
                        .collect(ImmutableList.toImmutableList());
                planned.add(new PlannedPackage(Ref.of(ProductPackage.class, PACKAGES[p]), additions, Measure.of(12)));
            }
            return planned.build();
        }

        int entry(int index, String slipping, int months) {
            int last = 0;
            for (int item : needed.get(index)) {
                last = Math.max(last, finish(item, slipping, months));
            }
            return last;
        }

        private int finish(int item, String slipping, int months) {
            int start = expectedIn.get(item) + (slipping.equals("decision:d" + item) ? months : 0);
            for (int before : dependsOn.get(item)) {
                start = Math.max(start, finish(before, slipping, months));
            }
            return start + leadTimes.get(item) + (slipping.equals("infrastructure:i" + item) ? months : 0);
        }

        /** The largest slip that delays no package. */
        int slack(String step) {
            int months = 0;
            while (months < MOST_SLACK
                    && entry(0, step, months + 1) == entry(0, "", 0)
                    && entry(1, step, months + 1) == entry(1, "", 0)) {
                months++;
            }
            return months;
        }

        private static LocalizedText text(String english) {
            return LocalizedText.of("en", english);
        }
    }
}
