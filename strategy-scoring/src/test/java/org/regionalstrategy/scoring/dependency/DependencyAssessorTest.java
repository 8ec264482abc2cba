package org.regionalstrategy.scoring.dependency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.regionalstrategy.model.Strategy;
import org.regionalstrategy.model.assessment.Addition;
import org.regionalstrategy.model.assessment.Measure;
import org.regionalstrategy.model.assessment.cooperation.DecisionDependency;
import org.regionalstrategy.model.assessment.cooperation.ImportanceFinding;
import org.regionalstrategy.model.assessment.cooperation.PackageDependency;
import org.regionalstrategy.model.assessment.cooperation.StrategyDependency;
import org.regionalstrategy.model.common.LocalizedText;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.enabling.AttributedProbability;
import org.regionalstrategy.model.enabling.Decision;
import org.regionalstrategy.model.enabling.DecisionStatus;
import org.regionalstrategy.scoring.cooperation.Assumption;
import org.regionalstrategy.scoring.cooperation.GateByHand;
import org.regionalstrategy.scoring.cooperation.RandomGates;

/** Holds the probability of open gates against all ways in which decisions can fall, and the sums against their parts. */
class DependencyAssessorTest {
    private static final DependencyAssessor ASSESSOR = DependencyAssessor.withDefaults();

    private static final DependencyAssessor AMONG_COMMUNITIES = ASSESSOR.withOptions(
            DependencyOptions.builder().partners(Assumption.AS_KNOWN).build());

    @Test
    void the_probability_of_an_open_gate_is_that_of_the_decisions_that_open_it() {
        int uncertain = 0;
        for (int seed = 0; seed < 400; seed++) {
            Strategy strategy = judged(RandomGates.small(seed), seed);
            GateByHand byHand = new GateByHand(strategy);
            Map<Ref<Decision>, Double> adopted = new HashMap<>();
            strategy.decisions().forEach(item -> adopted.put(item.ref(), adopted(item)));
            double open = 0;
            for (Set<Ref<Decision>> state : Sets.powerSet(adopted.keySet())) {
                double probability = 1;
                for (Map.Entry<Ref<Decision>, Double> decision : adopted.entrySet()) {
                    probability *= state.contains(decision.getKey()) ? decision.getValue() : 1 - decision.getValue();
                }
                ImmutableSet.Builder<Addition> there = ImmutableSet.builder();
                strategy.infrastructure().forEach(item -> there.add(new Addition.InfrastructureBuilt(item.ref())));
                state.forEach(decision -> there.add(new Addition.DecisionTaken(decision)));
                Set<Addition> additions = there.build();
                boolean opens = strategy.communities().stream().anyMatch(each -> byHand.opens(each, additions));
                open += opens ? probability : 0;
            }
            PackageDependency found =
                    AMONG_COMMUNITIES.assess(strategy).packages().get(0);
            assertThat(found.openProbability().toOptional().orElseThrow())
                    .as("seed %s", seed)
                    .isEqualTo(open, within(1e-14));
            uncertain += open > 0 && open < 1 ? 1 : 0;
        }
        assertThat(uncertain).isGreaterThan(10);
    }

    @Test
    void expected_packages_are_the_sum_of_their_probabilities_and_a_decision_moves_them_by_its_importance() {
        Strategy strategy = judged(RandomGates.large(5, 500, 10), 5);
        StrategyDependency found = ASSESSOR.assess(strategy);
        double expected = found.expectedPackages().toOptional().orElseThrow();
        assertThat(expected).isPositive().isEqualTo(found.explanation().total());
        assertThat(found.leastPackages()).isEqualTo(expected, within(1e-12));
        assertThat(found.mostPackages()).isEqualTo(expected, within(1e-12));
        // each package seeks half of a market of 100
        assertThat(found.expectedValue().toOptional().orElseThrow()).isEqualTo(50 * expected, within(1e-9));
        assertThat(found.decisions()).isNotEmpty();
        for (DecisionDependency decision : found.decisions()) {
            double difference = expected(strategy, decision.decision(), DecisionStatus.ADOPTED)
                    - expected(strategy, decision.decision(), DecisionStatus.REFUSED);
            assertThat(decision.packages().toOptional().orElseThrow()).isEqualTo(difference, within(1e-12));
            assertThat(decision.explanation().total())
                    .isEqualTo(decision.packages().toOptional().orElseThrow());
        }
    }

    @Test
    void what_hangs_on_an_unjudged_decision_is_undefined_between_bounds() {
        Strategy strategy = RandomGates.large(5, 500, 10);
        Strategy unjudged = strategy.toBuilder()
                .decisions(strategy.decisions().stream()
                        .map(item -> with(item, DecisionStatus.PROPOSED))
                        .toList())
                .build();
        StrategyDependency found = ASSESSOR.assess(unjudged);
        assertThat(found.expectedPackages()).isInstanceOfSatisfying(Measure.Undefined.class, undefined -> {
            assertThat(undefined.reason().in("en")).startsWith("Nobody has judged how probable this is: D");
            assertThat(undefined.reason().in("ru")).startsWith("Никто не оценил вероятность: D");
        });
        assertThat(found.leastPackages()).isLessThan(found.mostPackages());
        assertThat(found.explanation().parts()).isEmpty();
    }

    @Test
    void importances_are_ranked_with_ties() {
        Strategy strategy = judged(RandomGates.large(5, 500, 10), 5);
        for (PackageDependency each : ASSESSOR.assess(strategy).packages()) {
            assertThat(each.importances()).isSortedAccordingTo((a, b) -> Integer.compare(a.rank(), b.rank()));
            for (ImportanceFinding finding : each.importances()) {
                double birnbaum = finding.birnbaum().toOptional().orElseThrow();
                assertThat(finding.rank() - 1L)
                        .isEqualTo(each.importances().stream()
                                .filter(other -> other.birnbaum().toOptional().orElseThrow() > birnbaum + 1e-11)
                                .count());
            }
        }
    }

    @Test
    void infrastructure_that_is_not_built_closes_what_needs_it() {
        Strategy strategy = judged(RandomGates.large(5, 500, 10), 5);
        DependencyAssessor asKnown = ASSESSOR.withOptions(
                DependencyOptions.builder().infrastructure(Assumption.AS_KNOWN).build());
        assertThat(asKnown.assess(strategy).mostPackages())
                .isLessThan(ASSESSOR.assess(strategy).mostPackages());
    }

    @Test
    void sixty_packages_over_five_hundred_organizations_are_exact() {
        Strategy strategy = judged(RandomGates.large(1, 500, 60), 1);
        StrategyDependency found = ASSESSOR.assess(strategy);
        assertThat(found.packages())
                .allSatisfy(
                        each -> assertThat(each.openProbability().isDefined()).isTrue());
        assertThat(found.packages()).filteredOn(PackageDependency::allCutSets).hasSizeGreaterThan(40);
    }

    private static double expected(Strategy strategy, Ref<Decision> decision, DecisionStatus status) {
        ImmutableList<Decision> changed = strategy.decisions().stream()
                .map(item -> item.ref().equals(decision) ? with(item, status) : item)
                .collect(ImmutableList.toImmutableList());
        // what is adopted is no longer needed to build what waits for it, which changes nothing here
        return ASSESSOR.assess(strategy.toBuilder().decisions(changed).build())
                .expectedPackages()
                .toOptional()
                .orElseThrow();
    }

    private static Decision with(Decision decision, DecisionStatus status) {
        return decision.toBuilder()
                .probability(Optional.empty())
                .history(List.of(
                        decision.history().get(0).toBuilder().status(status).build()))
                .build();
    }

    private static double adopted(Decision decision) {
        return decision.chance().orElseThrow();
    }

    private static Strategy judged(Strategy strategy, long seed) {
        Random random = new Random(seed);
        return strategy.toBuilder()
                .decisions(strategy.decisions().stream()
                        .map(item -> (random.nextInt(3) > 0 ? with(item, DecisionStatus.PROPOSED) : item)
                                .toBuilder()
                                        .probability(AttributedProbability.builder()
                                                .value(random.nextDouble())
                                                .author(LocalizedText.of("en", "expert"))
                                                .illustrative(true)
                                                .build())
                                        .build())
                        .toList())
                .build();
    }
}
