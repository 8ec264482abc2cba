package org.regionalstrategy.model.network;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** What a network must be to hold together: one pass over its attributes, its nodes and its edges. */
final class NetworkRules {
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9._-]{0,63}");
    private static final ImmutableSet<String> TAKEN =
            ImmutableSet.of("id", "label", "source", "target", "type", "weight", "kind");

    private final ImmutableList.Builder<String> problems = ImmutableList.builder();
    private final Map<String, AttributeType> nodeTypes = new HashMap<>();
    private final Map<String, AttributeType> edgeTypes = new HashMap<>();
    private final Set<String> nodeIds = new HashSet<>();

    private NetworkRules() {}

    /** Everything that is wrong with a network, in its order. */
    static ImmutableList<String> problems(Network network) {
        NetworkRules rules = new NetworkRules();
        rules.addIf(network.id().isEmpty(), () -> "network", "the id must not be empty");
        rules.checkAttributes(network.attributes());
        rules.checkNodes(network.nodes());
        rules.checkEdges(network.edges());
        return rules.problems.build();
    }

    private void checkAttributes(ImmutableList<NetworkAttribute> attributes) {
        Set<String> names = new HashSet<>();
        Set<String> titles = new HashSet<>();
        for (NetworkAttribute attribute : attributes) {
            String part = attribute.part().name().toLowerCase(Locale.ROOT);
            String name = attribute.name().toLowerCase(Locale.ROOT);
            Supplier<String> subject = () -> part + " attribute \"" + attribute.name() + "\"";
            addIf(
                    !NAME.matcher(attribute.name()).matches(),
                    subject,
                    "a name is 1 to 64 letters of a to z, digits, . _ or -, beginning with a letter");
            addIf(TAKEN.contains(name), subject, "the network itself uses this name");
            addIf(!names.add(part + " " + name), subject, "the name is given twice, if upper and lower case are one");
            addIf(
                    !titles.add(part + " " + attribute.title()),
                    subject,
                    "the title is given twice: " + attribute.title());
            typesOf(attribute.part()).putIfAbsent(attribute.name(), attribute.type());
        }
    }

    private void checkNodes(ImmutableList<NetworkNode> nodes) {
        for (NetworkNode node : nodes) {
            Supplier<String> subject = () -> "node \"" + node.id() + "\"";
            addIf(node.id().isEmpty(), subject, "the id must not be empty");
            addIf(!nodeIds.add(node.id()), subject, "the id is given twice");
            checkValues(subject, node.values(), NetworkPart.NODE);
        }
    }

    private void checkEdges(ImmutableList<NetworkEdge> edges) {
        Set<String> ids = new HashSet<>();
        for (NetworkEdge edge : edges) {
            Supplier<String> subject =
                    () -> "edge" + edge.id().map(id -> " \"" + id + "\"").orElse("") + " from \"" + edge.source()
                            + "\" to \"" + edge.target() + "\"";
            edge.id().ifPresent(id -> {
                addIf(id.isEmpty(), subject, "the id must not be empty");
                addIf(!ids.add(id), subject, "the id is given twice");
            });
            addIf(!nodeIds.contains(edge.source()), subject, "no node has the id of the source");
            addIf(!nodeIds.contains(edge.target()), subject, "no node has the id of the target");
            addIf(!Double.isFinite(edge.weight()), subject, "the weight must be finite");
            checkValues(subject, edge.values(), NetworkPart.EDGE);
        }
    }

    private void checkValues(Supplier<String> subject, Map<String, AttributeValue> values, NetworkPart part) {
        values.forEach((name, value) -> {
            AttributeType declared = typesOf(part).get(name);
            if (declared == null) {
                add(subject, "no attribute \"" + name + "\" is declared");
            } else if (declared != value.type()) {
                add(subject, "attribute \"" + name + "\" is declared as " + declared + ", not as " + value.type());
            }
            if (value instanceof AttributeValue.Decimal decimal && !Double.isFinite(decimal.value())) {
                add(subject, "attribute \"" + name + "\" must be finite, or left out: " + decimal.value());
            }
        });
    }

    private Map<String, AttributeType> typesOf(NetworkPart part) {
        return part == NetworkPart.NODE ? nodeTypes : edgeTypes;
    }

    private void addIf(boolean wrong, Supplier<String> subject, String problem) {
        if (wrong) {
            add(subject, problem);
        }
    }

    private void add(Supplier<String> subject, String problem) {
        problems.add(subject.get() + ": " + problem);
    }
}
