package org.regionalstrategy.model;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.regionalstrategy.model.common.Entity;
import org.regionalstrategy.model.common.Identified;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.session.Participant;
import org.regionalstrategy.model.session.StrategicSession;

/** The things of a strategy by type and id; of several with one id, the first. */
final class StrategyIndex {
    private final Map<Class<?>, Map<String, Identified>> byType = new HashMap<>();

    private StrategyIndex() {}

    static StrategyIndex of(Strategy strategy) {
        StrategyIndex index = new StrategyIndex();
        for (EntityList<?> list : EntityList.ALL) {
            index.add(list.type(), list.of(strategy));
        }
        for (StrategicSession session : strategy.sessions()) {
            index.add(Participant.class, session.participants());
        }
        return index;
    }

    private void add(Class<?> type, ImmutableList<? extends Identified> things) {
        Map<String, Identified> byId = byType.computeIfAbsent(type, key -> new LinkedHashMap<>());
        things.forEach(thing -> byId.putIfAbsent(thing.id(), thing));
    }

    <T extends Identified> Optional<T> find(Ref<T> ref) {
        return Optional.ofNullable(byType.getOrDefault(ref.type(), Map.of()).get(ref.id()))
                .map(ref.type()::cast);
    }

    ImmutableSet<String> ids(Class<?> type) {
        return ImmutableSet.copyOf(byType.getOrDefault(type, Map.of()).keySet());
    }

    /** The first day on which a thing is known. */
    static LocalDate knownFrom(Identified thing) {
        return thing instanceof Entity entity && entity.since().isPresent()
                ? entity.since().get().lastDay()
                : LocalDate.MIN;
    }
}
