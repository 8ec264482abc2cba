package org.regionalstrategy.io.document;

import static org.regionalstrategy.io.document.DocumentFields.SCHEMA_VERSION;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.regionalstrategy.io.codec.Reading;
import org.regionalstrategy.io.diagnostics.ProblemCode;
import org.regionalstrategy.io.tree.Node;
import org.regionalstrategy.io.tree.Node.Member;
import org.regionalstrategy.io.tree.Node.ObjectNode;
import org.regionalstrategy.io.tree.Node.ScalarKind;
import org.regionalstrategy.io.tree.Node.ScalarNode;

/**
 * The versions of a schema. A document of an older version is brought to the newest step by step on its tree, in which
 * every value keeps its place in the text: whatever is wrong with it is reported where its author wrote it.
 */
final class SchemaVersions {
    private static final Pattern VERSION = Pattern.compile("[1-9][0-9]{0,8}");

    private final ImmutableList<UnaryOperator<ObjectNode>> steps;

    /**
     * Versions from 1 on.
     *
     * @param steps the first makes a document of version 2 from one of version 1, and so on; each leaves alone what it
     *     does not understand, which is then reported by the fields of the newest version
     */
    SchemaVersions(ImmutableList<UnaryOperator<ObjectNode>> steps) {
        this.steps = steps;
    }

    /** The version that is written. */
    String newest() {
        return Integer.toString(steps.size() + 1);
    }

    /**
     * The document in the newest version; absent when it is of no known version, which has then been reported. Such a
     * document is not looked at further: what would be found would not be its mistakes. One that does not say its version
     * as text is taken for the newest.
     */
    Optional<Node> upgraded(Node root, Reading reading) {
        if (!(root instanceof ObjectNode object)) {
            return Optional.of(root);
        }
        Optional<ScalarNode> version = version(object);
        if (version.isEmpty()) {
            return Optional.of(root);
        }
        String text = version.get().text();
        if (!VERSION.matcher(text).matches()) {
            reading.report(
                    ProblemCode.SCHEMA_VERSION,
                    version.get(),
                    "\"" + text + "\" is no schema version",
                    "write \"" + newest() + "\"");
            return Optional.empty();
        }
        int number = Integer.parseInt(text);
        if (number > steps.size() + 1) {
            reading.report(
                    ProblemCode.SCHEMA_VERSION,
                    version.get(),
                    "the document is of schema version " + text + ", which is newer than version " + newest()
                            + ", the newest that is read here",
                    "read it with a newer release of this library");
            return Optional.empty();
        }
        ObjectNode upgraded = object;
        for (UnaryOperator<ObjectNode> step : steps.subList(number - 1, steps.size())) {
            upgraded = step.apply(upgraded);
        }
        return Optional.of(upgraded);
    }

    /** Whether a document says that it is of the version that is written. */
    boolean isNewest(Node root) {
        return root instanceof ObjectNode object
                && version(object).map(ScalarNode::text).equals(Optional.of(newest()));
    }

    private static Optional<ScalarNode> version(ObjectNode root) {
        return root.member(SCHEMA_VERSION)
                .map(Member::value)
                .filter(ScalarNode.class::isInstance)
                .map(ScalarNode.class::cast)
                .filter(scalar -> scalar.kind() == ScalarKind.TEXT);
    }
}
