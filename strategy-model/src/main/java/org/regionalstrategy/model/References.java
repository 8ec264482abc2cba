package org.regionalstrategy.model;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import org.regionalstrategy.model.common.Entity;
import org.regionalstrategy.model.common.Path;
import org.regionalstrategy.model.cooperation.CapabilityHolding;
import org.regionalstrategy.model.cooperation.CooperationCommunity;
import org.regionalstrategy.model.cooperation.CooperationLink;
import org.regionalstrategy.model.cooperation.Organization;
import org.regionalstrategy.model.enabling.CostEstimate;
import org.regionalstrategy.model.enabling.Decision;
import org.regionalstrategy.model.enabling.Infrastructure;
import org.regionalstrategy.model.enabling.Instrument;
import org.regionalstrategy.model.evidence.EvidenceCitation;
import org.regionalstrategy.model.evidence.Strength;
import org.regionalstrategy.model.product.Product;
import org.regionalstrategy.model.product.ProductPackage;
import org.regionalstrategy.model.product.Requirement;
import org.regionalstrategy.model.programme.Project;
import org.regionalstrategy.model.region.Concordance;
import org.regionalstrategy.model.session.Criterion;
import org.regionalstrategy.model.session.Participant;
import org.regionalstrategy.model.session.Preferences;
import org.regionalstrategy.model.session.StrategicSession;

/** Every reference in a strategy, in the order of the document. */
final class References {
    private References() {}

    static void visit(Strategy strategy, ReferenceVisitor visitor) {
        ReferenceScope root = new ReferenceScope(Path.ROOT, LocalDate.MIN, visitor);
        root.one("region", strategy.region());
        entities(
                root,
                "regions",
                strategy.regions(),
                (scope, region) -> scope.maybe("parent", region.parent()).all("comparators", region.comparators()));
        entities(root, "classifications", strategy.classifications(), (scope, classification) -> {});
        entities(
                root,
                "activities",
                strategy.activities(),
                (scope, activity) ->
                        scope.one("classification", activity.classification()).maybe("broader", activity.broader()));
        entities(root, "concordances", strategy.concordances(), References::concordance);
        entities(
                root,
                "indicators",
                strategy.indicators(),
                (scope, indicator) -> scope.maybe("classification", indicator.classification()));
        root.each(
                "observations",
                strategy.observations(),
                (scope, observation) -> scope.maybe("source", observation.source()));
        entities(root, "strengths", strategy.strengths(), References::strength);
        entities(
                root,
                "capabilities",
                strategy.capabilities(),
                (scope, capability) -> scope.part("raising", capability.raising(), ReferenceScope::sources));
        entities(root, "organizations", strategy.organizations(), References::organization);
        entities(root, "links", strategy.links(), References::link);
        entities(root, "communities", strategy.communities(), References::community);
        entities(root, "decisions", strategy.decisions(), References::decision);
        entities(root, "infrastructure", strategy.infrastructure(), References::infrastructure);
        entities(root, "instruments", strategy.instruments(), References::instrument);
        entities(root, "products", strategy.products(), References::product);
        entities(root, "packages", strategy.packages(), References::productPackage);
        entities(root, "projects", strategy.projects(), References::project);
        entities(root, "scenarios", strategy.scenarios(), (scope, scenario) -> {});
        entities(
                root,
                "targets",
                strategy.targets(),
                (scope, target) -> scope.one("indicator", target.indicator())
                        .one("region", target.region())
                        .maybe("activity", target.activity())
                        .maybe("scenario", target.scenario())
                        .maybe("owner", target.owner()));
        entities(root, "criteria", strategy.criteria(), References::criterion);
        entities(root, "sessions", strategy.sessions(), References::session);
    }

    private static <E extends Entity> void entities(
            ReferenceScope parent, String property, ImmutableList<E> entities, BiConsumer<ReferenceScope, E> visit) {
        parent.each(property, entities, (scope, entity) -> {
            ReferenceScope known = scope.since(entity.since());
            visit.accept(known, entity);
            known.sources(entity);
        });
    }

    private static void concordance(ReferenceScope scope, Concordance concordance) {
        scope.one("origin", concordance.origin())
                .one("target", concordance.target())
                .each(
                        "mappings",
                        concordance.mappings(),
                        (at, mapping) -> at.one("origin", mapping.origin()).one("target", mapping.target()));
    }

    private static void strength(ReferenceScope scope, Strength strength) {
        scope.one("region", strength.region()).each("evidence", strength.evidence(), References::citation);
    }

    private static void citation(ReferenceScope scope, EvidenceCitation citation) {
        scope.one("indicator", citation.indicator()).one("activity", citation.activity());
        scope.at(scope.at().property("base"))
                .one("indicator", citation.base().indicator())
                .all("activities", citation.base().activities());
    }

    private static void organization(ReferenceScope scope, Organization organization) {
        scope.one("region", organization.region())
                .maybe("partOf", organization.partOf())
                .maybe("spinOffOf", organization.spinOffOf())
                .all("activities", organization.activities())
                .each("capabilities", organization.capabilities(), References::holding)
                .part("joining", organization.joining(), ReferenceScope::sources);
    }

    private static void holding(ReferenceScope scope, CapabilityHolding holding) {
        scope.since(holding.since()).one("capability", holding.capability()).sources(holding);
    }

    private static void link(ReferenceScope scope, CooperationLink link) {
        // a link that has not begun is not known either
        scope.since(link.start()).one("organization", link.organization()).one("partner", link.partner());
    }

    private static void community(ReferenceScope scope, CooperationCommunity community) {
        scope.each(
                "members",
                community.members(),
                (at, member) -> at.since(member.since()).one("organization", member.organization()));
    }

    private static void decision(ReferenceScope scope, Decision decision) {
        scope.each("history", decision.history(), ReferenceScope::sources)
                .part("probability", decision.probability(), ReferenceScope::sources)
                .part("expected", decision.expected(), ReferenceScope::sources);
    }

    private static void infrastructure(ReferenceScope scope, Infrastructure infrastructure) {
        scope.maybe("region", infrastructure.region())
                .maybe("host", infrastructure.host())
                .maybe("owner", infrastructure.owner())
                .each("costs", infrastructure.costs(), References::cost)
                .each("history", infrastructure.history(), ReferenceScope::sources)
                .all("dependsOn", infrastructure.dependsOn())
                .all("needs", infrastructure.needs());
    }

    private static void cost(ReferenceScope scope, CostEstimate cost) {
        scope.sources(cost);
    }

    private static void instrument(ReferenceScope scope, Instrument instrument) {
        scope.each("budgets", instrument.budgets(), ReferenceScope::sources);
    }

    private static void product(ReferenceScope scope, Product product) {
        scope.all("activities", product.activities())
                .part("market", product.market(), ReferenceScope::sources)
                .part("requires", product.requires(), References::requirement)
                .all("substitutes", product.substitutes());
    }

    private static void productPackage(ReferenceScope scope, ProductPackage productPackage) {
        scope.each("products", productPackage.products(), (at, packaged) -> at.one("product", packaged.product()))
                .all("buildsOn", productPackage.buildsOn())
                .part("requires", productPackage.requires(), References::requirement)
                .each("costs", productPackage.costs(), References::cost);
    }

    private static void requirement(ReferenceScope scope, Requirement requirement) {
        if (requirement instanceof Requirement.Compound compound) {
            scope.each(RequirementPaths.partsOf(compound), compound.parts(), References::requirement);
        } else if (requirement instanceof Requirement.CapabilityAt condition) {
            scope.one("capability", condition.capability());
        } else if (requirement instanceof Requirement.InfrastructureOperating condition) {
            scope.one("infrastructure", condition.infrastructure());
        } else if (requirement instanceof Requirement.DecisionAdopted condition) {
            scope.one("decision", condition.decision());
        } else if (requirement instanceof Requirement.OutsidePartner condition) {
            scope.one("outsidePartner", condition.capability()).maybe("region", condition.region());
        }
    }

    private static void project(ReferenceScope scope, Project project) {
        scope.all("packages", project.packages())
                .all("partners", project.partners())
                .all("infrastructure", project.infrastructure())
                .all("needs", project.needs())
                .part("duration", project.duration(), ReferenceScope::sources)
                .each("costs", project.costs(), References::cost)
                .each(
                        "funding",
                        project.funding(),
                        (at, share) ->
                                at.maybe("instrument", share.instrument()).sources(share))
                .all("follows", project.follows())
                .all("yields", project.yields());
    }

    private static void criterion(ReferenceScope scope, Criterion criterion) {
        scope.each(
                "scores",
                criterion.scores(),
                (at, score) -> at.since(score.since())
                        .one("productPackage", score.productPackage())
                        .sources(score));
    }

    private static void session(ReferenceScope scope, StrategicSession session) {
        scope.each("participants", session.participants(), References::participant)
                .each("dissents", session.dissents(), (at, dissent) -> at.one("participant", dissent.participant()));
    }

    private static void participant(ReferenceScope scope, Participant participant) {
        scope.since(participant.since())
                .maybe("organization", participant.organization())
                .part("preferences", participant.preferences(), References::preferences)
                .all("vetoes", participant.vetoes())
                .sources(participant);
    }

    private static void preferences(ReferenceScope scope, Preferences preferences) {
        scope.each("weights", preferences.weights(), (at, weight) -> at.one("criterion", weight.criterion()))
                .all("ranking", preferences.ranking())
                .each(
                        "comparisons",
                        preferences.comparisons(),
                        (at, comparison) ->
                                at.one("preferred", comparison.preferred()).one("over", comparison.over()))
                .sources(preferences);
    }
}
