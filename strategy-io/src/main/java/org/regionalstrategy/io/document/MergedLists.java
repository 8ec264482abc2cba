package org.regionalstrategy.io.document;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.regionalstrategy.io.tree.Node;
import org.regionalstrategy.io.tree.Node.ArrayNode;
import org.regionalstrategy.io.tree.Node.Member;
import org.regionalstrategy.io.tree.Node.ObjectNode;

/** The members of the first document, with the elements of lists from others after their own. */
final class MergedLists {
    private final ObjectNode first;
    private final Map<String, Member> members = new LinkedHashMap<>();
    private final Map<String, List<Node>> further = new LinkedHashMap<>();

    MergedLists(ObjectNode first) {
        this.first = first;
        first.members().forEach(member -> members.put(member.name(), member));
    }

    void add(Member member, ArrayNode list) {
        if (members.putIfAbsent(member.name(), member) != null) {
            further.computeIfAbsent(member.name(), name -> new ArrayList<>()).addAll(list.elements());
        }
    }

    ObjectNode merged() {
        ImmutableList<Member> all =
                members.values().stream().map(this::extended).collect(ImmutableList.toImmutableList());
        return first.withMembers(all);
    }

    private Member extended(Member member) {
        List<Node> more = further.get(member.name());
        // a member of another type is reported by its field
        if (more == null || !(member.value() instanceof ArrayNode list)) {
            return member;
        }
        ImmutableList<Node> elements = ImmutableList.<Node>builder()
                .addAll(list.elements())
                .addAll(more)
                .build();
        return new Member(member.name(), member.nameSpan(), list.withElements(elements));
    }
}
