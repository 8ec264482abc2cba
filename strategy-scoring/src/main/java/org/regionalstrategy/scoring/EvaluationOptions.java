package org.regionalstrategy.scoring;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.immutables.value.Value;
import org.regionalstrategy.model.common.Money;
import org.regionalstrategy.scoring.ranking.RankingOptions;
import org.regionalstrategy.scoring.verdict.OverlookedAssessor;
import org.regionalstrategy.scoring.verdict.StrengthAssessor;

/** What an evaluation may be told; the assessment repeats it in its settings. */
@Value.Immutable
@ValueStyle
public abstract class EvaluationOptions {
    EvaluationOptions() {}

    /** The date whose state of knowledge is used; absent, that of the strategy. */
    public abstract Optional<LocalDate> asOf();

    /** The budget for packages and infrastructure; absent, the sum of what the instruments offer by the horizon. */
    public abstract Optional<Money> budget();

    /** The confidence of intervals, between 0 and 1. */
    @Value.Default
    public double confidence() {
        return StrengthAssessor.DEFAULT_CONFIDENCE;
    }

    /** Which share of the strengths that nobody claimed may have come by chance, between 0 and 1. */
    @Value.Default
    public double falseDiscoveryRate() {
        return OverlookedAssessor.DEFAULT_FALSE_DISCOVERY_RATE;
    }

    /** How long after its year a figure is known, where it does not say when it was published. */
    @Value.Default
    public Period publicationLag() {
        return StrengthAssessor.DEFAULT_PUBLICATION_LAG;
    }

    /** How cooperation is assessed; the seeds in it give way to {@link #seed()}. */
    @Value.Default
    public CooperationOptions cooperation() {
        return CooperationOptions.defaults();
    }

    /** How packages are ranked; the seed in it gives way to {@link #seed()}. */
    @Value.Default
    public RankingOptions ranking() {
        return RankingOptions.defaults();
    }

    /** The seed of all methods that draw random numbers. */
    @Value.Default
    public long seed() {
        return 1;
    }

    @Value.Check
    void check() {
        checkArgument(
                confidence() > 0 && confidence() < 1, "options: confidence must lie between 0 and 1: %s", confidence());
        checkArgument(
                falseDiscoveryRate() > 0 && falseDiscoveryRate() < 1,
                "options: false discovery rate must lie between 0 and 1: %s",
                falseDiscoveryRate());
        checkArgument(
                !publicationLag().isNegative(), "options: publication lag must not be negative: %s", publicationLag());
        budget().ifPresent(budget ->
                checkArgument(!budget.isNegative(), "options: budget must not be negative: %s", budget));
    }

    public static EvaluationOptions defaults() {
        return builder().build();
    }

    /** A builder that holds these values. */
    public abstract EvaluationOptionsBuilder toBuilder();

    public static EvaluationOptionsBuilder builder() {
        return new EvaluationOptionsBuilder();
    }
}
