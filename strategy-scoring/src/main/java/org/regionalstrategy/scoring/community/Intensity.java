package org.regionalstrategy.scoring.community;

/** What the intensity of a link counts for in its weight. */
public enum Intensity {
    /** The weight grows with it in proportion. */
    PROPORTIONAL,
    /** The weight is ln(1 + intensity): ten times the joint papers are not ten times the tie. */
    LOGARITHMIC,
    /** Each link counts alike, whatever its intensity. */
    IGNORED;

    double of(double intensity) {
        return switch (this) {
            case PROPORTIONAL -> intensity;
            case LOGARITHMIC -> Math.log1p(intensity);
            case IGNORED -> 1;
        };
    }
}
