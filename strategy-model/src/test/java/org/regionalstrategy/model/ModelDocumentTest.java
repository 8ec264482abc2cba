package org.regionalstrategy.model;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.reflect.ClassPath;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.regionalstrategy.model.common.Entity;
import org.regionalstrategy.model.common.Identified;
import org.regionalstrategy.model.common.Ref;

class ModelDocumentTest {
    private static final String ROOT = "org.regionalstrategy.model";

    @Test
    void the_page_draws_the_values_of_every_package() throws IOException {
        StringBuilder page = new StringBuilder("""
                # The model

                What is known of a region and its strategy, as immutable values. This page is written by the tests from the
                code. Solid arrows hold a value, dotted arrows refer to an entity by its id; `*` marks a list, `?` what may be
                absent. Entities (marked) have besides an `id`, a `name` by language, `notes`, the date `since` when they are
                known, `sources`, and whether they are `illustrative`.
                """);
        packages().forEach((name, types) -> {
            page.append("\n## ").append(name).append("\n\n```mermaid\nclassDiagram\n");
            types.forEach(type -> draw(type, page));
            page.append("```\n");
        });
        GeneratedDocument.assertCurrent("model.md", page.toString());
    }

    private static ImmutableSortedMap<String, List<Class<?>>> packages() throws IOException {
        TreeMap<String, List<Class<?>>> packages =
                ClassPath.from(ModelDocumentTest.class.getClassLoader()).getTopLevelClassesRecursive(ROOT).stream()
                        .<Class<?>>map(ClassPath.ClassInfo::load)
                        .filter(ModelDocumentTest::isValue)
                        .sorted(Comparator.comparing(Class::getName))
                        .collect(Collectors.groupingBy(Class::getPackageName, TreeMap::new, Collectors.toList()));
        return ImmutableSortedMap.copyOf(packages);
    }

    private static boolean isValue(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                && Modifier.isAbstract(type.getModifiers())
                && Stream.of(type.getMethods())
                        .anyMatch(method -> method.getName().equals("toBuilder"));
    }

    private static void draw(Class<?> type, StringBuilder page) {
        page.append("  class ").append(type.getSimpleName()).append(" {\n");
        if (Entity.class.isAssignableFrom(type)) {
            page.append("    <<entity>>\n");
        }
        Set<String> arrows = new LinkedHashSet<>();
        for (Method attribute : attributes(type)) {
            Type value = attribute.getGenericReturnType();
            Optional<Class<?>> drawn = drawnType(value);
            if (drawn.isPresent()) {
                String arrow = isReference(value) ? " ..> " : " --> ";
                arrows.add("  " + type.getSimpleName() + arrow + drawn.get().getSimpleName() + " : "
                        + attribute.getName() + multiplicity(value) + "\n");
            } else {
                page.append("    ")
                        .append(attribute.getName())
                        .append(multiplicity(value))
                        .append(' ')
                        .append(plainName(value))
                        .append('\n');
            }
        }
        page.append("  }\n");
        arrows.forEach(page::append);
    }

    private static ImmutableList<Method> attributes(Class<?> type) {
        Class<?> common = Entity.class.isAssignableFrom(type) ? Entity.class : Identified.class;
        return Stream.of(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers()))
                .filter(method -> method.getParameterCount() == 0 && !method.isSynthetic())
                .filter(method -> Modifier.isAbstract(method.getModifiers()) || hasDefault(type, method))
                .filter(method -> !method.getName().equals("toBuilder"))
                .filter(method -> Stream.of(common.getMethods())
                        .noneMatch(m -> m.getName().equals(method.getName())))
                .sorted(Comparator.comparing(Method::getName))
                .collect(ImmutableList.toImmutableList());
    }

    /** An attribute with a default has a setter in the builder; a derived quantity has none. */
    private static boolean hasDefault(Class<?> type, Method method) {
        try {
            Class<?> builder = type.getMethod("toBuilder").getReturnType();
            return Stream.of(builder.getMethods())
                    .anyMatch(setter -> setter.getName().equals(method.getName()));
        } catch (NoSuchMethodException e) {
            throw new AssertionError(e);
        }
    }

    private static Optional<Class<?>> drawnType(Type type) {
        if (type instanceof ParameterizedType parameterized) {
            return drawnType(parameterized.getActualTypeArguments()[0]);
        }
        return type instanceof Class<?> plain && (isValue(plain) || Identified.class.isAssignableFrom(plain))
                ? Optional.of(plain)
                : Optional.empty();
    }

    private static boolean isReference(Type type) {
        return type instanceof ParameterizedType parameterized
                && (parameterized.getRawType() == Ref.class
                        || isReference(parameterized.getActualTypeArguments()[0]));
    }

    private static String multiplicity(Type type) {
        Class<?> raw = rawType(type);
        if (raw.getSimpleName().startsWith("Optional")) {
            return "?";
        }
        return raw.getSimpleName().startsWith("Immutable") ? "*" : "";
    }

    private static String plainName(Type type) {
        if (type instanceof ParameterizedType parameterized) {
            Type last = parameterized.getActualTypeArguments()[parameterized.getActualTypeArguments().length - 1];
            return last instanceof WildcardType ? rawType(type).getSimpleName() : plainName(last);
        }
        return rawType(type)
                .getSimpleName()
                .replace("Optional", "")
                .replace("Int", "int")
                .replace("Double", "double");
    }

    private static Class<?> rawType(Type type) {
        return type instanceof ParameterizedType parameterized
                ? (Class<?>) parameterized.getRawType()
                : (Class<?>) type;
    }
}
