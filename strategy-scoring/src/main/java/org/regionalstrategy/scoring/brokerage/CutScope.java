package org.regionalstrategy.scoring.brokerage;

/** Who may be in a cut. */
public enum CutScope {
    /** Only those between the two sides. There is no such cut where the sides share an organization or a tie. */
    INTERMEDIARIES,
    /** Anyone, those of the two sides too. There is always such a cut. */
    ANYONE
}
