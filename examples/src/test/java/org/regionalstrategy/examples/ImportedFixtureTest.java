package org.regionalstrategy.examples;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.regionalstrategy.fixtures.Strategies;
import org.regionalstrategy.model.Strategy;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.cooperation.Organization;

class ImportedFixtureTest {
    @Test
    void the_trader_of_the_island_sells_from_the_mainland() {
        Strategy island = Strategies.island();
        Organization trader = island.resolve(Ref.of(Organization.class, "trader"));
        assertThat(trader.region().id()).isEqualTo("mainland");
    }
}
