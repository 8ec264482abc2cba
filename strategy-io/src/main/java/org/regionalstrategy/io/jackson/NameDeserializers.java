package org.regionalstrategy.io.jackson;

import org.jspecify.annotations.Nullable;
import org.regionalstrategy.model.common.Identified;
import org.regionalstrategy.model.common.Ref;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.module.SimpleKeyDeserializers;

/** Reads references that are keys of a map, where its type says what they refer to: {@code Map<Ref<Region>, Double>}. */
final class NameDeserializers extends SimpleKeyDeserializers {
    private static final long serialVersionUID = 1L;

    @Override
    public @Nullable KeyDeserializer findKeyDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
        if (!type.hasRawClass(Ref.class) || type.containedTypeCount() == 0) {
            return super.findKeyDeserializer(type, config, description);
        }
        Class<?> target = type.containedType(0).getRawClass();
        return target == Identified.class || !Identified.class.isAssignableFrom(target)
                ? null
                : new RefName(target.asSubclass(Identified.class));
    }

    private static final class RefName extends KeyDeserializer {
        private final Class<? extends Identified> type;

        RefName(Class<? extends Identified> type) {
            this.type = type;
        }

        @Override
        public Object deserializeKey(String key, DeserializationContext context) {
            return key.isEmpty()
                    ? context.handleWeirdKey(Ref.class, key, "expected the id of what is referred to")
                    : Ref.of(type, key);
        }
    }
}
