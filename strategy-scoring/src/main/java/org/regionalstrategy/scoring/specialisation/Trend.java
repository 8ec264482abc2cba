package org.regionalstrategy.scoring.specialisation;

/** The direction of a location quotient over the years. */
public enum Trend {
    /** It rose, and more than its uncertainty explains. */
    RISING,
    /** It fell, and more than its uncertainty explains. */
    FALLING,
    /** It did neither, or too little is known to tell. */
    NOT_SIGNIFICANT
}
