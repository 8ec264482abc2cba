package org.regionalstrategy.scoring.cooperation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.regionalstrategy.model.Strategy;
import org.regionalstrategy.model.common.LocalizedText;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.cooperation.CommunityOrigin;
import org.regionalstrategy.model.cooperation.CooperationCommunity;
import org.regionalstrategy.model.cooperation.Membership;
import org.regionalstrategy.model.cooperation.Organization;
import org.regionalstrategy.scoring.community.CooperationNetwork;
import org.regionalstrategy.scoring.community.CooperationNetworkBuilder;
import org.regionalstrategy.scoring.community.LinkedGroups;

class GroupGatesTest {
    private static ImmutableList<Set<Ref<Organization>>> allGroups(Strategy strategy) {
        return ImmutableList.copyOf(Sets.powerSet(
                strategy.organizations().stream().map(Organization::ref).collect(ImmutableSet.toImmutableSet())));
    }

    private static CooperationCommunity community(Set<Ref<Organization>> members) {
        return CooperationCommunity.builder()
                .id("made-up")
                .name(LocalizedText.of("Made up"))
                .origin(CommunityOrigin.DETECTED)
                .members(members.stream()
                        .map(member -> Membership.builder().organization(member).build())
                        .toList())
                .build();
    }

    @Test
    void exactly_the_groups_meet_a_package_that_meet_it_by_hand() {
        int some = 0;
        int none = 0;
        for (int seed = 0; seed < 400; seed++) {
            Strategy strategy = RandomGates.small(seed);
            GateByHand byHand = new GateByHand(strategy);
            ImmutableList<Set<Ref<Organization>>> groups = allGroups(strategy);
            List<Integer> expected = IntStream.range(0, groups.size())
                    .filter(number -> byHand.opens(community(groups.get(number)), Set.of()))
                    .boxed()
                    .toList();

            assertThat(GroupGates.of(strategy).meeting(strategy.packages().get(0), groups))
                    .as("seed %s", seed)
                    .isEqualTo(expected);
            some += expected.isEmpty() || expected.size() == groups.size() ? 0 : 1;
            none += expected.isEmpty() ? 1 : 0;
        }
        assertThat(some).isGreaterThan(50);
        assertThat(none).isGreaterThan(50);
    }

    @Test
    void declared_communities_meet_a_package_if_and_only_if_its_gate_is_open() {
        for (int seed = 0; seed < 400; seed++) {
            Strategy strategy = RandomGates.small(seed);
            ImmutableList<ImmutableSet<Ref<Organization>>> declared =
                    strategy.communities().stream().map(Situation::members).collect(ImmutableList.toImmutableList());

            assertThat(GroupGates.of(strategy)
                            .meeting(strategy.packages().get(0), declared)
                            .isEmpty())
                    .as("seed %s", seed)
                    .isEqualTo(GateAssessor.withDefaults().open(strategy).isEmpty());
        }
    }

    /** Of all connected groups within k steps of an organization some meets a package just if the largest of them does. */
    @Test
    void the_largest_group_within_some_steps_stands_for_all_connected_ones() {
        int met = 0;
        for (int seed = 0; seed < 200; seed++) {
            Strategy strategy = RandomGates.small(seed);
            CooperationNetwork network = path(strategy);
            GateByHand byHand = new GateByHand(strategy);
            for (int steps = 0; steps <= 3; steps++) {
                int within = steps;
                for (int centre = 0; centre < network.size(); centre++) {
                    int middle = centre;
                    boolean some = allGroups(strategy).stream()
                            .filter(group -> isConnectedWithin(network, group, middle, within))
                            .anyMatch(group -> byHand.opens(community(group), Set.of()));
                    ImmutableSet<Ref<Organization>> largest = LinkedGroups.within(network, steps).get(centre).stream()
                            .map(id -> Ref.of(Organization.class, id))
                            .collect(ImmutableSet.toImmutableSet());
                    boolean found = !GroupGates.of(strategy)
                            .meeting(strategy.packages().get(0), ImmutableList.of(largest))
                            .isEmpty();
                    assertThat(found).as("seed %s, steps %s", seed, steps).isEqualTo(some);
                    met += found ? 1 : 0;
                }
            }
        }
        assertThat(met).isGreaterThan(100);
    }

    private static CooperationNetwork path(Strategy strategy) {
        CooperationNetworkBuilder network = CooperationNetwork.builder();
        strategy.organizations().forEach(organization -> network.addNode(organization.id()));
        for (int i = 1; i < strategy.organizations().size(); i++) {
            network.addEdge(
                    strategy.organizations().get(i - 1).id(),
                    strategy.organizations().get(i).id(),
                    1);
        }
        return network.build();
    }

    /** On a path: a run without gaps that holds the centre and reaches no further than so many steps. */
    private static boolean isConnectedWithin(
            CooperationNetwork network, Set<Ref<Organization>> group, int centre, int steps) {
        int[] places = group.stream()
                .mapToInt(member -> network.labels().position(member.id()))
                .sorted()
                .toArray();
        return places.length > 0
                && places[places.length - 1] - places[0] == places.length - 1
                && places[0] <= centre
                && centre <= places[places.length - 1]
                && centre - places[0] <= steps
                && places[places.length - 1] - centre <= steps;
    }
}
