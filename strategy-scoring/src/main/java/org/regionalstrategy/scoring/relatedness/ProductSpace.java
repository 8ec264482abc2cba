package org.regionalstrategy.scoring.relatedness;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.regionalstrategy.model.assessment.Explanation;
import org.regionalstrategy.model.assessment.MeasureVector;
import org.regionalstrategy.model.assessment.relatedness.ProductSpaceLink;
import org.regionalstrategy.model.assessment.relatedness.ProductSpaceResult;
import org.regionalstrategy.model.assessment.relatedness.ProductSpaceResultBuilder;
import org.regionalstrategy.model.matrix.Labels;
import org.regionalstrategy.model.network.AttributeType;
import org.regionalstrategy.model.network.AttributeValue;
import org.regionalstrategy.model.network.Network;
import org.regionalstrategy.model.network.NetworkAttribute;
import org.regionalstrategy.model.network.NetworkBuilder;
import org.regionalstrategy.model.network.NetworkEdge;
import org.regionalstrategy.model.network.NetworkNode;
import org.regionalstrategy.model.network.NetworkNodeBuilder;
import org.regionalstrategy.model.network.NetworkPart;

/**
 * The product space as a graph to look at: the maximum spanning tree of proximity, so that every activity hangs on its nearest, and
 * all links that are strong besides.
 *
 * <p>Hidalgo, Klinger, Barabasi and Hausmann (2007), "The product space conditions the development of nations", Science 317,
 * 482-487, supporting material; there the strong links are those of 0.55 and more.
 */
public final class ProductSpace {
    /** From which proximity on a link is strong, unless set otherwise. */
    public static final double DEFAULT_THRESHOLD = 0.55;

    private static final String TREE = "tree";

    private ProductSpace() {}

    /** The product space with the threshold of 0.55. */
    public static ProductSpaceResult of(Proximity proximity) {
        return of(proximity, DEFAULT_THRESHOLD);
    }

    /**
     * The product space. Of links equally strong, those that come first by name are in the tree. {@code O(A^2)} for A activities.
     *
     * @param threshold from which proximity on a link is strong, above 0
     * @throws IllegalArgumentException if the proximity is not symmetric, or the threshold is not above 0
     */
    public static ProductSpaceResult of(Proximity proximity, double threshold) {
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
        ProductSpaceResultBuilder result = ProductSpaceResult.builder()
                .activities(labels)
                .links(links)
                .threshold(threshold)
                .components(roots)
                .settings(RelatednessWords.settings(ImmutableSortedMap.of(
                        "productSpace.method",
                        "maximum spanning tree and the links from the threshold on (Hidalgo et al. 2007)",
                        "productSpace.threshold",
                        Double.toString(threshold))))
                .explanation(Explanation.of(RelatednessWords.productSpace(labels.size(), links.size(), roots)));
        if (roots > 1) {
            result.addWarning(RelatednessWords.apart(roots));
        }
        return result.build();
    }

    /**
     * A product space as a network for programs that draw it: edges weigh their proximity and tell, by the flag {@code tree},
     * whether they are in the tree.
     *
     * @param name what people call it
     * @param ofActivities figures of the activities by name, such as their complexity; undefined ones are left out
     * @throws IllegalArgumentException if a figure is of other activities
     */
    public static Network network(
            ProductSpaceResult space, String name, ImmutableMap<String, MeasureVector> ofActivities) {
        NetworkBuilder network = Network.builder()
                .id("product-space")
                .name(name)
                .addAttributes(new NetworkAttribute(NetworkPart.EDGE, TREE, AttributeType.FLAG, "Spanning tree"));
        ofActivities.forEach((figure, values) -> {
            checkArgument(
                    values.labels().equals(space.activities()), "product space: %s is of other activities", figure);
            network.addAttributes(new NetworkAttribute(NetworkPart.NODE, figure, AttributeType.DECIMAL, figure));
        });
        for (int activity = 0; activity < space.activities().size(); activity++) {
            String label = space.activities().name(activity);
            NetworkNodeBuilder node = NetworkNode.builder().id(label).label(label);
            for (Map.Entry<String, MeasureVector> figure : ofActivities.entrySet()) {
                figure.getValue()
                        .value(activity)
                        .ifPresent(value -> node.putValue(figure.getKey(), AttributeValue.decimal(value)));
            }
            network.addNodes(node.build());
        }
        for (ProductSpaceLink link : space.links()) {
            network.addEdges(NetworkEdge.builder()
                    .source(link.first())
                    .target(link.second())
                    .weight(link.proximity())
                    .putValue(TREE, AttributeValue.flag(link.inTree()))
                    .build());
        }
        return network.build();
    }
}
