package org.regionalstrategy.model;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.regionalstrategy.model.common.PartialDate;
import org.regionalstrategy.model.common.Path;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.cooperation.Capability;
import org.regionalstrategy.model.cooperation.CapabilityHolding;
import org.regionalstrategy.model.cooperation.CooperationCommunity;
import org.regionalstrategy.model.cooperation.CooperationLink;
import org.regionalstrategy.model.cooperation.Membership;
import org.regionalstrategy.model.cooperation.Organization;
import org.regionalstrategy.model.region.Activity;

/** Rules on organizations, links and communities. */
final class CooperationRules {
    /** How much of a notation makes an industry: the division of ISIC, NACE and OKVED. */
    private static final int INDUSTRY_DIGITS = 2;

    private final Strategy strategy;
    private final Findings findings;

    private CooperationRules(Strategy strategy, Findings findings) {
        this.strategy = strategy;
        this.findings = findings;
    }

    static void check(Strategy strategy, Findings findings) {
        CooperationRules rules = new CooperationRules(strategy, findings);
        Path organizations = Path.ROOT.property("organizations");
        for (int i = 0; i < strategy.organizations().size(); i++) {
            Path at = organizations.index(i);
            rules.employees(strategy.organizations().get(i), at);
            Numbers.months(strategy.organizations().get(i).joining(), at, "joining", findings);
            rules.holdings(strategy.organizations().get(i).capabilities(), at);
        }
        Path capabilities = Path.ROOT.property("capabilities");
        for (int i = 0; i < strategy.capabilities().size(); i++) {
            Numbers.months(strategy.capabilities().get(i).raising(), capabilities.index(i), "raising", findings);
        }
        Path links = Path.ROOT.property("links");
        for (int i = 0; i < strategy.links().size(); i++) {
            rules.link(strategy.links().get(i), links.index(i));
        }
        for (int i = 0; i < strategy.communities().size(); i++) {
            rules.community(
                    strategy.communities().get(i),
                    Path.ROOT.property("communities").index(i));
        }
    }

    private void employees(Organization organization, Path at) {
        findings.addUnless(
                organization.employees().orElse(0) >= 0,
                IntegrityRule.NEGATIVE_AMOUNT,
                at.property("employees"),
                () -> "must not be negative: " + organization.employees().orElse(0));
    }

    private void holdings(ImmutableList<CapabilityHolding> holdings, Path organization) {
        Path list = holdings.isEmpty() ? organization : organization.property("capabilities");
        for (int i = 0; i < holdings.size(); i++) {
            CapabilityHolding holding = holdings.get(i);
            Optional<Capability> capability = strategy.find(holding.capability());
            if (capability.isPresent()) {
                Numbers.level(holding.level(), capability.get().scale(), list.index(i), "level", findings);
            }
        }
        if (holdings.size() > 1) {
            distinct(holdings, list);
        }
    }

    private void distinct(ImmutableList<CapabilityHolding> holdings, Path list) {
        Map<Ref<Capability>, Set<Optional<PartialDate>>> seen = new TreeMap<>();
        for (int i = 0; i < holdings.size(); i++) {
            CapabilityHolding holding = holdings.get(i);
            if (!seen.computeIfAbsent(holding.capability(), capability -> new HashSet<>())
                    .add(holding.since())) {
                findings.add(
                        IntegrityRule.REPEATED_ENTRY,
                        list.index(i),
                        holding.capability() + " is listed twice for one date");
            }
        }
    }

    private void link(CooperationLink link, Path at) {
        if (link.organization().equals(link.partner())) {
            findings.add(
                    IntegrityRule.LINK_TO_ITSELF,
                    at.property("partner"),
                    "link \"" + link.id() + "\" joins " + link.organization() + " to itself");
        }
        Numbers.positive(link.intensity(), at, "intensity", findings);
        Numbers.ordered(link.start(), link.end(), at, "end", findings);
    }

    private void community(CooperationCommunity community, Path at) {
        Set<Ref<Organization>> seen = new TreeSet<>();
        for (int i = 0; i < community.members().size(); i++) {
            Membership member = community.members().get(i);
            if (!seen.add(member.organization())) {
                findings.add(
                        IntegrityRule.REPEATED_ENTRY,
                        at.property("members").index(i),
                        member.organization() + " is a member twice");
            }
        }
        commonIndustry(seen)
                .ifPresent(industry -> findings.add(
                        IntegrityRule.COMMUNITY_IS_AN_INDUSTRY,
                        at,
                        "all members of community \"" + community.id() + "\" share the code " + industry
                                + ": an industry under another name"));
    }

    /** The two-digit code that all of at least two organizations have. */
    private Optional<String> commonIndustry(Set<Ref<Organization>> members) {
        if (members.size() < 2) {
            return Optional.empty();
        }
        Set<String> common = null;
        for (Ref<Organization> member : members) {
            ImmutableSet<String> industries =
                    strategy.find(member).map(this::industries).orElse(ImmutableSet.of());
            if (common == null) {
                common = new HashSet<>(industries);
            } else {
                common.retainAll(industries);
            }
            if (common.isEmpty()) {
                return Optional.empty();
            }
        }
        return common == null ? Optional.empty() : common.stream().sorted().findFirst();
    }

    private ImmutableSet<String> industries(Organization organization) {
        return organization.activities().stream()
                .flatMap(activity -> strategy.find(activity).stream())
                .map(CooperationRules::industry)
                .collect(ImmutableSet.toImmutableSet());
    }

    private static String industry(Activity activity) {
        String notation = activity.notation();
        String division = notation.length() <= INDUSTRY_DIGITS ? notation : notation.substring(0, INDUSTRY_DIGITS);
        return activity.classification().id() + " " + division;
    }
}
