package org.regionalstrategy.scoring.community;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.IntStream;
import org.regionalstrategy.model.assessment.Measure;
import org.regionalstrategy.model.common.LocalizedText;

/**
 * How far the runs from different seeds agree: the mean over all pairs of runs. Near 1 the communities are in the network; near 0
 * they are in the random numbers. A method that always finds the same is stable, but need not be right.
 *
 * @param adjustedRand the mean adjusted Rand index, at most 1
 * @param adjustedMutualInformation the mean adjusted mutual information, at most 1
 */
public record PartitionStability(Measure adjustedRand, Measure adjustedMutualInformation) {
    private static final LocalizedText ONE_RUN = LocalizedText.of(
            "en", "Stability needs two runs or more.", "ru", "Для оценки устойчивости нужно не меньше двух запусков.");

    private record Pair(Partition one, Partition other) {}

    private interface Comparison {
        Measure of(Partition one, Partition other);
    }

    public PartitionStability {
        requireNonNull(adjustedRand, "adjustedRand");
        requireNonNull(adjustedMutualInformation, "adjustedMutualInformation");
    }

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
