package org.regionalstrategy.scoring.cooperation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.BitSet;
import java.util.Optional;
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

    int number(CapabilityNeed need) {
        return needs.indexOf(Optional.of(need));
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

    /** Whether a group meets the requirement as things are. */
    boolean isMet(BitSet group) {
        BitSet met = met(group);
        met.or(standing(ImmutableSet.of()));
        return tree.holds(met::get);
    }
}
