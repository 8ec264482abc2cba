package org.regionalstrategy.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.regionalstrategy.fixtures.Strategies;
import org.regionalstrategy.fixtures.SyntheticStrategy;
import org.regionalstrategy.model.common.DurationEstimate;
import org.regionalstrategy.model.common.Identified;
import org.regionalstrategy.model.common.Money;
import org.regionalstrategy.model.common.PartialDate;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.cooperation.CapabilityHolding;
import org.regionalstrategy.model.cooperation.CooperationCommunity;
import org.regionalstrategy.model.cooperation.CooperationLink;
import org.regionalstrategy.model.cooperation.Organization;
import org.regionalstrategy.model.enabling.CostEstimate;
import org.regionalstrategy.model.enabling.Decision;
import org.regionalstrategy.model.enabling.DecisionStatus;
import org.regionalstrategy.model.enabling.ExpectedDate;
import org.regionalstrategy.model.enabling.Infrastructure;
import org.regionalstrategy.model.programme.Project;

class KnownByTest {
    private static final LocalDate IN_2019 = LocalDate.of(2019, 7, 31);
    private static final LocalDate IN_2021 = LocalDate.of(2021, 7, 31);
    private static final Ref<Decision> FREQUENCIES = Ref.of(Decision.class, "frequencies");

    private final Strategy island = Strategies.island();

    @Test
    void a_status_is_not_seen_before_its_date() {
        assertThat(island.asOf(IN_2019).resolve(FREQUENCIES).status()).isEqualTo(DecisionStatus.PROPOSED);
        assertThat(island.asOf(LocalDate.of(2020, 5, 11)).resolve(FREQUENCIES).status())
                .isEqualTo(DecisionStatus.PROPOSED);
        assertThat(island.asOf(LocalDate.of(2020, 5, 12)).resolve(FREQUENCIES).status())
                .isEqualTo(DecisionStatus.ADOPTED);
    }

    @Test
    void the_cost_is_the_latest_known_estimate() {
        Infrastructure laboratory = island.infrastructure().get(0).toBuilder()
                .addCost(CostEstimate.builder()
                        .capital(Money.of(70))
                        .since(PartialDate.parse("2020"))
                        .build())
                .build();
        Strategy grown = island.toBuilder().infrastructure(List.of(laboratory)).build();

        assertThat(capitalIn(grown, IN_2019)).isEqualTo(Money.of(40));
        assertThat(capitalIn(grown, IN_2021)).isEqualTo(Money.of(70));
    }

    private static Money capitalIn(Strategy strategy, LocalDate date) {
        return strategy.asOf(date).infrastructure().get(0).cost().orElseThrow().capital();
    }

    @Test
    void an_expected_date_and_durations_are_not_seen_before_they_are_known() {
        PartialDate in2020 = PartialDate.parse("2020");
        DurationEstimate said =
                DurationEstimate.builder().months(6).since(in2020).build();
        Strategy grown = island.toBuilder()
                .decisions(List.of(island.resolve(FREQUENCIES).toBuilder()
                        .expected(ExpectedDate.builder()
                                .date(PartialDate.parse("2022"))
                                .since(in2020)
                                .build())
                        .build()))
                .organizations(island.organizations().stream()
                        .map(each -> each.toBuilder().joining(said).build())
                        .toList())
                .capabilities(island.capabilities().stream()
                        .map(each -> each.toBuilder().raising(said).build())
                        .toList())
                .addProject(Project.builder()
                        .id("project")
                        .name(island.name())
                        .duration(said)
                        .build())
                .build();

        assertThat(saidIn(grown.asOf(IN_2019))).containsOnly(false);
        assertThat(saidIn(grown.asOf(IN_2021))).containsOnly(true);
    }

    private static List<Boolean> saidIn(Strategy strategy) {
        return List.of(
                strategy.resolve(FREQUENCIES).expected().isPresent(),
                strategy.organizations().get(0).joining().isPresent(),
                strategy.capabilities().get(0).raising().isPresent(),
                strategy.projects().get(0).duration().isPresent());
    }

    @Test
    void an_entity_is_not_seen_before_it_is_known() {
        Strategy grown = island.toBuilder()
                .addOrganization(island.organizations().get(0).toBuilder()
                        .id("newcomer")
                        .since(PartialDate.parse("2020-06"))
                        .build())
                .build();

        assertThat(grown.asOf(LocalDate.of(2020, 6, 29)).organizations())
                .extracting(Identified::id)
                .doesNotContain("newcomer");
        assertThat(grown.asOf(LocalDate.of(2020, 6, 30)).organizations())
                .extracting(Identified::id)
                .contains("newcomer");
    }

    @Test
    void a_capability_is_held_from_its_date_on() {
        Strategy grown = island.toBuilder()
                .organizations(island.organizations().stream()
                        .map(organization -> organization.toBuilder()
                                .addCapability(CapabilityHolding.builder()
                                        .capability(organization
                                                .capabilities()
                                                .get(0)
                                                .capability())
                                        .level(1)
                                        .since(PartialDate.parse("2020"))
                                        .build())
                                .build())
                        .toList())
                .build();

        assertThat(grown.asOf(IN_2019).organizations().get(0).capabilities()).hasSize(1);
        assertThat(grown.asOf(IN_2021).organizations().get(0).capabilities()).hasSize(2);
    }

    @Test
    void a_link_is_seen_while_it_lasts() {
        CooperationLink link = island.links().get(0).toBuilder()
                .start(PartialDate.parse("2019-08"))
                .end(PartialDate.parse("2021-01"))
                .build();
        Strategy linked = island.toBuilder().links(List.of(link)).build();

        assertThat(linked.asOf(IN_2019).links()).isEmpty();
        assertThat(linked.asOf(LocalDate.of(2020, 1, 1)).links()).hasSize(1);
        assertThat(linked.asOf(IN_2021).links()).isEmpty();
    }

    @Test
    void nobody_looks_from_beyond_the_horizon() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> island.asOf(LocalDate.of(2035, 1, 1)))
                .withMessage("strategy island-2035: the as-of date must lie before the horizon 2035: 2035-01-01");
    }

    @Test
    void looking_twice_sees_what_the_earlier_date_saw() {
        assertThat(island.asOf(IN_2021).asOf(IN_2019)).isEqualTo(island.asOf(IN_2019));
        assertThat(island.asOf(IN_2019).asOf(IN_2019)).isEqualTo(island.asOf(IN_2019));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void what_is_known_only_grows_with_the_date_and_keeps_its_integrity(long seed) {
        Strategy dated = dated(SyntheticStrategy.plantedCommunities(seed, 24, 3).strategy(), new Random(seed));
        Set<String> before = new HashSet<>();
        Strategy last = dated.asOf(LocalDate.of(2026, 1, 1));
        for (int year = 2019; year <= 2026; year++) {
            Strategy known = dated.asOf(LocalDate.of(year, 1, 1));
            Set<String> now = names(known);
            assertThat(now).containsAll(before);
            assertThat(last.asOf(known.asOf())).isEqualTo(known);
            before = now;
        }
        assertThat(before).isEqualTo(names(dated));
    }

    /** The strategy with its organizations and links becoming known in the years up to 2025. */
    private static Strategy dated(Strategy strategy, Random random) {
        Map<String, Integer> years = new HashMap<>();
        List<Organization> organizations = new ArrayList<>();
        for (Organization organization : strategy.organizations()) {
            int year = 2017 + random.nextInt(8);
            years.put(organization.id(), year);
            organizations.add(organization.toBuilder()
                    .since(PartialDate.parse(Integer.toString(year)))
                    .build());
        }
        List<CooperationLink> links = new ArrayList<>();
        for (CooperationLink link : strategy.links()) {
            int year = Math.max(
                    years.getOrDefault(link.organization().id(), 0),
                    years.getOrDefault(link.partner().id(), 0));
            links.add(link.toBuilder()
                    .since(PartialDate.parse(Integer.toString(year + random.nextInt(2))))
                    .build());
        }
        // members are known from when their organizations are
        List<CooperationCommunity> communities = strategy.communities().stream()
                .map(community -> community.toBuilder()
                        .members(community.members().stream()
                                .map(member -> member.toBuilder()
                                        .since(PartialDate.parse(Integer.toString(years.getOrDefault(
                                                member.organization().id(), 0))))
                                        .build())
                                .toList())
                        .build())
                .toList();
        return strategy.toBuilder()
                .organizations(organizations)
                .links(links)
                .communities(communities)
                .build();
    }

    private static Set<String> names(Strategy strategy) {
        Set<String> names = new HashSet<>();
        strategy.organizations()
                .forEach(organization -> names.add(organization.ref().toString()));
        strategy.links().forEach(link -> names.add(link.ref().toString()));
        strategy.communities()
                .forEach(community ->
                        community.members().forEach(member -> names.add(community.id() + " " + member.organization())));
        return names;
    }
}
