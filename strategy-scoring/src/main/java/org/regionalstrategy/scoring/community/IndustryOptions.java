package org.regionalstrategy.scoring.community;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import org.immutables.value.Value;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.region.Classification;

/** What an industry is, and how communities are held against industries. */
@Value.Immutable
@ValueStyle
public abstract class IndustryOptions {
    /** The digits of an industry unless set otherwise: the division of ISIC, NACE and OKVED. */
    public static final int DEFAULT_DIGITS = 2;

    /** The random divisions unless set otherwise. */
    public static final int DEFAULT_PERMUTATIONS = 999;

    /** The level of significance unless set otherwise. */
    public static final double DEFAULT_SIGNIFICANCE = 0.05;

    IndustryOptions() {}

    /** The classification of industries; absent, the one that most organizations have an activity of, then by id. */
    public abstract Optional<Ref<Classification>> classification();

    /** How many leading digits of a notation make an industry, 1 or more; letters and points do not count. */
    @Value.Default
    public int digits() {
        return DEFAULT_DIGITS;
    }

    /** Which industry an organization belongs to that has activities in several. */
    @Value.Default
    public SeveralCodes severalCodes() {
        return SeveralCodes.FIRST;
    }

    /** How many random divisions the communities are held against, 1 or more. */
    @Value.Default
    public int permutations() {
        return DEFAULT_PERMUTATIONS;
    }

    /** The seed of the random divisions. */
    @Value.Default
    public long seed() {
        return 1;
    }

    /** The level of significance of the two tails together, between 0 and 1. */
    @Value.Default
    public double significance() {
        return DEFAULT_SIGNIFICANCE;
    }

    @Value.Check
    void check() {
        checkArgument(digits() > 0, "options: digits must be above 0: %s", digits());
        checkArgument(permutations() > 0, "options: permutations must be above 0: %s", permutations());
        checkArgument(
                significance() > 0 && significance() < 1,
                "options: significance must lie between 0 and 1: %s",
                significance());
    }

    public static IndustryOptions defaults() {
        return builder().build();
    }

    /** A builder that holds these values. */
    public abstract IndustryOptionsBuilder toBuilder();

    public static IndustryOptionsBuilder builder() {
        return new IndustryOptionsBuilder();
    }
}
