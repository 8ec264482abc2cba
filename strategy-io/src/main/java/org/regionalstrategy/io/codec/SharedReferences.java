package org.regionalstrategy.io.codec;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.regionalstrategy.model.common.Identified;
import org.regionalstrategy.model.common.Ref;

/**
 * Makes one object of equal references where it can: in a large document a thing is referred to many times, and its id is then held
 * and hashed once. What this forgets costs memory, never correctness.
 */
final class SharedReferences {
    private static final int SLOTS = 1 << 14;

    /** Made with the first reference: most readings are of small documents, and some of none. */
    private final List<@Nullable Ref<?>> slots = new ArrayList<>();

    <T extends Identified> Ref<T> of(Class<T> type, String id) {
        if (slots.isEmpty()) {
            slots.addAll(Collections.nCopies(SLOTS, null));
        }
        int hash = id.hashCode() + type.hashCode();
        int slot = (hash ^ hash >>> 16) & (SLOTS - 1);
        Ref<?> known = slots.get(slot);
        if (known != null && known.type() == type && known.id().equals(id)) {
            @SuppressWarnings("unchecked") // it is of that type
            Ref<T> shared = (Ref<T>) known;
            return shared;
        }
        Ref<T> made = Ref.of(type, id);
        slots.set(slot, made);
        return made;
    }
}
