package org.regionalstrategy.scoring.dependency;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.regionalstrategy.scoring.formula.DecisionDiagram;
import org.regionalstrategy.scoring.formula.Formula;
import org.regionalstrategy.scoring.formula.MinimalSets;

/**
 * The probability that a monotone formula holds over independent variables, and how important each variable is for it.
 *
 * <p>What is certain is put into the formula first; a decision diagram of the rest gives exact probabilities in time linear in
 * its nodes. Birnbaum, On the importance of different components in a multicomponent system, 1969. Vesely, A time-dependent
 * methodology for fault tree evaluation, 1970; Fussell, How to hand-calculate system reliability and safety characteristics,
 * 1975. Rauzy, New algorithms for fault trees analysis, 1993.
 *
 * @param <V> the variables
 */
final class Reliability<V> {
    private final Formula<V> formula;
    private final Function<V, OptionalDouble> probability;
    private final int nodes;
    private final int sets;
    private final Chance<V> open;
    private final Chance<V> closed;
    private final Optional<ImmutableList<ImmutableSet<V>>> failingCuts;

    /**
     * Of a formula.
     *
     * @param probability that of each variable, 0 to 1; empty if nobody has judged it
     * @param nodes how many nodes a diagram may have
     * @param sets how many minimal sets are found at most
     */
    Reliability(Formula<V> formula, Function<V, OptionalDouble> probability, int nodes, int sets) {
        this.formula = formula;
        this.probability = probability;
        this.nodes = nodes;
        this.sets = sets;
        this.open = holding(formula);
        this.closed = failing(formula.dual());
        this.failingCuts = failingCuts();
    }

    /** The probability that the formula holds. */
    Chance<V> open() {
        return open;
    }

    /** With and without a variable: the probabilities whose difference is Birnbaum's importance. */
    Chance<V> openIf(V variable, boolean there) {
        return holding(formula.replaced(other ->
                !other.equals(variable) ? new Formula.Variable<>(other) : there ? Formula.met() : Formula.never()));
    }

    /** Birnbaum's importance of a variable. */
    Chance<V> birnbaum(V variable) {
        if (isIrrelevant(variable)) {
            return Chance.of(0);
        }
        Chance<V> with = openIf(variable, true);
        Chance<V> without = openIf(variable, false);
        return with.with(without, with.lower() - without.lower());
    }

    /** Whether the formula does not depend on a variable at all, the certain ones being as they are. */
    private boolean isIrrelevant(V variable) {
        Formula<V> uncertain =
                settled(formula, other -> other.equals(variable) ? OptionalDouble.empty() : probability.apply(other));
        return DecisionDiagram.of(uncertain, nodes)
                .map(diagram -> !diagram.support().contains(variable))
                .orElse(false);
    }

    /** Fussell and Vesely's importance of a variable; empty if the formula cannot fail. */
    Optional<Chance<V>> fussellVesely(V variable) {
        if (cannotFail()) {
            return Optional.empty();
        } else if (failingCuts.isEmpty()) {
            return Optional.of(new Chance<>(0, 1, false, ImmutableSet.of()));
        }
        Chance<V> cut = failing(Formula.any(failingCuts.get().stream()
                .filter(set -> set.contains(variable))
                .map(set -> Formula.all(
                        set.stream().<Formula<V>>map(Formula.Variable::new).toList()))
                .toList()));
        return Optional.of(cut.with(closed, closed.lower() > 0 ? cut.lower() / closed.lower() : 0));
    }

    /** The criticality of a variable; empty if the formula cannot fail. */
    Optional<Chance<V>> criticality(V variable) {
        if (cannotFail()) {
            return Optional.empty();
        }
        Chance<V> missing = failing(new Formula.Variable<>(variable));
        Chance<V> both = birnbaum(variable).with(missing, birnbaum(variable).lower() * missing.lower());
        return Optional.of(both.with(closed, closed.lower() > 0 ? both.lower() / closed.lower() : 0));
    }

    private boolean cannotFail() {
        return closed.isDefined() && closed.lower() == 0;
    }

    /** The minimal cut sets without what is surely there; empty if there are too many. */
    private Optional<ImmutableList<ImmutableSet<V>>> failingCuts() {
        Formula<V> uncertain = formula.replaced(variable ->
                probability.apply(variable).orElse(0) == 1 ? Formula.met() : new Formula.Variable<>(variable));
        MinimalSets<V> cuts = MinimalSets.of(uncertain.dual(), sets);
        return cuts.complete() ? Optional.of(members(cuts)) : Optional.empty();
    }

    private static <V> ImmutableList<ImmutableSet<V>> members(MinimalSets<V> minimal) {
        return minimal.patterns().stream().map(pattern -> pattern.set(0)).collect(ImmutableList.toImmutableList());
    }

    private Chance<V> holding(Formula<V> part) {
        return chance(part, probability);
    }

    /** The probability that a formula holds of the variables that are missing. */
    private Chance<V> failing(Formula<V> ofMissing) {
        return chance(ofMissing, variable -> {
            OptionalDouble there = probability.apply(variable);
            return there.isPresent() ? OptionalDouble.of(1 - there.getAsDouble()) : there;
        });
    }

    private Chance<V> chance(Formula<V> part, Function<V, OptionalDouble> ofVariable) {
        Formula<V> uncertain = settled(part, ofVariable);
        return DecisionDiagram.of(uncertain, nodes)
                .map(diagram -> exact(diagram, ofVariable))
                .orElseGet(() -> bounds(uncertain, ofVariable));
    }

    /** The formula with what is certain put in. */
    private static <V> Formula<V> settled(Formula<V> part, Function<V, OptionalDouble> ofVariable) {
        return part.replaced(variable -> {
            OptionalDouble chance = ofVariable.apply(variable);
            if (chance.isEmpty() || (chance.getAsDouble() > 0 && chance.getAsDouble() < 1)) {
                return new Formula.Variable<>(variable);
            }
            return chance.getAsDouble() == 1 ? Formula.met() : Formula.never();
        });
    }

    private Chance<V> exact(DecisionDiagram<V> diagram, Function<V, OptionalDouble> ofVariable) {
        double lower = diagram.probability(probabilities(diagram, ofVariable, 0));
        double upper = diagram.probability(probabilities(diagram, ofVariable, 1));
        ImmutableSet<V> unjudged = diagram.support().stream()
                .filter(variable -> ofVariable.apply(variable).isEmpty())
                .collect(ImmutableSet.toImmutableSet());
        return new Chance<>(lower, Math.max(lower, upper), true, unjudged);
    }

    private double[] probabilities(
            DecisionDiagram<V> diagram, Function<V, OptionalDouble> ofVariable, double unjudged) {
        return diagram.variables().stream()
                .mapToDouble(variable -> ofVariable.apply(variable).orElse(unjudged))
                .toArray();
    }

    /**
     * A formula holds at least as probably as the likeliest of its paths, and at most as probably as the likeliest of its cuts
     * does not fail. With all paths or all cuts the products of Esary and Proschan (1963) bound it too.
     */
    private Chance<V> bounds(Formula<V> part, Function<V, OptionalDouble> ofVariable) {
        MinimalSets<V> paths = MinimalSets.of(part, sets);
        MinimalSets<V> cuts = MinimalSets.of(part.dual(), sets);
        double lower = 0;
        double allPathsFail = 1;
        for (ImmutableSet<V> path : members(paths)) {
            double holds = product(path, variable -> ofVariable.apply(variable).orElse(0));
            double mayHold =
                    product(path, variable -> ofVariable.apply(variable).orElse(1));
            lower = Math.max(lower, holds);
            allPathsFail *= 1 - mayHold;
        }
        double upper = 1;
        double noCutFails = 1;
        for (ImmutableSet<V> cut : members(cuts)) {
            double mustFail =
                    product(cut, variable -> 1 - ofVariable.apply(variable).orElse(1));
            double mayFail =
                    product(cut, variable -> 1 - ofVariable.apply(variable).orElse(0));
            upper = Math.min(upper, 1 - mustFail);
            noCutFails *= 1 - mayFail;
        }
        lower = cuts.complete() ? Math.max(lower, noCutFails) : lower;
        upper = paths.complete() ? Math.min(upper, 1 - allPathsFail) : upper;
        return new Chance<>(Math.min(lower, upper), Math.max(lower, upper), false, ImmutableSet.of());
    }

    private double product(Iterable<V> variables, Function<V, Double> factor) {
        double product = 1;
        for (V variable : variables) {
            product *= factor.apply(variable);
        }
        return product;
    }
}
