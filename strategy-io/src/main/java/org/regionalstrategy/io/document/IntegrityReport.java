package org.regionalstrategy.io.document;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.regionalstrategy.io.codec.LostDuplicates;
import org.regionalstrategy.io.codec.Reading;
import org.regionalstrategy.io.diagnostics.ProblemBuilder;
import org.regionalstrategy.io.tree.Node;
import org.regionalstrategy.io.tree.Node.ArrayNode;
import org.regionalstrategy.io.tree.Node.Member;
import org.regionalstrategy.io.tree.Node.ObjectNode;
import org.regionalstrategy.io.tree.Node.ScalarKind;
import org.regionalstrategy.io.tree.Node.ScalarNode;
import org.regionalstrategy.io.tree.ProblemList;
import org.regionalstrategy.model.IntegrityRule;
import org.regionalstrategy.model.Violation;

/**
 * Finds the place in the text of each violation of the model's rules, and leaves out those that only follow from what
 * could not be decoded.
 */
final class IntegrityReport {
    private final Node root;
    private final Reading reading;

    /** Of each list in which an id is given twice, where each id stands first. */
    private final Map<ArrayNode, Map<String, ScalarNode>> firstIds = new IdentityHashMap<>();

    IntegrityReport(Node root, Reading reading) {
        this.root = root;
        this.reading = reading;
    }

    void addTo(ProblemList problems, Iterable<Violation> violations) {
        for (Violation violation : violations) {
            Found found = find(violation);
            if (!followsFromAnother(violation, found)) {
                problems.add(
                        violation.severity(),
                        () -> problem(violation, found.node)
                                .help(help(violation))
                                .build());
            }
        }
    }

    private ProblemBuilder problem(Violation violation, Node node) {
        return node.place()
                .source()
                .problemAt(node.span())
                .code(violation.rule().code())
                .severity(violation.severity())
                .pointer(node.place().pointer())
                .message(violation.message());
    }

    private Optional<String> help(Violation violation) {
        if (violation.rule() == IntegrityRule.DUPLICATE_ID) {
            return firstOfDuplicates(violation).map(LostDuplicates::firstAt);
        }
        return violation.help().isEmpty() ? Optional.empty() : Optional.of(violation.help());
    }

    private Optional<ScalarNode> firstOfDuplicates(Violation violation) {
        ImmutableList<Object> segments = ImmutableList.copyOf(violation.path().segments());
        Node list = root;
        for (Object segment : segments.subList(0, segments.size() - 2)) {
            Optional<Node> next = child(list, segment);
            if (next.isEmpty()) {
                return Optional.empty();
            }
            list = next.get();
        }
        Optional<ScalarNode> second =
                child(list, segments.get(segments.size() - 2)).flatMap(LostDuplicates::id);
        return list instanceof ArrayNode array && second.isPresent()
                ? Optional.ofNullable(firstIds.computeIfAbsent(array, IntegrityReport::firstIds)
                                .get(second.get().text()))
                        .filter(first -> first != second.get())
                : Optional.empty();
    }

    private static Map<String, ScalarNode> firstIds(ArrayNode list) {
        Map<String, ScalarNode> first = new HashMap<>();
        for (Node element : list.elements()) {
            LostDuplicates.id(element).ifPresent(id -> first.putIfAbsent(id.text(), id));
        }
        return first;
    }

    /** Within a value that lacks something, only what its text alone shows is certain: ids and references. */
    private boolean followsFromAnother(Violation violation, Found found) {
        if (violation.rule() == IntegrityRule.DEMAND_WITHOUT_CAPACITY && reading.isIncomplete(root)) {
            return true; // the capacity is elsewhere, and may be there unread
        }
        boolean reference = violation.rule() == IntegrityRule.UNKNOWN_REFERENCE;
        if (reference && !(found.node instanceof ScalarNode)) {
            return found.incomplete;
        }
        if (reference) {
            ScalarNode name = (ScalarNode) found.node;
            boolean standsForAnother =
                    name.kind() != ScalarKind.TEXT || name.text().isEmpty();
            return standsForAnother || reading.mayBeLost(name.text());
        }
        boolean certain =
                violation.rule() == IntegrityRule.DUPLICATE_ID || violation.rule() == IntegrityRule.INVALID_ID;
        return found.incomplete && !(certain && found.node instanceof ScalarNode);
    }

    /** The deepest node that the path leads to: what is missing in the document is looked for in its parent. */
    private Found find(Violation violation) {
        Node node = root;
        boolean incomplete = false;
        int depth = 0;
        for (Object segment : violation.path().segments()) {
            // the root lacks something as soon as anything does; that matters only to rules on its own fields
            incomplete |= depth > 0 && reading.isIncomplete(node);
            Optional<Node> next = child(node, segment);
            if (next.isEmpty()) {
                break;
            }
            node = next.get();
            depth++;
        }
        boolean ofRoot = depth <= 1 && !(node instanceof ArrayNode);
        return new Found(node, incomplete || reading.isIncomplete(node) || (ofRoot && reading.isIncomplete(root)));
    }

    private Optional<Node> child(Node node, Object segment) {
        if (node instanceof ObjectNode object && segment instanceof String name) {
            return object.member(name).map(Member::value);
        }
        if (node instanceof ArrayNode list && segment instanceof Integer index) {
            return reading.elementOfDecoded(list, index);
        }
        return Optional.empty();
    }

    private record Found(Node node, boolean incomplete) {}
}
