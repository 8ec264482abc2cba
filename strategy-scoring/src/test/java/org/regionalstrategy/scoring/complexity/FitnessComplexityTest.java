package org.regionalstrategy.scoring.complexity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.regionalstrategy.model.assessment.Measure;
import org.regionalstrategy.model.assessment.complexity.FitnessResult;
import org.regionalstrategy.scoring.presence.Presence;

class FitnessComplexityTest {
    private static final double ITERATED = 1e-9;

    /** economiccomplexity 2.0.0, told 20 iterations, on the network of Hidalgo and Hausmann (2009). */
    @Test
    void after_nineteen_steps_it_is_what_economiccomplexity_calls_twenty() {
        FitnessResult result = FitnessComplexity.with(
                        FitnessOptions.builder().exactIterations(19).build())
                .assess(Tables.presence(Tables.TOY));
        Tables.assertSame(
                result.fitness(),
                ITERATED,
                3.6416919817830657,
                0.072704078252351978,
                0.26490388604485682,
                0.020700053919725309);
        Tables.assertSame(
                result.complexity(),
                ITERATED,
                3.6424239304905788,
                0.084998085680190155,
                0.25225884109728292,
                0.020319142731948247);
        assertThat(result.iterations()).isEqualTo(19);
        assertThat(result.converged()).isFalse();
        assertThat(result.settings()).containsEntry("fitness.exactIterations", "19");
    }

    /**
     * On this sparse network all fitness but that of C1 decays without end: 20 steps are no result, and neither are 20,000.
     */
    @Test
    void an_iteration_that_drives_regions_to_zero_says_so() {
        FitnessResult result = FitnessComplexity.with(
                        FitnessOptions.builder().mostIterations(200_000).build())
                .assess(Tables.presence("1111", "0111", "0011", "0001", "0001"));
        assertThat(result.warnings().toString()).contains("decays to zero");
        assertThat(result.fitness().value(0).orElseThrow()).isGreaterThan(1);
    }

    @Test
    void an_iteration_that_runs_out_of_steps_says_so() {
        FitnessResult result = FitnessComplexity.with(
                        FitnessOptions.builder().mostIterations(3).build())
                .assess(Tables.presence(Tables.TOY));
        assertThat(result.converged()).isFalse();
        assertThat(result.residual().toOptional().orElseThrow()).isGreaterThan(1e-3);
        assertThat(result.warnings().toString()).contains("did not converge in 3 steps");
    }

    @Test
    void the_converged_values_are_a_fixed_point_of_mean_one() {
        Presence presence = Tables.presence("111111", "111110", "110111", "101101", "111000");
        FitnessResult result = FitnessComplexity.withDefaults().assess(presence);
        assertThat(result.converged()).isTrue();
        Bipartite graph = Bipartite.of(presence);
        double[] fitness = Tables.array(result.fitness());
        double[] next = graph.rows.sumOver(Tables.array(result.complexity()));
        Vectors.scale(next, 1 / Vectors.mean(next));
        for (int i = 0; i < next.length; i++) {
            assertThat(next[i]).isCloseTo(fitness[i], within(1e-10));
        }
        assertThat(Vectors.mean(fitness)).isCloseTo(1, within(1e-12));
    }

    @Test
    void the_non_homogeneous_map_converges_where_the_other_does_not() {
        Presence sparse = Tables.presence("1111", "0111", "0011", "0001", "0001");
        FitnessOptions options = FitnessOptions.builder()
                .map(FitnessMap.NON_HOMOGENEOUS)
                .delta(0.1)
                .build();
        FitnessResult result = FitnessComplexity.with(options).assess(sparse);
        assertThat(result.converged()).isTrue();
        assertThat(result.warnings()).isEmpty();
        double[] fitness = Tables.array(result.fitness());
        double[] complexity = Tables.array(result.complexity());
        assertThat(fitness[0]).isGreaterThan(fitness[1]);
        assertThat(fitness[1]).isGreaterThan(fitness[2]);
        assertThat(fitness[2]).isGreaterThan(fitness[3]);
        assertThat(fitness[3]).isCloseTo(fitness[4], within(1e-10));
        // F_r = delta^2 + sum_a M / P_a with P_a = 1 + 1 / Q_a
        double last = 0.1 * 0.1 + 1 / (1 + 1 / complexity[3]);
        assertThat(fitness[4]).isCloseTo(last, within(1e-9));
        // Q_a = 1 / sum_r M / F_r
        assertThat(complexity[0]).isCloseTo(fitness[0], within(1e-9));
        assertThat(result.settings()).containsEntry("fitness.delta", "0.1");
    }

    @Test
    void what_has_no_presence_is_undefined_and_takes_no_part() {
        FitnessResult whole = FitnessComplexity.withDefaults().assess(Tables.presence("110", "100"));
        FitnessResult more = FitnessComplexity.withDefaults().assess(Tables.presence("1100", "1000", "0000"));
        assertThat(more.fitness().measure(0)).isEqualTo(whole.fitness().measure(0));
        assertThat(more.fitness().measure(2)).isInstanceOf(Measure.Undefined.class);
        assertThat(more.complexity().measure(3)).isInstanceOf(Measure.Undefined.class);
        FitnessResult nothing = FitnessComplexity.withDefaults().assess(Tables.presence("00", "00"));
        assertThat(nothing.fitness().definedCount()).isZero();
        assertThat(nothing.converged()).isFalse();
    }

    @Test
    void options_out_of_range_are_refused() {
        assertThatThrownBy(() -> FitnessOptions.builder().delta(0).build()).hasMessageContaining("delta must be");
        assertThatThrownBy(() -> FitnessOptions.builder().tolerance(0).build()).hasMessageContaining("tolerance");
        assertThatThrownBy(() -> FitnessOptions.builder().exactIterations(0).build())
                .hasMessageContaining("exact iterations");
        assertThatThrownBy(() -> FitnessOptions.builder().mostIterations(0).build())
                .hasMessageContaining("most iterations");
    }
}
