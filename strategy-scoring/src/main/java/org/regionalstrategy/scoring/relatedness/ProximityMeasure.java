package org.regionalstrategy.scoring.relatedness;

/**
 * How the nearness of two activities follows from how often they occur together. Here co is the number of regions that have both,
 * and m is the margin of an activity, see {@link ProximityMargins}.
 *
 * <p>References: Hidalgo, Klinger, Barabasi and Hausmann (2007), "The product space conditions the development of nations",
 * Science 317; van Eck and Waltman (2009), "How to normalize cooccurrence data? An analysis of some well-known similarity
 * measures", JASIST 60(8); Steijn (2021), "Improvement on the association strength: implementing a probabilistic measure based on
 * combinations without repetition", Quantitative Science Studies 2(2).
 */
public enum ProximityMeasure {
    /** The lesser of the two conditional probabilities, {@code co / max(u_i, u_j)}; 0 to 1. Hidalgo et al. 2007. */
    MINIMUM_CONDITIONAL,
    /**
     * The probability of i in a region that has j, {@code co / u_j}; 0 to 1. Not symmetric: summed over i with j fixed in a
     * density.
     */
    CONDITIONAL,
    /** The ratio of seen to expected co-occurrence, {@code co T / (m_i m_j)}; 0 or more, above 1 if more often than chance. */
    ASSOCIATION,
    /**
     * The same with an activity never paired with itself, {@code 2 co / (m_i m_j (1/(T-m_i) + 1/(T-m_j)))}; 0 or more. Steijn
     * 2021.
     */
    PROBABILITY,
    /** {@code co / sqrt(m_i m_j)}; 0 to 1. */
    COSINE,
    /** The part of what either has that both have, {@code co / (m_i + m_j - co)}; 0 to 1. */
    JACCARD,
    /**
     * How far co-occurrence exceeds chance, in its standard deviations: {@code t = (co - e) / s} with
     * {@code e = u_i u_j / R} and {@code s^2 = e (R - u_i)(R - u_j) / (R (R - 1))}, the moments of the hypergeometric distribution
     * that R regions, of which u_i have the one, follow in drawing u_j for the other. Below 0 if less often than by chance, so that
     * densities cannot be summed from it unless it is cut ({@link RelatednessOptions#relatedAbove}). Undefined where all regions or
     * none have one of the two. Teece, Rumelt, Dosi and Winter 1994, Journal of Economic Behavior and Organization 23, 1-30.
     */
    EXCESS
}
