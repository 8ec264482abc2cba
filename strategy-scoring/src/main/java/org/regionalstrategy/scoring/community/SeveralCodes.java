package org.regionalstrategy.scoring.community;

/** Which industry an organization belongs to that has activities in several. */
public enum SeveralCodes {
    /** That of the activity that is listed first, as registers list the main activity. */
    FIRST,
    /** One of its own, named by all the codes, with all organizations of the same codes. */
    COMBINED,
    /** None: it is left out. */
    LEFT_OUT
}
