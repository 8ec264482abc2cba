package org.regionalstrategy.scoring.presence;

import static com.google.common.base.Preconditions.checkElementIndex;

import com.google.common.primitives.ImmutableDoubleArray;
import com.google.common.primitives.ImmutableIntArray;
import java.util.Arrays;
import org.regionalstrategy.model.matrix.Labels;

/**
 * To which degree each region has each activity: weights from 0 to 1 where {@link Presence} knows only 0 and 1. Immutable;
 * stores the weights above zero.
 */
public final class WeightedPresence {
    private final Labels regions;
    private final Labels activities;
    private final long unknownCells;
    private final int[] starts;
    private final ImmutableIntArray activityOf;
    private final ImmutableDoubleArray weights;

    private WeightedPresence(Builder builder, int[] starts) {
        this.regions = builder.regions;
        this.activities = builder.activities;
        this.unknownCells = builder.unknown;
        this.starts = starts;
        this.activityOf = builder.activityOf.build();
        this.weights = builder.weights.build();
    }

    /** The same presence with weights of 1. */
    public static WeightedPresence of(Presence presence) {
        Builder builder = builder(presence.regions(), presence.activities());
        for (int region = 0; region < presence.regions().size(); region++) {
            ImmutableIntArray present = presence.activitiesOf(region);
            for (int i = 0; i < present.length(); i++) {
                builder.present(region, present.get(i), 1);
            }
        }
        return builder.unknown(presence.unknownCells()).build();
    }

    /** Collects weights region by region. */
    public static Builder builder(Labels regions, Labels activities) {
        return new Builder(regions, activities);
    }

    /** The names of the rows. */
    public Labels regions() {
        return regions;
    }

    /** The names of the columns. */
    public Labels activities() {
        return activities;
    }

    /** How many cells could not be judged for want of a figure; they have no weight. */
    public long unknownCells() {
        return unknownCells;
    }

    /** How many cells have a weight, over all regions. */
    public int total() {
        return activityOf.length();
    }

    /** The positions of the activities that a region has to some degree, ascending; a view. */
    public ImmutableIntArray activitiesOf(int region) {
        checkElementIndex(region, regions.size(), "region");
        return activityOf.subArray(starts[region], starts[region + 1]);
    }

    /** The weights of {@link #activitiesOf}, above 0 and at most 1; a view. */
    public ImmutableDoubleArray weightsOf(int region) {
        checkElementIndex(region, regions.size(), "region");
        return weights.subArray(starts[region], starts[region + 1]);
    }

    /** The weight of a cell, 0 to 1; {@code O(log diversity)}. */
    public double weight(int region, int activity) {
        ImmutableIntArray present = activitiesOf(region);
        checkElementIndex(activity, activities.size(), "activity");
        int low = 0;
        int high = present.length() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int found = present.get(middle);
            if (found == activity) {
                return weights.get(starts[region] + middle);
            }
            if (found < activity) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return 0;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WeightedPresence that
                && regions.equals(that.regions)
                && activities.equals(that.activities)
                && unknownCells == that.unknownCells
                && Arrays.equals(starts, that.starts)
                && activityOf.equals(that.activityOf)
                && weights.equals(that.weights);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * regions.hashCode() + activities.hashCode()) + weights.hashCode();
    }

    @Override
    public String toString() {
        return "WeightedPresence of " + activities.size() + " activities in " + regions.size() + " regions: " + total();
    }

    /** Collects weights, region by region in the order of the labels and activities ascending in each. */
    public static final class Builder {
        private final Labels regions;
        private final Labels activities;
        private final int[] starts;
        private final ImmutableIntArray.Builder activityOf = ImmutableIntArray.builder();
        private final ImmutableDoubleArray.Builder weights = ImmutableDoubleArray.builder();
        private long unknown;
        private int count;
        private int region;
        private int last = -1;

        private Builder(Labels regions, Labels activities) {
            this.regions = regions;
            this.activities = activities;
            this.starts = new int[regions.size() + 1];
        }

        /**
         * Says to which degree a region has an activity.
         *
         * @param weight above 0 and at most 1
         * @throws IllegalArgumentException if it does not come after the one before, by region and then by activity
         */
        public Builder present(int ofRegion, int activity, double weight) {
            checkElementIndex(ofRegion, regions.size(), "region");
            checkElementIndex(activity, activities.size(), "activity");
            if (ofRegion < region || (ofRegion == region && activity <= last)) {
                throw new IllegalArgumentException("presence: region " + regions.name(ofRegion) + ", activity "
                        + activities.name(activity) + ": must come by region and then by activity, each once");
            }
            if (!(weight > 0 && weight <= 1)) {
                throw new IllegalArgumentException("presence: region " + regions.name(ofRegion) + ", activity "
                        + activities.name(activity) + ": weight must be above 0 and at most 1: " + weight);
            }
            while (region < ofRegion) {
                starts[++region] = count;
            }
            last = activity;
            activityOf.add(activity);
            weights.add(weight);
            count++;
            return this;
        }

        /** Says that cells cannot be judged. */
        public Builder unknown(long cells) {
            unknown += cells;
            return this;
        }

        public WeightedPresence build() {
            int[] closed = starts.clone();
            Arrays.fill(closed, region + 1, closed.length, count);
            return new WeightedPresence(this, closed);
        }
    }
}
