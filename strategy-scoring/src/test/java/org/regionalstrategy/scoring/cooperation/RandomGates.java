package org.regionalstrategy.scoring.cooperation;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.regionalstrategy.fixtures.Strategies;
import org.regionalstrategy.model.Strategy;
import org.regionalstrategy.model.StrategyBuilder;
import org.regionalstrategy.model.common.LocalizedText;
import org.regionalstrategy.model.common.Money;
import org.regionalstrategy.model.common.PartialDate;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.cooperation.Capability;
import org.regionalstrategy.model.cooperation.CapabilityHolding;
import org.regionalstrategy.model.cooperation.CapabilityKind;
import org.regionalstrategy.model.cooperation.CooperationCommunity;
import org.regionalstrategy.model.cooperation.CooperationCommunityBuilder;
import org.regionalstrategy.model.cooperation.HelixRole;
import org.regionalstrategy.model.cooperation.Membership;
import org.regionalstrategy.model.cooperation.Organization;
import org.regionalstrategy.model.cooperation.OrganizationBuilder;
import org.regionalstrategy.model.enabling.AuthorityLevel;
import org.regionalstrategy.model.enabling.CostEstimate;
import org.regionalstrategy.model.enabling.Decision;
import org.regionalstrategy.model.enabling.DecisionStatus;
import org.regionalstrategy.model.enabling.DecisionStatusChange;
import org.regionalstrategy.model.enabling.Infrastructure;
import org.regionalstrategy.model.enabling.InfrastructureBuilder;
import org.regionalstrategy.model.enabling.InfrastructureKind;
import org.regionalstrategy.model.enabling.InfrastructureStatus;
import org.regionalstrategy.model.enabling.InfrastructureStatusChange;
import org.regionalstrategy.model.product.Market;
import org.regionalstrategy.model.product.MarketScope;
import org.regionalstrategy.model.product.PackagedProduct;
import org.regionalstrategy.model.product.Product;
import org.regionalstrategy.model.product.ProductPackage;
import org.regionalstrategy.model.product.Requirement;
import org.regionalstrategy.model.product.Significance;
import org.regionalstrategy.model.region.Region;
import org.regionalstrategy.model.region.RegionKind;
import org.regionalstrategy.scoring.community.CooperationNetwork;
import org.regionalstrategy.scoring.community.CooperationNetworkBuilder;

/** Made-up strategies with packages whose requirements are random trees. */
public final class RandomGates {
    private static final String[] REGIONS = {"island", "harbour", "country", "abroad"};
    private static final int HIGHEST_LEVEL = 4;

    private final Random random;
    private final int organizations;
    private final int capabilities;
    private final int infrastructure;
    private final int decisions;

    private RandomGates(long seed, int organizations, int capabilities, int infrastructure, int decisions) {
        this.random = new Random(seed);
        this.organizations = organizations;
        this.capabilities = capabilities;
        this.infrastructure = infrastructure;
        this.decisions = decisions;
    }

    /** A package, up to two communities and few additions. */
    public static Strategy small(long seed) {
        RandomGates gates = new RandomGates(seed, 4, 2, 2, 2);
        return gates.strategy(gates.random.nextInt(3), ImmutableList.of(gates.tree(2)));
    }

    /** A package, no community, and few additions but links. */
    public static Strategy linked(long seed, int organizations) {
        RandomGates gates = new RandomGates(seed, organizations, 3, 1, 1);
        return gates.strategy(0, ImmutableList.of(Requirement.allOf(gates.condition(), gates.tree(2), gates.tree(1))));
    }

    /** Three packages, eight organizations and at most one community. */
    public static Strategy medium(long seed) {
        RandomGates gates = new RandomGates(seed, 8, 5, 2, 2);
        return gates.strategy(gates.random.nextInt(2), ImmutableList.of(gates.tree(2), gates.tree(2), gates.tree(2)));
    }

    /** Packages that need several capabilities, infrastructure and decisions each, and communities of six. */
    public static Strategy large(long seed, int organizations, int packages) {
        RandomGates gates = new RandomGates(seed, organizations, 40, 30, 20);
        ImmutableList.Builder<Requirement> requirements = ImmutableList.builder();
        for (int i = 0; i < packages; i++) {
            requirements.add(Requirement.allOf(
                    gates.tree(0), gates.tree(1), gates.tree(1), gates.tree(2), gates.tree(2), gates.tree(2)));
        }
        return gates.strategy(20, requirements.build());
    }

    /** One package whose requirement is a tree with a number of conditions, and communities of six. */
    public static Strategy deep(long seed, int organizations, int conditions) {
        RandomGates gates = new RandomGates(seed, organizations, 40, 30, 20);
        return gates.strategy(20, ImmutableList.of(gates.treeOf(conditions)));
    }

    /** A number of ties between organizations that are drawn at random. */
    public static CooperationNetwork ties(Strategy strategy, long seed, int ties) {
        Random random = new Random(seed);
        CooperationNetworkBuilder network = CooperationNetwork.builder();
        strategy.organizations().forEach(organization -> network.addNode(organization.id()));
        int size = strategy.organizations().size();
        for (int i = 0; i < ties; i++) {
            int one = random.nextInt(size);
            int other = (one + 1 + random.nextInt(size - 1)) % size;
            network.addEdge(
                    strategy.organizations().get(one).id(),
                    strategy.organizations().get(other).id(),
                    1);
        }
        return network.build();
    }

    private Strategy strategy(int communities, ImmutableList<Requirement> requirements) {
        StrategyBuilder strategy = Strategies.minimalBuilder()
                .regions(List.of(
                        region("island", "country"),
                        region("harbour", "island"),
                        region("country", null),
                        region("abroad", null)));
        for (int k = 0; k < capabilities; k++) {
            strategy.addCapability(Capability.builder()
                    .id("k" + k)
                    .name(LocalizedText.of("K" + k))
                    .kind(CapabilityKind.TECHNOLOGY)
                    .build());
        }
        for (int o = 0; o < organizations; o++) {
            strategy.addOrganization(organization(o));
        }
        for (int d = 0; d < decisions; d++) {
            strategy.addDecision(decision(d));
        }
        for (int i = 0; i < infrastructure; i++) {
            strategy.addInfrastructure(infrastructure(i));
        }
        for (int c = 0; c < communities; c++) {
            strategy.addCommunity(community(c));
        }
        addPackages(strategy, requirements);
        return strategy.build();
    }

    private static Region region(String id, @Nullable String parent) {
        return Region.builder()
                .id(id)
                .name(LocalizedText.of(id))
                .kind(RegionKind.REGION)
                .parent(Optional.ofNullable(parent).map(ref -> Ref.of(Region.class, ref)))
                .build();
    }

    private Organization organization(int number) {
        OrganizationBuilder organization = Organization.builder()
                .id("o" + number)
                .name(LocalizedText.of("O" + number))
                .helix(HelixRole.BUSINESS)
                .region(Ref.of(Region.class, REGIONS[random.nextInt(REGIONS.length)]));
        int first = random.nextInt(capabilities);
        for (int k = 0; k < 1 + random.nextInt(2); k++) {
            organization.addCapability(CapabilityHolding.builder()
                    .capability(Ref.of(Capability.class, "k" + (first + k) % capabilities))
                    .level(1 + random.nextInt(HIGHEST_LEVEL))
                    .illustrative(true)
                    .build());
        }
        return organization.build();
    }

    private Decision decision(int number) {
        DecisionStatus[] statuses = DecisionStatus.values();
        return Decision.builder()
                .id("d" + number)
                .name(LocalizedText.of("D" + number))
                .level(AuthorityLevel.FEDERAL)
                .authority(LocalizedText.of("Ministry"))
                .addHistory(DecisionStatusChange.builder()
                        .since(PartialDate.parse("2018"))
                        .status(statuses[random.nextInt(statuses.length)])
                        .build())
                .build();
    }

    private Infrastructure infrastructure(int number) {
        InfrastructureBuilder infrastructure = Infrastructure.builder()
                .id("i" + number)
                .name(LocalizedText.of("I" + number))
                .kind(InfrastructureKind.LABORATORY)
                .addCost(CostEstimate.builder()
                        .capital(Money.of(random.nextInt(20)))
                        .illustrative(true)
                        .build());
        if (random.nextInt(4) == 0) {
            infrastructure.addHistory(InfrastructureStatusChange.builder()
                    .since(PartialDate.parse("2018"))
                    .status(random.nextBoolean() ? InfrastructureStatus.OPERATING : InfrastructureStatus.CANCELLED)
                    .build());
        }
        if (number > 0 && random.nextBoolean()) {
            infrastructure.addDependsOn(Ref.of(Infrastructure.class, "i" + random.nextInt(number)));
        }
        if (random.nextInt(3) == 0) {
            infrastructure.addNeed(Ref.of(Decision.class, "d" + random.nextInt(decisions)));
        }
        return infrastructure.build();
    }

    private CooperationCommunity community(int number) {
        CooperationCommunityBuilder community =
                CooperationCommunity.builder().id("c" + number).name(LocalizedText.of("C" + number));
        int most = Math.min(6, organizations / 2);
        int first = random.nextInt(organizations);
        for (int m = 0; m < most; m++) {
            community.addMember(Membership.builder()
                    .organization(Ref.of(Organization.class, "o" + (first + m) % organizations))
                    .build());
        }
        return community.build();
    }

    private Requirement tree(int depth) {
        if (depth == 0) {
            return condition();
        }
        List<Requirement> parts = new ArrayList<>();
        int size = 1 + random.nextInt(3);
        for (int i = 0; i < size; i++) {
            parts.add(tree(random.nextInt(depth)));
        }
        Requirement[] array = parts.toArray(new Requirement[0]);
        return switch (random.nextInt(3)) {
            case 0 -> Requirement.allOf(array);
            case 1 -> Requirement.anyOf(array);
            default -> Requirement.atLeast(1 + random.nextInt(size), array);
        };
    }

    /** Two to four parts among which the conditions are divided: all, one or some of them are required. */
    private Requirement treeOf(int conditions) {
        if (conditions == 1) {
            return condition();
        }
        int size = Math.min(conditions, 2 + random.nextInt(3));
        Requirement[] parts = new Requirement[size];
        int left = conditions;
        for (int i = 0; i < size; i++) {
            int share = i == size - 1 ? left : 1 + random.nextInt(Math.max(1, 2 * left / (size - i) - 1));
            share = Math.min(share, left - (size - 1 - i));
            parts[i] = treeOf(share);
            left -= share;
        }
        return switch (random.nextInt(3)) {
            case 0 -> Requirement.allOf(parts);
            case 1 -> Requirement.anyOf(parts);
            default -> Requirement.atLeast(1 + random.nextInt(size), parts);
        };
    }

    private Requirement condition() {
        Ref<Capability> capability = Ref.of(Capability.class, "k" + random.nextInt(capabilities));
        int level = 1 + random.nextInt(HIGHEST_LEVEL);
        return switch (random.nextInt(6)) {
            case 0 -> Requirement.infrastructure(Ref.of(Infrastructure.class, "i" + random.nextInt(infrastructure)));
            case 1 -> Requirement.decision(Ref.of(Decision.class, "d" + random.nextInt(decisions)));
            case 2 ->
                new Requirement.OutsidePartner(
                        capability,
                        level,
                        random.nextBoolean()
                                ? Optional.empty()
                                : Optional.of(Ref.of(Region.class, REGIONS[2 + random.nextInt(2)])));
            default -> Requirement.capability(capability, level);
        };
    }

    private static void addPackages(StrategyBuilder strategy, ImmutableList<Requirement> requirements) {
        strategy.addProduct(Product.builder()
                .id("product")
                .name(LocalizedText.of("Product"))
                .market(Market.builder()
                        .scope(MarketScope.NATIONAL)
                        .size(Money.of(100))
                        .shareSought(0.5)
                        .illustrative(true)
                        .build())
                .build());
        for (int i = 0; i < requirements.size(); i++) {
            strategy.addPackage(ProductPackage.builder()
                    .id("p" + i)
                    .name(LocalizedText.of("P" + i))
                    .significance(Significance.NATIONAL)
                    .addProduct(PackagedProduct.builder()
                            .product(Ref.of(Product.class, "product"))
                            .build())
                    .requires(requirements.get(i))
                    .build());
        }
    }
}
