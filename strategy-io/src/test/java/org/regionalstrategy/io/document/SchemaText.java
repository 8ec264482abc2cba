package org.regionalstrategy.io.document;

import com.google.common.base.CaseFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.regionalstrategy.io.codec.Codec;
import org.regionalstrategy.io.codec.Field;
import org.regionalstrategy.io.codec.ObjectCodec;
import org.regionalstrategy.io.codec.Shape;
import org.regionalstrategy.io.emit.TextWriter;
import org.regionalstrategy.io.text.Format;

/** Writes the JSON Schema of strategy documents from their codecs. */
final class SchemaText {
    private final TextWriter out = TextWriter.of(Format.JSON);

    private SchemaText() {}

    static String of(ObjectCodec<?, ?> document, SchemaVersions versions) {
        SchemaText schema = new SchemaText();
        schema.write(document, versions);
        return schema.out.finished();
    }

    private void write(ObjectCodec<?, ?> document, SchemaVersions versions) {
        out.beginObject();
        text("$schema", "https://json-schema.org/draft/2020-12/schema");
        text("$id", "urn:org.regionalstrategy:" + document.typeName() + ":" + versions.newest());
        text("title", "A " + document.typeName() + " document");
        fields(document, field -> true, Field::required);
        out.name("$defs");
        out.beginObject();
        for (Map.Entry<String, Shape> type : DocumentedTypes.of(document).entrySet()) {
            out.name(definition(type.getKey()));
            out.beginObject();
            define(type.getValue());
            out.end();
        }
        out.name("includedDocument");
        out.beginObject();
        text("description", "A document that another includes: it has lists and nothing else.");
        fields(document, SchemaText::mayBeIncluded, field -> field.name().equals(DocumentFields.SCHEMA_VERSION));
        out.end();
        out.end();
        out.end();
    }

    private static boolean mayBeIncluded(Field<?, ?, ?> field) {
        return field.name().equals(DocumentFields.SCHEMA_VERSION) || field.shape() instanceof Shape.ListOf;
    }

    private void fields(
            ObjectCodec<?, ?> codec, Predicate<Field<?, ?, ?>> included, Predicate<Field<?, ?, ?>> required) {
        List<? extends Field<?, ?, ?>> fields =
                codec.fields().stream().filter(included).toList();
        text("type", "object");
        out.name("properties");
        out.beginObject();
        fields.forEach(this::property);
        out.end();
        List<String> names = fields.stream().filter(required).map(Field::name).toList();
        if (!names.isEmpty()) {
            texts("required", names);
        }
        flag("additionalProperties", false);
    }

    private void property(Field<?, ?, ?> field) {
        out.name(field.name());
        out.beginObject();
        text("description", field.description());
        inline(field.shape());
        if (field.hasDefault()) {
            out.name("default");
            field.writeDefault(out);
        }
        out.end();
    }

    private void define(Shape shape) {
        if (shape instanceof Shape.ObjectOf object) {
            fields(object.codec(), field -> true, Field::required);
        } else if (shape instanceof Shape.UnionOf union) {
            alternatives("oneOf", union.kinds().stream().map(Codec::shape).toList());
        } else if (shape instanceof Shape.AnyOf any) {
            alternatives("anyOf", any.shapes());
        }
    }

    private void alternatives(String keyword, List<Shape> shapes) {
        out.name(keyword);
        out.beginArray();
        for (Shape shape : shapes) {
            out.beginObject();
            inline(shape);
            out.end();
        }
        out.end();
    }

    private void inline(Shape shape) {
        if (DocumentedTypes.isNamed(shape)) {
            text("$ref", "#/$defs/" + definition(DocumentedTypes.name(shape)));
        } else if (shape instanceof Shape.Text text) {
            text("type", "string");
            pattern(text);
        } else if (shape instanceof Shape.Reference reference) {
            text("type", "string");
            number("minLength", 1);
            text("$comment", "The id of a " + DocumentedTypes.words(reference.type()) + ".");
        } else if (shape instanceof Shape.Number) {
            text("type", "number");
        } else if (shape instanceof Shape.WholeNumber whole) {
            text("type", "integer");
            number("minimum", whole.least());
            number("maximum", whole.greatest());
        } else if (shape instanceof Shape.Truth) {
            text("type", "boolean");
        } else if (shape instanceof Shape.Choice choice) {
            texts("enum", choice.words());
        } else {
            container(shape);
        }
    }

    private void container(Shape shape) {
        if (shape instanceof Shape.ListOf list) {
            text("type", "array");
            out.name("items");
            out.beginObject();
            inline(list.element().shape());
            out.end();
        } else if (shape instanceof Shape.TextsByName texts) {
            textsByName(texts);
        } else if (shape instanceof Shape.Single single) {
            text("type", "object");
            out.name("properties");
            out.beginObject();
            out.name(single.name());
            out.beginObject();
            inline(single.value());
            out.end();
            out.end();
            texts("required", List.of(single.name()));
            flag("additionalProperties", false);
        } else {
            throw new IllegalArgumentException("shape: no schema is known for " + shape);
        }
    }

    private void textsByName(Shape.TextsByName texts) {
        text("type", "object");
        if (!texts.namePattern().isEmpty()) {
            out.name("propertyNames");
            out.beginObject();
            text("pattern", texts.namePattern());
            out.end();
        }
        out.name("additionalProperties");
        out.beginObject();
        inline(texts.text());
        out.end();
        number("minProperties", texts.least());
    }

    private void pattern(Shape.Text text) {
        if (!text.pattern().isEmpty()) {
            text("pattern", text.pattern());
        }
    }

    private static String definition(String words) {
        return CaseFormat.LOWER_UNDERSCORE.to(CaseFormat.LOWER_CAMEL, words.replace(' ', '_'));
    }

    private void text(String name, String value) {
        out.name(name);
        out.text(value);
    }

    private void number(String name, int value) {
        out.name(name);
        out.number(Integer.toString(value));
    }

    private void flag(String name, boolean value) {
        out.name(name);
        out.bool(value);
    }

    private void texts(String name, List<String> values) {
        out.name(name);
        out.beginArray();
        values.forEach(out::text);
        out.end();
    }
}
