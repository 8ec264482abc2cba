package org.regionalstrategy.model.common;

/** How many units of the currency an amount of 1 stands for, as a power of ten like UNIT_MULT of SDMX. */
public enum Scale {
    /** An amount of 1 is one unit of the currency (SDMX UNIT_MULT 0). */
    UNITS(1),
    /** An amount of 1 is a thousand (UNIT_MULT 3). */
    THOUSANDS(1_000),
    /** An amount of 1 is a million (UNIT_MULT 6). */
    MILLIONS(1_000_000),
    /** An amount of 1 is a thousand millions (UNIT_MULT 9). */
    BILLIONS(1_000_000_000);

    private final long factor;

    Scale(long factor) {
        this.factor = factor;
    }

    /** Units of the currency in an amount of 1: a power of ten, 1 to 1,000,000,000. */
    public long factor() {
        return factor;
    }
}
