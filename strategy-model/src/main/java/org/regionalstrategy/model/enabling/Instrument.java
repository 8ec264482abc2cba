package org.regionalstrategy.model.enabling;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import org.immutables.value.Value;
import org.regionalstrategy.model.common.Entity;
import org.regionalstrategy.model.common.LocalizedText;
import org.regionalstrategy.model.common.Ref;

/** A means of support: a national project, a special economic zone, a subsidy (a policy instrument). */
@Value.Immutable
@ValueStyle
public abstract class Instrument implements Entity {
    Instrument() {}

    /** Who runs it: the level. */
    public abstract AuthorityLevel level();

    /** What it offers by year; empty where it offers no money, or nobody has said how much. */
    public abstract ImmutableList<InstrumentBudget> budgets();

    /** What it may finance; empty means everything. */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<InstrumentPurpose> finances();

    /** Who may apply, in words; absent where that is not said. */
    public abstract Optional<LocalizedText> eligibility();

    /** A reference to this instrument. */
    public Ref<Instrument> ref() {
        return Ref.of(Instrument.class, id());
    }

    /** A builder that holds these values. */
    public abstract InstrumentBuilder toBuilder();

    public static InstrumentBuilder builder() {
        return new InstrumentBuilder();
    }
}
