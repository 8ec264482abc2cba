package org.regionalstrategy.model.assessment.ranking;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;
import org.regionalstrategy.model.assessment.Explanation;
import org.regionalstrategy.model.assessment.Measure;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.session.Participant;

/** How far two participants disagree, and about what. */
@Value.Immutable
@ValueStyle
public abstract class Disagreement {
    Disagreement() {}

    /** The one, who comes first in the strategy. */
    public abstract Ref<Participant> participant();

    /** The other. */
    public abstract Ref<Participant> other();

    /**
     * How far their rankings agree: -1 (opposite) to 1 (the same), with ties (Kendall 1945, tau-b). Undefined where for one of them
     * all packages are level or cannot be told apart.
     */
    public abstract Measure kendallTau();

    /**
     * The packages whose expected ranks differ the most, these first; empty where none differ by more than three standard errors of
     * the difference. Those that tie for the last place are all there.
     */
    public abstract ImmutableList<RankDifference> differences();

    /** The gist in a sentence. */
    public abstract Explanation explanation();

    /** A builder that holds these values. */
    public abstract DisagreementBuilder toBuilder();

    public static DisagreementBuilder builder() {
        return new DisagreementBuilder();
    }
}
