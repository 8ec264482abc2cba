package org.regionalstrategy.model;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.regionalstrategy.model.common.Identified;
import org.regionalstrategy.model.common.Path;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.region.Activity;
import org.regionalstrategy.model.region.ActivityMapping;
import org.regionalstrategy.model.region.Classification;
import org.regionalstrategy.model.region.Concordance;
import org.regionalstrategy.model.region.Region;

/** Rules on what contains what, and on codes. */
final class HierarchyRules {
    private HierarchyRules() {}

    static void check(Strategy strategy, Findings findings) {
        acyclic(
                strategy.regions(),
                region -> alone(region.parent()),
                findings,
                IntegrityRule.CYCLE_IN_REGIONS,
                "regions",
                "parent");
        acyclic(
                strategy.activities(),
                activity -> alone(activity.broader()),
                findings,
                IntegrityRule.CYCLE_IN_CLASSIFICATION,
                "activities",
                "broader");
        acyclic(
                strategy.organizations(),
                organization -> alone(organization.partOf()),
                findings,
                IntegrityRule.CYCLE_IN_ORGANIZATIONS,
                "organizations",
                "partOf");
        acyclic(
                strategy.organizations(),
                organization -> alone(organization.spinOffOf()),
                findings,
                IntegrityRule.CYCLE_IN_ORGANIZATIONS,
                "organizations",
                "spinOffOf");
        acyclic(
                strategy.infrastructure(),
                item -> item.dependsOn(),
                findings,
                IntegrityRule.CYCLE_IN_INFRASTRUCTURE,
                "infrastructure",
                "dependsOn");
        acyclic(
                strategy.projects(),
                project -> project.follows(),
                findings,
                IntegrityRule.CYCLE_IN_PROJECTS,
                "projects",
                "follows");
        regions(strategy.regions(), findings);
        activities(strategy, findings);
        for (int i = 0; i < strategy.concordances().size(); i++) {
            concordance(strategy, i, findings);
        }
    }

    private static void concordance(Strategy strategy, int position, Findings findings) {
        Concordance concordance = strategy.concordances().get(position);
        Path list = Path.ROOT.property("concordances").index(position).property("mappings");
        Map<Ref<Activity>, Double> weights = new TreeMap<>();
        for (int i = 0; i < concordance.mappings().size(); i++) {
            ActivityMapping mapping = concordance.mappings().get(i);
            Path at = list.index(i);
            Numbers.share(mapping.weight(), at, "weight", findings);
            double sum = weights.merge(mapping.origin(), mapping.weight(), Double::sum);
            findings.addUnless(
                    !(sum > 1 + Numbers.SHARE_TOLERANCE),
                    IntegrityRule.MAPPED_ABOVE_ONE,
                    at.property("weight"),
                    () -> "the parts of " + mapping.origin() + " add up to " + sum + ", more than 1");
            ofScheme(strategy, mapping.origin(), concordance.origin(), at.property("origin"), findings);
            ofScheme(strategy, mapping.target(), concordance.target(), at.property("target"), findings);
        }
    }

    private static void ofScheme(
            Strategy strategy, Ref<Activity> activity, Ref<Classification> scheme, Path at, Findings findings) {
        strategy.find(activity)
                .filter(found -> !found.classification().equals(scheme))
                .ifPresent(found -> findings.add(
                        IntegrityRule.MIXED_CLASSIFICATIONS,
                        at,
                        activity + " is of " + found.classification().id() + ", but the concordance is between other"
                                + " classifications here: " + scheme.id()));
    }

    private static <T> List<T> alone(Optional<T> one) {
        return one.isPresent() ? List.of(one.get()) : List.of();
    }

    private static <T extends Identified> void acyclic(
            ImmutableList<T> things,
            Function<T, List<Ref<T>>> successors,
            Findings findings,
            IntegrityRule rule,
            String list,
            String property) {
        Map<String, Integer> positions = new HashMap<>();
        Map<String, List<String>> edges = new LinkedHashMap<>();
        for (int i = 0; i < things.size(); i++) {
            List<Ref<T>> following = successors.apply(things.get(i));
            if (!following.isEmpty()) { // no other thing is on a cycle
                positions.putIfAbsent(things.get(i).id(), i);
                edges.putIfAbsent(
                        things.get(i).id(), following.stream().map(Ref::id).toList());
            }
        }
        for (ImmutableList<String> cycle : Cycles.of(edges, edges.keySet())) {
            Path at = Path.ROOT
                    .property(list)
                    .index(positions.getOrDefault(cycle.get(0), 0))
                    .property(property);
            findings.add(rule, at, "cycle: " + String.join(" -> ", cycle) + " -> " + cycle.get(0));
        }
    }

    private static void regions(ImmutableList<Region> regions, Findings findings) {
        Map<String, Map<String, String>> byCode = new HashMap<>();
        for (int i = 0; i < regions.size(); i++) {
            Region region = regions.get(i);
            Path at = Path.ROOT.property("regions").index(i);
            for (Map.Entry<String, String> code : region.codes().entrySet()) {
                String other = byCode.computeIfAbsent(code.getKey(), scheme -> new HashMap<>())
                        .putIfAbsent(code.getValue(), region.id());
                findings.addUnless(
                        other == null,
                        IntegrityRule.DUPLICATE_CODE,
                        at.property("codes").property(code.getKey()),
                        () -> "region " + other + " has the code " + code.getValue() + " too");
            }
            Numbers.ordered(region.validFrom(), region.validTo(), at, "validTo", findings);
            region.areaKm2().ifPresent(area -> Numbers.positive(area, at, "areaKm2", findings));
        }
    }

    private static void activities(Strategy strategy, Findings findings) {
        Map<String, Map<String, String>> byNotation = new HashMap<>();
        for (int i = 0; i < strategy.activities().size(); i++) {
            Activity activity = strategy.activities().get(i);
            Path at = Path.ROOT.property("activities").index(i);
            String other = byNotation
                    .computeIfAbsent(activity.classification().id(), scheme -> new HashMap<>())
                    .putIfAbsent(activity.notation(), activity.id());
            findings.addUnless(
                    other == null,
                    IntegrityRule.DUPLICATE_NOTATION,
                    at.property("notation"),
                    () -> "activity " + other + " has the notation \"" + activity.notation() + "\" in "
                            + activity.classification().id() + " too");
            activity.broader()
                    .flatMap(strategy::find)
                    .ifPresent(broader -> findings.addUnless(
                            broader.classification().equals(activity.classification()),
                            IntegrityRule.MIXED_CLASSIFICATIONS,
                            at.property("broader"),
                            () -> "activity " + broader.id() + " belongs to another classification, "
                                    + broader.classification().id()));
        }
    }
}
