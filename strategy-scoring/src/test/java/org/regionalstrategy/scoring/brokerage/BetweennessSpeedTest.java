package org.regionalstrategy.scoring.brokerage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.regionalstrategy.scoring.community.CooperationNetwork;
import org.regionalstrategy.scoring.community.PlantedNetwork;

@Tag("slow")
class BetweennessSpeedTest {
    @ParameterizedTest
    @EnumSource
    void ten_thousand_organizations_take_less_than_a_minute(Distance distance) {
        CooperationNetwork network = PlantedNetwork.of(1, 10_000, 50, 14, 6).network();
        long start = System.nanoTime();
        Betweenness.withDefaults()
                .with(BetweennessOptions.builder().distance(distance).build())
                .of(network);
        Duration taken = Duration.ofNanos(System.nanoTime() - start);

        System.out.println("betweenness by " + distance + " of " + network + " in " + taken.toMillis() + " ms");
        assertThat(taken).isLessThan(Duration.ofMinutes(1));
    }
}
