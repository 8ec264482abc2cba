package org.regionalstrategy.scoring.contribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.regionalstrategy.scoring.execution.Interruption;
import org.regionalstrategy.scoring.formula.DecisionDiagram;
import org.regionalstrategy.scoring.formula.Formula;
import org.regionalstrategy.scoring.formula.StandIns;

/**
 * Shapley values of the game in which a coalition is worth 1 if it makes a formula hold, else 0.
 *
 * <p>Let each player join with the same probability t; then the value of a player is the mean, over t from 0 to 1, of the
 * probability that the formula holds with the player less that without (Owen, Multilinear extensions of games, Management Science
 * 18, 1972). This difference is a polynomial in t of a degree below the number of players n; a decision diagram gives it at a
 * point in time linear in its size, and n / 2 points give its integral exactly but for rounding. Players that can stand in for
 * each other are one variable of the diagram, which holds with 1 - (1 - t)^(number of them).
 *
 * @param <V> the players
 */
final class MultilinearExtension<V> {
    private final List<V> players;
    private final StandIns<V> standIns;
    private final DecisionDiagram<V> diagram;

    private MultilinearExtension(List<V> players, StandIns<V> standIns, DecisionDiagram<V> diagram) {
        this.players = players;
        this.standIns = standIns;
        this.diagram = diagram;
    }

    /** Of a formula, unless its diagram takes more than a number of nodes. */
    static <V extends Comparable<? super V>> Optional<MultilinearExtension<V>> of(Formula<V> formula, int mostNodes) {
        StandIns<V> standIns = StandIns.of(formula, player -> true, (a, b) -> a.compareTo(b));
        return DecisionDiagram.of(standIns.formula(), mostNodes)
                .map(diagram -> new MultilinearExtension<>(formula.variables().asList(), standIns, diagram));
    }

    /** The values of the players, in the order of their first mention. */
    double[] shapleyValues() {
        int[] sizes = diagram.variables().stream()
                .mapToInt(player -> standIns.group(player).size())
                .toArray();
        double[] shared = new double[sizes.length];
        GaussLegendre points = new GaussLegendre((players.size() + 1) / 2);
        double[] probabilities = new double[sizes.length];
        for (int k = 0; k < points.count(); k++) {
            Interruption.check("contributions");
            double away = 1 - points.point(k);
            for (int i = 0; i < sizes.length; i++) {
                probabilities[i] = 1 - Math.pow(away, sizes[i]);
            }
            double[] differences = diagram.differences(probabilities);
            for (int i = 0; i < sizes.length; i++) {
                shared[i] += points.weight(k) * differences[i] * Math.pow(away, sizes[i] - 1);
            }
        }
        return byPlayer(shared);
    }

    private double[] byPlayer(double[] shared) {
        Map<V, Double> values = new HashMap<>();
        List<V> variables = new ArrayList<>(diagram.variables());
        for (int i = 0; i < variables.size(); i++) {
            for (V player : standIns.group(variables.get(i))) {
                values.put(player, shared[i]);
            }
        }
        return players.stream()
                .mapToDouble(player -> values.getOrDefault(player, 0.0))
                .toArray();
    }
}
