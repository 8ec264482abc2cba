package org.regionalstrategy.scoring.specialisation;

/** The base of the logarithm in an entropy. */
public enum EntropyUnit {
    /** Base 2: n equal shares have the entropy log2 n. */
    BIT(2),
    /** Base e. */
    NAT(Math.E),
    /** Base 10. */
    HARTLEY(10);

    private final double unit;

    EntropyUnit(double base) {
        this.unit = base == Math.E ? 1 : StrictMath.log(base);
    }

    /** The logarithm to this base, with the same bits on any machine. */
    public double log(double value) {
        return StrictMath.log(value) / unit;
    }
}
