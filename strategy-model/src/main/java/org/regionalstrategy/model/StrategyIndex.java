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
    private static final Things NONE = new Things(ImmutableList.of());

    private final Map<Class<?>, Things> byType = new HashMap<>();

    /** From when each participant is known: from that of the session on. */
    private final Map<String, LocalDate> participants = new HashMap<>();

    private StrategyIndex() {}

    static StrategyIndex of(Strategy strategy) {
        StrategyIndex index = new StrategyIndex();
        for (EntityList<?> list : EntityList.ALL) {
            index.byType.put(list.type(), new Things(list.of(strategy)));
        }
        index.byType.put(
                Participant.class,
                new Things(strategy.sessions().stream()
                        .flatMap(session -> session.participants().stream())
                        .collect(ImmutableList.toImmutableList())));
        for (StrategicSession session : strategy.sessions()) {
            session.participants()
                    .forEach(participant -> index.participants.putIfAbsent(participant.id(), knownFrom(session)));
        }
        return index;
    }

    private Things things(Class<?> type) {
        return byType.getOrDefault(type, NONE);
    }

    <T extends Identified> Optional<T> find(Ref<T> ref) {
        return Optional.ofNullable(things(ref.type()).byId.get(ref.id())).map(ref.type()::cast);
    }

    /** How many things of a type have an id of their own. */
    int size(Class<?> type) {
        return things(type).byId.size();
    }

    /** Whether all things of a type have an id that is one: who has many of them at hand need not look at each again. */
    boolean wellFormed(Class<?> type) {
        return things(type).allWellFormed;
    }

    /** The ids of the things of a type; a view. */
    Set<String> ids(Class<?> type) {
        return Collections.unmodifiableSet(things(type).byId.keySet());
    }

    /** The first day on which what is referred to is known; null if there is no such thing. */
    @Nullable LocalDate knownFrom(Ref<?> ref) {
        Things things = things(ref.type());
        Identified thing = things.byId.get(ref.id());
        if (thing == null) {
            return null;
        }
        if (ref.type() == Participant.class) {
            return participants.get(ref.id());
        }
        // to look into each of a million things takes longer than to find it
        return things.knownFromStart ? LocalDate.MIN : knownFrom(thing);
    }

    /** The first day on which a thing is known. */
    static LocalDate knownFrom(Identified thing) {
        return thing instanceof Entity entity && entity.since().isPresent()
                ? entity.since().get().lastDay()
                : LocalDate.MIN;
    }

    /** The things of one type. */
    private static final class Things {
        /** In the order of the document, so that of two names as near to a misspelled one the first is proposed. */
        private final Map<String, Identified> byId;

        private final boolean knownFromStart;
        private final boolean allWellFormed;

        Things(ImmutableList<? extends Identified> things) {
            byId = Maps.newLinkedHashMapWithExpectedSize(things.size());
            boolean fromStart = true;
            boolean wellFormed = true;
            for (Identified thing : things) {
                byId.putIfAbsent(thing.id(), thing);
                fromStart &= knownFrom(thing).equals(LocalDate.MIN);
                wellFormed &= IdentityRules.isId(thing.id());
            }
            knownFromStart = fromStart;
            allWellFormed = wellFormed;
        }
    }
}
