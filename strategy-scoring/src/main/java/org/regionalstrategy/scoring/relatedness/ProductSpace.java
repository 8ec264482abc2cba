package org.regionalstrategy.scoring.relatedness;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.regionalstrategy.model.matrix.Labels;

/**
 * The product space as a graph to look at: the maximum spanning tree of proximity, so that every activity hangs on its nearest, and
 * all links that are strong besides.
 *
 * <p>Hidalgo, Klinger, Barabasi and Hausmann (2007), "The product space conditions the development of nations", Science 317,
 * 482-487, supporting material; there the strong links are those of 0.55 and more.
 *
 * @param activities its nodes
 * @param links its links, by name
 * @param threshold from which proximity on a link is strong
 * @param components into how many parts it falls: more than one where nothing occurs together with some
 */
public record ProductSpace(Labels activities, ImmutableList<ProductSpaceLink> links, double threshold, int components) {
    /** From which proximity on a link is strong, unless set otherwise. */
    public static final double DEFAULT_THRESHOLD = 0.55;

    /** The product space with the threshold of 0.55. */
    public static ProductSpace of(Proximity proximity) {
        return of(proximity, DEFAULT_THRESHOLD);
    }

    /**
     * The product space. Of links equally strong, those that come first by name are in the tree. {@code O(A^2)} for A activities.
     *
     * @param threshold from which proximity on a link is strong, above 0
     * @throws IllegalArgumentException if the proximity is not symmetric, or the threshold is not above 0
     */
    public static ProductSpace of(Proximity proximity, double threshold) {
        checkArgument(threshold > 0, "product space: threshold must be above 0: %s", threshold);
        checkArgument(proximity.isSymmetric(), "product space: takes a symmetric proximity");
        int[] parents = new SpanningForest(proximity).parents();
        Labels labels = proximity.labels();
        List<ProductSpaceLink> links = new ArrayList<>();
        int roots = 0;
        for (int i = 0; i < parents.length; i++) {
            roots += parents[i] < 0 ? 1 : 0;
            for (int j = i + 1; j < parents.length; j++) {
                boolean inTree = parents[i] == j || parents[j] == i;
                double near = proximity.inSum(i, j);
                if (inTree || near >= threshold) {
                    links.add(new ProductSpaceLink(labels.name(i), labels.name(j), near, inTree));
                }
            }
        }
        links.sort(Comparator.comparing(ProductSpaceLink::first).thenComparing(ProductSpaceLink::second));
        return new ProductSpace(labels, ImmutableList.copyOf(links), threshold, roots);
    }
}
