package org.regionalstrategy.model.product;

/** How far a market reaches: where its customers are. */
public enum MarketScope {
    /** The region and its neighbours. */
    REGIONAL,
    /** The country. */
    NATIONAL,
    /** The world, or several countries. */
    GLOBAL
}
