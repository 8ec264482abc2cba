package org.regionalstrategy.model;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.regionalstrategy.model.common.PartialDate;
import org.regionalstrategy.model.common.Path;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.common.Sourced;

/** A place in a strategy whose references are being told to a visitor, and the first day on which it is known. */
record ReferenceScope(Path at, LocalDate knownFrom, ReferenceVisitor visitor) {

    ReferenceScope at(Path place) {
        return new ReferenceScope(place, knownFrom, visitor);
    }

    /** This place, known no earlier than a date. */
    ReferenceScope since(Optional<PartialDate> date) {
        return date.isPresent() && date.get().lastDay().isAfter(knownFrom)
                ? new ReferenceScope(at, date.get().lastDay(), visitor)
                : this;
    }

    ReferenceScope one(String property, Ref<?> ref) {
        visitor.reference(this, property, ReferenceVisitor.NOT_LISTED, ref);
        return this;
    }

    <R extends Ref<?>> ReferenceScope maybe(String property, Optional<R> ref) {
        ref.ifPresent(present -> one(property, present));
        return this;
    }

    ReferenceScope all(String property, List<? extends Ref<?>> refs) {
        for (int i = 0; i < refs.size(); i++) {
            visitor.reference(this, property, i, refs.get(i));
        }
        return this;
    }

    ReferenceScope sources(Sourced sourced) {
        return all("sources", sourced.sources());
    }

    /** Visits the parts in a list, each at its place. */
    <T> ReferenceScope each(String property, ImmutableList<T> parts, BiConsumer<ReferenceScope, T> visit) {
        Path list = parts.isEmpty() ? at : at.property(property);
        for (int i = 0; i < parts.size(); i++) {
            visit.accept(at(list.index(i)), parts.get(i));
        }
        return this;
    }

    /** Visits a part where there is one. */
    <T> ReferenceScope part(String property, Optional<T> part, BiConsumer<ReferenceScope, T> visit) {
        part.ifPresent(present -> visit.accept(at(at.property(property)), present));
        return this;
    }
}
