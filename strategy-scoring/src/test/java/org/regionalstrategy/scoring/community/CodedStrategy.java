package org.regionalstrategy.scoring.community;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.regionalstrategy.fixtures.Strategies;
import org.regionalstrategy.model.Strategy;
import org.regionalstrategy.model.StrategyBuilder;
import org.regionalstrategy.model.common.LocalizedText;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.cooperation.CooperationCommunity;
import org.regionalstrategy.model.cooperation.CooperationCommunityBuilder;
import org.regionalstrategy.model.cooperation.CooperationLink;
import org.regionalstrategy.model.cooperation.HelixRole;
import org.regionalstrategy.model.cooperation.LinkType;
import org.regionalstrategy.model.cooperation.Membership;
import org.regionalstrategy.model.cooperation.Organization;
import org.regionalstrategy.model.cooperation.OrganizationBuilder;
import org.regionalstrategy.model.region.Activity;
import org.regionalstrategy.model.region.Classification;
import org.regionalstrategy.model.region.Region;

/** Builds small strategies of organizations with codes and links. */
final class CodedStrategy {
    private final StrategyBuilder strategy = Strategies.minimalBuilder();
    private final Set<String> activities = new HashSet<>();
    private int links;

    CodedStrategy() {
        for (String scheme : new String[] {"okved", "field"}) {
            strategy.addClassification(
                    Classification.builder().id(scheme).name(text(scheme)).build());
        }
    }

    /** Adds an organization by its codes, each a scheme and a notation. */
    CodedStrategy organization(String id, HelixRole helix, String... codes) {
        OrganizationBuilder organization =
                Organization.builder().id(id).name(text(id)).helix(helix).region(Ref.of(Region.class, "island"));
        for (String code : codes) {
            String[] parts = code.split(" ", -1);
            if (activities.add(code)) {
                strategy.addActivity(Activity.builder()
                        .id(code.replace(' ', '-'))
                        .name(text(code))
                        .classification(Ref.of(Classification.class, parts[0]))
                        .notation(parts[1])
                        .build());
            }
            organization.addActivity(Ref.of(Activity.class, code.replace(' ', '-')));
        }
        strategy.addOrganization(organization.build());
        return this;
    }

    CodedStrategy link(String one, String other, double intensity) {
        strategy.addLink(CooperationLink.builder()
                .id("link-" + links++)
                .name(text("link"))
                .organization(Ref.of(Organization.class, one))
                .partner(Ref.of(Organization.class, other))
                .type(LinkType.JOINT_RD)
                .intensity(intensity)
                .illustrative(true)
                .build());
        return this;
    }

    CodedStrategy community(String id, String... members) {
        CooperationCommunityBuilder community =
                CooperationCommunity.builder().id(id).name(text(id));
        for (String member : members) {
            community.addMember(Membership.builder()
                    .organization(Ref.of(Organization.class, member))
                    .build());
        }
        strategy.addCommunity(community.build());
        return this;
    }

    Strategy build() {
        return strategy.build();
    }

    /** A strategy in the shape of a planted network, where a node has the code that a map gives it. */
    static Strategy of(PlantedNetwork planted, Map<String, Integer> industries) {
        CodedStrategy coded = new CodedStrategy();
        CooperationNetwork network = planted.network();
        for (String name : network.labels().names()) {
            coded.organization(name, HelixRole.BUSINESS, "okved " + (10 + industries.getOrDefault(name, 0)) + ".1");
        }
        for (int node = 0; node < network.size(); node++) {
            for (int k = 0; k < network.degree(node); k++) {
                if (network.neighbour(node, k) > node) {
                    coded.link(
                            network.labels().name(node),
                            network.labels().name(network.neighbour(node, k)),
                            network.weight(node, k));
                }
            }
        }
        return coded.build();
    }

    private static LocalizedText text(String english) {
        return LocalizedText.of("en", english);
    }
}
