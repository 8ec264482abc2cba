package org.regionalstrategy.model.region;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;
import org.regionalstrategy.model.common.Entity;
import org.regionalstrategy.model.common.PartialDate;
import org.regionalstrategy.model.common.Ref;

/**
 * A place that has a strategy, belongs to one, or takes part in one from outside: a territorial unit as in ISO 3166-2 or NUTS.
 */
@Value.Immutable
@ValueStyle
public abstract class Region implements Entity {
    Region() {}

    /** What kind of place it is. */
    public abstract RegionKind kind();

    /**
     * Its codes by scheme, such as {@code ISO-3166-2 -> RU-TOM} or {@code OKATO -> 69}, each unique in its scheme; tables of
     * evidence (SDMX REF_AREA) may name the region by any of them. Empty where it has none.
     */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<String, String> codes();

    /** The region that contains it, whose figures it can be compared with; absent for the largest. No cycles. */
    public abstract Optional<Ref<Region>> parent();

    /** Area in square kilometres, above zero; absent where unknown. */
    public abstract OptionalDouble areaKm2();

    /** The first day on which it exists within its borders; absent where that is unknown or always was. */
    public abstract Optional<PartialDate> validFrom();

    /** The last day on which it exists within its borders; absent while it exists. */
    public abstract Optional<PartialDate> validTo();

    /**
     * Where its shape can be found, such as the URL of a feature of a GeoJSON file (RFC 7946); absent where nobody has drawn
     * it.
     */
    public abstract Optional<String> geometry();

    /** Regions that it is usually compared with, its peers; empty where none are named. */
    public abstract ImmutableList<Ref<Region>> comparators();

    /** A reference to this region. */
    public Ref<Region> ref() {
        return Ref.of(Region.class, id());
    }

    /** A builder that holds these values. */
    public abstract RegionBuilder toBuilder();

    public static RegionBuilder builder() {
        return new RegionBuilder();
    }
}
