package org.regionalstrategy.model.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SpellingTest {
    /** Optimal string alignment by its definition, with nothing left out. */
    private static int distance(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    cost[i][j] = i + j;
                    continue;
                }
                boolean same = a.charAt(i - 1) == b.charAt(j - 1);
                cost[i][j] =
                        Math.min(cost[i - 1][j - 1] + (same ? 0 : 1), Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                if (swapped) {
                    cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
                }
            }
        }
        return cost[a.length()][b.length()];
    }

    private static Optional<String> byDefinition(String word, List<String> candidates) {
        int bound = Math.max(1, Math.min(8, word.length() / 3));
        return candidates.stream()
                .filter(candidate -> distance(word, candidate) <= bound)
                .reduce((first, next) -> distance(word, next) < distance(word, first) ? next : first);
    }

    private static String word(Random random, int most) {
        return random.ints(random.nextInt(most), 'a', 'd')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @Test
    void the_nearest_is_that_of_the_definition() {
        int found = 0;
        for (int seed = 0; seed < 20_000; seed++) {
            Random random = new Random(seed);
            int most = 2 + random.nextInt(40);
            String word = word(random, most);
            List<String> candidates = List.of(word(random, most), word(random, most), word(random, most));
            Optional<String> nearest = Spelling.nearest(word, candidates);
            assertThat(nearest).as("seed %s", seed).isEqualTo(byDefinition(word, candidates));
            found += nearest.isPresent() ? 1 : 0;
        }
        assertThat(found).isBetween(2_000, 18_000);
    }

    @Test
    void a_letter_that_is_longer_in_lower_case_is_compared_as_that() {
        assertThat(Spelling.nearest("\u0130KL\u0130M", List.of("id", "name"))).isEmpty();
        assertThat(Spelling.nearest("x", List.of("\u0130\u0130"))).isEmpty();
        assertThat(Spelling.nearest("\u0130\u0130\u0130", List.of("i", "\u0130\u0130\u0130\u0130")))
                .isEmpty();
        assertThat(Spelling.nearest("\u0130d", List.of("\u0130d."))).contains("\u0130d.");
    }

    @Test
    void eight_letters_of_a_long_word_may_be_wrong_and_no_more() {
        String word = "a".repeat(60);
        assertThat(Spelling.nearest(word, List.of("b".repeat(8) + "a".repeat(52))))
                .isPresent();
        assertThat(Spelling.nearest(word, List.of("b".repeat(9) + "a".repeat(51))))
                .isEmpty();
    }
}
