package org.regionalstrategy.model.assessment.cooperation;

import org.immutables.value.Value;
import org.regionalstrategy.model.assessment.Explanation;
import org.regionalstrategy.model.assessment.Measure;
import org.regionalstrategy.model.common.Ref;

/** How much an open gate hangs on a component: an organization, an infrastructure or a decision. */
@Value.Immutable
@ValueStyle
public abstract class ImportanceFinding {
    ImportanceFinding() {}

    /** The component. */
    public abstract Ref<?> component();

    /** The probability, 0 to 1, that it is there; undefined for an open decision whose probability nobody has judged. */
    public abstract Measure probability();

    /**
     * Birnbaum's importance: the probability that the gate is open if the component is there, less that if it is not. 0 to 1.
     * It does not depend on the probability of the component itself.
     */
    public abstract Measure birnbaum();

    /**
     * Fussell and Vesely's importance: the probability, given that the gate is closed, that some minimal cut set with the
     * component is missing as a whole. 0 to 1; undefined if the gate cannot be closed.
     */
    public abstract Measure fussellVesely();

    /**
     * Criticality: the probability, given that the gate is closed, that the component is missing and the gate would be open with
     * it: {@code birnbaum (1 - probability) / P(closed)}. 0 to 1; undefined if the gate cannot be closed.
     */
    public abstract Measure criticality();

    /** How many components have a greater Birnbaum importance, and 1; ties to twelve digits share a rank, undefined come last. */
    public abstract int rank();

    /** What hangs on it, in a sentence. */
    public abstract Explanation explanation();

    /** A builder that holds these values. */
    public abstract ImportanceFindingBuilder toBuilder();

    public static ImportanceFindingBuilder builder() {
        return new ImportanceFindingBuilder();
    }
}
