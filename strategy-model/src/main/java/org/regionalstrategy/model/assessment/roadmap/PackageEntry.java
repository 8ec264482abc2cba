package org.regionalstrategy.model.assessment.roadmap;

import com.google.common.collect.ImmutableList;
import java.time.Year;
import java.util.Optional;
import org.immutables.value.Value;
import org.regionalstrategy.model.assessment.Explanation;
import org.regionalstrategy.model.assessment.Measure;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.product.ProductPackage;

/** When a package can enter its market, and on what that hangs. */
@Value.Immutable
@ValueStyle
public abstract class PackageEntry {
    PackageEntry() {}

    /** The package. */
    public abstract Ref<ProductPackage> productPackage();

    /** The earliest month, 0 if it is open; undefined where that rests on an unknown duration or date. */
    public abstract Measure entry();

    /** No earlier than in this month it enters, whatever unknown durations turn out to be. */
    public abstract int notBefore();

    /** The calendar year of the earliest entry; absent where that is undefined. */
    public abstract Optional<Year> year();

    /** The calendar year by which it is to be on its market: its own horizon, or else that of the strategy. */
    public abstract Year horizon();

    /** Months from the earliest entry to the end of that year; negative if it is late. */
    public abstract Measure margin();

    /**
     * The ids of the steps of a longest way to its entry, in their order, the entry last; of equal ways the first by the order
     * of steps. Where the entry is undefined, that of the durations that are known.
     */
    public abstract ImmutableList<String> criticalPath();

    /** When and why, in a sentence; the months that each step of that way adds, which add up to the entry. */
    public abstract Explanation explanation();

    /** A builder that holds these values. */
    public abstract PackageEntryBuilder toBuilder();

    public static PackageEntryBuilder builder() {
        return new PackageEntryBuilder();
    }
}
