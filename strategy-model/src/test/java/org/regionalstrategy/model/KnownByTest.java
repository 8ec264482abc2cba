package org.regionalstrategy.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.regionalstrategy.fixtures.Strategies;
import org.regionalstrategy.model.common.Identified;
import org.regionalstrategy.model.common.Money;
import org.regionalstrategy.model.common.PartialDate;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.cooperation.CapabilityHolding;
import org.regionalstrategy.model.cooperation.CooperationLink;
import org.regionalstrategy.model.enabling.CostEstimate;
import org.regionalstrategy.model.enabling.Decision;
import org.regionalstrategy.model.enabling.DecisionStatus;
import org.regionalstrategy.model.enabling.Infrastructure;

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
}
