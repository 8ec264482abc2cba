package org.regionalstrategy.scoring.ranking;

/** A number between two ends with a density in proportion to {@code e^(-rate x)}; the rate may be negative or 0. */
final class TiltedInterval {
    private final double from;
    private final double width;
    private final double rate;
    private final double steep; // e^(-|rate| width) - 1

    TiltedInterval(double from, double to, double rate) {
        this.from = from;
        this.width = to - from;
        this.rate = rate;
        this.steep = StrictMath.expm1(-Math.abs(rate) * width);
    }

    /** The logarithm of the integral of {@code e^(-rate x)}. */
    double logMass() {
        double heavy = rate < 0 ? from + width : from;
        return StrictMath.log(mass(rate, width)) - rate * heavy;
    }

    /** The integral of {@code e^(-|rate| x)} from 0 to a width. */
    static double mass(double rate, double width) {
        return rate == 0 ? width : -StrictMath.expm1(-Math.abs(rate) * width) / Math.abs(rate);
    }

    double draw(SplitMix64 random) {
        double uniform = random.next();
        if (rate == 0) {
            return from + width * uniform;
        }
        double distance = Math.min(width, -StrictMath.log1p(uniform * steep) / Math.abs(rate));
        return rate < 0 ? from + width - distance : from + distance;
    }
}
