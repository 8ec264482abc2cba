package org.regionalstrategy.model.assessment.cooperation;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;
import org.regionalstrategy.model.assessment.Explanation;
import org.regionalstrategy.model.assessment.GapAlternative;
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

    /**
     * The smallest sets of additions, new links among them, with which those linked around some organization would meet them, the
     * smallest and then the cheapest first; empty if some do by now. What would open a community of the strategy is in the gate
     * of the package.
     */
    public abstract ImmutableList<GapAlternative> alternatives();

    /** Whether these are all such sets; false where a bound cut the list. */
    @Value.Default
    public boolean complete() {
        return true;
    }

    /** Who meets them, or what would make linked organizations meet them, in a sentence. */
    public abstract Explanation explanation();

    /** A builder that holds these values. */
    public abstract MeetingFindingBuilder toBuilder();

    public static MeetingFindingBuilder builder() {
        return new MeetingFindingBuilder();
    }
}
