package org.regionalstrategy.scoring.community;

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

    /** The division of all organizations; those without ties are communities of one. */
    public abstract Partition partition();

    /** The communities of two members or more, the largest first, as the partition numbers them. */
    public abstract ImmutableList<DetectedCommunity> communities();

    /** The organizations without any tie. */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<String> isolated();

    /** The quality of the division, see {@link QualityFunction}; undefined for a network without ties. */
    public abstract Measure quality();

    /** How far the runs agree on the organizations that have ties. */
    public abstract PartitionStability stability();

    /** Every run, in the order of the seeds. */
    public abstract ImmutableList<LeidenRun> runs();

    /** The options. */
    public abstract CommunityOptions options();

    /** The method, options and version as text, to stand beside the figures. */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<String, String> settings();

    /** What to keep in mind. */
    public abstract ImmutableList<LocalizedText> warnings();

    /** What was found, in words. */
    public abstract Explanation explanation();

    static CommunityDetectionBuilder builder() {
        return new CommunityDetectionBuilder();
    }
}
