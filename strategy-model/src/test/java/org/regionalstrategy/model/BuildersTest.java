package org.regionalstrategy.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.regionalstrategy.fixtures.Strategies;
import org.regionalstrategy.fixtures.SyntheticStrategy;

/** Every value that is built can be built anew from itself, whatever its type. */
class BuildersTest {
    static Deque<Strategy> every_value_is_equal_to_its_copy() {
        return new ArrayDeque<>(List.of(
                Strategies.minimal(),
                Strategies.island(),
                Strategies.universityRegion(),
                SyntheticStrategy.plantedCommunities(7, 20, 3).strategy()));
    }

    @ParameterizedTest
    @MethodSource
    void every_value_is_equal_to_its_copy(Strategy strategy) throws ReflectiveOperationException {
        for (Object value : values(strategy)) {
            Object copy = copy(value);
            assertThat(copy).isEqualTo(value).hasSameHashCodeAs(value).hasToString(value.toString());
        }
    }

    @Test
    void the_university_region_has_nearly_everything_that_can_be_built() throws ReflectiveOperationException {
        Map<String, Object> types = new HashMap<>();
        for (Object value : values(Strategies.universityRegion())) {
            types.put(publicType(value).getSimpleName(), value);
        }
        assertThat(types)
                .containsKeys(
                        "Strategy", "Region", "Activity", "Observation", "Strength", "Organization", "CooperationLink")
                .containsKeys("CooperationCommunity", "Decision", "Infrastructure", "Instrument", "Product")
                .containsKeys("ProductPackage", "Project", "Target", "Scenario", "Criterion", "StrategicSession");
    }

    private static Object copy(Object value) throws ReflectiveOperationException {
        Method toBuilder = publicType(value).getMethod("toBuilder");
        Object builder = toBuilder.invoke(value);
        return builder.getClass().getMethod("build").invoke(builder);
    }

    /** The strategy and all values with a builder inside it. */
    private static Collection<Object> values(Strategy strategy) throws ReflectiveOperationException {
        Deque<Object> open = new ArrayDeque<>();
        Deque<Object> found = new ArrayDeque<>();
        open.add(strategy);
        while (!open.isEmpty()) {
            Object value = open.remove();
            if (value instanceof Collection<?> many) {
                open.addAll(many);
            } else if (value instanceof Optional<?> maybe) {
                maybe.ifPresent(open::add);
            } else if (hasBuilder(value)) {
                found.add(value);
                for (Method attribute : publicType(value).getDeclaredMethods()) {
                    if (isAttribute(attribute)) {
                        open.add(attribute.invoke(value));
                    }
                }
            }
        }
        return found;
    }

    private static boolean isAttribute(Method method) {
        return method.getParameterCount() == 0
                && Modifier.isPublic(method.getModifiers())
                && !Modifier.isStatic(method.getModifiers())
                && !method.getName().equals("toBuilder");
    }

    private static boolean hasBuilder(Object value) {
        return Arrays.stream(publicType(value).getMethods())
                .anyMatch(method -> method.getName().equals("toBuilder"));
    }

    /** The type as users see it: an implementation hides behind its abstract class. */
    private static Class<?> publicType(Object value) {
        Class<?> type = value.getClass();
        return Modifier.isPublic(type.getModifiers()) || type.getSuperclass() == null ? type : type.getSuperclass();
    }
}
