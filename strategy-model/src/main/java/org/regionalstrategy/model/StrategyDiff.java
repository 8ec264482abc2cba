package org.regionalstrategy.model;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.regionalstrategy.model.common.Identified;
import org.regionalstrategy.model.common.Ref;

/**
 * What changed from one strategy to another, such as between two sessions: things added, removed and changed, by attribute.
 *
 * <p>Things are the same if type and id are; their order in the strategy makes no difference.
 *
 * @param differences first those of the strategy itself, then by type in the order of the document and by place in it
 */
public record StrategyDiff(ImmutableList<Difference> differences) {

    public static StrategyDiff between(Strategy before, Strategy after) {
        ImmutableList.Builder<Difference> differences = ImmutableList.builder();
        ImmutableList<String> lists =
                EntityList.ALL.stream().map(EntityList::property).collect(ImmutableList.toImmutableList());
        Attributes.of(Strategy.class).differences(Ref.of(Strategy.class, after.id()), before, after).stream()
                .filter(change -> !lists.contains(change.attribute()))
                .forEach(differences::add);
        for (EntityList<?> list : EntityList.ALL) {
            compare(list, before, after, differences);
        }
        return new StrategyDiff(differences.build());
    }

    private static <T extends Identified> void compare(
            EntityList<T> list, Strategy before, Strategy after, ImmutableList.Builder<Difference> differences) {
        Map<String, T> earlier = byId(list.of(before));
        Map<String, T> later = byId(list.of(after));
        earlier.keySet().stream()
                .filter(id -> !later.containsKey(id))
                .forEach(id -> differences.add(new Difference.Removed(Ref.of(list.type(), id))));
        later.forEach((id, thing) -> {
            Ref<T> ref = Ref.of(list.type(), id);
            T old = earlier.get(id);
            if (old == null) {
                differences.add(new Difference.Added(ref));
            } else if (!old.equals(thing)) {
                differences.addAll(Attributes.of(list.type()).differences(ref, old, thing));
            }
        });
    }

    private static <T extends Identified> ImmutableMap<String, T> byId(ImmutableList<T> things) {
        Map<String, T> byId = new LinkedHashMap<>();
        things.forEach(thing -> byId.put(thing.id(), thing));
        return ImmutableMap.copyOf(byId);
    }

    public boolean isEmpty() {
        return differences.isEmpty();
    }

    /** A line for each difference: {@code +} added, {@code -} removed, {@code ~} changed. */
    @Override
    public String toString() {
        return differences.stream().map(Difference::toString).collect(Collectors.joining("\n"));
    }
}
