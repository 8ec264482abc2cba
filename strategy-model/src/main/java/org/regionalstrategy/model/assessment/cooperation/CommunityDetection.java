package org.regionalstrategy.model.assessment.cooperation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import org.immutables.value.Value;
import org.regionalstrategy.model.assessment.Explanation;
import org.regionalstrategy.model.assessment.Measure;
import org.regionalstrategy.model.common.LocalizedText;

/** The communities of a network, with all that is needed to find them again and to doubt them. */
@Value.Immutable
@ValueStyle
public abstract class CommunityDetection {
    CommunityDetection() {}

    /** The communities of two members or more, the largest first, of equal ones by the first member. */
    public abstract ImmutableList<DetectedCommunity> communities();

    /** The organizations that are communities of one: those without ties, and those whose ties are too weak for a community. */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<String> single();

    /** The organizations without any tie; they are single too. */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<String> isolated();

    /** The quality of the division by the function in the settings; undefined for a network without ties. */
    public abstract Measure quality();

    /** How far the runs agree on the organizations that have ties. */
    public abstract PartitionStability stability();

    /** Every run, in the order of the seeds. */
    public abstract ImmutableList<CommunityRun> runs();

    /** The method, options and version as text, to stand beside the figures. */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<String, String> settings();

    /** What to keep in mind. */
    public abstract ImmutableList<LocalizedText> warnings();

    /** What was found, in words. */
    public abstract Explanation explanation();

    /** A builder that holds these values. */
    public abstract CommunityDetectionBuilder toBuilder();

    public static CommunityDetectionBuilder builder() {
        return new CommunityDetectionBuilder();
    }
}
