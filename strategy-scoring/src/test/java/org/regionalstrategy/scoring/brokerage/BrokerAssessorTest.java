package org.regionalstrategy.scoring.brokerage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.regionalstrategy.fixtures.Strategies;
import org.regionalstrategy.fixtures.SyntheticStrategy;
import org.regionalstrategy.model.Strategy;
import org.regionalstrategy.model.StrategyBuilder;
import org.regionalstrategy.model.assessment.Measure;
import org.regionalstrategy.model.assessment.cooperation.Broker;
import org.regionalstrategy.model.assessment.cooperation.Brokerage;
import org.regionalstrategy.model.assessment.cooperation.MarketCut;
import org.regionalstrategy.model.common.LocalizedText;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.cooperation.Capability;
import org.regionalstrategy.model.cooperation.CapabilityHolding;
import org.regionalstrategy.model.cooperation.CapabilityKind;
import org.regionalstrategy.model.cooperation.CooperationCommunity;
import org.regionalstrategy.model.cooperation.CooperationCommunityBuilder;
import org.regionalstrategy.model.cooperation.CooperationLink;
import org.regionalstrategy.model.cooperation.HelixRole;
import org.regionalstrategy.model.cooperation.LinkType;
import org.regionalstrategy.model.cooperation.Membership;
import org.regionalstrategy.model.cooperation.Organization;
import org.regionalstrategy.model.product.PackagedProduct;
import org.regionalstrategy.model.product.Product;
import org.regionalstrategy.model.product.ProductPackage;
import org.regionalstrategy.model.product.Requirement;
import org.regionalstrategy.model.product.Significance;
import org.regionalstrategy.model.region.Region;
import org.regionalstrategy.model.region.RegionKind;
import org.regionalstrategy.scoring.community.CooperationNetwork;

class BrokerAssessorTest {
    private static final BrokerAssessor ASSESSOR = BrokerAssessor.withDefaults();

    /** A designer, a maker and a seller abroad; a hub ties the first two, a dealer the maker to the seller. */
    private static StrategyBuilder chain() {
        StrategyBuilder strategy = Strategies.minimalBuilder()
                .addRegion(Region.builder()
                        .id("abroad")
                        .name(text("abroad"))
                        .kind(RegionKind.COUNTRY)
                        .build())
                .addCapabilities(
                        capability("design", CapabilityKind.TECHNOLOGY),
                        capability("making", CapabilityKind.EQUIPMENT),
                        capability("selling", CapabilityKind.MARKET_ACCESS),
                        capability("nobody", CapabilityKind.COMPETENCE))
                .addOrganizations(
                        organization("designer", "island", "design"),
                        organization("hub", "island", ""),
                        organization("maker", "island", "making"),
                        organization("dealer", "island", ""),
                        organization("seller", "abroad", "selling"),
                        organization("paper", "island", ""))
                .addLinks(
                        link("designer", "hub"),
                        link("hub", "maker"),
                        link("maker", "dealer"),
                        link("dealer", "seller"));
        return strategy.addCommunity(community("all", "designer", "hub", "maker", "paper"))
                .addCommunity(community("all-1", "maker"))
                .addProduct(
                        Product.builder().id("product").name(text("product")).build())
                .addPackage(packageThatNeeds("both", "design", "making"))
                .addPackage(packageThatNeeds("made", "making"));
    }

    @Test
    void each_broker_names_the_packages_that_close_without_it() {
        Strategy strategy = chain().build();
        Brokerage found = ASSESSOR.assess(strategy, CooperationNetwork.of(strategy));

        assertThat(broker(found, "hub").blocks()).extracting(Ref::id).containsExactly("both");
        assertThat(broker(found, "maker").blocks()).extracting(Ref::id).containsExactly("both", "made");
        assertThat(broker(found, "dealer").blocks()).isEmpty();
        assertThat(found.brokers())
                .extracting(broker -> broker.organization().id())
                .containsExactly("maker", "hub", "dealer");
        assertThat(broker(found, "hub").articulationPoint())
                .hasValueSatisfying(point -> assertThat(point.pieces()).containsExactly(3, 1));
        assertThat(broker(found, "hub").explanation().sentence().in("en"))
                .contains("these packages close: both", "pieces of 3, 1", "market of: design");
        assertThat(broker(found, "hub").explanation().sentence().in("ru")).contains("закроются пакеты: both");
    }

    @Test
    void a_second_tie_takes_the_power_from_the_hub() {
        Strategy strategy = chain().addLink(link("designer", "maker")).build();
        Brokerage found = ASSESSOR.assess(strategy, CooperationNetwork.of(strategy));

        assertThat(found.brokers())
                .filteredOn(broker -> broker.organization().id().equals("hub"))
                .isEmpty();
    }

    @Test
    void the_way_of_each_capability_to_the_market_hangs_on_its_smallest_cut() {
        Strategy strategy = chain().build();
        List<MarketCut> cuts =
                ASSESSOR.assess(strategy, CooperationNetwork.of(strategy)).marketCuts();

        assertThat(cuts).extracting(cut -> cut.capability().id()).containsExactly("design", "making", "nobody");
        assertThat(cuts.get(0).cut().organizations()).containsExactly("hub");
        assertThat(cuts.get(0).market()).containsExactly("seller");
        assertThat(cuts.get(0).cut().disjointPaths())
                .containsExactly(ImmutableList.of("designer", "hub", "maker", "dealer", "seller"));
        assertThat(cuts.get(1).cut().organizations()).containsExactly("dealer");
        assertThat(cuts.get(2).cut().size()).isInstanceOf(Measure.Undefined.class);
    }

    @Test
    void the_market_is_who_has_access_or_who_is_outside() {
        Strategy strategy = chain().addOrganization(organization("local-seller", "island", "selling"))
                .addOrganization(organization("buyer", "abroad", ""))
                .build();

        assertThat(MarketCuts.market(strategy, MarketAccess.HOLDERS)).containsExactly("local-seller", "seller");
        assertThat(MarketCuts.market(strategy, MarketAccess.OUTSIDE)).containsExactly("buyer", "seller");
        assertThat(MarketCuts.market(strategy, MarketAccess.HOLDERS_AND_OUTSIDE))
                .containsExactly("buyer", "local-seller", "seller");
    }

    @Test
    void a_community_falls_into_pieces_and_members_without_ties_to_it_stay_with_each() {
        Strategy strategy = chain().build();
        Strategy without = new Departure(strategy, CooperationNetwork.of(strategy)).of("hub");

        assertThat(without.communities())
                .extracting(community -> community.id() + members(community))
                .containsExactly("all[designer, paper]", "all-1-1[maker, paper]", "all-1[maker]");
    }

    @Test
    void what_is_open_may_be_said_by_another() {
        Strategy strategy = chain().build();
        List<Strategy> asked = new ArrayList<>();
        Brokerage found = ASSESSOR.with((OpenPackages) it -> {
                    asked.add(it);
                    return ImmutableSet.of();
                })
                .assess(strategy, CooperationNetwork.of(strategy));

        assertThat(asked).containsExactly(strategy);
        assertThat(found.brokers()).allMatch(broker -> broker.blocks().isEmpty());
        assertThat(found.warnings())
                .singleElement()
                .satisfies(warning -> assertThat(warning.in("en")).startsWith("No package is open"));
    }

    @Test
    void a_bound_on_trials_is_told() {
        Strategy strategy = chain().build();
        Brokerage found = ASSESSOR.with(BrokerOptions.builder().tried(1).build())
                .assess(strategy, CooperationNetwork.of(strategy));

        assertThat(found.brokers()).filteredOn(Broker::tried).hasSize(1);
        assertThat(found.warnings())
                .singleElement()
                .satisfies(warning -> assertThat(warning.in("en")).contains("1 of 3 brokers"));
    }

    @Test
    void the_result_is_the_same_each_time_and_names_its_settings() {
        Strategy strategy = SyntheticStrategy.plantedCommunities(5, 40, 4).strategy();
        Brokerage found = ASSESSOR.assess(strategy, CooperationNetwork.of(strategy));

        assertThat(ASSESSOR.assess(strategy, CooperationNetwork.of(strategy))).isEqualTo(found);
        assertThat(found.brokers()).hasSizeGreaterThanOrEqualTo(BrokerOptions.DEFAULT_TOP);
        assertThat(found.settings()).containsKeys("method", "market", "distance", "libraryVersion");
    }

    @Test
    void an_interrupted_thread_stops() {
        Strategy strategy = chain().build();
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> ASSESSOR.assess(strategy, CooperationNetwork.of(strategy)))
                    .isInstanceOf(CancellationException.class);
        } finally {
            Thread.interrupted();
        }
    }

    private static String members(CooperationCommunity community) {
        return community.members().stream()
                .map(member -> member.organization().id())
                .toList()
                .toString();
    }

    private static Broker broker(Brokerage found, String id) {
        return found.brokers().stream()
                .filter(broker -> broker.organization().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Capability capability(String id, CapabilityKind kind) {
        return Capability.builder().id(id).name(text(id)).kind(kind).build();
    }

    private static Organization organization(String id, String region, String capability) {
        Organization organization = Organization.builder()
                .id(id)
                .name(text(id))
                .helix(HelixRole.BUSINESS)
                .region(Ref.of(Region.class, region))
                .build();
        return capability.isEmpty()
                ? organization
                : organization.toBuilder()
                        .addCapability(CapabilityHolding.builder()
                                .capability(Ref.of(Capability.class, capability))
                                .level(5)
                                .illustrative(true)
                                .build())
                        .build();
    }

    private static CooperationLink link(String one, String other) {
        return CooperationLink.builder()
                .id(one + "-" + other)
                .name(text("link"))
                .organization(Ref.of(Organization.class, one))
                .partner(Ref.of(Organization.class, other))
                .type(LinkType.SUPPLY)
                .illustrative(true)
                .build();
    }

    private static CooperationCommunity community(String id, String... members) {
        CooperationCommunityBuilder community =
                CooperationCommunity.builder().id(id).name(text(id));
        for (String member : members) {
            community.addMember(Membership.builder()
                    .organization(Ref.of(Organization.class, member))
                    .build());
        }
        return community.build();
    }

    private static ProductPackage packageThatNeeds(String id, String... capabilities) {
        Requirement[] needs = new Requirement[capabilities.length];
        for (int i = 0; i < needs.length; i++) {
            needs[i] = Requirement.capability(Ref.of(Capability.class, capabilities[i]), 5);
        }
        return ProductPackage.builder()
                .id(id)
                .name(text(id))
                .significance(Significance.REGIONAL)
                .addProduct(PackagedProduct.builder()
                        .product(Ref.of(Product.class, "product"))
                        .build())
                .requires(Requirement.allOf(needs))
                .build();
    }

    private static LocalizedText text(String english) {
        return LocalizedText.of("en", english);
    }
}
