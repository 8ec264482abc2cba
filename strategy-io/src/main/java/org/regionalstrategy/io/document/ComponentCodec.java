package org.regionalstrategy.io.document;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.regionalstrategy.io.codec.Codec;
import org.regionalstrategy.io.codec.Output;
import org.regionalstrategy.io.codec.Reading;
import org.regionalstrategy.io.codec.Shape;
import org.regionalstrategy.io.diagnostics.ProblemCode;
import org.regionalstrategy.io.tree.Node;
import org.regionalstrategy.io.tree.Node.Member;
import org.regionalstrategy.io.tree.Node.ObjectNode;
import org.regionalstrategy.model.common.Identified;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.cooperation.Organization;
import org.regionalstrategy.model.enabling.Decision;
import org.regionalstrategy.model.enabling.Infrastructure;

/** On what a gate hangs, such as {@code {"decision": "sez"}}: the field tells of what type it is. */
final class ComponentCodec implements Codec<Ref<?>> {
    static final Codec<Ref<?>> COMPONENT = new ComponentCodec();

    private static final ImmutableMap<String, Class<? extends Identified>> TYPES = ImmutableMap.of(
            "organization", Organization.class, "infrastructure", Infrastructure.class, "decision", Decision.class);

    private ComponentCodec() {}

    @Override
    public @Nullable Ref<?> read(Node node, Reading reading) {
        if (!(node instanceof ObjectNode object)) {
            reading.reportType(node, expected(), "");
            return null;
        }
        Member only = object.size() == 1 ? object.member(0) : null;
        Optional<Class<? extends Identified>> type =
                Optional.ofNullable(only).flatMap(member -> Optional.ofNullable(TYPES.get(member.name())));
        if (only == null || type.isEmpty()) {
            reading.report(ProblemCode.WRONG_TYPE, node, "expected " + expected(), "");
            return null;
        }
        return CommonCodecs.ref(type.get()).read(only.value(), reading);
    }

    @Override
    public void write(Ref<?> value, Output output) {
        output.beginObject();
        output.name(field(value));
        output.token(value.id());
        output.end();
    }

    private static String field(Ref<?> value) {
        return TYPES.entrySet().stream()
                .filter(entry -> entry.getValue() == value.type())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("a component: no field is known for " + value));
    }

    @Override
    public String expected() {
        return "a component such as {decision: id}";
    }

    @Override
    public Shape shape() {
        return new Shape.AnyOf(
                "component",
                TYPES.entrySet().stream()
                        .<Shape>map(entry -> new Shape.Single(
                                entry.getKey(),
                                CommonCodecs.ref(entry.getValue()).shape()))
                        .collect(ImmutableList.toImmutableList()));
    }
}
