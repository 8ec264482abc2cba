package org.regionalstrategy.scoring.roadmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetworkScheduleTest {
    private static final int NETWORKS = 4_000;

    /**
     * The Reliable Construction Co. of Hillier and Lieberman, Introduction to Operations Research, chapter on project management
     * with PERT/CPM: 44 weeks, critical path A-B-C-E-F-J-L-N.
     */
    private static final NetworkSchedule CONSTRUCTION = NetworkSchedule.of(ActivityNetwork.builder()
            .add("N", 6, "K", "L")
            .add("A", 2)
            .add("B", 4, "A")
            .add("C", 10, "B")
            .add("D", 6, "C")
            .add("E", 4, "C")
            .add("F", 5, "E")
            .add("G", 7, "D")
            .add("H", 9, "E", "G")
            .add("I", 7, "C")
            .add("J", 8, "F", "I")
            .add("K", 4, "J")
            .add("L", 5, "J")
            .add("M", 2, "H")
            .build());

    @ParameterizedTest
    @CsvSource({
        "A, 0, 2, 0, 2, 0",
        "B, 2, 6, 2, 6, 0",
        "C, 6, 16, 6, 16, 0",
        "D, 16, 22, 20, 26, 4",
        "E, 16, 20, 16, 20, 0",
        "F, 20, 25, 20, 25, 0",
        "G, 22, 29, 26, 33, 4",
        "H, 29, 38, 33, 42, 4",
        "I, 16, 23, 18, 25, 2",
        "J, 25, 33, 25, 33, 0",
        "K, 33, 37, 34, 38, 1",
        "L, 33, 38, 33, 38, 0",
        "M, 38, 40, 42, 44, 4",
        "N, 38, 44, 38, 44, 0"
    })
    void a_construction_project_has_its_published_times(
            String activity, int earliestStart, int earliestFinish, int latestStart, int latestFinish, int slack) {
        assertThat(CONSTRUCTION.earliestStart(activity)).isEqualTo(earliestStart);
        assertThat(CONSTRUCTION.earliestFinish(activity)).isEqualTo(earliestFinish);
        assertThat(CONSTRUCTION.latestStart(activity)).isEqualTo(latestStart);
        assertThat(CONSTRUCTION.latestFinish(activity)).isEqualTo(latestFinish);
        assertThat(CONSTRUCTION.totalSlack(activity)).isEqualTo(slack);
        assertThat(CONSTRUCTION.length()).isEqualTo(44);
    }

    @Test
    void its_critical_activities_are_those_published() {
        assertThat(CONSTRUCTION.critical()).containsExactlyInAnyOrder("A", "B", "C", "E", "F", "J", "L", "N");
        assertThat(CONSTRUCTION.freeSlack("D")).isZero();
        assertThat(CONSTRUCTION.freeSlack("M")).isEqualTo(4);
        assertThat(CONSTRUCTION.freeSlack("I")).isEqualTo(2);
    }

    @Test
    void times_are_those_of_the_longest_chains_that_enumeration_finds() {
        int slackAbove0 = 0;
        for (int seed = 0; seed < NETWORKS; seed++) {
            RandomNetwork random = new RandomNetwork(new Random(seed));
            NetworkSchedule schedule = NetworkSchedule.of(random.network(-1, 0));
            int length = random.length();
            assertThat(schedule.length()).as("seed %s", seed).isEqualTo(length);
            for (int i = 0; i < random.size(); i++) {
                String name = "a" + i;
                int through = random.longestUntilStartOf(i) + random.longestFrom(i);
                assertThat(schedule.earliestStart(name)).isEqualTo(random.longestUntilStartOf(i));
                assertThat(schedule.totalSlack(name)).as("seed %s", seed).isEqualTo(length - through);
                assertThat(schedule.critical().contains(name)).isEqualTo(through == length);
                slackAbove0 += through < length ? 1 : 0;
            }
        }
        assertThat(slackAbove0).isGreaterThan(NETWORKS);
    }

    @Test
    void a_slip_beyond_the_slack_makes_the_network_longer_by_what_is_beyond() {
        int longer = 0;
        for (int seed = 0; seed < NETWORKS; seed++) {
            Random numbers = new Random(seed);
            RandomNetwork random = new RandomNetwork(numbers);
            NetworkSchedule before = NetworkSchedule.of(random.network(-1, 0));
            int slipping = numbers.nextInt(random.size());
            int months = numbers.nextInt(12);
            NetworkSchedule after = NetworkSchedule.of(random.network(slipping, months));
            int expected = Math.max(0, months - before.totalSlack("a" + slipping));
            assertThat(after.length() - before.length()).as("seed %s", seed).isEqualTo(expected);
            longer += expected > 0 ? 1 : 0;
        }
        assertThat(longer).isBetween(NETWORKS / 10, NETWORKS * 9 / 10);
    }

    @Test
    void nothing_to_do_takes_no_time() {
        NetworkSchedule nothing = NetworkSchedule.of(ActivityNetwork.builder().build());
        assertThat(nothing.length()).isZero();
        assertThat(nothing.critical()).isEmpty();
    }

    @Test
    void a_cycle_is_refused_by_name() {
        ActivityNetworkBuilder cycle = ActivityNetwork.builder()
                .add("after", 1, "egg")
                .add("hen", 1, "egg")
                .add("egg", 1, "hen");
        assertThatIllegalArgumentException()
                .isThrownBy(cycle::build)
                .withMessageMatching("network: (hen|egg) waits for itself, directly or through others");
    }

    @Test
    void what_is_wrong_with_an_activity_is_told() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ActivityNetwork.builder().add("a", -1))
                .withMessage("network: the duration of a must not be negative: -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ActivityNetwork.builder().add("a", -2, 1, ImmutableList.of()))
                .withMessage("network: the first month of a must not be negative: -2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ActivityNetwork.builder().add("a", 1, "b").build())
                .withMessage("network: a waits for b, which is no activity");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> ActivityNetwork.builder().add("a", 1).add("a", 2).build())
                .withMessageContaining("a");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CONSTRUCTION.totalSlack("Z"))
                .withMessage("network: no activity is named Z");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NetworkSchedule.of(ActivityNetwork.builder()
                        .addUnknown("a", 0, ImmutableList.of())
                        .build()))
                .withMessage("schedule: the duration of a is unknown");
    }

    /** A network of up to 8 activities, in an order in which each waits for earlier ones, and its chains one by one. */
    private static final class RandomNetwork {
        private final List<List<Integer>> before = new ArrayList<>();
        private final List<Integer> durations = new ArrayList<>();
        private final List<Integer> releases = new ArrayList<>();

        RandomNetwork(Random random) {
            int size = 1 + random.nextInt(8);
            for (int i = 0; i < size; i++) {
                List<Integer> waits = new ArrayList<>();
                for (int other = 0; other < i; other++) {
                    if (random.nextInt(3) == 0) {
                        waits.add(other);
                    }
                }
                before.add(waits);
                durations.add(random.nextInt(7));
                releases.add(random.nextInt(3) == 0 ? random.nextInt(9) : 0);
            }
        }

        int size() {
            return before.size();
        }

        ActivityNetwork network(int slipping, int months) {
            ActivityNetworkBuilder builder = ActivityNetwork.builder();
            for (int i = size() - 1; i >= 0; i--) {
                int duration = durations.get(i) + (i == slipping ? months : 0);
                builder.add(
                        "a" + i,
                        releases.get(i),
                        duration,
                        before.get(i).stream().map(other -> "a" + other).toList());
            }
            return builder.build();
        }

        int length() {
            int length = 0;
            for (int i = 0; i < size(); i++) {
                length = Math.max(length, longestUntilStartOf(i) + durations.get(i));
            }
            return length;
        }

        /** The longest of all chains that end before an activity, each from the first month of its first activity. */
        int longestUntilStartOf(int activity) {
            int longest = releases.get(activity);
            for (int other : before.get(activity)) {
                longest = Math.max(longest, longestUntilStartOf(other) + durations.get(other));
            }
            return longest;
        }

        /** The longest of all chains that begin with an activity. */
        int longestFrom(int activity) {
            int longest = 0;
            for (int other = activity + 1; other < size(); other++) {
                if (before.get(other).contains(activity)) {
                    longest = Math.max(longest, longestFrom(other));
                }
            }
            return durations.get(activity) + longest;
        }
    }
}
