package org.regionalstrategy.scoring.cooperation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.function.Predicate;
import org.regionalstrategy.model.Strategy;
import org.regionalstrategy.model.assessment.Addition;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.cooperation.Organization;
import org.regionalstrategy.model.enabling.Decision;
import org.regionalstrategy.model.enabling.Infrastructure;
import org.regionalstrategy.model.product.ProductPackage;
import org.regionalstrategy.model.product.Requirement;
import org.regionalstrategy.scoring.formula.Formula;

/**
 * What an open gate hangs on: the requirements of a package as a monotone formula over its components, which are organizations
 * that take part, infrastructure that operates and decisions that are adopted. Reliability theory calls it the structure
 * function.
 *
 * <p>An organization meets a condition if its latest known level is enough; levels are not raised here. Infrastructure that does
 * not operate yet needs what it depends on and its decisions; that which operates needs nothing but itself. What operates or is
 * adopted is a component like any other: it may fail, or be revoked. The strategy must be the view of a date
 * ({@code strategy.asOf(date)}). For use within the library.
 */
public final class GateStructure {
    private final Situation situation;

    private GateStructure(Situation situation) {
        this.situation = situation;
    }

    public static GateStructure of(Strategy strategy) {
        return new GateStructure(new Situation(strategy));
    }

    /** What must be there if any organizations may open the gate together, whether or not they are a community. */
    public Formula<Ref<?>> openedByAnyCoalition(ProductPackage productPackage) {
        Requirement requirement = Requirements.of(situation.strategy(), productPackage);
        return GateFormula.ofEverything(situation, requirement)
                .of(requirement)
                .replaced(addition -> new Formula.Variable<>(component(addition)));
    }

    /** What must be there if the members of one of the communities of the strategy have to open the gate. */
    public Formula<Ref<?>> openedByCommunities(ProductPackage productPackage) {
        return openedByCommunities(productPackage, organization -> false);
    }

    /** What must be there if the members of one of the communities and some who may join any of them have to open the gate. */
    public Formula<Ref<?>> openedByCommunities(ProductPackage productPackage, Predicate<Ref<?>> mayJoin) {
        Formula<Ref<?>> anybody = openedByAnyCoalition(productPackage);
        Formula<Ref<?>> anyCommunity = Formula.any(situation.strategy().communities().stream()
                .map(community -> {
                    ImmutableSet<Ref<Organization>> members = Situation.members(community);
                    return among(organization -> members.contains(organization) || mayJoin.test(organization), anybody);
                })
                .toList());
        return anyCommunity.replaced(Formula.Variable::new);
    }

    private static Formula<Ref<?>> among(Predicate<Ref<?>> mayTakePart, Formula<Ref<?>> anybody) {
        return anybody.replaced(component -> isOrganization(component) && !mayTakePart.test(component)
                ? Formula.never()
                : new Formula.Variable<>(component));
    }

    private static Ref<?> component(Addition addition) {
        if (addition instanceof Addition.PartnerJoins joins) {
            return joins.organization();
        } else if (addition instanceof Addition.InfrastructureBuilt built) {
            return built.infrastructure();
        } else if (addition instanceof Addition.DecisionTaken taken) {
            return taken.decision();
        }
        throw new IllegalStateException("nobody is a member who could raise a level: " + addition);
    }

    /** Whether a component is known to be there: it operates, it is adopted; a known organization always is. */
    public boolean isThere(Ref<?> component) {
        Object thing = situation.strategy().resolve(component);
        if (thing instanceof Infrastructure infrastructure) {
            return situation.operates(infrastructure.ref());
        } else if (thing instanceof Decision decision) {
            return situation.isAdopted(decision.ref());
        }
        return true;
    }

    /** Whether an organization is neither in the region of the strategy nor in a part of it. */
    public boolean isOutside(Organization organization) {
        return situation.isOutside(organization);
    }

    public static boolean isOrganization(Ref<?> component) {
        return component.type() == Organization.class;
    }

    public static boolean isInfrastructure(Ref<?> component) {
        return component.type() == Infrastructure.class;
    }

    public static boolean isDecision(Ref<?> component) {
        return component.type() == Decision.class;
    }

    /** What would have to be added to each community, of those that could open the gate at all. */
    static ImmutableList<Formula<Addition>> ways(Situation situation, ProductPackage productPackage) {
        Requirement requirement = Requirements.of(situation.strategy(), productPackage);
        return situation.strategy().communities().stream()
                .map(community -> GateFormula.ofCommunity(situation, community, requirement)
                        .of(requirement))
                .filter(formula -> formula.holds(addition -> true))
                .collect(ImmutableList.toImmutableList());
    }
}
