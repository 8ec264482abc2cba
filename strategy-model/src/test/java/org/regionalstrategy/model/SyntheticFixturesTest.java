package org.regionalstrategy.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.regionalstrategy.fixtures.SyntheticEconomy;
import org.regionalstrategy.fixtures.SyntheticStrategy;
import org.regionalstrategy.model.cooperation.CooperationLink;

class SyntheticFixturesTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void the_same_seed_gives_the_same_fixture_and_another_seed_another(long seed) {
        assertThat(SyntheticStrategy.plantedCommunities(seed, 40, 4))
                .isEqualTo(SyntheticStrategy.plantedCommunities(seed, 40, 4))
                .isNotEqualTo(SyntheticStrategy.plantedCommunities(seed + 1, 40, 4));
        assertThat(SyntheticEconomy.nested(seed, 12, 20)).isEqualTo(SyntheticEconomy.nested(seed, 12, 20));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void planted_communities_are_denser_inside_than_between(long seed) {
        SyntheticStrategy planted = SyntheticStrategy.plantedCommunities(seed, 60, 4);
        long inside = planted.strategy().links().stream()
                .filter(link -> community(planted, link, true) == community(planted, link, false))
                .count();
        assertThat(inside).isGreaterThan(planted.strategy().links().size() - inside);
    }

    private static int community(SyntheticStrategy planted, CooperationLink link, boolean first) {
        Integer community = planted.communityOf().get((first ? link.organization() : link.partner()).id());
        return community == null ? -1 : community;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void synthetic_strategies_survive_a_copy_and_look_the_same_on_any_later_day(long seed) {
        Strategy strategy = SyntheticStrategy.plantedCommunities(seed, 30, 3).strategy();
        Strategy copy = strategy.toBuilder().build();
        assertThat(copy).isEqualTo(strategy).hasSameHashCodeAs(strategy);
        assertThat(StrategyDiff.between(strategy, copy).isEmpty()).isTrue();
        assertThat(strategy.warnings()).isEmpty();
        LocalDate later = strategy.asOf().plusYears(5);
        assertThat(strategy.asOf(later))
                .isEqualTo(strategy.toBuilder().asOf(later).build());
    }

    @Test
    void a_nested_economy_gives_the_able_region_more_activities() {
        SyntheticEconomy economy = SyntheticEconomy.nested(1, 40, 60);
        assertThat(present(economy, 39)).isGreaterThan(present(economy, 0));
        assertThat(economy.capabilities().get(39))
                .isGreaterThan(economy.capabilities().get(0));
    }

    private static int present(SyntheticEconomy economy, int region) {
        int[] count = {0};
        economy.matrix().region(region).forEachPositive((activity, value) -> count[0]++);
        return count[0];
    }

    @Test
    void planted_strengths_stand_out_and_everybody_is_counted() {
        SyntheticEconomy economy = SyntheticEconomy.plantedStrengths(1, 10, 20, 5_000, 6, 3);
        assertThat(economy.strengths()).hasSize(6);
        assertThat(economy.matrix().total()).isEqualTo(50_000);
        economy.strengths()
                .forEach(cell -> assertThat(economy.matrix()
                                .value(cell.region(), cell.activity())
                                .orElseThrow())
                        .isGreaterThan(450));
    }
}
