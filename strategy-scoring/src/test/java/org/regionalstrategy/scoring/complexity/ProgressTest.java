package org.regionalstrategy.scoring.complexity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.regionalstrategy.model.assessment.complexity.FitnessResult;
import org.regionalstrategy.scoring.execution.Progress;

class ProgressTest {
    private final List<String> heard = new ArrayList<>();
    private final Progress listener = (task, done, total) -> heard.add(task + " " + done + "/" + total);

    @Test
    void complexity_tells_of_each_eigenvalue() {
        EconomicComplexity.withDefaults().with(listener).assess(Tables.presence(Tables.TOY));

        assertThat(heard).containsExactly("eigenvalues of complexity 1/2", "eigenvalues of complexity 2/2");
    }

    @Test
    void two_regions_have_one_eigenvalue_to_tell_of() {
        EconomicComplexity.withDefaults().with(listener).assess(Tables.presence("110", "011"));

        assertThat(heard).containsExactly("eigenvalues of complexity 1/1");
    }

    @Test
    void fitness_tells_of_each_step_and_of_the_end() {
        FitnessResult result =
                FitnessComplexity.withDefaults().with(listener).assess(Tables.presence("1111", "0110", "0011"));

        assertThat(result.converged()).isTrue();
        assertThat(heard)
                .hasSize(result.iterations() + 1)
                .startsWith(
                        "fitness and complexity 1/" + FitnessOptions.defaults().mostIterations());
        assertThat(heard.get(heard.size() - 1)).matches("fitness and complexity (\\d+)/\\1");
    }
}
