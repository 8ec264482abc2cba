package org.regionalstrategy.model.product;

/** How far a market reaches. */
public enum MarketScope {
    REGIONAL,
    NATIONAL,
    GLOBAL
}
