package org.regionalstrategy.io.codec;

import com.google.common.collect.ImmutableList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import org.regionalstrategy.io.diagnostics.Problem;
import org.regionalstrategy.io.diagnostics.ProblemBuilder;
import org.regionalstrategy.io.diagnostics.ProblemCode;
import org.regionalstrategy.io.tree.Node;
import org.regionalstrategy.io.tree.Node.ArrayNode;
import org.regionalstrategy.io.tree.Node.Member;
import org.regionalstrategy.io.tree.Node.ObjectNode;
import org.regionalstrategy.io.tree.Node.ScalarKind;
import org.regionalstrategy.io.tree.Node.ScalarNode;
import org.regionalstrategy.io.tree.Place;
import org.regionalstrategy.io.tree.ProblemList;
import org.regionalstrategy.io.tree.Span;
import org.regionalstrategy.model.Severity;
import org.regionalstrategy.model.common.Identified;
import org.regionalstrategy.model.common.Ref;

/**
 * One pass of decoding: gathers the problems, and keeps what later checks must know about the parts that could not be
 * decoded, so that nobody hears of mistakes which only follow from other mistakes.
 */
public final class Reading {
    private final ProblemList problems = new ProblemList();
    private final Set<Node> incomplete = Collections.newSetFromMap(new IdentityHashMap<>());
    private final IdentityHashMap<ArrayNode, ImmutableList<Integer>> kept = new IdentityHashMap<>();
    private final SharedReferences references = new SharedReferences();
    private final Set<String> lostNames = new HashSet<>();
    private boolean lostUnknownNames;
    private int reportedBefore;

    /** What was reported, in the order of reporting. */
    public ProblemList problems() {
        return problems;
    }

    /** A reference to the thing of that id; where it was asked for before, mostly the same object. */
    public <T extends Identified> Ref<T> ref(Class<T> type, String id) {
        return references.of(type, id);
    }

    /** How many values could not be decoded so far, by whomever it was reported. */
    int failures() {
        return problems.count() + reportedBefore;
    }

    /** Reports a problem of a value. */
    public void report(ProblemCode code, Node node, String message, String help) {
        report(code, node.span(), node.place(), message, help);
    }

    /** Reports a problem of a value under the code of an integrity rule. */
    void report(String code, Node node, String message, String help) {
        add(code, node.span(), node.place(), message, help);
    }

    /** Reports a problem of a place in the text; empty help is no help. */
    public void report(ProblemCode code, Span span, Place place, String message, String help) {
        add(code.code(), span, place, message, help);
    }

    private void add(String code, Span span, Place place, String message, String help) {
        problems.add(Severity.ERROR, () -> problem(code, span, place, message, help));
    }

    private static Problem problem(String code, Span span, Place place, String message, String help) {
        ProblemBuilder problem = place.source()
                .problemAt(span)
                .code(code)
                .pointer(place.pointer())
                .message(message);
        if (!help.isEmpty()) {
            problem.help(help);
        }
        return problem.build();
    }

    /** Reports that the node is not of the type that its field has. */
    public void reportType(Node node, String expected, String help) {
        if (isUnreadable(node)) {
            reportedBefore++;
            return;
        }
        if (node instanceof ScalarNode scalar && scalar.kind() == ScalarKind.NULL) {
            report(
                    ProblemCode.NULL_VALUE,
                    node,
                    "null where " + expected + " should be",
                    "give a value, or leave the field out where it is optional");
            return;
        }
        report(ProblemCode.WRONG_TYPE, node, "expected " + expected + ", found " + node.described(), help);
    }

    /** Notes that the value of this object lacks something that stands in the document and could not be decoded. */
    void markIncomplete(ObjectNode node) {
        incomplete.add(node);
    }

    /** Whether the value of this node lacks something that could not be decoded. */
    public boolean isIncomplete(Node node) {
        return incomplete.contains(node);
    }

    /** Notes which elements of the list were decoded, when not all were. */
    void keepOnly(ArrayNode list, ImmutableList<Integer> decoded) {
        kept.put(list, decoded);
    }

    /** The node of the value at this index of the decoded list, which may be shorter than the list in the document. */
    public Optional<Node> elementOfDecoded(ArrayNode list, int index) {
        ImmutableList<Integer> decoded = kept.get(list);
        if (decoded == null) {
            return index < list.size() ? Optional.of(list.element(index)) : Optional.empty();
        }
        return index < decoded.size() ? Optional.of(list.element(decoded.get(index))) : Optional.empty();
    }

    /** Notes the names by which others may refer to what this node would have been. */
    public void lose(Node node) {
        if (node instanceof ArrayNode list) {
            list.elements().forEach(this::lose);
        } else if (node instanceof ObjectNode object) {
            object.members().forEach(this::loseNames);
        } else if (isUnreadable(node)) {
            lostUnknownNames = true;
        }
    }

    /** Notes that a part of the document, which may hold anything, could not be read at all. */
    public void loseAnything() {
        lostUnknownNames = true;
    }

    /** Notes that this stands where a list of things should be. */
    void loseList(Node node) {
        lose(node);
        // only the lists of the document itself hold what others refer to
        lostUnknownNames |= node.place().isMemberOfRoot();
    }

    private static boolean isUnreadable(Node node) {
        return node instanceof ScalarNode scalar && scalar.kind() == ScalarKind.UNREADABLE;
    }

    private void loseNames(Member member) {
        switch (member.name()) {
            case "id", "notation" -> {
                lostUnknownNames |= isUnreadable(member.value());
                if (member.value() instanceof ScalarNode scalar) {
                    lostNames.add(scalar.text());
                }
            }
            case "codes" -> {
                if (member.value() instanceof ObjectNode codes) {
                    codes.members()
                            .forEach(code -> lostNames.add(
                                    code.value() instanceof ScalarNode scalar ? scalar.text() : code.name()));
                }
            }
            default -> {
                if (member.value() instanceof ArrayNode nested) {
                    nested.elements().stream()
                            .filter(ObjectNode.class::isInstance)
                            .forEach(this::lose);
                }
            }
        }
    }

    /** Whether something of this name may stand in the document and could only not be decoded. */
    public boolean mayBeLost(String name) {
        return lostUnknownNames || lostNames.contains(name);
    }
}
