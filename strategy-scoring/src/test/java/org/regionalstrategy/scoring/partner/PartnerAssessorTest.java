package org.regionalstrategy.scoring.partner;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.regionalstrategy.model.Strategy;
import org.regionalstrategy.model.assessment.Addition;
import org.regionalstrategy.model.assessment.Measure;
import org.regionalstrategy.model.assessment.cooperation.PartnerAssessment;
import org.regionalstrategy.model.assessment.cooperation.PartnerFinding;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.cooperation.CooperationCommunity;
import org.regionalstrategy.model.cooperation.Organization;
import org.regionalstrategy.model.enabling.Infrastructure;
import org.regionalstrategy.model.product.ProductPackage;
import org.regionalstrategy.model.product.Requirement;
import org.regionalstrategy.model.region.Region;
import org.regionalstrategy.scoring.cooperation.Assumption;
import org.regionalstrategy.scoring.cooperation.GateByHand;
import org.regionalstrategy.scoring.cooperation.RandomGates;

/** Holds the best partners against all sets of outside organizations on made-up strategies. */
class PartnerAssessorTest {
    private static final PartnerAssessor AS_KNOWN = PartnerAssessor.withDefaults()
            .withOptions(PartnerOptions.builder()
                    .localPartners(Assumption.AS_KNOWN)
                    .infrastructure(Assumption.AS_KNOWN)
                    .decisions(Assumption.AS_KNOWN)
                    .partners(2)
                    .listed(1_000)
                    .build());

    private static final PartnerAssessor ASSUMED = PartnerAssessor.withDefaults()
            .withOptions(PartnerOptions.builder()
                    .localPartners(Assumption.AS_KNOWN)
                    .partners(2)
                    .listed(1_000)
                    .build());

    @Test
    void the_best_partners_are_those_that_brute_force_finds() {
        int opening = 0;
        for (int seed = 0; seed < 1_500; seed++) {
            Strategy strategy = severalPackages(seed);
            opening += assertIsBest(seed, strategy, AS_KNOWN.assess(strategy), Set.of());
            Set<Addition> everything = new HashSet<>();
            strategy.infrastructure().forEach(item -> everything.add(new Addition.InfrastructureBuilt(item.ref())));
            strategy.decisions().forEach(item -> everything.add(new Addition.DecisionTaken(item.ref())));
            opening += assertIsBest(seed, strategy, ASSUMED.assess(strategy), everything);
        }
        assertThat(opening).isGreaterThan(100);
    }

    private static int assertIsBest(int seed, Strategy strategy, PartnerAssessment found, Set<Addition> there) {
        List<Set<Organization>> best = new ArrayList<>();
        int most = 0;
        int fewest = 0;
        for (Set<Organization> partners : Sets.powerSet(ImmutableSet.copyOf(outsiders(strategy)))) {
            int opened = opened(strategy, partners, there);
            if (partners.size() <= 2 && opened > 0) {
                if (opened > most || (opened == most && partners.size() < fewest)) {
                    best.clear();
                    most = opened;
                    fewest = partners.size();
                }
                if (opened == most && partners.size() == fewest) {
                    best.add(partners);
                }
            }
        }
        Set<Set<String>> expected = best.stream()
                .map(set -> set.stream().map(Organization::id).collect(Collectors.toSet()))
                .collect(Collectors.toSet());
        Set<Set<String>> listed = found.bestSets().stream()
                .flatMap(set ->
                        Sets.cartesianProduct(set.standIns().stream()
                                        .map(ImmutableSet::copyOf)
                                        .toList())
                                .stream())
                .map(members -> members.stream().map(Ref::id).collect(Collectors.toSet()))
                .collect(Collectors.toSet());
        assertThat(listed).as("seed %s", seed).isEqualTo(expected);
        assertThat(found.proven()).isTrue();
        assertThat(found.allTies()).isTrue();
        for (PartnerFinding partner : found.partners()) {
            assertThat(partner.worth())
                    .as("seed %s", seed)
                    .isEqualTo(opened(strategy, Set.of(strategy.resolve(partner.organization())), there));
            assertThat(partner.opens()).hasSize((int) partner.worth());
        }
        return best.isEmpty() ? 0 : 1;
    }

    /** How many packages open with partners and not without. */
    private static int opened(Strategy strategy, Set<Organization> partners, Set<Addition> there) {
        Set<Addition> with = new HashSet<>(there);
        partners.forEach(partner -> with.add(new Addition.PartnerJoins(partner.ref(), true)));
        int opened = 0;
        for (ProductPackage item : strategy.packages()) {
            GateByHand byHand =
                    new GateByHand(strategy.toBuilder().packages(List.of(item)).build());
            boolean without = strategy.communities().stream().anyMatch(each -> byHand.opens(each, there));
            boolean now = strategy.communities().stream().anyMatch(each -> byHand.opens(each, with));
            opened += now && !without ? 1 : 0;
        }
        return opened;
    }

    private static ImmutableList<Organization> outsiders(Strategy strategy) {
        Set<Ref<Organization>> members = new HashSet<>();
        for (CooperationCommunity community : strategy.communities()) {
            community.members().forEach(member -> members.add(member.organization()));
        }
        return strategy.organizations().stream()
                .filter(item -> !members.contains(item.ref()))
                .filter(item ->
                        !Set.of("island", "harbour").contains(item.region().id()))
                .collect(ImmutableList.toImmutableList());
    }

    /** Three packages with the requirements of three strategies over the same names. */
    private static Strategy severalPackages(int seed) {
        Strategy strategy = RandomGates.small(seed);
        List<ProductPackage> packages = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            packages.add(RandomGates.small(seed + 7_000L * i).packages().get(0).toBuilder()
                    .id("p" + i)
                    .build());
        }
        return strategy.toBuilder().packages(packages).build();
    }

    @Test
    void what_has_to_be_built_beside_is_named_with_its_cost() {
        Strategy strategy = RandomGates.small(1);
        Organization outside = strategy.organizations().get(0).toBuilder()
                .region(Ref.of(Region.class, "abroad"))
                .build();
        Ref<Infrastructure> needed = strategy.infrastructure().get(0).ref();
        Strategy needing = strategy.toBuilder()
                .organizations(List.of(outside))
                .communities(List.of())
                .infrastructure(List.of(strategy.infrastructure().get(0).toBuilder()
                        .history(List.of())
                        .needs(List.of())
                        .build()))
                .packages(List.of(strategy.packages().get(0).toBuilder()
                        .requires(Requirement.allOf(
                                Requirement.outsidePartner(
                                        outside.capabilities().get(0).capability(), 1),
                                Requirement.infrastructure(needed)))
                        .build()))
                .build();
        PartnerAssessment found = PartnerAssessor.withDefaults().assess(needing);
        assertThat(found.partners()).singleElement().satisfies(partner -> {
            assertThat(partner.opens()).singleElement().satisfies(gate -> {
                assertThat(gate.needed()).isEqualTo(ImmutableSet.of(needed));
                assertThat(gate.cost())
                        .isEqualTo(Measure.of(needing.infrastructure()
                                .get(0)
                                .cost()
                                .orElseThrow()
                                .capital()
                                .amount()
                                .doubleValue()));
            });
            assertThat(partner.explanation().sentence().in("ru")).contains("открывает рынок");
        });
        Strategy unpriced = needing.toBuilder()
                .infrastructure(List.of(needing.infrastructure().get(0).toBuilder()
                        .costs(List.of())
                        .build()))
                .build();
        assertThat(PartnerAssessor.withDefaults()
                        .assess(unpriced)
                        .partners()
                        .get(0)
                        .opens()
                        .get(0)
                        .cost()
                        .isDefined())
                .isFalse();
    }

    @Test
    void a_bound_on_steps_is_admitted() {
        Strategy strategy = RandomGates.large(1, 500, 60);
        PartnerAssessment found = PartnerAssessor.withDefaults()
                .withOptions(PartnerOptions.builder()
                        .localPartners(Assumption.AS_KNOWN)
                        .steps(1)
                        .build())
                .assess(strategy);
        assertThat(found.proven()).isFalse();
        assertThat(found.warnings()).hasSize(1);
    }

    @Test
    void sixty_packages_over_five_hundred_organizations_are_proven() {
        Strategy strategy = RandomGates.large(1, 500, 60);
        PartnerAssessment found = AS_KNOWN.withOptions(AS_KNOWN.options().toBuilder()
                        .infrastructure(Assumption.FULFILLED)
                        .decisions(Assumption.FULFILLED)
                        .partners(2)
                        .build())
                .assess(strategy);
        assertThat(found.bestSets()).isNotEmpty();
        assertThat(found.proven()).isTrue();
    }
}
