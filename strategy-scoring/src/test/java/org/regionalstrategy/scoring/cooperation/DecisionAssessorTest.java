package org.regionalstrategy.scoring.cooperation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.regionalstrategy.fixtures.Strategies;
import org.regionalstrategy.model.Strategy;
import org.regionalstrategy.model.assessment.Addition;
import org.regionalstrategy.model.assessment.DecisionFinding;
import org.regionalstrategy.model.assessment.Explanation;
import org.regionalstrategy.model.assessment.Measure;
import org.regionalstrategy.model.assessment.PackageFinding;
import org.regionalstrategy.model.common.LocalizedText;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.enabling.Decision;
import org.regionalstrategy.model.product.ProductPackage;
import org.regionalstrategy.model.product.Requirement;

class DecisionAssessorTest {
    private static final Explanation WHY = Explanation.of(LocalizedText.of("en", "Said."));
    private static final Measure UNKNOWN = Measure.undefined(LocalizedText.of("en", "Nobody knows."));
    private static final Ref<Decision> FREQUENCIES = Ref.of(Decision.class, "frequencies");
    private static final Ref<Decision> SUBSIDY = Ref.of(Decision.class, "subsidy");

    private final Strategy island = Strategies.island().asOf(LocalDate.of(2019, 7, 31));

    @Test
    void a_decision_that_another_way_avoids_has_nothing_hanging_on_it() {
        Strategy strategy = requiring(Requirement.anyOf(
                Requirement.decision(FREQUENCIES),
                Requirement.capability(island.capabilities().get(2).ref(), 1)));
        assertThat(assess(strategy, Measure.of(7))).isEmpty();
    }

    @Test
    void a_decision_that_infrastructure_waits_for_counts() {
        Strategy strategy = requiring(Requirement.infrastructure(
                        island.infrastructure().get(0).ref()))
                .toBuilder()
                .infrastructure(List.of(island.infrastructure().get(0).toBuilder()
                        .addNeed(FREQUENCIES)
                        .build()))
                .build();
        assertThat(assess(strategy, Measure.of(7))).singleElement().satisfies(finding -> {
            assertThat(finding.decision()).isEqualTo(FREQUENCIES);
            assertThat(finding.valueAtStake()).isEqualTo(Measure.of(7));
            assertThat(finding.explanation().total()).isEqualTo(7);
        });
    }

    @Test
    void nothing_hangs_on_a_decision_that_alone_opens_nothing() {
        Strategy strategy = requiring(Requirement.allOf(
                Requirement.decision(FREQUENCIES),
                Requirement.outsidePartner(island.capabilities().get(1).ref(), 1)));
        assertThat(assess(strategy, Measure.of(7))).isEmpty(); // nobody outside the island can do it
    }

    @Test
    void the_greatest_value_comes_first_and_an_undefined_one_last_with_its_reason() {
        ImmutableList<ProductPackage> packages = ImmutableList.of(
                island.packages().get(0).toBuilder()
                        .requires(Requirement.decision(FREQUENCIES))
                        .build(),
                island.packages().get(1).toBuilder()
                        .requires(Requirement.decision(SUBSIDY))
                        .build());
        Strategy strategy = island.toBuilder()
                .packages(packages)
                .addDecision(island.decisions().get(0).toBuilder()
                        .id(SUBSIDY.id())
                        .name(LocalizedText.of("en", "Subsidy", "ru", "Субсидия"))
                        .build())
                .build();
        assertThat(assess(strategy, Measure.of(1), Measure.of(2)))
                .extracting(DecisionFinding::decision)
                .containsExactly(SUBSIDY, FREQUENCIES);
        assertThat(assess(strategy, Measure.of(1), Measure.of(1)))
                .extracting(DecisionFinding::decision)
                .containsExactly(FREQUENCIES, SUBSIDY);
        ImmutableList<DecisionFinding> undefined = assess(strategy, UNKNOWN, Measure.of(0));
        assertThat(undefined).extracting(DecisionFinding::decision).containsExactly(SUBSIDY, FREQUENCIES);
        assertThat(undefined.get(1).valueAtStake())
                .isInstanceOfSatisfying(
                        Measure.Undefined.class,
                        value -> assertThat(value.reason().in("en")).contains("sensors"));
    }

    @Test
    void a_package_hangs_on_the_decisions_that_all_smallest_sets_share() {
        int hanging = 0;
        for (int seed = 0; seed < 600; seed++) {
            Strategy strategy = RandomGates.small(seed);
            GateByHand byHand = new GateByHand(strategy);
            Set<Ref<Decision>> found = assess(strategy, Measure.of(1)).stream()
                    .map(DecisionFinding::decision)
                    .collect(Collectors.toSet());
            Set<ImmutableSet<Addition>> smallest = byHand.isOpen() ? Set.of() : byHand.smallest();
            Set<Ref<Decision>> shared = strategy.decisions().stream()
                    .map(Decision::ref)
                    .filter(decision -> !smallest.isEmpty()
                            && smallest.stream().allMatch(set -> set.contains(new Addition.DecisionTaken(decision))))
                    .collect(Collectors.toSet());
            assertThat(found).as("seed %s", seed).isEqualTo(shared);
            hanging += found.size();
        }
        assertThat(hanging).isGreaterThan(50);
    }

    private Strategy requiring(Requirement requirement) {
        return island.toBuilder()
                .packages(List.of(island.packages().get(0).toBuilder()
                        .requires(requirement)
                        .build()))
                .build();
    }

    private static ImmutableList<DecisionFinding> assess(Strategy strategy, Measure... values) {
        ImmutableList.Builder<PackageFinding> findings = ImmutableList.builder();
        for (int i = 0; i < strategy.packages().size(); i++) {
            ProductPackage item = strategy.packages().get(i);
            findings.add(PackageFinding.builder()
                    .productPackage(item.ref())
                    .claimed(item.significance())
                    .significance(WHY)
                    .marketValue(values[i])
                    .value(WHY)
                    .gate(GateAssessor.withDefaults().assess(strategy, item))
                    .illustrative(true)
                    .build());
        }
        return DecisionAssessor.withDefaults().assess(strategy, findings.build());
    }
}
