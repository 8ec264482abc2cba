package org.regionalstrategy.scoring.community;

/** How one division is made of those that the runs from different seeds found. */
public enum Selection {
    /** That of the highest quality; of equal ones that of the earliest run. */
    BEST_QUALITY,
    /**
     * The consensus: each tie is weighted by the share of runs in which its two ends are together, shares below a threshold are
     * cut, and the result is divided again, until all runs agree (Lancichinetti and Fortunato 2012, Scientific Reports 2, 336;
     * on ties alone as in Tandon et al. 2019, Physical Review E 99, 042301). Its quality may lie below the best.
     */
    CONSENSUS
}
