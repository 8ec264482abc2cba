package org.regionalstrategy.model.session;

import java.util.Optional;
import org.immutables.value.Value;
import org.regionalstrategy.model.common.LocalizedText;
import org.regionalstrategy.model.common.PartialDate;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.common.Sourced;
import org.regionalstrategy.model.product.ProductPackage;

/** What a package reaches on a criterion, as an interval: as exact as anybody can say it. */
@Value.Immutable
@ValueStyle
public abstract class PackageScore implements Sourced {
    PackageScore() {}

    /** The package, scored once on a criterion. */
    public abstract Ref<ProductPackage> productPackage();

    /** The least that it reaches, in the unit of the criterion and on its scale. */
    public abstract double lower();

    /** The most that it reaches, in the unit of the criterion, not below the least; equal to it where the score is exact. */
    public abstract double upper();

    /** Whose judgement it is: a role; absent where it is a figure and nobody's judgement. */
    public abstract Optional<LocalizedText> author();

    /** The date from which this is known; absent means known from the start. */
    public abstract Optional<PartialDate> since();

    /** A builder that holds these values. */
    public abstract PackageScoreBuilder toBuilder();

    public static PackageScoreBuilder builder() {
        return new PackageScoreBuilder();
    }
}
