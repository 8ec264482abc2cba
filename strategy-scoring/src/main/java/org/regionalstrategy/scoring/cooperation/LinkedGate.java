package org.regionalstrategy.scoring.cooperation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.regionalstrategy.model.assessment.Addition;
import org.regionalstrategy.model.matrix.Labels;
import org.regionalstrategy.model.product.Requirement;
import org.regionalstrategy.scoring.formula.Formula;

/**
 * A gate held over sets of organizations, which are given by their numbers in a network. The conditions of the requirement are
 * numbered from 0 in the order of their first mention; working with numbers, hundreds of groups are held against it in no time.
 */
final class LinkedGate {
    private final ImmutableList<Requirement.Condition> conditions;
    private final ImmutableList<Optional<CapabilityNeed>> needs;
    private final ImmutableList<Formula<Addition>> lacking;
    private final ImmutableList<BitSet> able;
    private final ImmutableList<BitSet> below;
    private final Formula<Integer> tree;

    /** By condition how each of those reaches the level who would meet it then. */
    private final ImmutableList<ImmutableMap<Integer, Formula<Addition>>> raising;

    LinkedGate(Situation situation, Labels organizations, Requirement requirement) {
        this.conditions = Requirements.conditions(requirement).asList();
        this.needs = conditions.stream().map(CapabilityNeed::of).collect(ImmutableList.toImmutableList());
        GateFormula nobody = GateFormula.ofGroup(situation, ImmutableSet.of(), requirement);
        this.lacking = conditions.stream().map(nobody::of).collect(ImmutableList.toImmutableList());
        this.able = needs.stream()
                .map(need -> holders(situation, organizations, need, true))
                .collect(ImmutableList.toImmutableList());
        this.below = needs.stream()
                .map(need -> holders(situation, organizations, need, false))
                .collect(ImmutableList.toImmutableList());
        this.raising = needs.stream()
                .map(need -> raising(situation, organizations, nobody, need))
                .collect(ImmutableList.toImmutableList());
        this.tree = Requirements.formula(requirement)
                .replaced(condition -> new Formula.Variable<>(conditions.indexOf(condition)));
    }

    private static BitSet holders(
            Situation situation, Labels organizations, Optional<CapabilityNeed> need, boolean atLevel) {
        BitSet holders = new BitSet();
        need.ifPresent(known -> situation.eligible(known).stream()
                .filter(holder -> holder.level() >= known.level() == atLevel)
                .forEach(holder ->
                        holders.set(organizations.position(holder.organization().id()))));
        return holders;
    }

    private static ImmutableMap<Integer, Formula<Addition>> raising(
            Situation situation, Labels organizations, GateFormula formula, Optional<CapabilityNeed> need) {
        ImmutableMap.Builder<Integer, Formula<Addition>> raising = ImmutableMap.builder();
        need.ifPresent(known -> situation.eligible(known).stream()
                .filter(holder -> holder.level() < known.level())
                .forEach(holder -> raising.put(
                        organizations.position(holder.organization().id()), formula.raising(holder, known))));
        return raising.buildOrThrow();
    }

    int size() {
        return conditions.size();
    }

    /** The requirement over the numbers of its conditions. */
    Formula<Integer> tree() {
        return tree;
    }

    /** What a condition needs of organizations; empty for infrastructure and decisions. */
    Optional<CapabilityNeed> need(int condition) {
        return needs.get(condition);
    }

    /** What has to be built and decided for a condition on infrastructure or a decision: all of it. */
    ImmutableSet<Addition> toBuild(int condition) {
        return needs.get(condition).isPresent()
                ? ImmutableSet.of()
                : lacking.get(condition).variables();
    }

    /** Who meets a condition alone; not to be changed. */
    BitSet able(int condition) {
        return able.get(condition);
    }

    /** Who would meet a condition alone, were it not for the level; not to be changed. */
    BitSet below(int condition) {
        return below.get(condition);
    }

    /** The conditions on infrastructure and decisions that are met, once something is built and decided. */
    BitSet standing(ImmutableSet<Addition> added) {
        BitSet standing = new BitSet();
        for (int condition = 0; condition < size(); condition++) {
            if (needs.get(condition).isEmpty() && lacking.get(condition).holds(added::contains)) {
                standing.set(condition);
            }
        }
        return standing;
    }

    /** The conditions on capabilities that a group meets. */
    BitSet met(BitSet group) {
        BitSet met = new BitSet();
        for (int condition = 0; condition < size(); condition++) {
            if (able.get(condition).intersects(group)) {
                met.set(condition);
            }
        }
        return met;
    }

    /**
     * What a group lacks.
     *
     * @param met the conditions on capabilities that it meets
     * @param newcomers how those come into it who meet a condition
     */
    Formula<Addition> lacking(BitSet group, BitSet met, IntFunction<List<Formula<Addition>>> newcomers) {
        return tree.replaced(condition -> {
            if (met.get(condition)) {
                return Formula.met();
            } else if (needs.get(condition).isEmpty()) {
                return lacking.get(condition);
            }
            List<Formula<Addition>> ways = new ArrayList<>();
            raising.get(condition).forEach((holder, raised) -> {
                if (group.get(holder)) {
                    ways.add(raised);
                }
            });
            ways.addAll(newcomers.apply(condition));
            return Formula.any(ways);
        });
    }

    /** Whether a group that meets some conditions on capabilities meets the requirement as things are. */
    boolean isMet(BitSet conditionsMet) {
        BitSet met = (BitSet) conditionsMet.clone();
        met.or(standing(ImmutableSet.of()));
        return tree.holds(met::get);
    }
}
