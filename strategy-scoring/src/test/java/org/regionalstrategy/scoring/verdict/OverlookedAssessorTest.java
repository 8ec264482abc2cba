package org.regionalstrategy.scoring.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.regionalstrategy.fixtures.Strategies;
import org.regionalstrategy.fixtures.SyntheticEconomy;
import org.regionalstrategy.model.Strategy;
import org.regionalstrategy.model.StrategyBuilder;
import org.regionalstrategy.model.assessment.OverlookedFinding;
import org.regionalstrategy.model.assessment.Verdict;
import org.regionalstrategy.model.common.LocalizedText;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.common.Source;
import org.regionalstrategy.model.evidence.Evidence;
import org.regionalstrategy.model.evidence.Observation;
import org.regionalstrategy.model.matrix.ActivityMatrix;
import org.regionalstrategy.model.region.Activity;
import org.regionalstrategy.model.region.Classification;

class OverlookedAssessorTest {
    private static final OverlookedAssessor ASSESSOR = OverlookedAssessor.withDefaults();

    @Test
    void a_large_share_that_nobody_claims_is_found_with_its_probability() {
        Strategy island = withActivity("26.1", 900, 10_000, "").build();

        assertThat(ASSESSOR.assess(island, Evidence.EMPTY)).singleElement().satisfies(finding -> {
            assertThat(activity(finding)).isEqualTo("nace-26.1");
            assertThat(finding.figure().locationQuotient().toOptional()).hasValue(9.0);
            assertThat(finding.figure().verdict()).isEqualTo(Verdict.PROVEN);
            assertThat(finding.adjustedPValue()).isLessThan(1e-100);
            assertThat(finding.figure().explanation().sentence().in("en")).contains("quotient 9");
            assertThat(finding.figure().explanation().sentence().in("ru")).contains("коэффициент локализации 9");
        });
    }

    @Test
    void what_a_strength_cites_is_claimed_and_so_is_what_contains_it_or_is_part_of_it() {
        assertThat(ASSESSOR.assess(Strategies.island(), Evidence.EMPTY)).isEmpty();
        assertThat(ASSESSOR.assess(withActivity("26.51", 200, 2_000, "26.5").build(), Evidence.EMPTY))
                .isEmpty();

        StrategyBuilder containing = withActivity("26", 900, 20_000, "");
        List<Activity> activities = containing.build().activities().stream()
                .map(activity -> activity.notation().equals("26.5")
                        ? activity.toBuilder()
                                .broader(Ref.of(Activity.class, "nace-26"))
                                .build()
                        : activity)
                .toList();
        assertThat(ASSESSOR.assess(containing.activities(activities).build(), Evidence.EMPTY))
                .isEmpty();
    }

    @Test
    void the_most_detailed_activities_are_looked_at() {
        StrategyBuilder strategy = withActivity("27", 900, 20_000, "");
        add(strategy, "27.3", 700, 9_000, "27");
        add(strategy, "27.4", 1, 9_000, "27");

        assertThat(ASSESSOR.assess(strategy.build(), Evidence.EMPTY))
                .extracting(OverlookedAssessorTest::activity)
                .containsExactly("nace-27.3");
    }

    @Test
    void a_due_share_and_a_small_count_are_not_overlooked() {
        assertThat(ASSESSOR.assess(withActivity("26.1", 100, 10_000, "").build(), Evidence.EMPTY))
                .isEmpty();
        assertThat(ASSESSOR.assess(withActivity("26.1", 4, 10, "").build(), Evidence.EMPTY))
                .isEmpty();
    }

    @Test
    void what_stands_out_by_chance_among_many_is_not_called_overlooked() {
        // alone a p-value of 0.025; among forty activities with their due share it is nothing
        StrategyBuilder strategy = withActivity("99", 122, 10_000, "");
        assertThat(ASSESSOR.assess(strategy.build(), Evidence.EMPTY)).hasSize(1);
        for (int i = 10; i < 50; i++) {
            add(strategy, "80." + i, 100, 10_000, "");
        }
        assertThat(ASSESSOR.assess(strategy.build(), Evidence.EMPTY)).isEmpty();
        assertThat(ASSESSOR.withFalseDiscoveryRate(0.9).assess(strategy.build(), Evidence.EMPTY))
                .hasSize(1);
    }

    @Test
    void planted_strengths_are_found_at_the_stated_rate_of_false_discoveries() {
        SyntheticEconomy economy = SyntheticEconomy.plantedStrengths(20, 60, 80, 20_000, 40, 2.5);
        Set<SyntheticEconomy.Cell> found = new HashSet<>();
        for (String region : economy.matrix().regions().names()) {
            Strategy strategy = strategy(economy.matrix(), region);
            ASSESSOR.assess(strategy, Evidence.EMPTY)
                    .forEach(finding -> found.add(new SyntheticEconomy.Cell(
                            region,
                            strategy.resolve(finding.figure().citation().activity())
                                    .notation())));
        }
        long right = found.stream().filter(economy.strengths()::contains).count();
        assertThat((double) right / economy.strengths().size()).isGreaterThan(0.9);
        assertThat((double) (found.size() - right) / found.size()).isLessThan(0.1);
    }

    /** The island in the place of a region of an economy, and its country in that of all regions; nothing is claimed of it. */
    private static Strategy strategy(ActivityMatrix matrix, String region) {
        StrategyBuilder strategy = Strategies.islandBuilder().observations(List.of());
        addFigures(strategy, "total", matrix.region(region).total(), matrix.total());
        addFigures(strategy, "26.5", 1, 100);
        addFigures(strategy, "10.5", 1, 100);
        for (String activity : matrix.activities().names()) {
            add(
                    strategy,
                    activity,
                    matrix.value(region, activity).orElseThrow(),
                    matrix.activity(activity).total(),
                    "");
        }
        return strategy.build();
    }

    @Test
    void a_rate_lies_between_zero_and_one() {
        assertThatIllegalArgumentException().isThrownBy(() -> ASSESSOR.withFalseDiscoveryRate(1));
        assertThatIllegalArgumentException().isThrownBy(() -> ASSESSOR.withConfidence(0));
    }

    private static StrategyBuilder withActivity(String notation, double ofIsland, double ofCountry, String broader) {
        StrategyBuilder strategy = Strategies.islandBuilder();
        add(strategy, notation, ofIsland, ofCountry, broader);
        return strategy;
    }

    private static void add(
            StrategyBuilder strategy, String notation, double ofIsland, double ofCountry, String broader) {
        Activity activity = Activity.builder()
                .id("nace-" + notation)
                .name(LocalizedText.of("en", notation))
                .classification(Ref.of(Classification.class, "nace"))
                .notation(notation)
                .build();
        strategy.addActivity(
                broader.isEmpty()
                        ? activity
                        : activity.toBuilder()
                                .broader(Ref.of(Activity.class, "nace-" + broader))
                                .build());
        addFigures(strategy, notation, ofIsland, ofCountry);
    }

    private static void addFigures(StrategyBuilder strategy, String notation, double ofIsland, double ofCountry) {
        for (String place : ImmutableList.of("island", "ML")) {
            strategy.addObservation(Observation.builder()
                    .indicator("employment")
                    .refArea(place)
                    .activity(notation)
                    .year(2018)
                    .value(place.equals("island") ? ofIsland : ofCountry)
                    .unit("PS")
                    .source(Ref.of(Source.class, "yearbook"))
                    .build());
        }
    }

    private static String activity(OverlookedFinding finding) {
        return finding.figure().citation().activity().id();
    }
}
