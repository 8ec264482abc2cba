package org.regionalstrategy.scoring.brokerage;

/** Who stands for the market. */
public enum MarketAccess {
    /** The organizations that have a capability of the kind market access. */
    HOLDERS,
    /** The organizations outside the region of the strategy. */
    OUTSIDE,
    /** Both. */
    HOLDERS_AND_OUTSIDE
}
