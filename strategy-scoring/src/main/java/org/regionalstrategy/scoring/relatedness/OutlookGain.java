package org.regionalstrategy.scoring.relatedness;

/**
 * What adding an activity is said to do for the complexity outlook of a region. Here {@code open} is
 * {@code sum_b phi_ab / S_b (1 - M_rb) PCI_b} with {@code S_b = sum_a phi_ab}, and d is the relatedness density of the activity.
 * Only {@link #EXACT} is the change of the index; the others are as their sources have them and correlate with it weakly.
 *
 * <p>References: Hausmann, Hidalgo et al. (2014), "The Atlas of Economic Complexity", MIT Press; glossary of the Atlas's site.
 */
public enum OutlookGain {
    /**
     * The outlook index with the activity less that without it: {@code open - d PCI_a} with phi_aa = 0, whatever the diagonal in
     * S and d. For an activity that the region has, what it would lose without it.
     */
    EXACT,
    /**
     * {@code (1 - M_ra) open}, as in the glossary of the Atlas: no subtraction, 0 for what the region has. So Stata's
     * ecomplexity, py-ecomplexity (after division by a standard deviation), economiccomplexity for R and ReKS.
     */
    ATLAS_GLOSSARY,
    /** {@code open - (1 - d) PCI_a}, as the Atlas book (2014) is read. */
    ATLAS_BOOK,
    /** {@code sum_b phi_ab / S_a (1 - M_rb) PCI_b - d PCI_a}: divided by the candidate's own sum. So Datawheel. */
    DATAWHEEL,
    /** {@code open - d PCI_a}, the diagonal of phi as set. So ecxplor; equal to {@link #EXACT} with the diagonal out. */
    ECXPLOR
}
