package org.regionalstrategy.io.document;

import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.regionalstrategy.io.codec.Field;
import org.regionalstrategy.io.codec.ObjectCodec;
import org.regionalstrategy.io.codec.Shape;
import org.regionalstrategy.io.emit.TextWriter;
import org.regionalstrategy.io.text.Format;

/** Writes the reference of the format from the codecs: a section for each type, with a table of its fields. */
final class ReferenceText {
    private final StringBuilder out = new StringBuilder();

    private ReferenceText() {}

    static String of(ObjectCodec<?, ?> strategy, ObjectCodec<?, ?> assessment) {
        ReferenceText text = new ReferenceText();
        ImmutableMap<String, Shape> shared = DocumentedTypes.of(strategy);
        Map<String, Shape> own = new LinkedHashMap<>(DocumentedTypes.of(assessment));
        own.keySet().removeAll(shared.keySet());
        text.document("The strategy document", strategy, shared);
        text.document("The assessment document", assessment, own);
        return text.out.toString();
    }

    private void document(String title, ObjectCodec<?, ?> codec, Map<String, Shape> types) {
        out.append("\n## ").append(title).append("\n\n");
        table(codec);
        types.forEach(this::section);
    }

    private void section(String name, Shape shape) {
        out.append("\n### ").append(name).append("\n\n");
        if (shape instanceof Shape.ObjectOf object) {
            table(object.codec());
        } else if (shape instanceof Shape.UnionOf union) {
            out.append("One of these, told by the field that only it has:\n\n");
            union.kinds()
                    .forEach(kind -> out.append("- ").append(type(kind.shape())).append('\n'));
        } else if (shape instanceof Shape.AnyOf any) {
            out.append("One of these notations:\n\n");
            any.shapes().forEach(each -> out.append("- ").append(type(each)).append('\n'));
        }
    }

    private void table(ObjectCodec<?, ?> codec) {
        out.append("| field | type | required, or default | description |\n|---|---|---|---|\n");
        for (Field<?, ?, ?> field : codec.fields()) {
            out.append("| `")
                    .append(field.name())
                    .append("` | ")
                    .append(type(field.shape()))
                    .append(" | ")
                    .append(presence(field))
                    .append(" | ")
                    .append(field.description())
                    .append(" |\n");
        }
    }

    private static String presence(Field<?, ?, ?> field) {
        if (field.required()) {
            return "required";
        }
        if (!field.hasDefault()) {
            return "";
        }
        TextWriter value = TextWriter.of(Format.YAML);
        field.writeDefault(value);
        return "`" + value.finished().strip() + "`";
    }

    private static String type(Shape shape) {
        if (DocumentedTypes.isNamed(shape)) {
            String name = DocumentedTypes.name(shape);
            return "[" + name + "](#" + name.replace(' ', '-') + ")";
        }
        if (shape instanceof Shape.ListOf list) {
            return "list of " + type(list.element().shape());
        }
        if (shape instanceof Shape.Single single) {
            return "an object of the field `" + single.name() + "`: " + type(single.value());
        }
        return plainType(shape);
    }

    private static String plainType(Shape shape) {
        if (shape instanceof Shape.Text text) {
            return text.words();
        }
        if (shape instanceof Shape.Reference reference) {
            return reference(reference.type());
        }
        if (shape instanceof Shape.Number) {
            return "number";
        }
        if (shape instanceof Shape.WholeNumber whole) {
            return whole.equals(Shape.wholeNumber())
                    ? "whole number"
                    : "whole number from " + whole.least() + " to " + whole.greatest();
        }
        if (shape instanceof Shape.Truth) {
            return "`true` or `false`";
        }
        if (shape instanceof Shape.Choice choice) {
            return words(choice.words());
        }
        if (shape instanceof Shape.TextsByName texts) {
            return texts.namePattern().isEmpty() ? "texts by name" : "texts by language tag, such as `en`";
        }
        throw new IllegalArgumentException("shape: no words are known for " + shape);
    }

    private static String reference(String type) {
        String words = DocumentedTypes.words(type);
        return "id of [" + words + "](#" + words.replace(' ', '-') + ")";
    }

    private static String words(List<String> words) {
        return words.stream()
                .map(word -> Character.isDigit(word.charAt(0)) ? "`\"" + word + "\"`" : "`" + word + "`")
                .collect(Collectors.joining(", "));
    }
}
