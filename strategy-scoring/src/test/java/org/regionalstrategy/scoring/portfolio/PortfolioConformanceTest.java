package org.regionalstrategy.scoring.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableLongArray;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.regionalstrategy.scoring.portfolio.SelectionProblem.Candidate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Holds the selection against optima that several solvers agree on, in the folder {@code strategy.golden}. */
@Tag("conformance")
class PortfolioConformanceTest {
    private static final double EXACT = 0;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "portfolio-tiny-exhaustive",
                "portfolio-random-none-50-1",
                "portfolio-regional-none-50-1",
                "portfolio-regional-none-200-1"
            })
    void the_optimum_is_the_published_one(String file) throws Exception {
        int compared = 0;
        for (JsonNode instance : instances(file)) {
            if (instance.get("synergies").isEmpty()
                    && instance.get("exclusions").isEmpty()) {
                Selection selection = SelectionSolver.withDefaults().solve(problem(instance));
                assertThat(selection.proven()).as(file).isTrue();
                assertThat(selection.value())
                        .as(file)
                        .isCloseTo(instance.get("provenOptimum").doubleValue(), offset(EXACT));
                compared++;
            }
        }
        assertThat(compared)
                .as("instances without synergies and exclusions in %s", file)
                .isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = "portfolio-regional-none-200-1")
    void a_search_that_is_cut_off_says_so_and_keeps_to_its_bound(String file) throws Exception {
        for (JsonNode instance : instances(file)) {
            Selection selection = SelectionSolver.withDefaults().withNodes(50).solve(problem(instance));
            assertThat(selection.proven()).isFalse();
            double optimum = instance.get("provenOptimum").doubleValue();
            assertThat(selection.value()).isLessThanOrEqualTo(optimum);
            assertThat(selection.bound()).isGreaterThanOrEqualTo(optimum);
        }
    }

    private static List<JsonNode> instances(String file) throws Exception {
        String golden = Objects.requireNonNull(
                System.getProperty("strategy.golden"), "name the folder of figures: -Dstrategy.golden=DIRECTORY");
        JsonNode root = JsonMapper.shared().readTree(Files.readString(Path.of(golden, "portfolio", file + ".json")));
        List<JsonNode> instances = new ArrayList<>();
        (root.isArray() ? root : List.of(root)).forEach(instances::add);
        return instances;
    }

    private static SelectionProblem problem(JsonNode instance) {
        ImmutableList.Builder<Candidate> candidates = ImmutableList.builder();
        for (JsonNode item : instance.get("packages")) {
            candidates.add(SelectionProblem.candidate(
                    item.get("value").doubleValue(), item.get("cost").longValue(), numbers(item.get("needs"))));
        }
        return new SelectionProblem(
                candidates.build(),
                ImmutableLongArray.copyOf(
                        numbers(instance.get("infrastructureCost")).stream().mapToLong(Integer::longValue)),
                instance.get("budget").longValue());
    }

    private static List<Integer> numbers(JsonNode list) {
        List<Integer> numbers = new ArrayList<>();
        list.forEach(number -> numbers.add(number.intValue()));
        return numbers;
    }
}
