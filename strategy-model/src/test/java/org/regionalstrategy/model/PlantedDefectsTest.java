package org.regionalstrategy.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.regionalstrategy.fixtures.SyntheticStrategy;
import org.regionalstrategy.model.common.Money;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.cooperation.CooperationLink;
import org.regionalstrategy.model.cooperation.Organization;
import org.regionalstrategy.model.enabling.CostEstimate;
import org.regionalstrategy.model.enabling.Infrastructure;
import org.regionalstrategy.model.product.Product;

/** Whatever is broken, wherever: the rules find each defect at its place, and nothing else. */
class PlantedDefectsTest {
    private static final int CASES = 60;

    static LongStream each_planted_defect_is_found_and_no_other() {
        return LongStream.range(0, CASES);
    }

    @ParameterizedTest
    @MethodSource
    void each_planted_defect_is_found_and_no_other(long seed) {
        Random random = new Random(seed);
        Strategy sound = SyntheticStrategy.plantedCommunities(seed, 24, 3).strategy();
        TreeSet<String> planted = new TreeSet<>();
        StrategyBuilder broken = sound.toBuilder()
                .links(links(sound, random, planted))
                .organizations(organizations(sound, random, planted))
                .infrastructure(infrastructure(sound, random, planted))
                .products(products(sound, random, planted));

        assertThat(Violations.of(broken))
                .extracting(violation -> violation.rule().code() + " " + violation.path())
                .containsExactlyInAnyOrderElementsOf(planted);
    }

    private static List<CooperationLink> links(Strategy sound, Random random, TreeSet<String> planted) {
        List<CooperationLink> links = new ArrayList<>(sound.links());
        for (int i = 0; i < links.size(); i++) {
            CooperationLink link = links.get(i);
            switch (random.nextInt(20)) {
                case 0 -> {
                    links.set(i, link.toBuilder().partner(link.organization()).build());
                    planted.add("link-to-itself links[" + i + "].partner");
                }
                case 1 -> {
                    links.set(
                            i,
                            link.toBuilder()
                                    .partner(Ref.of(Organization.class, "nobody"))
                                    .build());
                    planted.add("unknown-reference links[" + i + "].partner");
                }
                case 2 -> {
                    links.set(i, link.toBuilder().intensity(-random.nextInt(2)).build());
                    planted.add("not-positive links[" + i + "].intensity");
                }
                case 3 -> {
                    links.set(i, link.toBuilder().intensity(Double.NaN).build());
                    planted.add("not-finite links[" + i + "].intensity");
                }
                default -> {}
            }
        }
        return links;
    }

    private static List<Organization> organizations(Strategy sound, Random random, TreeSet<String> planted) {
        List<Organization> organizations = new ArrayList<>(sound.organizations());
        for (int i = 0; i < organizations.size(); i++) {
            Organization organization = organizations.get(i);
            switch (random.nextInt(10)) {
                case 0 -> {
                    organizations.set(
                            i,
                            organization.toBuilder()
                                    .capabilities(List.of(organization.capabilities().get(0).toBuilder()
                                            .level(2)
                                            .build()))
                                    .addCapability(organization.capabilities().get(0).toBuilder()
                                            .level(1)
                                            .build())
                                    .build());
                    planted.add("repeated-entry organizations[" + i + "].capabilities[1]");
                }
                case 1 -> {
                    organizations.set(
                            i,
                            organization.toBuilder().partOf(organization.ref()).build());
                    planted.add("cycle-in-organizations organizations[" + i + "].partOf");
                }
                default -> {}
            }
        }
        return organizations;
    }

    private static List<Infrastructure> infrastructure(Strategy sound, Random random, TreeSet<String> planted) {
        List<Infrastructure> infrastructure = new ArrayList<>(sound.infrastructure());
        int chosen = random.nextInt(infrastructure.size());
        infrastructure.set(
                chosen,
                infrastructure.get(chosen).toBuilder()
                        .costs(List.of(CostEstimate.builder()
                                .capital(Money.of(-1))
                                .illustrative(true)
                                .build()))
                        .build());
        planted.add("negative-amount infrastructure[" + chosen + "].costs[0].capital");
        return infrastructure;
    }

    private static List<Product> products(Strategy sound, Random random, TreeSet<String> planted) {
        List<Product> products = new ArrayList<>(sound.products());
        int chosen = random.nextInt(products.size());
        Product product = products.get(chosen);
        products.set(
                chosen,
                product.toBuilder()
                        .market(product.market().orElseThrow().toBuilder()
                                .shareSought(2)
                                .build())
                        .build());
        planted.add("out-of-range products[" + chosen + "].market.shareSought");
        return products;
    }
}
