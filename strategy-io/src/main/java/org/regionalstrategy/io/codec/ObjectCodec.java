package org.regionalstrategy.io.codec;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.regionalstrategy.io.diagnostics.ProblemCode;
import org.regionalstrategy.io.tree.ListDecoders;
import org.regionalstrategy.io.tree.Node;
import org.regionalstrategy.io.tree.Node.Member;
import org.regionalstrategy.io.tree.Node.ObjectNode;
import org.regionalstrategy.model.IntegrityException;
import org.regionalstrategy.model.common.Spelling;

/**
 * An object with fields.
 *
 * @param <T> the object's type
 * @param <B> its builder
 */
public final class ObjectCodec<T, B> implements Codec<T> {
    private final String typeName;
    private final Supplier<B> newBuilder;
    private final Function<B, T> build;
    private final ImmutableMap<String, Field<T, B, ?>> fields;
    private final ImmutableList<Field<T, B, ?>> inOrder;
    private final ImmutableList<Field<T, B, ?>> required;

    ObjectCodec(String typeName, Supplier<B> newBuilder, Function<B, T> build, ImmutableList<Field<T, B, ?>> fields) {
        this.typeName = typeName;
        this.newBuilder = newBuilder;
        this.build = build;
        this.fields = Maps.uniqueIndex(fields, Field::name);
        this.inOrder = fields;
        this.required = fields.stream().filter(Field::required).collect(ImmutableList.toImmutableList());
    }

    /** The type in words. */
    public String typeName() {
        return typeName;
    }

    /** The fields in the order in which they are written. */
    public ImmutableList<Field<T, B, ?>> fields() {
        return fields.values().asList();
    }

    @Override
    public @Nullable T read(Node node, Reading reading) {
        if (!(node instanceof ObjectNode object)) {
            reading.reportType(node, expected(), "");
            return null;
        }
        int before = reading.failures();
        B builder = newBuilder.get();
        boolean complete = readFields(object, builder, reading);
        if (reading.failures() > before) {
            reading.markIncomplete(object);
        }
        return complete ? build(object, builder, reading) : null;
    }

    /** Decodes the lists of an object of this type before the object is complete, until the first mistake. */
    public ListDecoders listDecoders(Reading reading) {
        return name -> {
            Field<T, B, ?> field = fields.get(name);
            return field == null ? null : field.elementDecoder(reading);
        };
    }

    private boolean readFields(ObjectNode object, B builder, Reading reading) {
        List<String> meant = new ArrayList<>(0);
        boolean complete = true;
        int given = 0;
        int next = 0;
        for (int i = 0; i < object.size(); i++) {
            int place = placeOf(object.name(i), next);
            Field<T, B, ?> field = place < inOrder.size() ? inOrder.get(place) : fields.get(object.name(i));
            next = place < inOrder.size() ? place + 1 : next;
            if (field == null) {
                reportUnknown(object, object.member(i), reading).ifPresent(meant::add);
                reading.lose(object.value(i));
            } else {
                complete &= field.read(object.value(i), builder, reading);
                given += field.required() ? 1 : 0;
            }
        }
        // an object has each name once, so that as many as there are required are all of them
        return (given == required.size() || standInForMissing(object, meant, builder, reading)) && complete;
    }

    /**
     * The place of the field of that name from a place on, or the number of fields if it is not seen there. Programs write fields
     * in their order, and the names in JSON are one object each: so most are found by a look or two, without being hashed.
     */
    @SuppressWarnings("ReferenceEquality") // an equal name that is another object is looked up
    private int placeOf(String name, int from) {
        int place = from;
        while (place < inOrder.size() && inOrder.get(place).name() != name) {
            place++;
        }
        return place;
    }

    /** Reports the required fields that are not there; false if one of them has no stand-in. */
    private boolean standInForMissing(ObjectNode object, List<String> meant, B builder, Reading reading) {
        boolean complete = true;
        for (Field<T, B, ?> field : required) {
            if (!object.has(field.name())) {
                // a misspelled name has been reported; that the right one is missing says the same again
                if (!meant.contains(field.name())) {
                    reportMissing(object, field, reading);
                }
                complete &= field.standIn(builder);
            }
        }
        return complete;
    }

    /** The field of that name. */
    public Optional<Field<T, B, ?>> field(String name) {
        return Optional.ofNullable(fields.get(name));
    }

    /** Reports a field that no object of the type has; returns the name that was probably meant. */
    public Optional<String> reportUnknown(ObjectNode object, Member member, Reading reading) {
        ImmutableSet<String> free =
                fields.keySet().stream().filter(name -> !object.has(name)).collect(ImmutableSet.toImmutableSet());
        Optional<String> nearest = Spelling.nearest(member.name(), free);
        reading.report(
                ProblemCode.UNKNOWN_FIELD,
                member.nameSpan(),
                member.value().place(),
                "unknown field \"" + member.name() + "\"",
                nearest.map(name -> "did you mean \"" + name + "\"?")
                        .orElse("the fields are " + String.join(", ", fields.keySet())));
        return nearest;
    }

    private void reportMissing(ObjectNode object, Field<T, B, ?> field, Reading reading) {
        reading.report(
                ProblemCode.MISSING_FIELD,
                object,
                article() + typeName + " needs the field \"" + field.name() + "\"",
                field.description() + " Expected: " + field.expected() + ".");
    }

    private @Nullable T build(ObjectNode object, B builder, Reading reading) {
        try {
            return build.apply(builder);
        } catch (IntegrityException broken) {
            throw broken; // it tells the place of each violation: for the reader of the whole document
        } catch (IllegalArgumentException invalid) {
            reading.report(ProblemCode.INVALID_VALUE, object, String.valueOf(invalid.getMessage()), "");
            reading.markIncomplete(object);
            return null;
        }
    }

    @Override
    public void write(T value, Output output) {
        output.beginObject();
        fields.values().forEach(field -> field.write(value, output));
        output.end();
    }

    @Override
    public String expected() {
        return article() + typeName;
    }

    @Override
    public Shape shape() {
        return new Shape.ObjectOf(this);
    }

    private String article() {
        return "aeiou".indexOf(typeName.charAt(0)) >= 0 ? "an " : "a ";
    }
}
