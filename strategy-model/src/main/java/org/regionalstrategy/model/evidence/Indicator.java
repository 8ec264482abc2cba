package org.regionalstrategy.model.evidence;

import java.util.Optional;
import org.immutables.value.Value;
import org.regionalstrategy.model.common.Entity;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.region.Classification;

/** A quantity that official or other figures measure (in SDMX a dimension, often INDICATOR). */
@Value.Immutable
@ValueStyle
public abstract class Indicator implements Entity {
    Indicator() {}

    /** Whether more is better; for the other direction, high and low change places in every verdict. */
    public abstract Direction direction();

    /** The unit of measure as an SDMX code (UNIT_MEASURE), such as {@code PS} (persons) or {@code RUB_MLN}. */
    public abstract String unit();

    /** Count, amount or ratio, which decides on the model of its uncertainty. */
    public abstract Measurement measurement();

    /** The scheme by which its observations are broken down; absent where they are not, or by none that the strategy holds. */
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
