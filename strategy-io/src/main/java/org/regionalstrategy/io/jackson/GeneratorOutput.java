package org.regionalstrategy.io.jackson;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;
import org.regionalstrategy.io.codec.Output;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteCapability;

/** Writes to a generator of Jackson, of JSON or of another format. */
final class GeneratorOutput implements Output {
    private static final Pattern LONG = Pattern.compile("-?[0-9]{1,18}");

    private final JsonGenerator generator;
    private final Deque<Boolean> objects = new ArrayDeque<>();

    GeneratorOutput(JsonGenerator generator) {
        this.generator = generator;
    }

    @Override
    public void beginObject() {
        generator.writeStartObject();
        objects.push(true);
    }

    @Override
    public void beginArray() {
        generator.writeStartArray();
        objects.push(false);
    }

    @Override
    public void end() {
        if (objects.pop()) {
            generator.writeEndObject();
        } else {
            generator.writeEndArray();
        }
    }

    @Override
    public void name(String name) {
        generator.writeName(name);
    }

    @Override
    public void text(String text) {
        generator.writeString(text);
    }

    @Override
    public void token(String token) {
        generator.writeString(token);
    }

    @Override
    public void number(String number) {
        if (LONG.matcher(number).matches()) {
            whole(Long.parseLong(number));
        } else if (generator.streamWriteCapabilities().isEnabled(StreamWriteCapability.CAN_WRITE_FORMATTED_NUMBERS)) {
            generator.writeNumber(number);
        } else {
            generator.writeNumber(new BigDecimal(number));
        }
    }

    private void whole(long number) {
        if (number == (int) number) {
            generator.writeNumber((int) number);
        } else {
            generator.writeNumber(number);
        }
    }

    @Override
    public void bool(boolean value) {
        generator.writeBoolean(value);
    }
}
