package org.regionalstrategy.io.codec;

import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.regionalstrategy.io.diagnostics.ProblemCode;
import org.regionalstrategy.io.tree.Node;
import org.regionalstrategy.io.tree.Node.ScalarKind;
import org.regionalstrategy.io.tree.Node.ScalarNode;
import org.regionalstrategy.model.common.Spelling;

/** An enum constant under its name in lower-kebab-case: {@code MACRO_REGION} is {@code macro-region}. */
final class ChoiceCodec<E extends Enum<E>> implements Codec<E> {
    private final ImmutableMap<String, E> constants;

    ChoiceCodec(Class<E> type) {
        ImmutableMap.Builder<String, E> byName = ImmutableMap.builder();
        for (E constant : type.getEnumConstants()) {
            byName.put(wireName(constant), constant);
        }
        constants = byName.buildOrThrow();
    }

    private static String wireName(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public @Nullable E read(Node node, Reading reading) {
        if (!(node instanceof ScalarNode scalar) || scalar.kind() != ScalarKind.TEXT) {
            reading.reportType(node, expected(), "");
            return null;
        }
        E constant = constants.get(scalar.text());
        if (constant == null) {
            Optional<String> nearest = Spelling.nearest(scalar.text().replace('_', '-'), constants.keySet());
            reading.report(
                    ProblemCode.UNKNOWN_CHOICE,
                    node,
                    "\"" + scalar.text() + "\" is none of the choices",
                    nearest.map(name -> "did you mean \"" + name + "\"?").orElse(expected()));
        }
        return constant;
    }

    @Override
    public void write(E value, Output output) {
        output.token(wireName(value));
    }

    @Override
    public String expected() {
        return "one of " + String.join(", ", constants.keySet());
    }

    @Override
    public Shape shape() {
        return new Shape.Choice(constants.keySet().asList());
    }
}
