package org.regionalstrategy.model;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.regionalstrategy.model.common.Path;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.cooperation.Capability;
import org.regionalstrategy.model.cooperation.ReadinessScale;
import org.regionalstrategy.model.enabling.Capacity;
import org.regionalstrategy.model.enabling.Infrastructure;
import org.regionalstrategy.model.product.Market;
import org.regionalstrategy.model.product.PackagedProduct;
import org.regionalstrategy.model.product.Product;
import org.regionalstrategy.model.product.ProductPackage;
import org.regionalstrategy.model.product.ProductRole;
import org.regionalstrategy.model.product.Requirement;

/** Rules on products, packages and requirements. */
final class ProductRules {
    private final Strategy strategy;
    private final Findings findings;

    private ProductRules(Strategy strategy, Findings findings) {
        this.strategy = strategy;
        this.findings = findings;
    }

    static void check(Strategy strategy, Findings findings) {
        ProductRules rules = new ProductRules(strategy, findings);
        for (int i = 0; i < strategy.products().size(); i++) {
            rules.product(
                    strategy.products().get(i), Path.ROOT.property("products").index(i));
        }
        for (int i = 0; i < strategy.packages().size(); i++) {
            rules.productPackage(
                    strategy.packages().get(i), Path.ROOT.property("packages").index(i));
        }
    }

    private void product(Product product, Path at) {
        product.readiness().ifPresent(level -> Numbers.level(level, ReadinessScale.TRL, at, "readiness", findings));
        product.market().ifPresent(market -> market(market, at.property("market")));
        product.requires().ifPresent(requirement -> requirement(requirement, at.property("requires")));
        boolean hasEvidence = product.market()
                .map(market -> market.illustrative() || !market.sources().isEmpty())
                .orElse(false);
        findings.addUnless(
                hasEvidence,
                IntegrityRule.PRODUCT_WITHOUT_MARKET_EVIDENCE,
                at,
                () -> "product \"" + product.id() + "\" has "
                        + (product.market().isPresent() ? "a market without a source" : "no market"));
    }

    private void market(Market market, Path at) {
        market.size().ifPresent(size -> Numbers.notNegative(size, at, "size", findings));
        market.shareSought().ifPresent(share -> Numbers.share(share, at, "shareSought", findings));
        market.growth().ifPresent(growth -> {
            if (Numbers.finite(growth, at, "growth", findings)) {
                findings.addUnless(
                        growth > -1,
                        IntegrityRule.OUT_OF_RANGE,
                        at.property("growth"),
                        () -> "growth must be above -1: " + growth);
            }
        });
    }

    private void productPackage(ProductPackage productPackage, Path at) {
        findings.addUnless(
                productPackage.products().stream().anyMatch(product -> product.role() == ProductRole.CORE),
                IntegrityRule.PACKAGE_WITHOUT_CORE_PRODUCT,
                at.property("products"),
                () -> "package \"" + productPackage.id() + "\" has no core product");
        Set<Ref<Product>> seen = new TreeSet<>();
        for (int i = 0; i < productPackage.products().size(); i++) {
            PackagedProduct packaged = productPackage.products().get(i);
            findings.addUnless(
                    seen.add(packaged.product()),
                    IntegrityRule.REPEATED_ENTRY,
                    at.property("products").index(i),
                    () -> packaged.product() + " is in the package twice");
        }
        productPackage.requires().ifPresent(requirement -> requirement(requirement, at.property("requires")));
        DeliveryRules.costs(productPackage.costs(), at, findings);
    }

    private void requirement(Requirement requirement, Path at) {
        if (requirement instanceof Requirement.Compound compound) {
            compound(compound, at);
        } else if (requirement instanceof Requirement.CapabilityAt condition) {
            level(condition.capability(), condition.level(), at);
        } else if (requirement instanceof Requirement.OutsidePartner condition) {
            level(condition.capability(), condition.level(), at);
        } else if (requirement instanceof Requirement.InfrastructureOperating condition) {
            condition.demand().ifPresent(demand -> demand(condition.infrastructure(), demand, at));
        }
    }

    private void demand(Ref<Infrastructure> ref, double demand, Path requirement) {
        Numbers.positive(demand, requirement, "demand", findings);
        Path at = requirement.property("demand");
        strategy.find(ref).ifPresent(infrastructure -> {
            Optional<Capacity> capacity = infrastructure.capacity();
            findings.addUnless(
                    capacity.isPresent(),
                    IntegrityRule.DEMAND_WITHOUT_CAPACITY,
                    at,
                    () -> "the capacity of \"" + ref.id() + "\" is not known, so that whether " + demand
                            + " of it is there cannot be told");
            capacity.ifPresent(known -> findings.addUnless(
                    !(demand > known.amount()),
                    IntegrityRule.DEMAND_ABOVE_CAPACITY,
                    at,
                    () -> "takes more than all that \"" + ref.id() + "\" has, " + known.amount() + " " + known.unit()
                            + ": " + demand));
        });
    }

    private void compound(Requirement.Compound compound, Path at) {
        Path parts = at.property(RequirementPaths.partsOf(compound));
        findings.addUnless(
                !compound.parts().isEmpty(), IntegrityRule.EMPTY_REQUIREMENT, parts, () -> "needs at least one part");
        if (compound instanceof Requirement.AtLeast atLeast) {
            findings.addUnless(
                    atLeast.count() >= 1 && atLeast.count() <= atLeast.parts().size(),
                    IntegrityRule.COUNT_BEYOND_PARTS,
                    at.property("atLeast"),
                    () -> "must lie from 1 to the number of parts, "
                            + atLeast.parts().size() + ": " + atLeast.count());
        }
        for (int i = 0; i < compound.parts().size(); i++) {
            requirement(compound.parts().get(i), parts.index(i));
        }
    }

    private void level(Ref<Capability> capability, int level, Path at) {
        Optional<ReadinessScale> scale = strategy.find(capability).map(Capability::scale);
        scale.ifPresent(known -> Numbers.level(level, known, at, "level", findings));
    }
}
