package org.regionalstrategy.scoring.community;

import java.util.Map;
import org.regionalstrategy.model.assessment.Measure;
import org.regionalstrategy.model.assessment.cooperation.CrossingTies;
import org.regionalstrategy.model.common.LocalizedText;

/** Counts the ties that join organizations of different kinds. */
public final class TieCrossings {
    private static final LocalizedText NONE = LocalizedText.of(
            "en",
            "There is no tie whose two ends are classified.",
            "ru",
            "Нет ни одной связи, оба конца которой классифицированы.");

    private TieCrossings() {}

    /** Counts the ties of a network across kinds; an organization without a kind is passed over with its ties. O(ties). */
    public static CrossingTies of(CooperationNetwork network, Map<String, ?> kinds) {
        int ties = 0;
        int crossing = 0;
        double weight = 0;
        double crossingWeight = 0;
        for (int node = 0; node < network.size(); node++) {
            Object kind = kinds.get(network.labels().name(node));
            for (int k = 0; k < network.degree(node); k++) {
                int other = network.neighbour(node, k);
                Object otherKind = kinds.get(network.labels().name(other));
                if (other > node && kind != null && otherKind != null) {
                    boolean crosses = !kind.equals(otherKind);
                    ties++;
                    crossing += crosses ? 1 : 0;
                    weight += network.weight(node, k);
                    crossingWeight += crosses ? network.weight(node, k) : 0;
                }
            }
        }
        return ties == 0
                ? new CrossingTies(0, Measure.undefined(NONE), Measure.undefined(NONE))
                : new CrossingTies(ties, Measure.of((double) crossing / ties), Measure.of(crossingWeight / weight));
    }
}
