package org.regionalstrategy.model.common;

/** How many units of the currency an amount of 1 stands for. */
public enum Scale {
    UNITS(1),
    THOUSANDS(1_000),
    MILLIONS(1_000_000),
    BILLIONS(1_000_000_000);

    private final long factor;

    Scale(long factor) {
        this.factor = factor;
    }

    /** Units of the currency in an amount of 1. */
    public long factor() {
        return factor;
    }
}
