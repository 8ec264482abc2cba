package org.regionalstrategy.scoring.cooperation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.regionalstrategy.model.Strategy;
import org.regionalstrategy.model.assessment.Addition;
import org.regionalstrategy.model.assessment.GapAlternative;
import org.regionalstrategy.model.assessment.GateFinding;

/** Holds the gap against an evaluation of all sets of additions. */
class GapSearchTest {
    private static final int ALL = 100_000;

    @Test
    void the_alternatives_are_exactly_the_smallest_sets_that_open_the_gate() {
        int raised = 0;
        int several = 0;
        for (int seed = 0; seed < 2_500; seed++) {
            Strategy strategy = RandomGates.small(seed);
            GateByHand byHand = new GateByHand(strategy);
            GateFinding gate = GateAssessor.withDefaults()
                    .withAlternatives(ALL)
                    .assess(strategy)
                    .get(0);
            assertThat(gate.open()).as("seed %s", seed).isEqualTo(byHand.isOpen());
            if (!gate.open()) {
                Set<ImmutableSet<Addition>> found = gate.alternatives().stream()
                        .map(alternative -> ImmutableSet.copyOf(alternative.additions()))
                        .collect(Collectors.toSet());
                assertThat(found).as("seed %s", seed).isEqualTo(byHand.smallest());
                assertThat(gate.complete()).isTrue();
                raised += found.toString().contains("CapabilityRaised") ? 1 : 0;
                several += found.size() > 1 ? 1 : 0;
            }
        }
        assertThat(raised).isGreaterThan(60);
        assertThat(several).isGreaterThan(200);
    }

    @Test
    void the_open_packages_are_those_whose_findings_are_open() {
        int open = 0;
        for (int seed = 0; seed < 500; seed++) {
            Strategy strategy = RandomGates.small(seed);
            boolean byHand = new GateByHand(strategy).isOpen();
            open += byHand ? 1 : 0;
            assertThat(GateAssessor.withDefaults().open(strategy))
                    .as("seed %s", seed)
                    .hasSize(byHand ? 1 : 0);
        }
        assertThat(open).isBetween(20, 480);
    }

    @Test
    void the_smallest_come_first_of_equal_ones_the_cheapest() {
        for (int seed = 0; seed < 1_000; seed++) {
            GateFinding gate = GateAssessor.withDefaults()
                    .withAlternatives(ALL)
                    .assess(RandomGates.small(seed))
                    .get(0);
            ImmutableList<GapAlternative> found = gate.alternatives();
            for (int i = 1; i < found.size(); i++) {
                GapAlternative before = found.get(i - 1);
                GapAlternative after = found.get(i);
                assertThat(before.additions().size())
                        .isLessThanOrEqualTo(after.additions().size());
                if (before.additions().size() == after.additions().size()) {
                    assertThat(before.cost()).isLessThanOrEqualTo(after.cost());
                }
            }
        }
    }

    @Test
    void a_bound_keeps_the_first_and_admits_the_cut() {
        int cut = 0;
        for (int seed = 0; seed < 1_000; seed++) {
            Strategy strategy = RandomGates.small(seed);
            GateFinding all = GateAssessor.withDefaults()
                    .withAlternatives(ALL)
                    .assess(strategy)
                    .get(0);
            GateFinding two = GateAssessor.withDefaults()
                    .withAlternatives(2)
                    .assess(strategy)
                    .get(0);
            assertThat(two.alternatives())
                    .isEqualTo(all.alternatives()
                            .subList(0, Math.min(2, all.alternatives().size())));
            assertThat(two.complete()).isEqualTo(all.alternatives().size() <= 2);
            cut += two.complete() ? 0 : 1;
        }
        assertThat(cut).isPositive();
    }

    @Test
    void what_a_tight_bound_on_sets_leaves_is_minimal_all_the_same() {
        int cut = 0;
        for (int seed = 0; seed < 1_000; seed++) {
            Strategy strategy = RandomGates.small(seed);
            GateFinding gate =
                    GateAssessor.withDefaults().withSets(1).assess(strategy).get(0);
            if (!gate.complete()) {
                cut++;
                GateByHand byHand = new GateByHand(strategy);
                assertThat(gate.alternatives()).as("seed %s", seed).isNotEmpty().allSatisfy(alternative -> {
                    ImmutableSet<Addition> additions = ImmutableSet.copyOf(alternative.additions());
                    assertThat(byHand.opens(
                                    strategy.resolve(alternative.community().orElseThrow()), additions))
                            .isTrue();
                    additions.forEach(addition -> assertThat(byHand.opens(
                                    strategy.resolve(alternative.community().orElseThrow()),
                                    Sets.difference(additions, Set.of(addition))))
                            .isFalse());
                });
            }
        }
        assertThat(cut).isPositive();
    }

    @Test
    void sixty_requirements_over_five_hundred_organizations_do_not_blow_up() {
        Strategy strategy = RandomGates.large(1, 500, 60);
        ImmutableList<GateFinding> gates = assertTimeout(
                Duration.ofSeconds(60), () -> GateAssessor.withDefaults().assess(strategy));
        assertThat(gates).hasSize(60);
        assertThat(gates).filteredOn(gate -> !gate.alternatives().isEmpty()).hasSizeGreaterThan(30);
    }

    /** Requirements as trees of sixty conditions, most of which cannot be multiplied out. */
    @Test
    void a_package_of_sixty_conditions_has_alternatives_each_of_which_is_minimal() {
        int closed = 0;
        for (int seed = 1; seed <= 20; seed++) {
            Strategy strategy = RandomGates.deep(seed, 500, 60);
            GateByHand byHand = new GateByHand(strategy);
            GateFinding gate = assertTimeout(
                    Duration.ofSeconds(20),
                    () -> GateAssessor.withDefaults().assess(strategy).get(0));
            assertThat(gate.open()).as("seed %s", seed).isEqualTo(byHand.isOpen());
            if (!gate.open()) {
                closed++;
                assertThat(gate.alternatives()).as("seed %s", seed).isNotEmpty().allSatisfy(alternative -> {
                    ImmutableSet<Addition> additions = ImmutableSet.copyOf(alternative.additions());
                    assertThat(byHand.opens(
                                    strategy.resolve(alternative.community().orElseThrow()), additions))
                            .isTrue();
                    additions.forEach(addition -> assertThat(byHand.opens(
                                    strategy.resolve(alternative.community().orElseThrow()),
                                    Sets.difference(additions, Set.of(addition))))
                            .isFalse());
                });
            }
        }
        assertThat(closed).isGreaterThan(10);
    }
}
