package org.regionalstrategy.model.assessment.structure;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkElementIndex;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import org.immutables.value.Value;
import org.regionalstrategy.model.assessment.Explanation;
import org.regionalstrategy.model.assessment.Measure;
import org.regionalstrategy.model.assessment.MeasureVector;
import org.regionalstrategy.model.common.LocalizedText;

/**
 * The entropy of the structure of each region, split by the levels of a classification into terms that add up to it: related variety,
 * inside the groups, and unrelated variety, between them (Frenken, van Oort and Verburg 2007).
 */
@Value.Immutable
@ValueStyle
public abstract class VarietyResult {
    VarietyResult() {}

    /** The entropy of the activities: all variety. */
    public abstract MeasureVector entropy();

    /** The terms, from that inside the finest groups to that between the broadest: one more than there are levels. */
    public abstract ImmutableList<MeasureVector> terms();

    /** The method and its settings by name. */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<String, String> settings();

    /** What a reader should know before relying on it. */
    public abstract ImmutableList<LocalizedText> warnings();

    /** What was found, in a sentence. */
    public abstract Explanation explanation();

    /** The entropy inside the groups of level 1, the finest. */
    public MeasureVector related() {
        return related(1);
    }

    /**
     * The entropy inside the groups of a level: the terms below it.
     *
     * @param level from 1, the finest groups, to the number of levels
     */
    public MeasureVector related(int level) {
        return sum(0, checkLevel(level));
    }

    /** The entropy between the broadest groups. */
    public MeasureVector unrelated() {
        return unrelated(terms().size() - 1);
    }

    /**
     * The entropy between the groups of a level: the terms from it upwards.
     *
     * @param level from 1, the finest groups, to the number of levels
     */
    public MeasureVector unrelated(int level) {
        return sum(checkLevel(level), terms().size());
    }

    private int checkLevel(int level) {
        checkElementIndex(level - 1, terms().size() - 1, "level - 1");
        return level;
    }

    private MeasureVector sum(int startInclusive, int endExclusive) {
        MeasureVector.Builder sums = MeasureVector.builder(entropy().labels());
        for (int region = 0; region < entropy().size(); region++) {
            double sum = 0;
            for (MeasureVector term : terms().subList(startInclusive, endExclusive)) {
                sum += term.value(region).orElse(0);
            }
            Measure first = terms().get(0).measure(region);
            sums.set(region, first.isDefined() ? Measure.of(sum) : first);
        }
        return sums.build();
    }

    @Value.Check
    void check() {
        checkArgument(terms().size() > 1, "variety: at least two terms are needed: %s", terms().size());
    }

    /** A builder that holds these values. */
    public abstract VarietyResultBuilder toBuilder();

    public static VarietyResultBuilder builder() {
        return new VarietyResultBuilder();
    }
}
