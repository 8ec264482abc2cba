package org.regionalstrategy.model.assessment.complexity;

/**
 * Which end of the scale is complex: an eigenvector has no sign of its own, and the Atlas does not fix one. The rules agree
 * on world trade, and not on small tables.
 */
public enum SignRule {
    /**
     * As the method of reflections has it (Hidalgo and Hausmann 2009) in the limit of even steps: ECI rises with diversity,
     * weighting regions by diversity. Exact: the reflections start from the diversity, whose part along the eigenvector is
     * this weighted product. The default.
     */
    REFLECTIONS,
    /**
     * ECI correlates positively with diversity (py-ecomplexity, the Stata package). A poor anchor on small tables: on the
     * network of Hidalgo and Hausmann (2009) the correlation is 0.11, and the sign the reverse of their own reflections.
     */
    DIVERSITY,
    /** ECI correlates positively with diversity by ranks (Spearman), as in ReKS. */
    DIVERSITY_RANK,
    /** ECI correlates negatively with the mean ubiquity of the activities of a region. */
    MEAN_UBIQUITY,
    /** PCI correlates negatively with ubiquity by ranks (Spearman): EconGeo's rule for activities. */
    UBIQUITY_RANK
}
