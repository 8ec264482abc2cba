package org.regionalstrategy.model.programme;

/** Who pays. */
public enum FundingLevel {
    FEDERAL,
    REGIONAL,
    MUNICIPAL,
    BUSINESS,
    OTHER
}
