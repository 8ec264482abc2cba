package org.regionalstrategy.scoring.cooperation;

/** What is taken of something that a package needs: what is known of it on the date of the strategy, or that it is there. */
public enum Assumption {
    /** It is there if it is known to be. */
    AS_KNOWN,

    /** It is there: organizations join, infrastructure is built, decisions are adopted. */
    FULFILLED
}
