package org.regionalstrategy.scoring.community;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.IntStream;
import org.regionalstrategy.model.assessment.Measure;
import org.regionalstrategy.model.assessment.cooperation.PartitionStability;
import org.regionalstrategy.model.common.LocalizedText;

/** How far divisions of the same things agree: the mean over all pairs of them. */
public final class Stability {
    private static final LocalizedText ONE_RUN = LocalizedText.of(
            "en", "Stability needs two runs or more.", "ru", "Для оценки устойчивости нужно не меньше двух запусков.");

    private record Pair(Partition one, Partition other) {}

    private interface Comparison {
        Measure of(Partition one, Partition other);
    }

    private Stability() {}

    /**
     * The stability of divisions of the same things; undefined for fewer than two, and where a pair does not allow for a
     * comparison (see {@link PartitionAgreement}). O(k^2 n sqrt(n)) for k divisions of n things.
     *
     * @throws IllegalArgumentException if they do not divide the same things
     */
    public static PartitionStability of(List<Partition> partitions) {
        return new PartitionStability(
                mean(partitions, Agreements::adjustedRand), mean(partitions, Agreements::adjustedMutualInformation));
    }

    static PartitionStability undefined(LocalizedText reason) {
        return new PartitionStability(Measure.undefined(reason), Measure.undefined(reason));
    }

    private static Measure mean(List<Partition> partitions, Comparison comparison) {
        if (partitions.size() < 2) {
            return Measure.undefined(ONE_RUN);
        }
        ImmutableList<Measure> measures = IntStream.range(0, partitions.size())
                .boxed()
                .flatMap(i -> partitions.subList(i + 1, partitions.size()).stream()
                        .map(other -> new Pair(partitions.get(i), other)))
                .parallel()
                .map(pair -> comparison.of(pair.one(), pair.other()))
                .collect(ImmutableList.toImmutableList());
        double sum = 0;
        for (Measure measure : measures) {
            if (measure instanceof Measure.Undefined) {
                return measure;
            }
            sum += measure.toOptional().orElseThrow();
        }
        return Measure.of(sum / measures.size());
    }
}
