package org.regionalstrategy.model.assessment.cooperation;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;
import org.regionalstrategy.model.assessment.Explanation;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.cooperation.Organization;
import org.regionalstrategy.model.product.ProductPackage;

/** What an organization from outside would open. */
@Value.Immutable
@ValueStyle
public abstract class PartnerFinding {
    PartnerFinding() {}

    /** The organization. */
    public abstract Ref<Organization> organization();

    /** The gates that it alone would open, in the order of the packages. */
    public abstract ImmutableList<OpenedGate> opens();

    /** The packages whose gates it would open with other partners, none of whom is superfluous. */
    public abstract ImmutableList<Ref<ProductPackage>> helpsToOpen();

    /** What the gates that it alone opens are worth by the objective. */
    public abstract double worth();

    /** How many organizations are worth more, and 1; those worth the same share a rank. */
    public abstract int rank();

    /** Why. */
    public abstract Explanation explanation();

    /** A builder that holds these values. */
    public abstract PartnerFindingBuilder toBuilder();

    public static PartnerFindingBuilder builder() {
        return new PartnerFindingBuilder();
    }
}
