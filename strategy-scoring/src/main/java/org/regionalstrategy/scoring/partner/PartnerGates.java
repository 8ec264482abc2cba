package org.regionalstrategy.scoring.partner;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.regionalstrategy.model.Strategy;
import org.regionalstrategy.model.assessment.cooperation.OpenedGate;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.cooperation.Organization;
import org.regionalstrategy.model.product.ProductPackage;
import org.regionalstrategy.scoring.cooperation.Assumption;
import org.regionalstrategy.scoring.cooperation.GateStructure;
import org.regionalstrategy.scoring.formula.Formula;
import org.regionalstrategy.scoring.formula.MinimalSets;
import org.regionalstrategy.scoring.formula.StandIns;

/** The gates that are closed to the region and could be opened by partners from outside. */
final class PartnerGates {
    private final GateStructure structure;
    private final PartnerOptions options;
    private final ImmutableSet<Ref<Organization>> outsiders;
    private final BuildingCost building;
    private final ImmutableList<ClosedGate> closed;
    private final StandIns<Outsider> standIns;
    private boolean complete = true;

    PartnerGates(Strategy strategy, PartnerOptions options, ImmutableMap<Ref<ProductPackage>, Double> worth) {
        this.structure = GateStructure.of(strategy);
        this.options = options;
        ImmutableSet<Ref<Organization>> members = strategy.communities().stream()
                .flatMap(community -> community.members().stream())
                .map(member -> member.organization())
                .collect(ImmutableSet.toImmutableSet());
        this.outsiders = strategy.organizations().stream()
                .filter(item -> structure.isOutside(item) && !members.contains(item.ref()))
                .map(Organization::ref)
                .collect(ImmutableSet.toImmutableSet());
        this.building = new BuildingCost(strategy, options.sets());
        List<ProductPackage> packages = new ArrayList<>();
        List<Formula<Outsider>> formulas = new ArrayList<>();
        for (ProductPackage item : strategy.packages()) {
            Formula<Outsider> formula = byPartners(item);
            if (!formula.holds(partner -> false) && formula.holds(partner -> true)) {
                packages.add(item);
                formulas.add(formula);
            }
        }
        // partners are alike only if they can stand in for each other in every package
        this.standIns = StandIns.of(Formula.all(formulas), partner -> true, Comparator.naturalOrder());
        ImmutableSet<Outsider> dropped = standIns.groups().values().stream()
                .flatMap(group -> group.stream().skip(1))
                .collect(ImmutableSet.toImmutableSet());
        ImmutableList.Builder<ClosedGate> gates = ImmutableList.builder();
        for (int i = 0; i < packages.size(); i++) {
            gates.add(new ClosedGate(
                    packages.get(i),
                    worth.getOrDefault(packages.get(i).ref(), 0.0),
                    formulas.get(i),
                    smallest(formulas.get(i), dropped)));
        }
        this.closed = gates.build();
    }

    ImmutableList<ClosedGate> closed() {
        return closed;
    }

    /** Whether all smallest sets were found. */
    boolean complete() {
        return complete;
    }

    /** Whether what the gates opened so far take beside partners is the cheapest. */
    boolean isCheapest() {
        return building.isExact();
    }

    ImmutableList<Outsider> standIns(Outsider partner) {
        return standIns.group(partner);
    }

    /** What opening the gate with partners takes beside them. */
    OpenedGate opened(ClosedGate gate, ImmutableSet<Outsider> partners) {
        return building.opened(
                gate.productPackage(), whole(gate.productPackage()).replaced(component -> {
                    if (GateStructure.isOrganization(component)) {
                        return outsiders.contains(component) && !isAmong(partners, component)
                                ? Formula.never()
                                : Formula.met();
                    }
                    return structure.isThere(component) ? Formula.met() : assumed(component);
                }));
    }

    private Formula<Ref<?>> assumed(Ref<?> component) {
        return assumption(component) == Assumption.FULFILLED ? new Formula.Variable<>(component) : Formula.never();
    }

    private static boolean isAmong(ImmutableSet<Outsider> partners, Ref<?> component) {
        return partners.stream().anyMatch(partner -> partner.organization().equals(component));
    }

    private Formula<Outsider> byPartners(ProductPackage productPackage) {
        return whole(productPackage).replaced(component -> {
            if (GateStructure.isOrganization(component)) {
                return outsiders.contains(component)
                        ? new Formula.Variable<>(new Outsider(Ref.of(Organization.class, component.id())))
                        : Formula.met();
            }
            return assumption(component) == Assumption.FULFILLED || structure.isThere(component)
                    ? Formula.met()
                    : Formula.never();
        });
    }

    private Formula<Ref<?>> whole(ProductPackage productPackage) {
        Predicate<Ref<?>> isOutsider = outsiders::contains;
        return options.localPartners() == Assumption.FULFILLED
                ? structure.openedByAnyCoalition(productPackage)
                : structure.openedByCommunities(productPackage, isOutsider);
    }

    private Assumption assumption(Ref<?> component) {
        return GateStructure.isDecision(component) ? options.decisions() : options.infrastructure();
    }

    private ImmutableList<ImmutableSet<Outsider>> smallest(Formula<Outsider> formula, ImmutableSet<Outsider> dropped) {
        Formula<Outsider> firsts = formula.replaced(
                partner -> dropped.contains(partner) ? Formula.never() : new Formula.Variable<>(partner));
        MinimalSets<Outsider> minimal = MinimalSets.of(StandIns.none(firsts), options.sets(), options.partners());
        complete &= minimal.complete();
        return minimal.patterns().stream().map(pattern -> pattern.set(0)).collect(ImmutableList.toImmutableList());
    }
}
