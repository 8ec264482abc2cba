package org.regionalstrategy.scoring.presence;

import static com.google.common.base.Preconditions.checkElementIndex;

import com.google.common.primitives.ImmutableIntArray;
import java.util.Arrays;
import org.regionalstrategy.model.assessment.MeasureMatrix;
import org.regionalstrategy.model.matrix.Labels;

/**
 * Which activities each region has: the 0/1 matrix M of the field, by region and by activity. Immutable.
 *
 * <p>What is unknown is not present: a missing cell never counts for a region. {@link #unknownCells()} says how many there
 * are.
 */
public final class Presence {
    private final Labels regions;
    private final Labels activities;
    private final long unknownCells;
    private final int[] regionStarts;
    private final ImmutableIntArray byRegion;
    private final int[] activityStarts;
    private final ImmutableIntArray byActivity;

    /** Takes over the arrays: the positions of the activities of each region, ascending, one region after the other. */
    private Presence(
            Labels regions, Labels activities, long unknownCells, int[] regionStarts, ImmutableIntArray byRegion) {
        this.regions = regions;
        this.activities = activities;
        this.unknownCells = unknownCells;
        this.regionStarts = regionStarts;
        this.byRegion = byRegion;
        this.activityStarts = new int[activities.size() + 1];
        this.byActivity = transpose();
    }

    private ImmutableIntArray transpose() {
        for (int i = 0; i < byRegion.length(); i++) {
            activityStarts[byRegion.get(i) + 1]++;
        }
        for (int activity = 0; activity < activities.size(); activity++) {
            activityStarts[activity + 1] += activityStarts[activity];
        }
        int[] next = Arrays.copyOf(activityStarts, activities.size());
        int[] transposed = new int[byRegion.length()];
        for (int region = 0; region < regions.size(); region++) {
            int end = regionStarts[region + 1];
            for (int i = regionStarts[region]; i < end; i++) {
                transposed[next[byRegion.get(i)]++] = region;
            }
        }
        return ImmutableIntArray.copyOf(transposed);
    }

    /**
     * Takes over the array of starts.
     *
     * @param regionStarts where the activities of each region begin, and the end of the last
     * @param byRegion the positions of the activities of each region, ascending
     */
    static Presence of(Labels regions, Labels activities, long unknownCells, int[] regionStarts, int[] byRegion) {
        return new Presence(regions, activities, unknownCells, regionStarts, ImmutableIntArray.copyOf(byRegion));
    }

    /**
     * Presence wherever a figure, such as a location quotient, is at least a threshold; undefined figures are unknown.
     *
     * @param figures regions by activities
     */
    public static Presence atLeast(MeasureMatrix figures, double threshold) {
        Builder presence = builder(figures.rows(), figures.columns());
        for (int region = 0; region < figures.rows().size(); region++) {
            for (int activity = 0; activity < figures.columns().size(); activity++) {
                if (!figures.isDefined(region, activity)) {
                    presence.unknown(1);
                } else if (figures.value(region, activity).orElseThrow() >= threshold) {
                    presence.present(region, activity);
                }
            }
        }
        return presence.build();
    }

    /** Collects presence region by region. */
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

    /** How many cells could not be judged for want of a figure; they are not present. */
    public long unknownCells() {
        return unknownCells;
    }

    /** How many cells are present, over all regions. */
    public int total() {
        return byRegion.length();
    }

    /** Whether a region has an activity; {@code O(log diversity)}. */
    public boolean has(int region, int activity) {
        int low = regionStarts[checkElementIndex(region, regions.size(), "region")];
        int high = regionStarts[region + 1] - 1;
        checkElementIndex(activity, activities.size(), "activity");
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int found = byRegion.get(middle);
            if (found == activity) {
                return true;
            }
            if (found < activity) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return false;
    }

    /** The diversity d of a region: how many activities it has. */
    public int diversity(int region) {
        checkElementIndex(region, regions.size(), "region");
        return regionStarts[region + 1] - regionStarts[region];
    }

    /** The ubiquity u of an activity: how many regions have it. */
    public int ubiquity(int activity) {
        checkElementIndex(activity, activities.size(), "activity");
        return activityStarts[activity + 1] - activityStarts[activity];
    }

    /** The positions of the activities that a region has, ascending; a view. */
    public ImmutableIntArray activitiesOf(int region) {
        checkElementIndex(region, regions.size(), "region");
        return byRegion.subArray(regionStarts[region], regionStarts[region + 1]);
    }

    /** The positions of the regions that have an activity, ascending; a view. */
    public ImmutableIntArray regionsWith(int activity) {
        checkElementIndex(activity, activities.size(), "activity");
        return byActivity.subArray(activityStarts[activity], activityStarts[activity + 1]);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Presence that
                && regions.equals(that.regions)
                && activities.equals(that.activities)
                && unknownCells == that.unknownCells
                && Arrays.equals(regionStarts, that.regionStarts)
                && byRegion.equals(that.byRegion);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * regions.hashCode() + activities.hashCode()) + byRegion.hashCode();
    }

    @Override
    public String toString() {
        return "Presence of " + activities.size() + " activities in " + regions.size() + " regions: " + total();
    }

    /** Collects the presence of activities, region by region in the order of the labels and activities ascending in each. */
    public static final class Builder {
        private final Labels regions;
        private final Labels activities;
        private final int[] starts;
        private final ImmutableIntArray.Builder present = ImmutableIntArray.builder();
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
         * Says that a region has an activity.
         *
         * @throws IllegalArgumentException if it does not come after the one before, by region and then by activity
         */
        public Builder present(int ofRegion, int activity) {
            checkElementIndex(ofRegion, regions.size(), "region");
            checkElementIndex(activity, activities.size(), "activity");
            if (ofRegion < region || (ofRegion == region && activity <= last)) {
                throw new IllegalArgumentException("presence: region " + regions.name(ofRegion) + ", activity "
                        + activities.name(activity) + ": must come by region and then by activity, each once");
            }
            while (region < ofRegion) {
                starts[++region] = count;
            }
            last = activity;
            present.add(activity);
            count++;
            return this;
        }

        /** Says that cells cannot be judged. */
        public Builder unknown(long cells) {
            unknown += cells;
            return this;
        }

        public Presence build() {
            int[] closed = starts.clone();
            Arrays.fill(closed, region + 1, closed.length, count);
            return new Presence(regions, activities, unknown, closed, present.build());
        }
    }
}
