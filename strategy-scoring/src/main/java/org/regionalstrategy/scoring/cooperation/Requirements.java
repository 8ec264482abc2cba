package org.regionalstrategy.scoring.cooperation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.LinkedHashSet;
import java.util.Set;
import org.regionalstrategy.model.Strategy;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.cooperation.Capability;
import org.regionalstrategy.model.product.PackagedProduct;
import org.regionalstrategy.model.product.ProductPackage;
import org.regionalstrategy.model.product.ProductRole;
import org.regionalstrategy.model.product.Requirement;
import org.regionalstrategy.scoring.formula.Formula;

/** What a package requires as a whole. */
final class Requirements {
    private Requirements() {}

    /** Its own requirement and those of its core products together. */
    static Requirement of(Strategy strategy, ProductPackage productPackage) {
        return new Requirement.AllOf(parts(strategy, productPackage));
    }

    /** Its own requirement, if it has one, and those of its core products. */
    static ImmutableList<Requirement> parts(Strategy strategy, ProductPackage productPackage) {
        ImmutableList.Builder<Requirement> parts = ImmutableList.builder();
        productPackage.requires().ifPresent(parts::add);
        for (PackagedProduct packaged : productPackage.products()) {
            if (packaged.role() == ProductRole.CORE) {
                strategy.resolve(packaged.product()).requires().ifPresent(parts::add);
            }
        }
        return parts.build();
    }

    /** The requirement as a formula over its conditions. */
    static Formula<Requirement.Condition> formula(Requirement requirement) {
        if (requirement instanceof Requirement.Compound compound) {
            ImmutableList<Formula<Requirement.Condition>> parts =
                    compound.parts().stream().map(Requirements::formula).collect(ImmutableList.toImmutableList());
            return new Formula.AtLeast<>(count(compound), parts);
        }
        return new Formula.Variable<>((Requirement.Condition) requirement);
    }

    private static int count(Requirement.Compound compound) {
        if (compound instanceof Requirement.AtLeast atLeast) {
            return atLeast.count();
        }
        return compound instanceof Requirement.AllOf ? compound.parts().size() : 1;
    }

    /** The single conditions of a requirement, each once, in their order. */
    static ImmutableSet<Requirement.Condition> conditions(Requirement requirement) {
        Set<Requirement.Condition> conditions = new LinkedHashSet<>();
        collect(requirement, conditions);
        return ImmutableSet.copyOf(conditions);
    }

    /** The levels of capabilities that a requirement asks for. */
    static ImmutableSetMultimap<Ref<Capability>, Integer> levels(Requirement requirement) {
        ImmutableSetMultimap.Builder<Ref<Capability>, Integer> levels = ImmutableSetMultimap.builder();
        for (Requirement.Condition condition : conditions(requirement)) {
            if (condition instanceof Requirement.CapabilityAt capability) {
                levels.put(capability.capability(), capability.level());
            } else if (condition instanceof Requirement.OutsidePartner partner) {
                levels.put(partner.capability(), partner.level());
            }
        }
        return levels.build();
    }

    private static void collect(Requirement requirement, Set<Requirement.Condition> conditions) {
        if (requirement instanceof Requirement.Compound compound) {
            compound.parts().forEach(part -> collect(part, conditions));
        } else if (requirement instanceof Requirement.Condition condition) {
            conditions.add(condition);
        }
    }
}
