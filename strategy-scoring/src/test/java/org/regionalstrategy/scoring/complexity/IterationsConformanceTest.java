package org.regionalstrategy.scoring.complexity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.regionalstrategy.model.assessment.complexity.FitnessResult;
import org.regionalstrategy.scoring.presence.Presence;
import org.regionalstrategy.scoring.presence.QuotientPresence;

/** Holds reflections and fitness against those of other packages on world trade and the German Laender. */
@Tag("conformance")
class IterationsConformanceTest {
    private static final double ITERATED = 1e-7;
    private static final String TRADE = "baci_hs2_2024/";

    @Test
    void reflections_of_world_trade_agree_with_economiccomplexity_and_datawheel() throws IOException {
        Reflections reflections = Reflections.of(trade(), 19);
        var regions = reflections.standardisedRegions(18, StandardDeviation.SAMPLE);
        var activities = reflections.standardisedActivities(19, StandardDeviation.SAMPLE);
        for (String peer : new String[] {"economiccomplexity", "datawheel"}) {
            Tables.assertSame(regions, Golden.column(TRADE + peer + "/regions.csv", "eci_reflections20"), ITERATED);
            Tables.assertSame(
                    activities, Golden.column(TRADE + peer + "/activities.csv", "pci_reflections20"), ITERATED);
        }
    }

    @Test
    void rescaled_reflections_agree_with_econgeo() throws IOException {
        Reflections trade = Reflections.of(trade(), 20);
        Tables.assertSame(trade.rescaledRegions(20), Golden.column(TRADE + "econgeo/regions.csv", "morc20"), ITERATED);
        Tables.assertSame(
                trade.rescaledActivities(19), Golden.column(TRADE + "econgeo/activities.csv", "mort19"), ITERATED);
        Reflections laender = Reflections.of(QuotientPresence.defaults().presence(Golden.laender(2014)), 20);
        Tables.assertSame(
                laender.rescaledRegions(20), Golden.column("de_laender/econgeo_2014/regions.csv", "morc20"), ITERATED);
        Tables.assertSame(
                laender.rescaledActivities(19),
                Golden.column("de_laender/econgeo_2014/activities.csv", "mort19"),
                ITERATED);
    }

    @Test
    void fitness_agrees_with_economiccomplexity_which_makes_a_step_fewer_than_it_is_told() throws IOException {
        for (int steps : new int[] {20, 200}) {
            FitnessResult result = FitnessComplexity.with(
                            FitnessOptions.builder().exactIterations(steps - 1).build())
                    .assess(trade());
            assertThat(result.iterations()).isEqualTo(steps - 1);
            Tables.assertSame(
                    result.fitness(),
                    Golden.column(TRADE + "economiccomplexity/regions.csv", "fitness" + steps),
                    ITERATED);
            Tables.assertSame(
                    result.complexity(),
                    Golden.column(TRADE + "economiccomplexity/activities.csv", "complexity" + steps),
                    ITERATED);
        }
    }

    @Test
    void converged_fitness_agrees_with_reks() throws IOException {
        FitnessResult trade = FitnessComplexity.withDefaults().assess(trade());
        assertThat(trade.converged()).isTrue();
        Tables.assertSame(trade.fitness(), Golden.column(TRADE + "reks/fitness.csv", "fitness"), ITERATED);
        Tables.assertSame(trade.complexity(), Golden.column(TRADE + "reks/complexity.csv", "complexity"), ITERATED);
        FitnessResult laender = FitnessComplexity.withDefaults()
                .assess(QuotientPresence.defaults().presence(Golden.laender(2014)));
        Tables.assertSame(laender.fitness(), Golden.column("de_laender/reks_2014/fitness.csv", "fitness"), ITERATED);
        Tables.assertSame(
                laender.complexity(), Golden.column("de_laender/reks_2014/complexity.csv", "complexity"), ITERATED);
    }

    private static Presence trade() throws IOException {
        return QuotientPresence.defaults().presence(Golden.trade());
    }
}
