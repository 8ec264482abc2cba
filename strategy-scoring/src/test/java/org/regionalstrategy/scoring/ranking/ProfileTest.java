package org.regionalstrategy.scoring.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileTest {
    /** A profile of orders, each a word of letters from the first to the last, by how many voters have it. */
    private static Profile profile(Object... votersAndOrders) {
        ImmutableList.Builder<ImmutableIntArray> rankings = ImmutableList.builder();
        int n = 0;
        for (int i = 0; i < votersAndOrders.length; i += 2) {
            String order = (String) votersAndOrders[i + 1];
            n = order.length();
            int[] ranks = new int[n];
            for (int place = 0; place < n; place++) {
                ranks[order.charAt(place) - 'A'] = place + 1;
            }
            for (int voter = 0; voter < (Integer) votersAndOrders[i]; voter++) {
                rankings.add(ImmutableIntArray.copyOf(ranks));
            }
        }
        return Profile.of(n, rankings.build());
    }

    private static List<String> orders(KemenyOrders kemeny) {
        return kemeny.orders(1_000).stream()
                .map(order -> {
                    StringBuilder word = new StringBuilder();
                    order.forEach(i -> word.append((char) ('A' + i)));
                    return word.toString();
                })
                .toList();
    }

    @Test
    void a_cycle_of_condorcet_is_a_tie_by_every_rule() {
        Profile cycle = profile(1, "ABC", 1, "BCA", 1, "CAB");

        assertThat(cycle.borda().asList()).containsExactly(3.0, 3.0, 3.0);
        assertThat(cycle.copeland().asList()).containsExactly(0, 0, 0);
        KemenyOrders kemeny = cycle.kemeny();
        assertThat(kemeny.disagreements()).isEqualTo(4);
        assertThat(kemeny.count()).isEqualTo(3);
        assertThat(orders(kemeny)).containsExactly("ABC", "BCA", "CAB");
        assertThat(kemeny.bestRank(0)).isEqualTo(1);
        assertThat(kemeny.worstRank(0)).isEqualTo(3);
    }

    /** Condorcet's objection to Borda: A beats all others, yet B has more points. */
    @Test
    void borda_may_pass_over_the_winner_of_condorcet() {
        Profile paradox = profile(3, "ABC", 2, "BCA");

        assertThat(paradox.borda().asList()).containsExactly(6.0, 7.0, 2.0);
        assertThat(paradox.copeland().asList()).containsExactly(2, 0, -2);
        assertThat(orders(paradox.kemeny())).containsExactly("ABC");
    }

    /**
     * Young, Condorcet's theory of voting, American Political Science Review 82, 1988: of 60 votes 23 ABC, 17 BCA, 2 BAC, 10 CAB, 8
     * CBA; A beats B by 33 to 27, B beats C by 42 to 18, C beats A by 35 to 25; Borda counts 58, 69 and 53 put B first, as does the
     * most likely order BCA, with 42 + 35 + 27 votes for its pairs.
     */
    @Test
    void the_example_of_condorcet_and_young_is_as_published() {
        Profile votes = profile(23, "ABC", 17, "BCA", 2, "BAC", 10, "CAB", 8, "CBA");

        assertThat(votes.preferring(0, 1)).isEqualTo(33);
        assertThat(votes.preferring(1, 2)).isEqualTo(42);
        assertThat(votes.preferring(2, 0)).isEqualTo(35);
        assertThat(votes.borda().asList()).containsExactly(58.0, 69.0, 53.0);
        assertThat(votes.copeland().asList()).containsExactly(0, 0, 0);
        assertThat(orders(votes.kemeny())).containsExactly("BCA");
        assertThat(votes.kemeny().disagreements()).isEqualTo(180 - (42 + 35 + 27));
    }

    @Test
    void levels_count_a_half_for_borda_and_nothing_against_an_order() {
        Profile level = Profile.of(3, ImmutableList.of(ImmutableIntArray.of(1, 1, 3), ImmutableIntArray.of(1, 2, 3)));

        assertThat(level.borda().asList()).containsExactly(3.5, 2.5, 0.0);
        assertThat(level.copeland().asList()).containsExactly(2, 0, -2);
        assertThat(level.kemeny().disagreements()).isZero();
        assertThat(orders(level.kemeny())).containsExactly("ABC");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void the_orders_of_kemeny_are_those_of_trying_all(long seed) {
        Random random = new Random(seed);
        int n = 2 + random.nextInt(5);
        ImmutableList.Builder<ImmutableIntArray> rankings = ImmutableList.builder();
        for (int voter = 0; voter < 1 + random.nextInt(5); voter++) {
            int[] ranks = new int[n];
            for (int i = 0; i < n; i++) {
                ranks[i] = 1 + random.nextInt(n);
            }
            rankings.add(ImmutableIntArray.copyOf(ranks));
        }
        Profile profile = Profile.of(n, rankings.build());
        List<ImmutableIntArray> best = new ArrayList<>();
        int least = Integer.MAX_VALUE;
        for (ImmutableIntArray order : permutations(n)) {
            int distance = 0;
            for (int i = 0; i < n; i++) {
                for (int j = i + 1; j < n; j++) {
                    distance += profile.preferring(order.get(j), order.get(i));
                }
            }
            if (distance < least) {
                best.clear();
                least = distance;
            }
            if (distance == least) {
                best.add(order);
            }
        }
        KemenyOrders kemeny = profile.kemeny();

        assertThat(kemeny.disagreements()).isEqualTo(least);
        assertThat(kemeny.count()).isEqualTo(best.size());
        assertThat(kemeny.orders(1_000)).containsExactlyElementsOf(best);
        assertThat(kemeny.orders(1)).containsExactly(best.get(0));
        for (int i = 0; i < n; i++) {
            int alternative = i;
            assertThat(kemeny.bestRank(i))
                    .isEqualTo(best.stream()
                            .mapToInt(order -> order.indexOf(alternative) + 1)
                            .min()
                            .orElseThrow());
            assertThat(kemeny.worstRank(i))
                    .isEqualTo(best.stream()
                            .mapToInt(order -> order.indexOf(alternative) + 1)
                            .max()
                            .orElseThrow());
        }
    }

    private static List<ImmutableIntArray> permutations(int n) {
        List<ImmutableIntArray> all = new ArrayList<>();
        permute(new int[n], 0, 0, all);
        return all;
    }

    private static void permute(int[] order, int placed, int length, List<ImmutableIntArray> all) {
        if (length == order.length) {
            all.add(ImmutableIntArray.copyOf(order));
            return;
        }
        for (int next = 0; next < order.length; next++) {
            if ((placed & 1 << next) == 0) {
                order[length] = next;
                permute(order, placed | 1 << next, length + 1, all);
            }
        }
    }

    @Test
    void all_orders_are_counted_where_all_are_level() {
        int n = RankingOptions.MOST_ORDERED;
        Profile indifferent = Profile.of(n, ImmutableList.of(ImmutableIntArray.copyOf(new int[n])));

        assertThat(indifferent.kemeny().count()).isEqualTo(479_001_600);
        assertThat(indifferent.kemeny().orders(2)).hasSize(2);
    }

    @Test
    void too_many_alternatives_and_rankings_of_others_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Profile.of(13, ImmutableList.of()).kemeny())
                .withMessageContaining("from 1 to 12: 13");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Profile.of(2, ImmutableList.of(ImmutableIntArray.of(1))))
                .withMessageContaining("2 alternatives");
    }

    @Test
    void kendalls_tau_counts_pairs_and_corrects_for_levels() {
        ImmutableIntArray order = ImmutableIntArray.of(1, 2, 3, 4);

        assertThat(KendallTau.between(order, order)).hasValue(1);
        assertThat(KendallTau.between(order, ImmutableIntArray.of(4, 3, 2, 1))).hasValue(-1);
        // one of six pairs is turned: (5 - 1) / 6
        assertThat(KendallTau.between(order, ImmutableIntArray.of(2, 1, 3, 4))).hasValue(4 / 6.0);
        // one pair is level: 5 / sqrt(6 * 5)
        assertThat(KendallTau.between(order, ImmutableIntArray.of(1, 1, 3, 4))).hasValue(5 / Math.sqrt(30));
        assertThat(KendallTau.between(order, ImmutableIntArray.of(1, 1, 1, 1))).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> KendallTau.between(order, ImmutableIntArray.of(1)));
    }
}
