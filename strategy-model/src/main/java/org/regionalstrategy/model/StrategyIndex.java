package org.regionalstrategy.model;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.regionalstrategy.model.common.Entity;
import org.regionalstrategy.model.common.Identified;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.session.Participant;
import org.regionalstrategy.model.session.StrategicSession;

/** The things of a strategy by type and id; of several with one id, the first. */
final class StrategyIndex {
    private final Map<Class<?>, Map<String, Identified>> byType = new HashMap<>();

    /** From when each participant is known: from that of the session on. */
    private final Map<String, LocalDate> participants = new HashMap<>();

    private StrategyIndex() {}

    static StrategyIndex of(Strategy strategy) {
        StrategyIndex index = new StrategyIndex();
        for (EntityList<?> list : EntityList.ALL) {
            index.add(list.type(), list.of(strategy));
        }
        for (StrategicSession session : strategy.sessions()) {
            index.add(Participant.class, session.participants());
            session.participants()
                    .forEach(participant -> index.participants.putIfAbsent(participant.id(), knownFrom(session)));
        }
        return index;
    }

    private void add(Class<?> type, ImmutableList<? extends Identified> things) {
        // in the order of the document, so that of two names as near to a misspelled one the first is proposed
        Map<String, Identified> byId =
                byType.computeIfAbsent(type, key -> Maps.newLinkedHashMapWithExpectedSize(things.size()));
        things.forEach(thing -> byId.putIfAbsent(thing.id(), thing));
    }

    private Map<String, Identified> byId(Class<?> type) {
        return byType.getOrDefault(type, Map.of());
    }

    <T extends Identified> Optional<T> find(Ref<T> ref) {
        return Optional.ofNullable(byId(ref.type()).get(ref.id())).map(ref.type()::cast);
    }

    /** How many things of a type have an id of their own. */
    int size(Class<?> type) {
        return byId(type).size();
    }

    /** The ids of the things of a type; a view. */
    Set<String> ids(Class<?> type) {
        return Collections.unmodifiableSet(byId(type).keySet());
    }

    /** The first day on which what is referred to is known; null if there is no such thing. */
    @Nullable LocalDate knownFrom(Ref<?> ref) {
        Identified thing = byId(ref.type()).get(ref.id());
        if (thing == null) {
            return null;
        }
        return thing instanceof Participant ? participants.get(ref.id()) : knownFrom(thing);
    }

    /** The first day on which a thing is known. */
    static LocalDate knownFrom(Identified thing) {
        return thing instanceof Entity entity && entity.since().isPresent()
                ? entity.since().get().lastDay()
                : LocalDate.MIN;
    }
}
