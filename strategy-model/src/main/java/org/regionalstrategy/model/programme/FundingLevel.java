package org.regionalstrategy.model.programme;

/** Who pays. */
public enum FundingLevel {
    /** The national budget. */
    FEDERAL,
    /** The budget of the region. */
    REGIONAL,
    /** The budget of a municipality. */
    MUNICIPAL,
    /** Firms and investors, from their own or borrowed money. */
    BUSINESS,
    /** Anybody else, such as a university, a fund or a foreign programme. */
    OTHER
}
