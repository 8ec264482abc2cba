package org.regionalstrategy.scoring.cooperation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.regionalstrategy.fixtures.Strategies;
import org.regionalstrategy.model.Strategy;
import org.regionalstrategy.model.assessment.Addition;
import org.regionalstrategy.model.assessment.GateFinding;
import org.regionalstrategy.model.common.LocalizedText;
import org.regionalstrategy.model.common.Money;
import org.regionalstrategy.model.common.PartialDate;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.cooperation.Capability;
import org.regionalstrategy.model.cooperation.CooperationCommunity;
import org.regionalstrategy.model.cooperation.Membership;
import org.regionalstrategy.model.cooperation.Organization;
import org.regionalstrategy.model.enabling.Decision;
import org.regionalstrategy.model.enabling.Infrastructure;
import org.regionalstrategy.model.enabling.InfrastructureStatus;
import org.regionalstrategy.model.enabling.InfrastructureStatusChange;
import org.regionalstrategy.model.product.Requirement;
import org.regionalstrategy.model.region.Region;

class GateAssessorTest {
    private static final Addition TRADER_JOINS = new Addition.PartnerJoins(Ref.of(Organization.class, "trader"), true);
    private static final Addition LABORATORY =
            new Addition.InfrastructureBuilt(Ref.of(Infrastructure.class, "laboratory"));
    private static final Addition FREQUENCIES = new Addition.DecisionTaken(Ref.of(Decision.class, "frequencies"));

    private final Strategy island = Strategies.island().asOf(LocalDate.of(2019, 7, 31));

    @Test
    void a_gate_is_open_where_a_member_can_do_what_is_needed() {
        GateFinding cheeses = GateAssessor.withDefaults().assess(island).get(1);

        assertThat(cheeses.open()).isTrue();
        assertThat(cheeses.community()).contains(island.communities().get(0).ref());
        assertThat(cheeses.met()).singleElement().satisfies(met -> {
            Ref<Organization> creamery = Ref.of(Organization.class, "creamery");
            assertThat(met.by()).containsExactly(creamery);
            assertThat(met.levels())
                    .containsExactly(
                            island.resolve(creamery).capabilities().get(0).level());
        });
        assertThat(cheeses.alternatives()).isEmpty();
    }

    @Test
    void a_closed_gate_names_the_only_way_to_open_it() {
        GateFinding sensors = GateAssessor.withDefaults().assess(island).get(0);

        assertThat(sensors.open()).isFalse();
        assertThat(sensors.met()).hasSize(1);
        assertThat(sensors.missing()).hasSize(3);
        assertThat(sensors.alternatives()).singleElement().satisfies(alternative -> {
            assertThat(alternative.additions()).containsExactlyInAnyOrder(TRADER_JOINS, LABORATORY, FREQUENCIES);
            assertThat(alternative.cost()).isEqualTo(Money.of(40));
        });
        assertThat(sensors.complete()).isTrue();
        assertThat(sensors.explanation().sentence().in("en"))
                .isEqualTo("closed: Islanders would have to add Laboratory (to build, 40); Frequencies for sensors"
                        + " (decision to adopt); trader (as a partner from outside the region).");
    }

    @Test
    void a_decision_adopted_later_is_not_missing_later() {
        Strategy later = Strategies.island().asOf(LocalDate.of(2020, 5, 12));
        assertThat(additions(GateAssessor.withDefaults().assess(later).get(0)))
                .containsExactly(additions(LABORATORY, TRADER_JOINS));
    }

    @Test
    void infrastructure_brings_along_what_it_depends_on_and_the_decisions_that_it_needs() {
        Infrastructure laboratory = island.infrastructure().get(0);
        Infrastructure road = laboratory.toBuilder()
                .id("road")
                .addNeed(Ref.of(Decision.class, "frequencies"))
                .build();
        Strategy remote = island.toBuilder()
                .infrastructure(
                        List.of(laboratory.toBuilder().addDependsOn(road.ref()).build(), road))
                .packages(List.of(island.packages().get(0).toBuilder()
                        .requires(Requirement.infrastructure(laboratory.ref()))
                        .build()))
                .build();

        assertThat(additions(GateAssessor.withDefaults().assess(remote).get(0)))
                .containsExactly(additions(LABORATORY, new Addition.InfrastructureBuilt(road.ref()), FREQUENCIES));
    }

    @Test
    void infrastructure_that_operates_is_met() {
        Strategy built = island.toBuilder()
                .infrastructure(List.of(island.infrastructure().get(0).toBuilder()
                        .addHistory(InfrastructureStatusChange.builder()
                                .since(PartialDate.parse("2018"))
                                .status(InfrastructureStatus.OPERATING)
                                .build())
                        .build()))
                .build();
        assertThat(additions(GateAssessor.withDefaults().assess(built).get(0)))
                .containsExactly(additions(FREQUENCIES, TRADER_JOINS));
    }

    @Test
    void a_member_may_raise_what_it_has() {
        Strategy ambitious = requiring(Requirement.capability(Ref.of(Capability.class, "sensor-design"), 8));
        assertThat(additions(GateAssessor.withDefaults().assess(ambitious).get(0)))
                .containsExactly(additions(new Addition.CapabilityRaised(
                        Ref.of(Organization.class, "university"), Ref.of(Capability.class, "sensor-design"), 6, 8)));
    }

    @Test
    void a_higher_level_is_no_alternative_where_a_lower_one_opens_the_gate_to_another_community() {
        Ref<Organization> university = Ref.of(Organization.class, "university");
        Ref<Capability> design = Ref.of(Capability.class, "sensor-design");
        Requirement choice = Requirement.anyOf(
                Requirement.capability(design, 8),
                Requirement.allOf(
                        Requirement.capability(design, 7),
                        Requirement.capability(Ref.of(Capability.class, "dairying"), 1)));
        Strategy strategy = requiring(choice).toBuilder()
                .communities(List.of(community("alone", "university"), community("both", "university", "creamery")))
                .build();

        assertThat(additions(GateAssessor.withDefaults().assess(strategy).get(0)))
                .containsExactly(additions(new Addition.CapabilityRaised(university, design, 6, 7)));
    }

    private static CooperationCommunity community(String id, String... members) {
        return CooperationCommunity.builder()
                .id(id)
                .name(LocalizedText.of(id))
                .members(Stream.of(members)
                        .map(member -> Membership.builder()
                                .organization(Ref.of(Organization.class, member))
                                .build())
                        .toList())
                .build();
    }

    @Test
    void infrastructure_of_unknown_cost_is_named_and_not_free() {
        Ref<Infrastructure> laboratory = Ref.of(Infrastructure.class, "laboratory");
        Strategy unknown = requiring(Requirement.infrastructure(laboratory)).toBuilder()
                .infrastructure(List.of(island.infrastructure().get(0).toBuilder()
                        .costs(List.of())
                        .build()))
                .build();

        assertThat(GateAssessor.withDefaults().assess(unknown).get(0).alternatives())
                .singleElement()
                .satisfies(alternative -> {
                    assertThat(alternative.cost()).isEqualTo(Money.ZERO);
                    assertThat(alternative.isCostKnown()).isFalse();
                    assertThat(alternative.ofUnknownCost()).containsExactly(laboratory);
                });
    }

    @Test
    void an_outside_partner_must_be_outside_and_where_it_is_asked_to_be() {
        Ref<Capability> dairying = Ref.of(Capability.class, "dairying");
        assertThat(GateAssessor.withDefaults()
                        .assess(requiring(Requirement.outsidePartner(dairying, 1)))
                        .get(0)
                        .alternatives())
                .isEmpty();
        Requirement onTheMainland = new Requirement.OutsidePartner(
                Ref.of(Capability.class, "market-access"), 1, Optional.of(Ref.of(Region.class, "mainland")));
        assertThat(additions(GateAssessor.withDefaults()
                        .assess(requiring(onTheMainland))
                        .get(0)))
                .containsExactly(additions(TRADER_JOINS));
    }

    @Test
    void what_nobody_can_do_leaves_the_gate_closed_without_a_way() {
        Strategy impossible = island.toBuilder()
                .addCapability(
                        island.capabilities().get(0).toBuilder().id("magic").build())
                .packages(List.of(island.packages().get(0).toBuilder()
                        .requires(Requirement.capability(Ref.of(Capability.class, "magic"), 1))
                        .build()))
                .build();
        GateFinding gate = GateAssessor.withDefaults().assess(impossible).get(0);
        assertThat(gate.open()).isFalse();
        assertThat(gate.alternatives()).isEmpty();
        assertThat(gate.explanation().sentence().in("en")).contains("nobody who is known");
    }

    @Test
    void a_package_without_requirements_is_open_to_any_community_and_to_none_without_one() {
        Strategy free = island.toBuilder()
                .packages(island.packages().stream()
                        .map(item -> item.toBuilder().requires(Optional.empty()).build())
                        .toList())
                .build();
        assertThat(GateAssessor.withDefaults().assess(free)).allMatch(GateFinding::open);
        Strategy lonely = free.toBuilder().communities(List.of()).build();
        assertThat(GateAssessor.withDefaults().assess(lonely)).noneMatch(GateFinding::open);
    }

    @Test
    void the_list_of_alternatives_is_cut_at_the_bound_and_says_so() {
        Strategy choice = requiring(Requirement.anyOf(
                Requirement.infrastructure(Ref.of(Infrastructure.class, "laboratory")),
                Requirement.decision(Ref.of(Decision.class, "frequencies"))));
        assertThat(GateAssessor.withDefaults().assess(choice).get(0).alternatives())
                .hasSize(2);
        GateFinding cut =
                GateAssessor.withDefaults().withAlternatives(1).assess(choice).get(0);
        assertThat(cut.complete()).isFalse();
        assertThat(additions(cut)).containsExactly(additions(FREQUENCIES)); // of equal size, the cheaper
    }

    private Strategy requiring(Requirement requirement) {
        return island.toBuilder()
                .packages(List.of(island.packages().get(0).toBuilder()
                        .requires(requirement)
                        .build()))
                .build();
    }

    private static List<ImmutableSet<Addition>> additions(GateFinding gate) {
        return gate.alternatives().stream()
                .map(alternative -> ImmutableSet.copyOf(alternative.additions()))
                .toList();
    }

    private static ImmutableSet<Addition> additions(Addition... additions) {
        return ImmutableSet.copyOf(additions);
    }
}
