package org.regionalstrategy.io.codec;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.regionalstrategy.io.tree.Node;
import org.regionalstrategy.io.tree.Node.ArrayNode;
import org.regionalstrategy.io.tree.Node.Member;
import org.regionalstrategy.io.tree.Node.ObjectNode;
import org.regionalstrategy.io.tree.Node.ScalarKind;
import org.regionalstrategy.io.tree.Node.ScalarNode;
import org.regionalstrategy.model.IntegrityRule;

/** Ids given twice in a list, where the model cannot see both since one of them could not be decoded. */
public final class LostDuplicates {
    private LostDuplicates() {}

    static void report(ArrayNode list, ImmutableList<Integer> decoded, Reading reading) {
        ImmutableSet<Integer> seenByModel = ImmutableSet.copyOf(decoded);
        Map<String, ScalarNode> inModel = new HashMap<>();
        Map<String, ScalarNode> lost = new HashMap<>();
        for (int i = 0; i < list.size(); i++) {
            Optional<ScalarNode> id = id(list.element(i));
            if (id.isEmpty()) {
                continue;
            }
            String text = id.get().text();
            boolean known = seenByModel.contains(i);
            ScalarNode earlier = inModel.get(text);
            if (earlier == null) {
                earlier = lost.get(text);
            } else if (known) {
                earlier = null; // the model has both and reports them
            }
            if (earlier != null) {
                reading.report(
                        IntegrityRule.DUPLICATE_ID.code(),
                        id.get(),
                        "another of the list has the id \"" + text + "\"",
                        firstAt(earlier));
            }
            (known ? inModel : lost).putIfAbsent(text, id.get());
        }
    }

    /** The id that an element of a list says that it has. */
    public static Optional<ScalarNode> id(Node element) {
        return element instanceof ObjectNode object
                ? object.member("id")
                        .map(Member::value)
                        .filter(ScalarNode.class::isInstance)
                        .map(ScalarNode.class::cast)
                        .filter(scalar -> scalar.kind() == ScalarKind.TEXT)
                : Optional.empty();
    }

    /** Where the first of two stands, in words. */
    public static String firstAt(Node first) {
        return "the first is at " + first.place().pointer()
                + first.place()
                        .source()
                        .describe(first.span(), ", " + first.place().source().name() + ", ");
    }
}
