package org.regionalstrategy.model.evidence;

import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;
import org.regionalstrategy.model.common.PartialDate;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.common.Source;

/**
 * One figure of one indicator for one place, activity and year: an observation of SDMX 3.0, named after its concepts.
 *
 * <p>A missing value is absent, never zero.
 */
@Value.Immutable
@ValueStyle
public abstract class Observation {
    Observation() {}

    /** The place: the id of a region or one of its codes (SDMX REF_AREA). */
    public abstract String refArea();

    /** The id of the indicator (in SDMX a dimension, often INDICATOR). */
    public abstract String indicator();

    /**
     * The id of an activity, or its notation within the classification of the indicator (in SDMX a dimension, often ACTIVITY).
     */
    public abstract String activity();

    /** The calendar year that the figure describes (SDMX TIME_PERIOD at yearly frequency), such as 2021. */
    public abstract int year();

    /**
     * The value (SDMX OBS_VALUE), finite, in {@link #unit()} times ten to the power of the {@link #multiplier()}; absent where
     * it is missing or confidential.
     */
    public abstract OptionalDouble value();

    /** The unit of measure as an SDMX code (UNIT_MEASURE), such as {@code PS}, without the power of ten. */
    public abstract String unit();

    /** The status of the observation (SDMX OBS_STATUS); by default normal. */
    @Value.Default
    public ObservationStatus status() {
        return ObservationStatus.NORMAL;
    }

    /** Whether the figure may be shown (SDMX CONF_STATUS); by default it is free. */
    @Value.Default
    public Confidentiality confidentiality() {
        return Confidentiality.FREE;
    }

    /**
     * The power of ten that the value is to be multiplied by (SDMX UNIT_MULT): 3 where values are in thousands, negative for
     * fractions; by default 0, single units.
     */
    @Value.Default
    public int multiplier() {
        return 0;
    }

    /** When the figure was published; absent, the evaluation assumes a lag after the end of the year. */
    public abstract Optional<PartialDate> published();

    /** Where the figure comes from; absent where it is not known, which is worth a warning. */
    public abstract Optional<Ref<Source>> source();

    /** The value times ten to the power of the multiplier, in single units; absent where the value is missing. */
    public OptionalDouble scaledValue() {
        if (value().isEmpty() || multiplier() == 0) {
            return value();
        }
        double factor = StrictMath.pow(10, Math.abs(multiplier()));
        double value = value().getAsDouble();
        return OptionalDouble.of(multiplier() > 0 ? value * factor : value / factor);
    }

    /** A builder that holds these values. */
    public abstract ObservationBuilder toBuilder();

    public static ObservationBuilder builder() {
        return new ObservationBuilder();
    }
}
