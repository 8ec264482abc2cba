package org.regionalstrategy.model.assessment.cooperation;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.regionalstrategy.model.assessment.Explanation;
import org.regionalstrategy.model.assessment.Measure;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.cooperation.Capability;
import org.regionalstrategy.model.cooperation.Organization;
import org.regionalstrategy.model.product.ProductPackage;

/** An organization that stands between others, and what hangs on it. */
@Value.Immutable
@ValueStyle
public abstract class Broker {
    Broker() {}

    /** The organization. */
    public abstract Ref<Organization> organization();

    /** Its betweenness. */
    public abstract Measure betweenness();

    /** The pieces that the network falls into without it; absent if it holds together. */
    public abstract Optional<ArticulationPoint> articulationPoint();

    /** The capabilities of whose smallest cut from the market it is a part, in the order of the strategy. */
    public abstract ImmutableList<Ref<Capability>> cutsOff();

    /**
     * The packages that are open and would not be without it, in the order of the strategy: what it can do is gone, and
     * communities that only it held together have fallen into pieces.
     */
    public abstract ImmutableList<Ref<ProductPackage>> blocks();

    /** Whether its leaving was tried; if not, what it blocks is not known. */
    public abstract boolean tried();

    /** Why it is a broker. */
    public abstract Explanation explanation();

    /** A builder that holds these values. */
    public abstract BrokerBuilder toBuilder();

    public static BrokerBuilder builder() {
        return new BrokerBuilder();
    }
}
