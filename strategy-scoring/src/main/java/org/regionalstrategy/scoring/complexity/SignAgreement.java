package org.regionalstrategy.scoring.complexity;

import org.regionalstrategy.model.assessment.complexity.SignRule;

/** How far an eigenvector already has the sign that a rule wants. */
final class SignAgreement {
    private SignAgreement() {}

    /**
     * The correlation that the rule wants to be positive, -1 to 1, on the regions and activities of a graph.
     *
     * @param eci on any scale
     * @param pci on the same scale
     */
    static double of(SignRule rule, Bipartite graph, double[] eci, double[] pci) {
        double[] diversity = graph.rows.sums;
        return switch (rule) {
            case REFLECTIONS -> Vectors.correlation(eci, diversity, diversity);
            case DIVERSITY -> Ranks.pearson(eci, diversity);
            case DIVERSITY_RANK -> Ranks.spearman(eci, diversity);
            case MEAN_UBIQUITY -> -Ranks.pearson(eci, graph.rows.meanOver(graph.columns.sums));
            case UBIQUITY_RANK -> -Ranks.spearman(pci, graph.columns.sums);
        };
    }
}
