package org.regionalstrategy.scoring.relatedness;

import com.google.common.primitives.ImmutableIntArray;
import java.util.Arrays;
import org.regionalstrategy.scoring.presence.Presence;

/** Activities by ascending ubiquity, then by position; those that no region has are left out. */
final class UbiquityOrder {
    private final int[] order;
    private final int[] starts;
    private final int[] members;

    UbiquityOrder(Presence space) {
        int activities = space.activities().size();
        long[] keys = new long[activities];
        int met = 0;
        for (int activity = 0; activity < activities; activity++) {
            if (space.ubiquity(activity) > 0) {
                keys[met++] = (long) space.ubiquity(activity) << 32 | activity;
            }
        }
        Arrays.sort(keys, 0, met);
        order = new int[met];
        starts = new int[met + 1];
        members = new int[space.total()];
        for (int i = 0; i < met; i++) {
            order[i] = (int) keys[i];
            ImmutableIntArray regions = space.regionsWith(order[i]);
            for (int j = 0; j < regions.length(); j++) {
                members[starts[i] + j] = regions.get(j);
            }
            starts[i + 1] = starts[i] + regions.length();
        }
    }

    /** How many activities some region has. */
    int size() {
        return order.length;
    }

    /** The position of the activity at a place in the order. */
    int activity(int place) {
        return order[place];
    }

    /** Where in {@link #members()} the regions of a place begin; they end where those of the next place begin. */
    int start(int place) {
        return starts[place];
    }

    int ubiquity(int place) {
        return starts[place + 1] - starts[place];
    }

    /** The regions of all activities, in their order. Nobody writes to it. */
    int[] members() {
        return members;
    }
}
