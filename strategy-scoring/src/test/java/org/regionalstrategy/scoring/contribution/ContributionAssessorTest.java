package org.regionalstrategy.scoring.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableSet;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.regionalstrategy.model.Strategy;
import org.regionalstrategy.model.assessment.Addition;
import org.regionalstrategy.model.assessment.Measure;
import org.regionalstrategy.model.assessment.cooperation.ContributionFinding;
import org.regionalstrategy.model.assessment.cooperation.PackageContributions;
import org.regionalstrategy.model.assessment.cooperation.ShapleyMethod;
import org.regionalstrategy.model.assessment.cooperation.StrategyContributions;
import org.regionalstrategy.model.cooperation.CooperationCommunity;
import org.regionalstrategy.model.cooperation.CooperationCommunityBuilder;
import org.regionalstrategy.model.cooperation.Membership;
import org.regionalstrategy.model.product.ProductPackage;
import org.regionalstrategy.model.product.Requirement;
import org.regionalstrategy.scoring.cooperation.Assumption;
import org.regionalstrategy.scoring.cooperation.GateByHand;
import org.regionalstrategy.scoring.cooperation.RandomGates;

/** Holds contributions against a game played by hand on made-up strategies. */
class ContributionAssessorTest {
    private static final ContributionAssessor ASSESSOR = ContributionAssessor.withDefaults();

    private static final ContributionAssessor AS_KNOWN = ASSESSOR.withOptions(ContributionOptions.builder()
            .infrastructure(Assumption.AS_KNOWN)
            .decisions(Assumption.AS_KNOWN)
            .build());

    @Test
    void the_contributions_are_the_shapley_values_of_the_game_by_hand() {
        int contributing = 0;
        int fewer = 0;
        for (int seed = 0; seed < 300; seed++) {
            Strategy strategy = RandomGates.small(seed);
            ImmutableSet.Builder<Addition> everything = ImmutableSet.builder();
            strategy.infrastructure().forEach(item -> everything.add(new Addition.InfrastructureBuilt(item.ref())));
            strategy.decisions().forEach(item -> everything.add(new Addition.DecisionTaken(item.ref())));
            PackageContributions assumed = ASSESSOR.assess(strategy).packages().get(0);
            assertIsByHand(seed, strategy, everything.build(), assumed);
            PackageContributions known = AS_KNOWN.assess(strategy).packages().get(0);
            assertIsByHand(seed, strategy, ImmutableSet.of(), known);
            contributing += assumed.contributions().size();
            fewer += known.contributions().size() < assumed.contributions().size() ? 1 : 0;
        }
        assertThat(contributing).isGreaterThan(150);
        assertThat(fewer).isGreaterThan(30);
    }

    private static void assertIsByHand(
            int seed, Strategy strategy, ImmutableSet<Addition> there, PackageContributions contributions) {
        GateByHand byHand = new GateByHand(strategy);
        ShapleyValues values = ShapleyCalculator.withDefaults()
                .calculate(
                        strategy.organizations().size(),
                        coalition -> byHand.opens(community(strategy, coalition), there) ? 1 : 0);
        for (int i = 0; i < strategy.organizations().size(); i++) {
            assertThat(contributions.value(strategy.organizations().get(i).ref()))
                    .as("seed %s", seed)
                    .isEqualTo(values.values().get(i), within(1e-15));
        }
        assertThat(contributions.contributions()).allSatisfy(finding -> {
            assertThat(finding.value().toOptional().orElseThrow()).isPositive();
            assertThat(finding.standardError()).isEqualTo(Measure.of(0));
        });
        assertThat(values.surplus() > 0).isEqualTo(contributions.openToAll() && !contributions.openToNobody());
    }

    private static CooperationCommunity community(Strategy strategy, BitSet coalition) {
        CooperationCommunityBuilder community = strategy.communities().stream()
                .findFirst()
                .map(first -> first.toBuilder().members(List.of()))
                .orElseGet(() -> CooperationCommunity.builder()
                        .id("coalition")
                        .name(strategy.organizations().get(0).name()));
        coalition.stream()
                .forEach(i -> community.addMember(Membership.builder()
                        .organization(strategy.organizations().get(i).ref())
                        .build()));
        return community.build();
    }

    @Test
    void the_contributions_to_a_strategy_add_up_package_by_package() {
        Strategy strategy = RandomGates.large(3, 60, 8);
        StrategyContributions contributions = ASSESSOR.assess(strategy);
        long openable = contributions.packages().stream()
                .filter(each -> each.openToAll() && !each.openToNobody())
                .count();
        assertThat(openable).isPositive();
        assertThat(contributions.toNumber().stream()
                        .mapToDouble(ContributionAssessorTest::value)
                        .sum())
                .isEqualTo(openable, within(1e-10));
        // each package seeks half of a market of 100
        assertThat(contributions.toValue().stream()
                        .mapToDouble(ContributionAssessorTest::value)
                        .sum())
                .isEqualTo(50.0 * openable, within(1e-8));
        assertThat(contributions.toNumber())
                .allSatisfy(finding -> assertThat(finding.explanation().total()).isEqualTo(value(finding)))
                .isSortedAccordingTo((a, b) -> Integer.compare(a.rank(), b.rank()));
        assertThat(contributions.toNumber().get(0).explanation().sentence().in("ru"))
                .contains("вклад");
        assertThat(contributions.settings()).containsEntry("decisions", "FULFILLED");
    }

    @Test
    void who_can_take_each_others_place_share_a_rank() {
        Strategy strategy = RandomGates.large(3, 60, 8);
        Strategy anyOne = strategy.toBuilder()
                .packages(List.of(strategy.packages().get(0).toBuilder()
                        .requires(Requirement.capability(
                                strategy.capabilities().get(0).ref(), 1))
                        .build()))
                .build();
        PackageContributions contributions = ASSESSOR.assess(anyOne).packages().get(0);
        assertThat(contributions.contributions()).hasSizeGreaterThan(1).allSatisfy(finding -> {
            assertThat(finding.rank()).isEqualTo(1);
            assertThat(finding.explanation().sentence().in("en")).endsWith("others can take its place.");
        });
    }

    @Test
    void a_market_value_that_is_undefined_leaves_the_contribution_to_it_undefined() {
        Strategy strategy = RandomGates.large(3, 60, 2);
        ProductPackage first = strategy.packages().get(0).toBuilder()
                .requires(Requirement.capability(strategy.capabilities().get(0).ref(), 1))
                .build();
        Strategy unvalued = strategy.toBuilder()
                .packages(List.of(first))
                .products(List.of(strategy.products().get(0).toBuilder()
                        .market(Optional.empty())
                        .build()))
                .build();
        assertThat(ASSESSOR.assess(unvalued).toValue())
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.value())
                        .isInstanceOfSatisfying(
                                Measure.Undefined.class,
                                undefined -> assertThat(undefined.reason().in("en"))
                                        .startsWith("The market value of "
                                                + first.name().in("en"))))
                .allSatisfy(finding -> assertThat(finding.standardError()).isEqualTo(finding.value()));
    }

    @Test
    void sixty_packages_over_five_hundred_organizations_are_exact() {
        Strategy strategy = RandomGates.large(1, 500, 60);
        StrategyContributions contributions = ASSESSOR.assess(strategy);
        assertThat(contributions.packages())
                .allSatisfy(each -> assertThat(each.method()).isNotEqualTo(ShapleyMethod.SAMPLED_ORDERS));
    }

    private static double value(ContributionFinding finding) {
        return finding.value().toOptional().orElseThrow();
    }
}
