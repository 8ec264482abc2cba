package org.regionalstrategy.io.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.regionalstrategy.io.diagnostics.ReadResult;
import org.regionalstrategy.io.text.Format;
import org.regionalstrategy.io.text.ReadLimits;
import org.regionalstrategy.io.tree.Node;
import org.regionalstrategy.io.tree.Node.ArrayNode;
import org.regionalstrategy.io.tree.Node.Member;
import org.regionalstrategy.io.tree.Node.ObjectNode;
import org.regionalstrategy.io.tree.SourceText;
import org.regionalstrategy.io.tree.Tree;
import org.regionalstrategy.model.Strategy;

/** There is one version so far: that older ones are upgraded is shown with two that never were. */
class SchemaVersionsTest {
    /** Reads what is version 3 here; in version 1 regions were areas, in version 2 their kind was a type. */
    private static final DocumentType<Strategy> THIRD = new DocumentType<>(
            StrategyCodec.STRATEGY,
            new SchemaVersions(ImmutableList.of(
                    root -> renamed(root, "areas", "regions"),
                    root -> eachOf(root, "regions", region -> renamed(region, "type", "kind")))));

    private static final String FIRST_VERSION = """
            schemaVersion: "1"
            id: s
            name: S
            region: a
            asOf: "2019-07-31"
            horizon: 2035
            moneyUnit: {currency: EUR, priceYear: 2019, scale: millions}
            areas:
              - {id: a, name: A, type: region}
            """;

    private static ObjectNode renamed(ObjectNode object, String from, String to) {
        return withMembers(
                object,
                object.members().stream()
                        .map(member ->
                                member.name().equals(from) ? new Member(to, member.nameSpan(), member.value()) : member)
                        .toList());
    }

    private static ObjectNode eachOf(ObjectNode root, String list, UnaryOperator<ObjectNode> step) {
        return withMembers(
                root,
                root.members().stream()
                        .map(member -> member.name().equals(list) && member.value() instanceof ArrayNode array
                                ? new Member(list, member.nameSpan(), each(array, step))
                                : member)
                        .toList());
    }

    private static ArrayNode each(ArrayNode array, UnaryOperator<ObjectNode> step) {
        return array.withElements(array.elements().stream()
                .map(element -> element instanceof ObjectNode object ? step.apply(object) : (Node) element)
                .toList());
    }

    private static ObjectNode withMembers(ObjectNode object, List<Member> members) {
        return object.withMembers(members);
    }

    private static ReadResult<Strategy> third(String text) {
        return THIRD.read(Tree.parse(new SourceText("s.yaml", text), Format.YAML, ReadLimits.defaults()));
    }

    private static List<String> codes(ReadResult<?> result) {
        return result.problems().stream()
                .map(problem ->
                        problem.code() + " " + problem.line() + ":" + problem.column() + " " + problem.pointer())
                .toList();
    }

    @Test
    void a_document_of_any_older_version_is_upgraded_step_by_step() {
        Strategy first = third(FIRST_VERSION).orElseThrow();
        String second = FIRST_VERSION.replace("\"1\"", "\"2\"").replace("areas", "regions");

        assertThat(first.regions())
                .singleElement()
                .satisfies(region -> assertThat(region.id()).isEqualTo("a"));
        assertThat(third(second).orElseThrow()).isEqualTo(first);
        assertThat(third(second.replace("\"2\"", "\"3\"").replace("type", "kind"))
                        .orElseThrow())
                .isEqualTo(first);
    }

    @Test
    void a_step_is_not_taken_by_documents_that_are_beyond_it() {
        assertThat(codes(third(FIRST_VERSION.replace("\"1\"", "\"2\"")))).contains("unknown-field 8:1 /areas");
    }

    @Test
    void problems_keep_the_places_of_the_original() {
        String broken = FIRST_VERSION.replace("type: region", "type: regin")
                + "  - {id: b, name: B, type: region, parent: c}\n  - {id: c, nme: C, type: region}\nfoo: 1\n";

        assertThat(codes(third(broken)))
                .containsExactly(
                        "unknown-choice 9:28 /areas/0/type",
                        "unknown-field 11:13 /areas/2/nme",
                        "unknown-field 12:1 /foo");
    }

    @Test
    void a_version_beyond_the_newest_is_refused_with_the_newest_that_is_read() {
        assertThat(third(FIRST_VERSION.replace("\"1\"", "\"4\"")).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message())
                        .isEqualTo("the document is of schema version 4, which is newer than version 3, the newest"
                                + " that is read here"));
    }
}
