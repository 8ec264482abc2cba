package org.regionalstrategy.model.evidence;

import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;
import org.regionalstrategy.model.common.PartialDate;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.common.Source;

/**
 * One figure of one indicator for one place, activity and year (SDMX: an observation).
 *
 * <p>A missing value is absent, never zero.
 */
@Value.Immutable
@ValueStyle
public abstract class Observation {
    Observation() {}

    /** The place: the id of a region or one of its codes (SDMX REF_AREA). */
    public abstract String refArea();

    /** The id of the indicator. */
    public abstract String indicator();

    /** The id of an activity, or its notation within the classification of the indicator. */
    public abstract String activity();

    /** The calendar year that the figure describes. */
    public abstract int year();

    /** The value in {@link #unit()}; absent where it is missing or confidential. */
    public abstract OptionalDouble value();

    /** The unit of measure. */
    public abstract String unit();

    /** The status of the observation. */
    @Value.Default
    public ObservationStatus status() {
        return ObservationStatus.NORMAL;
    }

    /** Whether the figure may be shown. */
    @Value.Default
    public Confidentiality confidentiality() {
        return Confidentiality.FREE;
    }

    /** The power of ten that the value is to be multiplied by (SDMX UNIT_MULT): 3 where values are in thousands. */
    @Value.Default
    public int multiplier() {
        return 0;
    }

    /** When the figure was published; absent, the evaluation assumes a lag after the end of the year. */
    public abstract Optional<PartialDate> published();

    /** Where the figure comes from. */
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
