package org.regionalstrategy.scoring.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Holds rankings against figures of other packages, in the folder {@code strategy.golden}. */
@Tag("conformance")
class AcceptabilityConformanceTest {
    private static Path golden(String file) {
        String golden = Objects.requireNonNull(
                System.getProperty("strategy.golden"), "name the folder of figures: -Dstrategy.golden=DIRECTORY");
        return Path.of(golden, "mcda", file);
    }

    private static JsonNode json(String file) throws Exception {
        return JsonMapper.shared().readTree(Files.readString(golden(file)));
    }

    /** R package smaa on given samples of weights and values: the same samples give the same figures. */
    @ParameterizedTest
    @ValueSource(strings = {"smaa_thrombo", "smaa_hansen"})
    void given_samples_give_the_figures_of_the_package_smaa(String file) throws Exception {
        JsonNode expected = json(file + ".json");
        int n = expected.get("alternatives").size();
        int m = expected.get("criteria").size();
        DrawTally tally = new DrawTally(n, m, m);
        List<double[]> samples = new ArrayList<>();
        List<String> lines = Files.readAllLines(golden(file + "_samples.csv"));
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            double[] weights = new double[m];
            double[] values = new double[n * m];
            for (int i = 0; i < cells.length; i++) {
                double number = Double.parseDouble(cells[i]);
                if (i < m) {
                    weights[i] = number;
                } else {
                    values[i - m] = number;
                }
            }
            tally.add(weights, weights, values);
            samples.add(values);
        }
        assertThat(tally.draws()).isEqualTo(expected.get("samples").intValue());
        List<Optional<double[]>> central = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            double[] weights = new double[m];
            for (int j = 0; j < m; j++) {
                weights[j] = expected.get("centralWeights").get(i).get(j).doubleValue();
                assertThat(tally.centralWeight(i, j)).isCloseTo(weights[j], within(1e-9));
            }
            central.add(Optional.of(weights));
            for (int k = 0; k < n; k++) {
                assertThat(tally.ranks.mean(i * n + k, tally.draws()))
                        .isCloseTo(
                                expected.get("rankAcceptability").get(i).get(k).doubleValue(), within(1e-9));
                assertThat((double) tally.wins[i * n + k] / tally.draws())
                        .isCloseTo(expected.get("pairwiseWinning").get(i).get(k).doubleValue(), within(1e-9));
            }
        }
        FirstTally firsts = new FirstTally(central);
        samples.forEach(firsts::add);
        for (int i = 0; i < n; i++) {
            assertThat(firsts.firsts.mean(i, firsts.draws()))
                    .isCloseTo(expected.get("confidenceFactor").get(i).doubleValue(), within(1e-9));
        }
    }

    @Test
    void weights_of_comparisons_are_those_of_other_packages() throws Exception {
        int compared = 0;
        for (JsonNode each : json("ahp.json").get("cases")) {
            if (each.has("matrix") && each.has("eigenvectorWeights")) {
                compared += compare(each.get("matrix"), each);
            }
            if (each.has("criteriaMatrix")) {
                compared += compare(each.get("criteriaMatrix"), each.get("criteria"));
                for (String name : List.of("style", "reliability", "fuel")) {
                    compared += compare(
                            each.get("alternativeMatrices").get(name),
                            each.get("perCriterion").get(name));
                }
            }
        }
        assertThat(compared).isGreaterThan(4);
    }

    private static int compare(JsonNode rows, JsonNode expected) {
        int n = rows.size();
        double[][] ratios = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                ratios[i][j] = rows.get(i).get(j).doubleValue();
            }
        }
        ComparisonMatrix matrix = ComparisonMatrix.of(ratios);
        for (int i = 0; i < n; i++) {
            assertThat(matrix.weights().get(i))
                    .isCloseTo(expected.get("eigenvectorWeights").get(i).doubleValue(), within(1e-9));
        }
        assertThat(matrix.principalEigenvalue())
                .isCloseTo(expected.get("lambdaMax").doubleValue(), within(1e-8));
        assertThat(matrix.consistencyRatio().orElseThrow())
                .isCloseTo(expected.get("crSaaty1980").doubleValue(), within(1e-8));
        return 1;
    }

    @Test
    void rankings_of_groups_are_the_published_ones() throws Exception {
        for (JsonNode each : json("group_ranking.json").get("cases")) {
            String name = each.get("name").stringValue();
            List<String> candidates = texts(each.get("candidates"));
            ImmutableList.Builder<ImmutableIntArray> rankings = ImmutableList.builder();
            for (JsonNode voters : each.get("profile")) {
                List<String> order = texts(voters.get("order"));
                ImmutableIntArray ranks = ImmutableIntArray.copyOf(
                        candidates.stream().map(order::indexOf).toList());
                for (int i = 0; i < voters.get("voters").intValue(); i++) {
                    rankings.add(ranks);
                }
            }
            Profile profile = Profile.of(candidates.size(), rankings.build());
            KemenyOrders kemeny = profile.kemeny();
            for (int i = 0; i < candidates.size(); i++) {
                assertThat(profile.borda().get(i))
                        .as(name)
                        .isEqualTo(each.get("borda").get(i).doubleValue());
                assertThat(profile.copeland().get(i))
                        .as(name)
                        .isEqualTo(each.get("copeland").get(i).intValue());
            }
            List<List<String>> optima = new ArrayList<>();
            each.get("kemenyOptima").forEach(order -> optima.add(texts(order)));
            assertThat(kemeny.disagreements())
                    .as(name)
                    .isEqualTo(each.get("kemenyDistance").intValue());
            assertThat(kemeny.count()).as(name).isEqualTo(optima.size());
            assertThat(kemeny.orders(1_000))
                    .as(name)
                    .extracting(
                            order -> order.stream().mapToObj(candidates::get).toList())
                    .containsExactlyInAnyOrderElementsOf(optima);
        }
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(text -> texts.add(text.stringValue()));
        return texts;
    }
}
