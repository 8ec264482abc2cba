package org.regionalstrategy.scoring.cooperation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.Duration;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.regionalstrategy.model.Strategy;
import org.regionalstrategy.model.assessment.Addition;
import org.regionalstrategy.model.assessment.GapAlternative;
import org.regionalstrategy.model.cooperation.Organization;
import org.regionalstrategy.scoring.community.CooperationNetwork;
import org.regionalstrategy.scoring.community.CooperationNetworkBuilder;

/** Holds what would make linked groups meet a package against an evaluation of all links between anybody. */
class LinkGapsTest {
    private static final int ALL = 100_000;

    private static CooperationNetwork network(Strategy strategy, Random random) {
        CooperationNetworkBuilder network = CooperationNetwork.builder();
        ImmutableList<Organization> organizations = strategy.organizations();
        organizations.forEach(organization -> network.addNode(organization.id()));
        for (int one = 0; one < organizations.size(); one++) {
            for (int other = one + 1; other < organizations.size(); other++) {
                if (random.nextInt(3) == 0) {
                    network.addEdge(
                            organizations.get(one).id(),
                            organizations.get(other).id(),
                            1);
                }
            }
        }
        return network.build();
    }

    private static PackageLinks links(Strategy strategy, CooperationNetwork network, int steps) {
        return new LinkGaps(new Situation(strategy), network, steps)
                .of(Requirements.of(strategy, strategy.packages().get(0)));
    }

    private static ImmutableSet<Addition> additions(GapAlternative alternative) {
        return ImmutableSet.copyOf(alternative.additions());
    }

    @Test
    void each_set_opens_and_no_part_of_it_does_and_none_of_any_links_is_smaller() {
        int linked = 0;
        int raised = 0;
        int larger = 0;
        for (int seed = 0; seed < 2_000; seed++) {
            Random random = new Random(seed);
            Strategy strategy = RandomGates.linked(seed, 4 + random.nextInt(4));
            int steps = random.nextInt(4);
            CooperationNetwork network = network(strategy, random);
            LinksByHand byHand = new LinksByHand(strategy, network, steps);
            PackageLinks links = links(strategy, network, steps);
            assertThat(links.opening().isEmpty()).as("seed %s", seed).isEqualTo(!byHand.opens(Set.of()));
            if (links.opening().isEmpty()) {
                GapSearch.Gap gap = links.gap(ALL, ALL);
                assertThat(gap.complete()).isTrue();
                gap.alternatives().forEach(alternative -> {
                    assertThat(byHand.opens(additions(alternative))).isTrue();
                    assertThat(byHand.less(additions(alternative))).noneMatch(byHand::opens);
                });
                assertThat(gap.alternatives().isEmpty())
                        .as("seed %s", seed)
                        .isEqualTo(!byHand.opens(byHand.possible()));
                if (!gap.alternatives().isEmpty()) {
                    int least = gap.alternatives().get(0).additions().size();
                    for (int size = 1; size < least; size++) {
                        assertThat(Sets.combinations(byHand.possible(), size))
                                .as("seed %s", seed)
                                .noneMatch(byHand::opens);
                    }
                    linked += gap.alternatives().toString().contains("LinkMade") ? 1 : 0;
                    raised += gap.alternatives().toString().contains("CapabilityRaised") ? 1 : 0;
                    larger += least > 1 ? 1 : 0;
                }
            }
        }
        assertThat(linked).isGreaterThan(100);
        assertThat(raised).isGreaterThan(100);
        assertThat(larger).isGreaterThan(100);
    }

    /** All sets in which one organization makes the links: what is found are those of them that are minimal for everybody. */
    @Test
    void the_sets_are_exactly_the_minimal_ones_in_which_one_organization_makes_all_links() {
        int several = 0;
        for (int seed = 0; seed < 600; seed++) {
            Random random = new Random(seed);
            Strategy strategy = RandomGates.linked(seed, 4);
            int steps = random.nextInt(3);
            CooperationNetwork network = network(strategy, random);
            LinksByHand byHand = new LinksByHand(strategy, network, steps);
            PackageLinks links = links(strategy, network, steps);
            if (links.opening().isEmpty() && byHand.possible().size() <= 11) {
                Set<ImmutableSet<Addition>> expected = Sets.powerSet(byHand.possible()).stream()
                        .filter(byHand::opensByItsLinks)
                        .filter(set ->
                                set.stream().map(Additions::thing).distinct().count() == set.size())
                        .filter(set -> byHand.less(set).stream().noneMatch(byHand::opens))
                        .map(ImmutableSet::copyOf)
                        .collect(Collectors.toSet());
                GapSearch.Gap gap = links.gap(ALL, ALL);
                assertThat(gap.alternatives().stream().map(LinkGapsTest::additions))
                        .as("seed %s", seed)
                        .containsExactlyInAnyOrderElementsOf(expected);
                several += expected.size() > 2 ? 1 : 0;
            }
        }
        assertThat(several).isGreaterThan(30);
    }

    @Test
    void a_bound_keeps_the_first_and_admits_the_cut() {
        int cut = 0;
        for (int seed = 0; seed < 1_000; seed++) {
            Strategy strategy = RandomGates.linked(seed, 6);
            PackageLinks links = links(strategy, network(strategy, new Random(seed)), 1 + seed % 2);
            if (links.opening().isEmpty()) {
                GapSearch.Gap all = links.gap(ALL, ALL);
                GapSearch.Gap three = links(strategy, network(strategy, new Random(seed)), 1 + seed % 2)
                        .gap(3, ALL);
                int size = all.alternatives().size();
                assertThat(three.alternatives())
                        .as("seed %s", seed)
                        .isEqualTo(all.alternatives().subList(0, Math.min(3, size)));
                assertThat(three.complete()).isEqualTo(size <= 3);
                cut += three.complete() ? 0 : 1;
            }
        }
        assertThat(cut).isGreaterThan(50);
    }

    @Test
    void sixty_requirements_over_five_hundred_linked_organizations_do_not_blow_up() {
        Strategy strategy = RandomGates.large(1, 500, 60);
        CooperationNetwork network = RandomGates.ties(strategy, 1, 1_000);
        LinkGaps links = new LinkGaps(new Situation(strategy), network, 2);
        ImmutableList<GapSearch.Gap> gaps = assertTimeout(
                Duration.ofSeconds(60),
                () -> strategy.packages().stream()
                        .map(item -> links.of(Requirements.of(strategy, item)))
                        .filter(gate -> gate.opening().isEmpty())
                        .map(gate -> gate.gap(GateAssessor.DEFAULT_ALTERNATIVES, GateAssessor.DEFAULT_SETS))
                        .collect(ImmutableList.toImmutableList()));
        assertThat(gaps).hasSizeGreaterThan(40);
        assertThat(gaps)
                .allSatisfy(gap -> assertThat(gap.alternatives()).hasSizeBetween(1, GateAssessor.DEFAULT_ALTERNATIVES));
    }

    @Test
    void a_package_of_sixty_conditions_has_alternatives_however_little_work_is_done() {
        for (int seed : new int[] {3, 5, 7, 11, 14}) {
            Strategy strategy = RandomGates.deep(seed, 500, 60);
            CooperationNetwork network = RandomGates.ties(strategy, seed, 1_000);
            for (int sets : new int[] {1, GateAssessor.DEFAULT_SETS}) {
                PackageLinks links = links(strategy, network, 2);
                GapSearch.Gap gap = assertTimeout(Duration.ofSeconds(20), () -> links.gap(8, sets));
                assertThat(gap.complete()).isFalse();
                assertThat(gap.alternatives()).as("seed %s", seed).isNotEmpty();
            }
        }
    }

    /** All other sets of any of 500 groups hold more than one of these. */
    @Test
    void of_sixty_conditions_that_need_no_link_the_few_alternatives_are_proven_to_be_all() {
        for (int seed : new int[] {16, 19, 20}) {
            Strategy strategy = RandomGates.deep(seed, 500, 60);
            PackageLinks links = links(strategy, RandomGates.ties(strategy, seed, 1_000), 2);
            GapSearch.Gap gap = links.gap(8, GateAssessor.DEFAULT_SETS);
            assertThat(gap.complete()).as("seed %s", seed).isTrue();
            assertThat(gap.alternatives()).hasSizeBetween(1, 2);
        }
    }
}
