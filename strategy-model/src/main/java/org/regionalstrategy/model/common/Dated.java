package org.regionalstrategy.model.common;

import java.util.Optional;
import java.util.function.Function;

/** Things that come into force on a date. */
public final class Dated {
    private Dated() {}

    /**
     * The latest of some things: the one with the latest date; a thing without a date comes before all dates, and of equal
     * dates the later in the list wins. Absent where there are none.
     */
    public static <T> Optional<T> latest(Iterable<T> things, Function<T, Optional<PartialDate>> since) {
        Optional<T> latest = Optional.empty();
        Optional<PartialDate> latestSince = Optional.empty();
        for (T thing : things) {
            Optional<PartialDate> date = since.apply(thing);
            if (latest.isEmpty() || !isBefore(date, latestSince)) {
                latest = Optional.of(thing);
                latestSince = date;
            }
        }
        return latest;
    }

    private static boolean isBefore(Optional<PartialDate> a, Optional<PartialDate> b) {
        return b.isPresent() && (a.isEmpty() || a.get().compareTo(b.get()) < 0);
    }
}
