package org.regionalstrategy.io.jackson;

import org.jspecify.annotations.Nullable;
import org.regionalstrategy.model.common.Identified;
import org.regionalstrategy.model.common.Ref;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Reads a reference from an id, where its type says what it refers to: {@code Ref<Region>}. */
@SuppressWarnings("rawtypes") // the class of a generic type has no arguments
final class RefDeserializer extends StdDeserializer<Ref> {
    private final @Nullable Class<? extends Identified> type;

    RefDeserializer() {
        this(null);
    }

    private RefDeserializer(@Nullable Class<? extends Identified> type) {
        super(Ref.class);
        this.type = type;
    }

    @Override
    public ValueDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property) {
        JavaType target = context.getContextualType();
        Class<?> argument = target == null || target.containedTypeCount() == 0
                ? Identified.class
                : target.containedType(0).getRawClass();
        if (argument == Identified.class || !Identified.class.isAssignableFrom(argument)) {
            return context.reportBadDefinition(
                    Ref.class, "a reference must say what it refers to, as Ref<Region> does");
        }
        return new RefDeserializer(argument.asSubclass(Identified.class));
    }

    @Override
    public Ref deserialize(JsonParser parser, DeserializationContext context) {
        String id = parser.currentToken() == JsonToken.VALUE_STRING ? parser.getString() : "";
        if (type == null || id.isEmpty()) {
            return context.reportInputMismatch(this, "expected the id of what is referred to");
        }
        return Ref.of(type, id);
    }
}
