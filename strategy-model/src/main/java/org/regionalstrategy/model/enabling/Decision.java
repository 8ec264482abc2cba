package org.regionalstrategy.model.enabling;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;
import org.regionalstrategy.model.common.Dated;
import org.regionalstrategy.model.common.Entity;
import org.regionalstrategy.model.common.LocalizedText;
import org.regionalstrategy.model.common.PartialDate;
import org.regionalstrategy.model.common.Ref;

/**
 * A decision of an authority on which packages, infrastructure or projects hang.
 *
 * <p>What it enables is said where it is needed: in the requirements of packages and products, and in the needs of
 * infrastructure and projects.
 */
@Value.Immutable
@ValueStyle
public abstract class Decision implements Entity {
    Decision() {}

    /** Who decides: the level. */
    public abstract AuthorityLevel level();

    /** Who decides: the body, such as a ministry. */
    public abstract LocalizedText authority();

    /** The legal act by which it is taken; absent where none is known yet. */
    public abstract Optional<LegalAct> act();

    /** Its changes of status, in any order, one on a date; empty means it is proposed. */
    public abstract ImmutableList<DecisionStatusChange> history();

    /**
     * How probable its adoption is while it is not adopted, be it refused or revoked; absent where nobody has judged it, and then
     * no way that waits for an open one can be valued.
     */
    public abstract Optional<AttributedProbability> probability();

    /**
     * When it is expected to be adopted; absent where nobody has said, and then a roadmap cannot tell when what waits for it
     * comes.
     */
    public abstract Optional<ExpectedDate> expected();

    /** When it lapses; absent where it has no term. */
    public abstract Optional<PartialDate> expiry();

    /** A reference to this decision. */
    public Ref<Decision> ref() {
        return Ref.of(Decision.class, id());
    }

    /** The status by the latest entry of {@link #history()}; {@link DecisionStatus#PROPOSED} without one. */
    public DecisionStatus status() {
        return Dated.latest(history(), change -> Optional.of(change.since()))
                .map(DecisionStatusChange::status)
                .orElse(DecisionStatus.PROPOSED);
    }

    /**
     * How probable it is to be there in time, 0..1: 1 if it is adopted, else as it was judged; without a judgement, 0 if it is
     * refused or revoked, and absent if it is open.
     */
    public OptionalDouble chance() {
        if (status() == DecisionStatus.ADOPTED) {
            return OptionalDouble.of(1);
        }
        if (probability().isPresent()) {
            return OptionalDouble.of(probability().get().value());
        }
        return status() == DecisionStatus.PROPOSED ? OptionalDouble.empty() : OptionalDouble.of(0);
    }

    /** A builder that holds these values. */
    public abstract DecisionBuilder toBuilder();

    public static DecisionBuilder builder() {
        return new DecisionBuilder();
    }
}
