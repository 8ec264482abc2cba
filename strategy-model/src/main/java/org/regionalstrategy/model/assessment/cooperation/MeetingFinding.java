package org.regionalstrategy.model.assessment.cooperation;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;
import org.regionalstrategy.model.assessment.Explanation;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.cooperation.CooperationCommunity;
import org.regionalstrategy.model.cooperation.Organization;
import org.regionalstrategy.model.product.ProductPackage;

/** Who meets the requirements of a package as things are: communities, named or found, and connected groups. */
@Value.Immutable
@ValueStyle
public abstract class MeetingFinding {
    MeetingFinding() {}

    /** The package. */
    public abstract Ref<ProductPackage> productPackage();

    /** The communities of the strategy that meet them, in its order; with one of them the gate is open. */
    public abstract ImmutableList<Ref<CooperationCommunity>> communities();

    /** The numbers of the detected communities that meet them, from 0 in {@link CommunityDetection#communities()}. */
    public abstract ImmutableList<Integer> detected();

    /**
     * The organizations around which those who are linked within some steps meet them together, in the order of the strategy. If
     * these do not, no smaller group within as many steps does.
     */
    public abstract ImmutableList<Ref<Organization>> around();

    /** Who meets them, in a sentence. */
    public abstract Explanation explanation();

    /** A builder that holds these values. */
    public abstract MeetingFindingBuilder toBuilder();

    public static MeetingFindingBuilder builder() {
        return new MeetingFindingBuilder();
    }
}
