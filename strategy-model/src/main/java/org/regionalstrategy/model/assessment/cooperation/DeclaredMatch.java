package org.regionalstrategy.model.assessment.cooperation;

import com.google.common.collect.ImmutableSortedSet;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.regionalstrategy.model.assessment.Explanation;
import org.regionalstrategy.model.assessment.Measure;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.cooperation.CooperationCommunity;

/** A declared community beside the detected one that is most like it. */
@Value.Immutable
@ValueStyle
public abstract class DeclaredMatch {
    DeclaredMatch() {}

    /** The declared community. */
    public abstract Ref<CooperationCommunity> declared();

    /**
     * The number of the detected community that is most like it, from 0 in {@link CommunityDetection#communities()}; of equal
     * ones the first. Absent if no member is in any.
     */
    public abstract OptionalInt detected();

    /** Members of both over members of either (Jaccard), 0 to 1; undefined if no member is in a detected one. */
    public abstract Measure similarity();

    /** Who is in both. */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<String> both();

    /** Who is declared a member but cooperates elsewhere or not at all. */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<String> declaredOnly();

    /** Those of the declared members who have no ties at all. */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<String> withoutTies();

    /** Who cooperates like a member but is not declared one. */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<String> detectedOnly();

    /** What was found, in words. */
    public abstract Explanation explanation();

    /** A builder that holds these values. */
    public abstract DeclaredMatchBuilder toBuilder();

    public static DeclaredMatchBuilder builder() {
        return new DeclaredMatchBuilder();
    }
}
