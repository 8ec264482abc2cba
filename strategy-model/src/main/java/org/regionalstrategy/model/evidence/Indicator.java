package org.regionalstrategy.model.evidence;

import java.util.Optional;
import org.immutables.value.Value;
import org.regionalstrategy.model.common.Entity;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.region.Classification;

/** A quantity that official or other figures measure. */
@Value.Immutable
@ValueStyle
public abstract class Indicator implements Entity {
    Indicator() {}

    /** Whether more is better. */
    public abstract Direction direction();

    /** The unit of measure as an SDMX code, such as {@code PS} (persons) or {@code RUB_MLN}. */
    public abstract String unit();

    /** Count, amount or ratio. */
    public abstract Measurement measurement();

    /** The scheme by which its observations are broken down. */
    public abstract Optional<Ref<Classification>> classification();

    /** A reference to this indicator. */
    public Ref<Indicator> ref() {
        return Ref.of(Indicator.class, id());
    }

    /** A builder that holds these values. */
    public abstract IndicatorBuilder toBuilder();

    public static IndicatorBuilder builder() {
        return new IndicatorBuilder();
    }
}
