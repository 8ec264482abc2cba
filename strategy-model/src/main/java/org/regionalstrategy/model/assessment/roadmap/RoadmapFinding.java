package org.regionalstrategy.model.assessment.roadmap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.regionalstrategy.model.assessment.Explanation;
import org.regionalstrategy.model.common.LocalizedText;

/** In which order to build, decide and cooperate, so that packages enter their markets as early as they can. */
@Value.Immutable
@ValueStyle
public abstract class RoadmapFinding {
    RoadmapFinding() {}

    /** The date from which months count. */
    public abstract LocalDate asOf();

    /** The steps in the order of work: what can start first, of that what lets nothing slip, then what unlocks most. */
    public abstract ImmutableList<RoadmapStep> steps();

    /** The packages, the earliest on its market first, undefined last, then in the order of the choice. */
    public abstract ImmutableList<PackageEntry> packages();

    /** What a slip of each step but the entries costs, the costliest first, undefined last, then in the order of the steps. */
    public abstract ImmutableList<SlipFinding> slips();

    /** The gist in a sentence. */
    public abstract Explanation explanation();

    /** The method and its settings. */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<String, String> settings();

    /** What a reader has to know. */
    public abstract ImmutableList<LocalizedText> warnings();

    /**
     * The step of an id.
     *
     * @throws IllegalArgumentException if there is none
     */
    public RoadmapStep step(String id) {
        return steps().stream()
                .filter(step -> step.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("roadmap: no step has the id " + id));
    }

    /** A builder that holds these values. */
    public abstract RoadmapFindingBuilder toBuilder();

    public static RoadmapFindingBuilder builder() {
        return new RoadmapFindingBuilder();
    }
}
