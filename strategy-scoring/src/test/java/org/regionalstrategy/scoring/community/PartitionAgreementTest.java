package org.regionalstrategy.scoring.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.regionalstrategy.model.assessment.Measure;

class PartitionAgreementTest {
    /** Yeung and Ruzzo 2001, Details of the adjusted Rand index and clustering algorithms: table 2, ARI 0.313. */
    @Test
    void the_adjusted_rand_index_of_a_published_example() {
        PartitionAgreement agreement =
                PartitionAgreement.of(partition(0, 0, 1, 1, 1, 1, 2, 2, 2, 2), partition(0, 1, 0, 1, 1, 2, 2, 2, 2, 2));

        assertThat(value(agreement.adjustedRand())).isCloseTo(0.313, within(5e-4));
        assertThat(value(agreement.adjustedRand())).isCloseTo((7 - 182.0 / 45) / (13.5 - 182.0 / 45), within(1e-15));
    }

    /** The example of scikit-learn's tests, checked there against the code of Vinh, Epps and Bailey: MI 0.41022, expected 0.15042. */
    @Test
    void the_adjusted_mutual_information_of_a_published_example() {
        Partition one = partition(1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3);
        Partition other = partition(1, 1, 1, 1, 2, 1, 2, 2, 2, 2, 3, 1, 3, 3, 3, 2, 2);
        PartitionAgreement mean = PartitionAgreement.of(one, other);
        PartitionAgreement max = PartitionAgreement.of(one, other, InformationScale.MAX);

        assertThat(mean.mutualInformation()).isCloseTo(0.41022, within(5e-6));
        assertThat(mean.expectedMutualInformation()).isCloseTo(0.15042, within(5e-6));
        assertThat(value(mean.adjustedMutualInformation())).isCloseTo(0.27821, within(5e-6));
        assertThat(value(max.adjustedMutualInformation())).isCloseTo(0.27502, within(5e-6));
    }

    @Test
    void both_measures_are_corrected_by_the_mean_over_all_ways_to_deal_the_things() {
        Random random = new Random(5);
        for (int trial = 0; trial < 40; trial++) {
            int[] one = random.ints(6, 0, 3).toArray();
            int[] other = random.ints(6, 0, 4).toArray();
            Means means = new Means();
            means.addPermutations(partition(one), other, 0);

            PartitionAgreement agreement = PartitionAgreement.of(partition(one), partition(other));

            assertThat(agreement.expectedMutualInformation()).isCloseTo(means.information / means.count, within(1e-13));
            if (agreement.adjustedRand().isDefined()) {
                assertThat(means.adjustedRand / means.count).isCloseTo(0, within(1e-13));
                assertThat(means.adjustedInformation / means.count).isCloseTo(0, within(1e-12));
            }
        }
    }

    /** Sums over all permutations of a division. */
    private static final class Means {
        private double information;
        private double adjustedRand;
        private double adjustedInformation;
        private int count;

        private void addPermutations(Partition one, int[] other, int fixed) {
            if (fixed == other.length) {
                PartitionAgreement agreement = PartitionAgreement.of(one, partition(other));
                information += agreement.mutualInformation();
                adjustedRand += agreement.adjustedRand().toOptional().orElse(0);
                adjustedInformation +=
                        agreement.adjustedMutualInformation().toOptional().orElse(0);
                count++;
            }
            for (int i = fixed; i < other.length; i++) {
                swap(other, fixed, i);
                addPermutations(one, other, fixed + 1);
                swap(other, fixed, i);
            }
        }

        private static void swap(int[] array, int i, int j) {
            int kept = array[i];
            array[i] = array[j];
            array[j] = kept;
        }
    }

    @Test
    void information_without_correction_finds_agreement_where_there_is_none() {
        Random random = new Random(24);
        int trials = 3000;
        double normalized = 0;
        double rand = 0;
        double adjusted = 0;
        for (int trial = 0; trial < trials; trial++) {
            PartitionAgreement agreement = PartitionAgreement.of(
                    partition(random.ints(24, 0, 6).toArray()),
                    partition(random.ints(24, 0, 6).toArray()));
            normalized += value(agreement.normalizedMutualInformation());
            rand += value(agreement.adjustedRand());
            adjusted += value(agreement.adjustedMutualInformation());
            assertThat(agreement.warnings()).hasSize(1);
        }

        assertThat(normalized / trials).isCloseTo(0.34, within(0.01));
        assertThat(rand / trials).isCloseTo(0, within(0.005));
        assertThat(adjusted / trials).isCloseTo(0, within(0.005));
    }

    @Test
    void equal_divisions_agree_fully_whatever_the_groups_are_called() {
        PartitionAgreement agreement = PartitionAgreement.of(partition(0, 0, 1, 2, 2, 2), partition(5, 5, 3, 1, 1, 1));

        assertThat(agreement.adjustedRand()).isEqualTo(Measure.of(1));
        assertThat(value(agreement.adjustedMutualInformation())).isCloseTo(1, within(1e-12));
        assertThat(value(agreement.normalizedMutualInformation())).isCloseTo(1, within(1e-12));
        assertThat(partition(0, 0, 1, 2, 2, 2)).isEqualTo(partition(5, 5, 3, 1, 1, 1));
    }

    @Test
    void two_divisions_that_cannot_differ_have_a_reason_in_place_of_a_number() {
        for (PartitionAgreement agreement : new PartitionAgreement[] {
            PartitionAgreement.of(partition(1, 1, 1), partition(1, 1, 1)),
            PartitionAgreement.of(partition(1, 2, 3), partition(1, 2, 3)),
            PartitionAgreement.of(partition(1), partition(1)),
            PartitionAgreement.of(partition(), partition())
        }) {
            assertThat(agreement.adjustedRand())
                    .isInstanceOfSatisfying(
                            Measure.Undefined.class,
                            undefined -> assertThat(undefined.reason().texts()).containsOnlyKeys("en", "ru"));
            assertThat(agreement.adjustedMutualInformation().isDefined()).isFalse();
        }
    }

    @Test
    void a_division_that_says_nothing_agrees_with_others_by_exactly_nothing() {
        Partition some = partition(0, 0, 0, 1, 1, 2, 2);
        for (Partition trivial : new Partition[] {partition(0, 0, 0, 0, 0, 0, 0), partition(0, 1, 2, 3, 4, 5, 6)}) {
            assertThat(PartitionAgreement.of(some, trivial).adjustedRand()).isEqualTo(Measure.of(0));
            assertThat(PartitionAgreement.of(trivial, some).adjustedMutualInformation())
                    .isEqualTo(Measure.of(0));
        }
    }

    @Test
    void divisions_of_different_things_are_rejected() {
        assertThatThrownBy(() -> PartitionAgreement.of(partition(0, 1), partition(0, 1, 2)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("same things");
    }

    private static double value(Measure measure) {
        return measure.toOptional().orElseThrow();
    }

    static Partition partition(int... groups) {
        Map<String, Integer> byName = new HashMap<>();
        for (int i = 0; i < groups.length; i++) {
            byName.put(String.format(java.util.Locale.ROOT, "%03d", i), groups[i]);
        }
        return Partition.of(byName);
    }
}
