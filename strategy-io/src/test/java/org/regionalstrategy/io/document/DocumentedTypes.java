package org.regionalstrategy.io.document;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.regionalstrategy.io.codec.Codec;
import org.regionalstrategy.io.codec.Field;
import org.regionalstrategy.io.codec.ObjectCodec;
import org.regionalstrategy.io.codec.Shape;

/** The types with a name that a document is made of, in the order in which one meets them. */
final class DocumentedTypes {
    private final Map<String, Shape> byName = new LinkedHashMap<>();
    private final Deque<Shape> open = new ArrayDeque<>();

    private DocumentedTypes() {}

    /** All types below that document, by their name in words; the document itself is not among them. */
    static ImmutableMap<String, Shape> of(ObjectCodec<?, ?> document) {
        DocumentedTypes types = new DocumentedTypes();
        document.fields().forEach(field -> types.meet(field.shape()));
        while (!types.open.isEmpty()) {
            types.parts(types.open.remove());
        }
        return ImmutableMap.copyOf(types.byName);
    }

    private void meet(Shape shape) {
        if (shape instanceof Shape.ListOf list) {
            meet(list.element().shape());
        } else if (shape instanceof Shape.Single single) {
            meet(single.value());
        } else if (isNamed(shape) && byName.putIfAbsent(name(shape), shape) == null) {
            open.add(shape);
        }
    }

    private void parts(Shape shape) {
        if (shape instanceof Shape.ObjectOf object) {
            object.codec().fields().stream().map(Field::shape).forEach(this::meet);
        } else if (shape instanceof Shape.UnionOf union) {
            union.kinds().stream().map(Codec::shape).forEach(this::meet);
        } else if (shape instanceof Shape.AnyOf any) {
            any.shapes().forEach(this::meet);
        }
    }

    static boolean isNamed(Shape shape) {
        return shape instanceof Shape.ObjectOf || shape instanceof Shape.UnionOf || shape instanceof Shape.AnyOf;
    }

    /** The name of a type in words. */
    static String name(Shape shape) {
        if (shape instanceof Shape.ObjectOf object) {
            return object.codec().typeName();
        }
        if (shape instanceof Shape.UnionOf union) {
            return union.name();
        }
        if (shape instanceof Shape.AnyOf any) {
            return any.name();
        }
        throw new IllegalArgumentException("shape: has no name: " + shape);
    }

    /** The name of a class in words: {@code ProductPackage} is "product package". */
    static String words(String simpleName) {
        return simpleName.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }
}
