package org.regionalstrategy.scoring.partner;

/** What makes partners good. */
public enum PartnerObjective {
    /** How many closed gates they open. */
    PACKAGES,

    /** The market value of the packages whose closed gates they open; one that is undefined counts for nothing, with a warning. */
    MARKET_VALUE
}
