package org.regionalstrategy.examples;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import org.regionalstrategy.model.Strategy;
import org.regionalstrategy.model.assessment.MeasureVector;
import org.regionalstrategy.model.assessment.cooperation.CommunityDetection;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.cooperation.CommunityOrigin;
import org.regionalstrategy.model.cooperation.CooperationCommunity;
import org.regionalstrategy.model.cooperation.CooperationLink;
import org.regionalstrategy.model.cooperation.LinkType;
import org.regionalstrategy.model.cooperation.Membership;
import org.regionalstrategy.model.cooperation.Organization;
import org.regionalstrategy.model.network.AttributeValue;
import org.regionalstrategy.model.network.Network;
import org.regionalstrategy.model.network.NetworkBuilder;
import org.regionalstrategy.model.network.NetworkEdge;
import org.regionalstrategy.model.network.NetworkNode;
import org.regionalstrategy.model.network.NetworkNodeBuilder;
import org.regionalstrategy.model.region.Region;
import org.regionalstrategy.scoring.brokerage.Betweenness;
import org.regionalstrategy.scoring.community.CooperationNetwork;
import org.regionalstrategy.scoring.community.Industries;
import org.regionalstrategy.scoring.community.IndustryOptions;
import org.regionalstrategy.scoring.community.SeveralCodes;

/**
 * The cooperation of a strategy as a network to draw: organizations with their role, place, industry, communities and
 * betweenness, and a tie for each two that cooperate, in the order of the strategy.
 */
public final class CooperationGraph {
    private static final String SEPARATOR = "; ";

    private final Strategy strategy;
    private final CooperationNetwork cooperation;
    private final String language;
    private final Industries industries;
    private final MeasureVector betweenness;
    private final Map<String, List<String>> declared = new HashMap<>();
    private final Map<String, Integer> detected = new HashMap<>();

    private CooperationGraph(
            Strategy strategy, CooperationNetwork cooperation, CommunityDetection detection, String language) {
        this.strategy = strategy;
        this.cooperation = cooperation;
        this.language = language;
        IndustryOptions everyCode =
                IndustryOptions.builder().severalCodes(SeveralCodes.COMBINED).build();
        this.industries = Industries.of(strategy, everyCode);
        this.betweenness = Betweenness.withDefaults().of(cooperation);
        for (int i = 0; i < detection.communities().size(); i++) {
            int number = i + 1;
            detection.communities().get(i).members().forEach(member -> detected.put(member, number));
        }
        for (CooperationCommunity community : strategy.communities()) {
            if (community.origin() == CommunityOrigin.DECLARED) {
                for (Membership member : community.members()) {
                    declared.computeIfAbsent(member.organization().id(), id -> new ArrayList<>())
                            .add(community.name().in(language));
                }
            }
        }
    }

    /**
     * The network of a strategy.
     *
     * @param cooperation who cooperates with whom in it
     * @param detection the communities that were found there
     * @param language of names and titles, such as {@code ru}
     */
    public static Network of(
            Strategy strategy, CooperationNetwork cooperation, CommunityDetection detection, String language) {
        return new CooperationGraph(strategy, cooperation, detection, language).network();
    }

    private Network network() {
        NetworkBuilder network = Network.builder()
                .id(strategy.id())
                .name(strategy.name().in(language) + ", " + strategy.asOf())
                .attributes(CooperationAttribute.declared(language));
        strategy.organizations().stream().map(this::node).forEach(network::addNodes);
        links().forEach((tie, links) -> network.addEdges(edge(tie, links)));
        return network.build();
    }

    private NetworkNode node(Organization organization) {
        String id = organization.id();
        NetworkNodeBuilder node =
                NetworkNode.builder().id(id).label(organization.name().in(language));
        put(node, CooperationAttribute.HELIX, AttributeValue.text(word(organization.helix())));
        String place = strategy.resolve(organization.region()).name().in(language);
        put(node, CooperationAttribute.REGION, AttributeValue.text(place));
        put(node, CooperationAttribute.INSIDE, AttributeValue.flag(isInside(organization)));
        String industry = industries.codeOf().get(id);
        if (industry != null) {
            put(node, CooperationAttribute.INDUSTRY, AttributeValue.text(industry));
        }
        List<String> communities = declared.get(id);
        if (communities != null) {
            put(node, CooperationAttribute.DECLARED, AttributeValue.text(String.join(SEPARATOR, communities)));
        }
        Integer number = detected.get(id);
        if (number != null) {
            put(node, CooperationAttribute.DETECTED, AttributeValue.whole(number));
        }
        OptionalDouble between = betweenness.measure(id).toOptional();
        if (between.isPresent()) {
            put(node, CooperationAttribute.BETWEENNESS, AttributeValue.decimal(between.getAsDouble()));
        }
        return node.build();
    }

    private static void put(NetworkNodeBuilder node, CooperationAttribute attribute, AttributeValue value) {
        node.putValue(attribute.attribute(), value);
    }

    /** Whether an organization is in the region of the strategy or in a part of it. */
    private boolean isInside(Organization organization) {
        Optional<Ref<Region>> place = Optional.of(organization.region());
        while (place.isPresent() && !place.get().equals(strategy.region())) {
            place = strategy.resolve(place.get()).parent();
        }
        return place.isPresent();
    }

    /** The links of each two that cooperate, whichever of them is the giving side, in the order of the strategy. */
    private Map<Tie, List<CooperationLink>> links() {
        Map<Tie, List<CooperationLink>> links = new LinkedHashMap<>();
        for (CooperationLink link : strategy.links()) {
            Tie tie = new Tie(link.organization().id(), link.partner().id());
            List<CooperationLink> reversed = links.get(new Tie(tie.partner(), tie.organization()));
            if (reversed == null) {
                links.computeIfAbsent(tie, first -> new ArrayList<>()).add(link);
            } else {
                reversed.add(link);
            }
        }
        return links;
    }

    private NetworkEdge edge(Tie tie, List<CooperationLink> links) {
        Set<LinkType> types = EnumSet.noneOf(LinkType.class);
        links.forEach(link -> types.add(link.type()));
        String words = types.stream().map(CooperationGraph::word).collect(Collectors.joining(SEPARATOR));
        return NetworkEdge.builder()
                .source(tie.organization())
                .target(tie.partner())
                .weight(cooperation.weight(tie.organization(), tie.partner()).orElse(0))
                .putValue(CooperationAttribute.LINK_TYPES.attribute(), AttributeValue.text(words))
                .putValue(CooperationAttribute.LINKS.attribute(), AttributeValue.whole(links.size()))
                .build();
    }

    /** The word for a constant that documents use, such as {@code joint-rd}. */
    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Two that cooperate. */
    private record Tie(String organization, String partner) {}
}
