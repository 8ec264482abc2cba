package org.regionalstrategy.scoring.community;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkElementIndex;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.regionalstrategy.model.assessment.cooperation.CommunityDetection;
import org.regionalstrategy.model.matrix.Labels;

/**
 * A division of things into groups that do not overlap. Groups are numbered from 0 by size, the largest first, those of equal
 * size by their first member, so that equal divisions are equal values. Immutable.
 */
public final class Partition {
    private final Labels labels;
    private final int[] groupOf;
    private final int[] sizes;

    private Partition(Labels labels, int[] groupOf, int[] sizes) {
        this.labels = labels;
        this.groupOf = groupOf;
        this.sizes = sizes;
    }

    /** The division that gives each thing the group of this name or number. */
    public static Partition of(Map<String, ?> groups) {
        Labels labels = Labels.of(groups.keySet());
        Map<Object, Integer> numbers = new HashMap<>();
        int[] groupOf = new int[labels.size()];
        for (int i = 0; i < groupOf.length; i++) {
            Object group = groups.get(labels.name(i));
            checkArgument(group != null, "partition: \"%s\" has no group", labels.name(i));
            Integer number = numbers.putIfAbsent(group, numbers.size());
            groupOf[i] = number == null ? numbers.size() - 1 : number;
        }
        return numbered(labels, groupOf);
    }

    /** The division that a search for communities found. */
    public static Partition of(CommunityDetection detection) {
        Map<String, Integer> groups = new HashMap<>();
        for (int number = 0; number < detection.communities().size(); number++) {
            int group = number;
            detection.communities().get(number).members().forEach(member -> groups.put(member, group));
        }
        detection.single().forEach(member -> groups.put(member, groups.size()));
        return of(groups);
    }

    /** The division by any numbers of groups, 0 or more, in the order of the labels. */
    static Partition numbered(Labels labels, int[] groups) {
        int bound = Arrays.stream(groups).max().orElse(-1) + 1;
        int[] counts = new int[bound];
        int[] firsts = new int[bound];
        Arrays.fill(firsts, -1);
        for (int i = 0; i < groups.length; i++) {
            counts[groups[i]]++;
            if (firsts[groups[i]] < 0) {
                firsts[groups[i]] = i;
            }
        }
        List<Integer> order = new ArrayList<>();
        for (int group = 0; group < bound; group++) {
            if (counts[group] > 0) {
                order.add(group);
            }
        }
        order.sort(Comparator.<Integer>comparingInt(group -> -counts[group]).thenComparingInt(group -> firsts[group]));
        int[] rank = new int[bound];
        int[] sizes = new int[order.size()];
        for (int k = 0; k < sizes.length; k++) {
            rank[order.get(k)] = k;
            sizes[k] = counts[order.get(k)];
        }
        return new Partition(
                labels, Arrays.stream(groups).map(group -> rank[group]).toArray(), sizes);
    }

    /** The things that are divided. */
    public Labels labels() {
        return labels;
    }

    /** How many groups there are. */
    public int count() {
        return sizes.length;
    }

    /** How many groups have two members or more. */
    int countOfSeveral() {
        return (int) Arrays.stream(sizes).filter(size -> size > 1).count();
    }

    /** How many things are in a group. */
    public int groupSize(int group) {
        checkElementIndex(group, sizes.length, "group");
        return sizes[group];
    }

    /** The group of the thing at a position of the labels. */
    public int groupOf(int position) {
        checkElementIndex(position, groupOf.length, "position");
        return groupOf[position];
    }

    /**
     * The group of a thing.
     *
     * @throws IllegalArgumentException if there is no such thing
     */
    public int groupOf(String name) {
        return groupOf[labels.position(name)];
    }

    /** The members of each group. O(n). */
    public ImmutableList<ImmutableSortedSet<String>> groups() {
        List<ImmutableSortedSet.Builder<String>> members = new ArrayList<>();
        for (int group = 0; group < sizes.length; group++) {
            members.add(ImmutableSortedSet.naturalOrder());
        }
        for (int i = 0; i < groupOf.length; i++) {
            members.get(groupOf[i]).add(labels.name(i));
        }
        return members.stream().map(ImmutableSortedSet.Builder::build).collect(ImmutableList.toImmutableList());
    }

    /**
     * The same division of some of the things.
     *
     * @throws IllegalArgumentException if one of them is not there
     */
    public Partition among(Iterable<String> names) {
        Labels kept = Labels.of(names);
        return numbered(kept, kept.names().stream().mapToInt(this::groupOf).toArray());
    }

    /** Whether all things are in one group; an empty division is not. */
    public boolean isOneGroup() {
        return sizes.length == 1;
    }

    /** Whether each thing is a group of its own. */
    public boolean isAllSingle() {
        return sizes.length == groupOf.length;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Partition that && labels.equals(that.labels) && Arrays.equals(groupOf, that.groupOf);
    }

    @Override
    public int hashCode() {
        return 31 * labels.hashCode() + Arrays.hashCode(groupOf);
    }

    @Override
    public String toString() {
        return "Partition of " + groupOf.length + " into " + sizes.length;
    }
}
