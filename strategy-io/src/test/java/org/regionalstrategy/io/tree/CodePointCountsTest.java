package org.regionalstrategy.io.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class CodePointCountsTest {
    @Test
    void counts_are_those_of_the_text_between_any_places_outside_of_pairs() {
        SplittableRandom random = new SplittableRandom(3);
        for (int length : new int[] {0, 1, 511, 512, 513, 3_000}) {
            StringBuilder made = new StringBuilder();
            while (made.length() < length) {
                made.append(random.nextInt(3) == 0 ? "\ud83d\ude00" : random.nextBoolean() ? "Ж" : "a");
            }
            String text = made.toString();
            CodePointCounts counts = new CodePointCounts(text);
            for (int i = 0; i < 300; i++) {
                int one = outside(text, random.nextInt(text.length() + 1));
                int other = outside(text, random.nextInt(text.length() + 1));
                int start = Math.min(one, other);
                int end = Math.max(one, other);
                assertThat(counts.between(start, end)).isEqualTo(text.codePointCount(start, end));
            }
        }
    }

    private static int outside(String text, int offset) {
        boolean inside = offset > 0
                && offset < text.length()
                && Character.isLowSurrogate(text.charAt(offset))
                && Character.isHighSurrogate(text.charAt(offset - 1));
        return inside ? offset - 1 : offset;
    }
}
