package org.regionalstrategy.scoring.community;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;
import org.immutables.value.Value;
import org.regionalstrategy.model.cooperation.CooperationLink;
import org.regionalstrategy.model.cooperation.LinkType;

/** How links of cooperation become weights: the weight of the type times what the intensity counts for. */
@Value.Immutable
@ValueStyle
public abstract class NetworkOptions {
    NetworkOptions() {}

    /** The weight of a type of link, 0 or more; 0 leaves its links out. A type that is not named has 1. */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<LinkType, Double> typeWeights();

    /** What the intensity counts for. */
    @Value.Default
    public Intensity intensity() {
        return Intensity.PROPORTIONAL;
    }

    @Value.Check
    void check() {
        for (Map.Entry<LinkType, Double> entry : typeWeights().entrySet()) {
            double weight = entry.getValue();
            checkArgument(
                    Double.isFinite(weight) && weight >= 0,
                    "options: the weight of %s must be finite and >= 0: %s",
                    entry.getKey(),
                    weight);
        }
    }

    /** The weight of a link, 0 or more. */
    double weight(CooperationLink link) {
        Double ofType = typeWeights().get(link.type());
        return (ofType == null ? 1 : ofType) * intensity().of(link.intensity());
    }

    public static NetworkOptions defaults() {
        return builder().build();
    }

    /** A builder that holds these values. */
    public abstract NetworkOptionsBuilder toBuilder();

    public static NetworkOptionsBuilder builder() {
        return new NetworkOptionsBuilder();
    }
}
