package org.regionalstrategy.scoring.specialisation;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.primitives.ImmutableDoubleArray;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntToDoubleFunction;
import org.regionalstrategy.model.assessment.Measure;
import org.regionalstrategy.model.common.LocalizedText;
import org.regionalstrategy.model.matrix.MissingParts;

/**
 * Two compositions over the labels that are known in both: shares s of its own and t of the reference, each of the total over
 * those labels. Immutable.
 */
public final class Comparison {
    private final Composition own;
    private final Composition reference;
    private final int common;
    private final double ownTotal;
    private final double referenceTotal;

    private Comparison(Composition own, Composition reference, int common, double ownTotal, double referenceTotal) {
        this.own = own;
        this.reference = reference;
        this.common = common;
        this.ownTotal = ownTotal;
        this.referenceTotal = referenceTotal;
    }

    /**
     * Puts them side by side.
     *
     * @throws IllegalArgumentException if the labels differ
     */
    public static Comparison of(Composition own, Composition reference) {
        checkArgument(
                own.labels().equals(reference.labels()),
                "comparison: both compositions must have the same labels, %s and %s have not",
                own,
                reference);
        if (own.knownSize() == own.size() && reference.knownSize() == own.size()) {
            return new Comparison(own, reference, own.size(), own.knownTotal(), reference.knownTotal());
        }
        int common = 0;
        double ownTotal = 0;
        double referenceTotal = 0;
        for (int i = 0; i < own.size(); i++) {
            if (own.isKnown(i) && reference.isKnown(i)) {
                common++;
                ownTotal += own.amountAt(i);
                referenceTotal += reference.amountAt(i);
            }
        }
        return new Comparison(own, reference, common, ownTotal, referenceTotal);
    }

    /** Why they cannot be compared; empty if they can. */
    public Optional<LocalizedText> obstacle() {
        if (own.missingFigures() > 0 && own.rule() == MissingParts.MAKE_MISSING) {
            return Optional.of(LineObstacles.missing(own.missingFigures()));
        }
        if (reference.missingFigures() > 0 && reference.rule() == MissingParts.MAKE_MISSING) {
            return Optional.of(LineObstacles.missingFromReference(reference.missingFigures()));
        }
        if (own.knownSize() == 0) {
            return Optional.of(LineObstacles.NOTHING_KNOWN);
        }
        if (reference.knownSize() == 0) {
            return Optional.of(LineObstacles.NO_REFERENCE);
        }
        if (common == 0) {
            return Optional.of(LineObstacles.NOTHING_IN_COMMON);
        }
        if (ownTotal == 0) {
            return Optional.of(LineObstacles.EMPTY);
        }
        if (referenceTotal == 0) {
            return Optional.of(LineObstacles.EMPTY_REFERENCE);
        }
        return Double.isFinite(ownTotal) && Double.isFinite(referenceTotal)
                ? Optional.empty()
                : Optional.of(Obstacles.BEYOND_RANGE);
    }

    /** An index of both, if they can be compared. */
    Measure measure(Function<Comparison, Measure> index) {
        Optional<LocalizedText> obstacle = obstacle();
        return obstacle.isPresent() ? Measure.undefined(obstacle.get()) : index.apply(this);
    }

    /** The shares s over the labels known in both, in their order; only where there is no {@link #obstacle}. */
    public ImmutableDoubleArray shares() {
        return common(this::share);
    }

    /** The shares t of the reference over the labels known in both; only where there is no {@link #obstacle}. */
    public ImmutableDoubleArray referenceShares() {
        return common(this::referenceShare);
    }

    private ImmutableDoubleArray common(IntToDoubleFunction share) {
        ImmutableDoubleArray.Builder shares = ImmutableDoubleArray.builder(common);
        for (int i = 0; i < own.size(); i++) {
            if (isCommon(i)) {
                shares.add(share.applyAsDouble(i));
            }
        }
        return shares.build();
    }

    int size() {
        return own.size();
    }

    /** Whether the amount is known in both. */
    boolean isCommon(int index) {
        return own.isKnown(index) && reference.isKnown(index);
    }

    /** Whether its own amount is known. */
    boolean isOwnKnown(int index) {
        return own.isKnown(index);
    }

    double amount(int index) {
        return own.amountAt(index);
    }

    double referenceAmount(int index) {
        return reference.amountAt(index);
    }

    /** s; only where {@link #isCommon}. */
    double share(int index) {
        return own.amountAt(index) / ownTotal;
    }

    /** t; only where {@link #isCommon}. */
    double referenceShare(int index) {
        return reference.amountAt(index) / referenceTotal;
    }

    /** {@code s / t}; only where {@link #isCommon} and t is above zero. */
    double quotient(int index) {
        return share(index) / referenceShare(index);
    }
}
