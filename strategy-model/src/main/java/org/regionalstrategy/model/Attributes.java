package org.regionalstrategy.model;

import com.google.common.collect.ImmutableList;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.regionalstrategy.model.common.Ref;

/**
 * The attributes of a type of values, read from its accessors: what its builder can set. Reading them from the type keeps a
 * comparison complete when an attribute is added, which a list by hand would not.
 */
final class Attributes {
    private static final ClassValue<Attributes> BY_TYPE = new ClassValue<>() {
        @Override
        protected Attributes computeValue(Class<?> type) {
            return new Attributes(accessors(type));
        }
    };

    private final ImmutableList<Method> accessors;

    private Attributes(ImmutableList<Method> accessors) {
        this.accessors = accessors;
    }

    static Attributes of(Class<?> type) {
        return BY_TYPE.get(type);
    }

    private static ImmutableList<Method> accessors(Class<?> type) {
        return Stream.of(type.getMethods())
                .filter(method -> method.getParameterCount() == 0 && !Modifier.isStatic(method.getModifiers()))
                .filter(method -> isSetBy(builderOf(type), method.getName()))
                .filter(method -> method.getDeclaringClass() != Object.class && !method.isBridge())
                .sorted(Comparator.comparing(Method::getName))
                .collect(ImmutableList.toImmutableList());
    }

    private static Class<?> builderOf(Class<?> type) {
        try {
            return type.getMethod("toBuilder").getReturnType();
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException("no type of values with a builder: " + type, e);
        }
    }

    private static boolean isSetBy(Class<?> builder, String attribute) {
        return Stream.of(builder.getMethods())
                .anyMatch(method -> method.getName().equals(attribute) && method.getParameterCount() == 1);
    }

    /** The attributes in which two values of the type differ, by name. */
    ImmutableList<Difference.Changed> differences(Ref<?> thing, Object before, Object after) {
        ImmutableList.Builder<Difference.Changed> differences = ImmutableList.builder();
        for (Method accessor : accessors) {
            Object old = value(accessor, before);
            Object now = value(accessor, after);
            if (!old.equals(now)) {
                differences.add(changed(thing, accessor.getName(), elements(old), elements(now)));
            }
        }
        return differences.build();
    }

    private static Object value(Method accessor, Object of) {
        try {
            return accessor.invoke(of);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("cannot read " + accessor, e);
        }
    }

    private static Difference.Changed changed(
            Ref<?> thing, String attribute, ImmutableList<Object> old, ImmutableList<Object> now) {
        ImmutableList<Object> before = without(old, now);
        ImmutableList<Object> after = without(now, old);
        boolean onlyOrder = before.isEmpty() && after.isEmpty();
        return new Difference.Changed(thing, attribute, onlyOrder ? old : before, onlyOrder ? now : after);
    }

    private static ImmutableList<Object> without(List<Object> elements, List<Object> others) {
        List<Object> left = new ArrayList<>(elements);
        others.forEach(left::remove);
        return ImmutableList.copyOf(left);
    }

    private static ImmutableList<Object> elements(Object value) {
        if (value instanceof Collection<?> collection) {
            return ImmutableList.copyOf(collection);
        } else if (value instanceof Map<?, ?> map) {
            return ImmutableList.copyOf(map.entrySet());
        } else if (value instanceof Optional<?> optional) {
            return optional.<ImmutableList<Object>>map(ImmutableList::of).orElse(ImmutableList.of());
        } else if (value instanceof OptionalDouble optional) {
            return optional.isPresent() ? ImmutableList.of(optional.getAsDouble()) : ImmutableList.of();
        } else if (value instanceof OptionalInt optional) {
            return optional.isPresent() ? ImmutableList.of(optional.getAsInt()) : ImmutableList.of();
        }
        return ImmutableList.of(value);
    }
}
