package org.regionalstrategy.scoring.linkage;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.regionalstrategy.model.Strategy;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.cooperation.CooperationCommunity;
import org.regionalstrategy.model.matrix.Labels;
import org.regionalstrategy.model.product.ProductPackage;
import org.regionalstrategy.scoring.community.Reach;
import org.regionalstrategy.scoring.cooperation.Assumption;
import org.regionalstrategy.scoring.cooperation.GateStructure;
import org.regionalstrategy.scoring.formula.Formula;

/** What the packages of a strategy require of organizations, by their numbers in a network. */
final class LinkGates {
    private final GateStructure structure;
    private final LinkOptions options;
    private final List<Formula<Integer>> gates = new ArrayList<>();
    private final ImmutableList<BitSet> communities;

    LinkGates(Strategy strategy, Labels organizations, LinkOptions options) {
        this.structure = GateStructure.of(strategy);
        this.options = options;
        for (ProductPackage item : strategy.packages()) {
            gates.add(structure.openedByAnyCoalition(item).replaced(component -> byNumber(component, organizations)));
        }
        this.communities = strategy.communities().stream()
                .map(community -> members(community, organizations))
                .collect(ImmutableList.toImmutableList());
    }

    private Formula<Integer> byNumber(Ref<?> component, Labels organizations) {
        if (GateStructure.isOrganization(component)) {
            return new Formula.Variable<>(organizations.position(component.id()));
        }
        Assumption assumption = GateStructure.isDecision(component) ? options.decisions() : options.infrastructure();
        return assumption == Assumption.FULFILLED || structure.isThere(component) ? Formula.met() : Formula.never();
    }

    private static BitSet members(CooperationCommunity community, Labels organizations) {
        BitSet members = new BitSet();
        community
                .members()
                .forEach(member ->
                        members.set(organizations.position(member.organization().id())));
        return members;
    }

    int size() {
        return gates.size();
    }

    Formula<Integer> gate(int number) {
        return gates.get(number);
    }

    /** Whether a declared community meets it, or somebody with those around him. */
    boolean isMet(int number, Reach reach, int steps) {
        Formula<Integer> gate = gates.get(number);
        BitSet useful = new BitSet();
        gate.variables().forEach(useful::set);
        return communities.stream().anyMatch(members -> gate.holds(members::get))
                || reach.alike(steps, useful).keySet().stream().anyMatch(group -> gate.holds(group::get));
    }
}
