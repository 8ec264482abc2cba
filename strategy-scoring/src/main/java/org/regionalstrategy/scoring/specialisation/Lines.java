package org.regionalstrategy.scoring.specialisation;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.regionalstrategy.model.assessment.Measure;
import org.regionalstrategy.model.assessment.MeasureVector;
import org.regionalstrategy.model.matrix.ActivityMatrix;
import org.regionalstrategy.model.matrix.Labels;
import org.regionalstrategy.model.matrix.MatrixLine;
import org.regionalstrategy.model.matrix.MissingParts;

/** The compositions of all regions, or of all activities, of a matrix, each with its reference. 8 bytes a cell. */
final class Lines {
    private final Labels labels;
    private final ImmutableList<Composition> compositions;
    private final ImmutableList<Composition> references;

    private Lines(Labels labels, Labels parts, List<MatrixLine> lines, ComparisonOptions options) {
        this.labels = labels;
        this.compositions = lines.stream()
                .map(line -> Composition.of(line, options.missing()))
                .collect(ImmutableList.toImmutableList());
        this.references = references(parts, options);
    }

    static Lines ofRegions(ActivityMatrix matrix, ComparisonOptions options) {
        List<MatrixLine> lines = IntStream.range(0, matrix.regions().size())
                .mapToObj(matrix::region)
                .toList();
        return new Lines(matrix.regions(), matrix.activities(), lines, options);
    }

    static Lines ofActivities(ActivityMatrix matrix, ComparisonOptions options) {
        List<MatrixLine> lines = IntStream.range(0, matrix.activities().size())
                .mapToObj(matrix::activity)
                .toList();
        return new Lines(matrix.activities(), matrix.regions(), lines, options);
    }

    Labels labels() {
        return labels;
    }

    /** An index of each line by itself. */
    MeasureVector each(Function<Composition, Measure> index) {
        MeasureVector.Builder builder = MeasureVector.builder(labels);
        for (int i = 0; i < compositions.size(); i++) {
            builder.set(i, index.apply(compositions.get(i)));
        }
        return builder.build();
    }

    /** An index of each line and its reference. */
    MeasureVector compared(BiFunction<Composition, Composition, Measure> index) {
        return comparedByName((own, reference, label) -> index.apply(own, reference));
    }

    /** An index of each line, its reference and its label. */
    MeasureVector comparedByName(LabelledIndex index) {
        MeasureVector.Builder builder = MeasureVector.builder(labels);
        for (int i = 0; i < compositions.size(); i++) {
            builder.set(i, index.apply(compositions.get(i), references.get(i), labels.name(i)));
        }
        return builder.build();
    }

    /** An index that depends on which line it is. */
    interface LabelledIndex {
        Measure apply(Composition own, Composition reference, String label);
    }

    /** The comparison of a line with its reference. */
    Comparison comparison(int line) {
        return Comparison.of(compositions.get(line), references.get(line));
    }

    private ImmutableList<Composition> references(Labels parts, ComparisonOptions options) {
        if (options.reference() instanceof Reference.Given given) {
            checkArgument(
                    given.composition().labels().equals(parts),
                    "reference: its labels must be those of the matrix, %s, and are %s",
                    parts,
                    given.composition().labels());
            return same(given.composition());
        }
        Reference.Within within = (Reference.Within) options.reference();
        if (within == Reference.Within.ALL) {
            Accumulation sum = new Accumulation(parts);
            compositions.forEach(sum::add);
            return same(sum.total(options.missing()));
        }
        ImmutableList.Builder<Composition> others = ImmutableList.builderWithExpectedSize(compositions.size());
        if (!compositions.isEmpty()) {
            withoutEach(
                    0,
                    compositions.size(),
                    new Accumulation(parts),
                    within == Reference.Within.MEAN_OF_OTHERS,
                    options.missing(),
                    others);
        }
        return others.build();
    }

    private ImmutableList<Composition> same(Composition reference) {
        return IntStream.range(0, compositions.size())
                .mapToObj(i -> reference)
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * The sums of all lines but one, for each of a range of lines, in {@code O(lines log(lines) parts)}: each half gets the sum of
     * the other half. Nothing is subtracted, which would leave rounding where the others have nothing.
     *
     * @param outside the sum of the lines out of the range
     */
    private void withoutEach(
            int startInclusive,
            int endExclusive,
            Accumulation outside,
            boolean shares,
            MissingParts rule,
            ImmutableList.Builder<Composition> others) {
        if (endExclusive - startInclusive == 1) {
            others.add(shares ? outside.mean(rule) : outside.total(rule));
            return;
        }
        int middle = (startInclusive + endExclusive) >>> 1;
        withoutEach(startInclusive, middle, plus(outside, middle, endExclusive, shares), shares, rule, others);
        withoutEach(middle, endExclusive, plus(outside, startInclusive, middle, shares), shares, rule, others);
    }

    private Accumulation plus(Accumulation sum, int startInclusive, int endExclusive, boolean shares) {
        Accumulation sums = sum.copy();
        for (int i = startInclusive; i < endExclusive; i++) {
            if (shares) {
                sums.addShares(compositions.get(i));
            } else {
                sums.add(compositions.get(i));
            }
        }
        return sums;
    }
}
