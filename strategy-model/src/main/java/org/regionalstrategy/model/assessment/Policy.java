package org.regionalstrategy.model.assessment;

/** A rule by which a budget is divided. */
public enum Policy {
    /** The whole budget goes where it is worth most. */
    SPECIALISATION,
    /** Every claimed strength gets the same share. */
    EQUAL_SHARES
}
