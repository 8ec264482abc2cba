package org.regionalstrategy.scoring.complexity;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.regionalstrategy.model.assessment.complexity.PresenceComponent;

/** The connected components of presence, by union and find in about {@code O(links)}. */
final class Components {
    private final Bipartite graph;
    private final int[] parents;
    private final int[] numbers;
    private final int count;

    private Components(Bipartite graph) {
        this.graph = graph;
        this.parents = new int[graph.rows.size()];
        this.numbers = new int[parents.length];
        for (int row = 0; row < parents.length; row++) {
            parents[row] = row;
        }
        for (int column = 0; column < graph.columns.size(); column++) {
            int first = graph.columns.starts[column];
            for (int i = first + 1; i < graph.columns.starts[column + 1]; i++) {
                join(graph.columns.linked[first], graph.columns.linked[i]);
            }
        }
        int found = 0;
        for (int row = 0; row < parents.length; row++) {
            int root = root(row);
            numbers[row] = root == row ? found++ : numbers[root];
        }
        this.count = found;
    }

    static Components of(Bipartite graph) {
        return new Components(graph);
    }

    private int root(int row) {
        int at = row;
        while (parents[at] != at) {
            parents[at] = parents[parents[at]];
            at = parents[at];
        }
        return at;
    }

    /** The smaller number becomes the root, so that components are numbered by their first region. */
    private void join(int a, int b) {
        int rootA = root(a);
        int rootB = root(b);
        parents[Math.max(rootA, rootB)] = Math.min(rootA, rootB);
    }

    int count() {
        return count;
    }

    /** Which rows belong to the component with the most links; of equal ones to the first. */
    boolean[] largest() {
        long[] links = new long[count];
        for (int row = 0; row < numbers.length; row++) {
            links[numbers[row]] += graph.rows.starts[row + 1] - graph.rows.starts[row];
        }
        int largest = 0;
        for (int i = 1; i < count; i++) {
            if (links[i] > links[largest]) {
                largest = i;
            }
        }
        boolean[] belongs = new boolean[numbers.length];
        for (int row = 0; row < belongs.length; row++) {
            belongs[row] = numbers[row] == largest;
        }
        return belongs;
    }

    ImmutableList<PresenceComponent> describe() {
        List<ImmutableList.Builder<String>> regions = new ArrayList<>();
        List<ImmutableList.Builder<String>> activities = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            regions.add(ImmutableList.builder());
            activities.add(ImmutableList.builder());
        }
        for (int row = 0; row < numbers.length; row++) {
            regions.get(numbers[row]).add(graph.regions.name(graph.rows.positions[row]));
        }
        for (int column = 0; column < graph.columns.size(); column++) {
            int component = numbers[graph.columns.linked[graph.columns.starts[column]]];
            activities.get(component).add(graph.activities.name(graph.columns.positions[column]));
        }
        ImmutableList.Builder<PresenceComponent> components = ImmutableList.builder();
        for (int i = 0; i < count; i++) {
            components.add(new PresenceComponent(
                    regions.get(i).build(), activities.get(i).build()));
        }
        return components.build();
    }
}
