package org.regionalstrategy.io.tree;

import java.util.List;
import java.util.Optional;
import org.regionalstrategy.io.diagnostics.Problem;
import org.regionalstrategy.io.diagnostics.ReadResult;
import org.regionalstrategy.io.text.Format;
import org.regionalstrategy.io.text.ReadLimits;
import org.regionalstrategy.io.tree.Node.ScalarNode;

/** Trees for tests. */
final class Trees {
    private Trees() {}

    static Tree yaml(String text) {
        return Tree.parse(new SourceText("t.yaml", text), Format.YAML, ReadLimits.defaults());
    }

    static Tree json(String text) {
        return Tree.parse(new SourceText("t.json", text), Format.JSON, ReadLimits.defaults());
    }

    static List<Problem> problems(Tree tree) {
        ReadResult<Tree> result = tree.problems().result(Optional.of(tree));
        return result.problems();
    }

    /** Code and place of each problem, such as {@code syntax 1:3}. */
    static List<String> codes(Tree tree) {
        return problems(tree).stream()
                .map(problem -> problem.code() + " " + problem.line() + ":" + problem.column())
                .toList();
    }

    /** The scalar of a member of the root. */
    static ScalarNode scalar(Tree tree, String name) {
        Node.ObjectNode root = (Node.ObjectNode) tree.root().orElseThrow();
        return (ScalarNode) root.member(name).orElseThrow().value();
    }
}
