package org.regionalstrategy.scoring.complexity;

import org.regionalstrategy.model.assessment.complexity.SignRule;
import org.regionalstrategy.scoring.presence.ContinuousPresence;

/** Sets of conventions, each that of a publication or a package, with which its figures are reproduced. */
public enum ComplexityPreset {
    /**
     * Hausmann, Hidalgo and others (2014), The Atlas of Economic Complexity, technical box 2.1: LQ of at least 1; ECI and
     * PCI each standardised by itself. The book does not fix the divisor of the standard deviation (here n) nor the sign
     * (here that of the reflections of Hidalgo and Hausmann 2009). The default.
     */
    ATLAS_2014,
    /** py-ecomplexity 0.5: deviations over n, PCI on the scale of ECI, sign by correlation with diversity. */
    PY_ECOMPLEXITY,
    /**
     * economiccomplexity 2.0 for R, method "eigenvalues", where it is right: it takes the second of unsorted eigenvectors.
     * Deviations over n - 1, each by itself, sign by the reflections.
     */
    ECONOMIC_COMPLEXITY_R,
    /**
     * EconGeo 2.1, KCI and TCI: eigenvectors that add up to 1, sign of the KCI by the reflections, of the TCI by ubiquity.
     * The package rounds its matrix to 4 digits before it takes the eigenvector; this library does not.
     */
    ECON_GEO,
    /** As in {@link #PY_ECOMPLEXITY} with presence {@code LQ / (1 + LQ)} (the Atlas of Economic Complexity of 2026). */
    ATLAS_2026_CONTINUOUS;

    public ComplexityOptions options() {
        ComplexityOptionsBuilder options = ComplexityOptions.builder();
        return switch (this) {
            case ATLAS_2014 -> options.build();
            case PY_ECOMPLEXITY -> likePy(options).build();
            case ATLAS_2026_CONTINUOUS ->
                likePy(options).presence(new ContinuousPresence()).build();
            case ECONOMIC_COMPLEXITY_R ->
                options.standardDeviation(StandardDeviation.SAMPLE).build();
            case ECON_GEO ->
                options.scale(ComplexityScale.SUM_OF_ONE)
                        .activitySignRule(SignRule.UBIQUITY_RANK)
                        .build();
        };
    }

    private static ComplexityOptionsBuilder likePy(ComplexityOptionsBuilder options) {
        return options.scale(ComplexityScale.BY_REGIONS).signRule(SignRule.DIVERSITY);
    }
}
