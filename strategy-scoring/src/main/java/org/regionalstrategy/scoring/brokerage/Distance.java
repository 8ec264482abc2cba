package org.regionalstrategy.scoring.brokerage;

/** How long a tie is. */
public enum Distance {
    /** Each tie is one step. */
    STEPS,
    /** One over the weight: a strong tie is short (Newman 2001, Physical Review E 64, 016132). */
    INVERSE_WEIGHT
}
