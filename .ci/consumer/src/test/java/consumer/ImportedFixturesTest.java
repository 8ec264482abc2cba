package consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.regionalstrategy.fixtures.BrokenStrategies;
import org.regionalstrategy.fixtures.Strategies;
import org.regionalstrategy.fixtures.SyntheticEconomy;
import org.regionalstrategy.fixtures.SyntheticStrategy;
import org.regionalstrategy.model.IntegrityException;
import org.regionalstrategy.model.IntegrityRule;

class ImportedFixturesTest {
    @Test
    void fixtures_work_outside_the_project_that_made_them() {
        assertEquals("island-2035", Strategies.island().id());
        assertEquals(20, SyntheticStrategy.plantedCommunities(1, 20, 2).communityOf().size());
        assertTrue(SyntheticEconomy.nested(1, 10, 20).matrix().total() > 0);
        assertThrows(
                IntegrityException.class,
                () -> BrokenStrategies.breaking(IntegrityRule.LINK_TO_ITSELF).build());
    }
}
