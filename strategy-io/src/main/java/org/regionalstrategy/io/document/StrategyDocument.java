package org.regionalstrategy.io.document;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.regionalstrategy.io.codec.Reading;
import org.regionalstrategy.io.diagnostics.ProblemCode;
import org.regionalstrategy.io.diagnostics.ReadResult;
import org.regionalstrategy.io.emit.TextWriter;
import org.regionalstrategy.io.text.Format;
import org.regionalstrategy.io.text.ReadLimits;
import org.regionalstrategy.io.tree.Node;
import org.regionalstrategy.io.tree.Node.Member;
import org.regionalstrategy.io.tree.Node.ObjectNode;
import org.regionalstrategy.io.tree.Node.ScalarKind;
import org.regionalstrategy.io.tree.Node.ScalarNode;
import org.regionalstrategy.io.tree.ProblemList;
import org.regionalstrategy.io.tree.SourceText;
import org.regionalstrategy.io.tree.Tree;
import org.regionalstrategy.model.IntegrityException;
import org.regionalstrategy.model.Strategy;
import org.regionalstrategy.model.Violation;

/** The way from a text to a strategy, through the tree, the codecs and the model's rules, and the way back. */
public final class StrategyDocument {
    private static final Pattern VERSION = Pattern.compile("[1-9][0-9]{0,8}");

    private StrategyDocument() {}

    /** Reads a strategy and gathers what is wrong with it on every level. */
    public static ReadResult<Strategy> read(SourceText source, Format format, ReadLimits limits) {
        Tree tree = Tree.parse(source, format, limits);
        if (tree.root().isEmpty()) {
            return tree.problems().result(Optional.empty());
        }
        Node root = tree.root().get();
        Reading reading = new Reading(source);
        if (reportOtherVersion(root, reading)) {
            return reading.problems().result(Optional.empty());
        }
        tree.leftOut().forEach(reading::lose);
        return decode(source, tree, root, reading);
    }

    private static ReadResult<Strategy> decode(SourceText source, Tree tree, Node root, Reading reading) {
        ProblemList problems = new ProblemList();
        Strategy strategy = null;
        ImmutableList<Violation> violations;
        try {
            strategy = StrategyCodec.STRATEGY.read(root, reading);
            violations = strategy == null ? ImmutableList.of() : strategy.warnings();
        } catch (IntegrityException broken) {
            violations = broken.violations();
        }
        problems.addAll(tree.problems());
        problems.addAll(reading.problems());
        new IntegrityReport(source, root, reading).addTo(problems, violations);
        return problems.result(Optional.ofNullable(strategy));
    }

    /** A document of another version is not looked at further: what would be found would not be its mistakes. */
    private static boolean reportOtherVersion(Node root, Reading reading) {
        ScalarNode version = version(root);
        if (version == null || version.text().equals(StrategyCodec.SCHEMA_VERSION)) {
            return false;
        }
        boolean newer = VERSION.matcher(version.text()).matches();
        reading.report(
                ProblemCode.SCHEMA_VERSION,
                version,
                newer
                        ? "the document is of schema version " + version.text() + ", which is newer than version "
                                + StrategyCodec.SCHEMA_VERSION + ", the newest that is read here"
                        : "\"" + version.text() + "\" is no schema version",
                newer
                        ? "read it with a newer release of this library"
                        : "write \"" + StrategyCodec.SCHEMA_VERSION + "\"");
        return true;
    }

    private static @Nullable ScalarNode version(Node root) {
        return root instanceof ObjectNode object
                ? object.member(StrategyCodec.SCHEMA_VERSION_FIELD)
                        .map(Member::value)
                        .filter(ScalarNode.class::isInstance)
                        .map(ScalarNode.class::cast)
                        .filter(scalar -> scalar.kind() == ScalarKind.TEXT)
                        .orElse(null)
                : null;
    }

    /** The canonical text of the strategy. */
    public static String write(Strategy strategy, Format format) {
        TextWriter out = TextWriter.of(format);
        StrategyCodec.STRATEGY.write(strategy, out);
        return out.finished();
    }
}
