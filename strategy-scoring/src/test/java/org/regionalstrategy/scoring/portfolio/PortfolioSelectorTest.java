package org.regionalstrategy.scoring.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.regionalstrategy.fixtures.Strategies;
import org.regionalstrategy.fixtures.SyntheticStrategy;
import org.regionalstrategy.model.Assessment;
import org.regionalstrategy.model.Strategy;
import org.regionalstrategy.model.StrategyBuilder;
import org.regionalstrategy.model.assessment.Optimality;
import org.regionalstrategy.model.assessment.PackageChoice;
import org.regionalstrategy.model.assessment.PolicyOutcome;
import org.regionalstrategy.model.assessment.PortfolioFinding;
import org.regionalstrategy.model.assessment.Rejection;
import org.regionalstrategy.model.assessment.RejectionReason;
import org.regionalstrategy.model.assessment.SharedInfrastructure;
import org.regionalstrategy.model.common.LocalizedText;
import org.regionalstrategy.model.common.Money;
import org.regionalstrategy.model.common.PartialDate;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.enabling.Decision;
import org.regionalstrategy.model.enabling.Infrastructure;
import org.regionalstrategy.model.product.ProductPackage;
import org.regionalstrategy.model.product.Requirement;
import org.regionalstrategy.model.session.Participant;
import org.regionalstrategy.model.session.StrategicSession;
import org.regionalstrategy.scoring.EvaluationOptions;
import org.regionalstrategy.scoring.StrategyEvaluator;

/** On the island: cheese is worth 20 for 10; sensors 100, half of that expected, for 10 and the laboratory at 40. */
class PortfolioSelectorTest {
    private static final double ROUNDING = 1e-9;

    private final Strategy island = Strategies.island();

    @Test
    void the_best_packages_within_the_budget_are_chosen() {
        PortfolioFinding portfolio = portfolio(island, Money.of(60));

        assertThat(portfolio.chosen())
                .extracting(choice -> choice.productPackage().id())
                .containsExactly("sensors", "cheeses");
        assertThat(portfolio.chosen()).extracting(PackageChoice::expectedValue).containsExactly(50.0, 20.0);
        assertThat(portfolio.cost()).isEqualTo(Money.of(60));
        assertThat(portfolio.infrastructure())
                .singleElement()
                .extracting(SharedInfrastructure::cost)
                .isEqualTo(Money.of(40));
        assertThat(portfolio.optimality()).isEqualTo(Optimality.PROVEN);
        assertThat(portfolio.explanation().total()).isEqualTo(portfolio.expectedValue());
    }

    @Test
    void a_package_over_the_budget_is_left_out_with_its_cost() {
        PortfolioFinding portfolio = portfolio(island, Money.of(49));
        assertThat(portfolio.chosen())
                .extracting(choice -> choice.productPackage().id())
                .containsExactly("cheeses");
        assertThat(portfolio.rejected()).singleElement().satisfies(rejection -> {
            assertThat(rejection.reason()).isEqualTo(RejectionReason.OVER_BUDGET);
            assertThat(rejection.explanation().sentence().in("en"))
                    .isEqualTo("sensors: costs 50 with what it needs, the budget is 49.");
        });
    }

    @Test
    void a_package_that_others_outdo_is_left_out_with_what_it_would_lose() {
        PortfolioFinding portfolio = portfolio(island, Money.of(50));
        assertThat(portfolio.chosen())
                .extracting(choice -> choice.productPackage().id())
                .containsExactly("sensors");
        assertThat(portfolio.rejected()).singleElement().satisfies(rejection -> {
            assertThat(rejection.reason()).isEqualTo(RejectionReason.LESS_VALUE_FOR_MONEY);
            assertThat(rejection.explanation().sentence().in("en"))
                    .isEqualTo(
                            "cheeses: costs 10 with what it needs; the best choice with it is worth 20, without it 50.");
        });
    }

    @Test
    void nothing_is_chosen_without_a_budget() {
        PortfolioFinding portfolio = portfolio(island, Money.ZERO);
        assertThat(portfolio.chosen()).isEmpty();
        assertThat(portfolio.cost()).isEqualTo(Money.ZERO);
    }

    @Test
    void what_cannot_be_chosen_is_left_out_with_the_reason() {
        assertThat(reason(island.toBuilder().addSession(vetoing("sensors")).build()))
                .isEqualTo(RejectionReason.VETOED);
        assertThat(reason(island.toBuilder()
                        .products(island.products().stream()
                                .map(product -> product.toBuilder()
                                        .market(Optional.empty())
                                        .build())
                                .toList())
                        .build()))
                .isEqualTo(RejectionReason.VALUE_UNDEFINED);
        assertThat(reason(island.toBuilder()
                        .infrastructure(island.infrastructure().stream()
                                .map(item -> item.toBuilder().costs(List.of()).build())
                                .toList())
                        .build()))
                .isEqualTo(RejectionReason.COST_UNKNOWN);
        assertThat(reason(island.toBuilder()
                        .decisions(island.decisions().stream()
                                .map(item -> item.toBuilder()
                                        .probability(Optional.empty())
                                        .build())
                                .toList())
                        .build()))
                .isEqualTo(RejectionReason.VALUE_UNDEFINED);
        assertThat(reason(island.toBuilder()
                        .organizations(island.organizations().stream()
                                .map(item -> item.id().equals("trader")
                                        ? item.toBuilder()
                                                .capabilities(List.of())
                                                .build()
                                        : item)
                                .toList())
                        .build()))
                .isEqualTo(RejectionReason.NO_WAY_TO_OPEN);
    }

    @Test
    void ways_that_a_bound_left_out_of_the_list_keep_the_choice_from_being_called_optimal() {
        StrategyBuilder changed = island.toBuilder();
        Requirement[] ways = new Requirement[10];
        for (int d = 0; d < 9; d++) {
            Decision decision =
                    island.decisions().get(0).toBuilder().id("decision-" + d).build();
            changed.addDecision(decision);
            ways[d] = Requirement.decision(decision.ref());
        }
        Infrastructure laboratory = island.infrastructure().get(0);
        Infrastructure road = laboratory.toBuilder().id("road").build();
        ways[9] =
                Requirement.allOf(Requirement.infrastructure(laboratory.ref()), Requirement.infrastructure(road.ref()));
        Strategy strategy = changed.addInfrastructure(road)
                .packages(List.of(island.packages().get(0).toBuilder()
                        .requires(Requirement.anyOf(ways))
                        .build()))
                .build();

        PortfolioFinding portfolio = portfolio(strategy, Money.of(90));

        assertThat(portfolio.expectedValue()).isEqualTo(50); // one of the decisions, at 0.5
        assertThat(portfolio.bound()).isGreaterThanOrEqualTo(100); // what the laboratory and the road would yield
        assertThat(portfolio.optimality()).isEqualTo(Optimality.BOUNDED);
    }

    @Test
    void more_budget_never_yields_less_and_no_cost_exceeds_it() {
        for (int seed = 0; seed < 20; seed++) {
            Strategy strategy =
                    SyntheticStrategy.plantedCommunities(seed, 24, 6).strategy();
            double before = 0;
            for (int budget = 0; budget <= 400; budget += 50) {
                PortfolioFinding portfolio = portfolio(strategy, Money.of(budget));
                assertThat(portfolio.expectedValue()).as("seed %s", seed).isGreaterThanOrEqualTo(before - ROUNDING);
                assertThat(portfolio.cost()).isLessThanOrEqualTo(Money.of(budget));
                assertThat(portfolio.bound()).isGreaterThanOrEqualTo(portfolio.expectedValue());
                before = portfolio.expectedValue();
            }
        }
    }

    private static RejectionReason reason(Strategy strategy) {
        return portfolio(strategy, Money.of(100)).rejected().stream()
                .filter(rejection -> rejection.productPackage().id().equals("sensors"))
                .map(Rejection::reason)
                .findFirst()
                .orElseThrow();
    }

    private StrategicSession vetoing(String productPackage) {
        return StrategicSession.builder()
                .id("meeting")
                .name(island.name())
                .place(island.name())
                .start(PartialDate.parse("2019-07"))
                .addParticipant(Participant.builder()
                        .id("mayor")
                        .name(LocalizedText.of("en", "The mayor"))
                        .addVeto(Ref.of(ProductPackage.class, productPackage))
                        .build())
                .build();
    }

    @Test
    void equal_shares_do_not_pool_and_yield_less() {
        Assessment assessment = evaluate(island, Money.of(60));
        PolicyOutcome free = assessment.policies().outcomes().get(0);
        PolicyOutcome equal = assessment.policies().outcomes().get(1);

        assertThat(free.expectedValue()).isEqualTo(70);
        assertThat(free.unspent()).isEqualTo(Money.ZERO);
        assertThat(free.concentration().toOptional().orElseThrow())
                .isCloseTo(50.0 / 70 * 50 / 70 + 20.0 / 70 * 20 / 70, within(ROUNDING));
        assertThat(equal.packages()).extracting(item -> item.id()).containsExactly("cheeses"); // 30 each: no laboratory
        assertThat(equal.expectedValue()).isEqualTo(20);
        assertThat(equal.unspent()).isEqualTo(Money.of(50));
        assertThat(assessment.policies().explanation().sentence().in("en"))
                .isEqualTo("Specialisation yields 70 a year, equal shares 20: 71 % less.");
    }

    @Test
    void a_policy_that_chooses_nothing_has_no_concentration() {
        Assessment assessment = evaluate(island, Money.ZERO);
        assertThat(assessment.policies().outcomes())
                .allSatisfy(outcome ->
                        assertThat(outcome.concentration().isDefined()).isFalse());
    }

    @Test
    void equal_shares_never_beat_the_free_choice_and_nobody_overspends() {
        for (int seed = 0; seed < 60; seed++) {
            Strategy strategy =
                    SyntheticStrategy.plantedCommunities(seed, 24, 6).strategy();
            Money budget = Money.of(20L + 10L * (seed % 20));
            ImmutableList<PolicyOutcome> outcomes =
                    evaluate(strategy, budget).policies().outcomes();
            assertThat(outcomes.get(1).expectedValue())
                    .as("seed %s", seed)
                    .isLessThanOrEqualTo(outcomes.get(0).expectedValue() + ROUNDING);
            assertThat(outcomes).allSatisfy(outcome -> {
                assertThat(outcome.unspent().isNegative()).isFalse();
                assertThat(outcome.cost().plus(outcome.unspent())).isEqualTo(budget);
            });
        }
    }

    private static PortfolioFinding portfolio(Strategy strategy, Money budget) {
        return evaluate(strategy, budget).portfolio();
    }

    private static Assessment evaluate(Strategy strategy, Money budget) {
        return StrategyEvaluator.withDefaults()
                .withOptions(EvaluationOptions.builder()
                        .asOf(LocalDate.of(2019, 7, 31))
                        .budget(budget)
                        .build())
                .evaluate(strategy);
    }
}
