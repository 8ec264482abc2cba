package org.regionalstrategy.io.jackson;

import org.regionalstrategy.model.common.Ref;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes a reference as the id; the type follows from where it stands. */
@SuppressWarnings("rawtypes") // the class of a generic type has no arguments
final class RefSerializer extends StdSerializer<Ref> {
    RefSerializer() {
        super(Ref.class);
    }

    @Override
    public void serialize(Ref value, JsonGenerator generator, SerializationContext context) {
        generator.writeString(value.id());
    }
}
