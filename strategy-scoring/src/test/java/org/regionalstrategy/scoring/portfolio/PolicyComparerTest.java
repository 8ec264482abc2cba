package org.regionalstrategy.scoring.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.regionalstrategy.fixtures.Strategies;
import org.regionalstrategy.model.Assessment;
import org.regionalstrategy.model.Strategy;
import org.regionalstrategy.model.assessment.Measure;
import org.regionalstrategy.model.assessment.Policy;
import org.regionalstrategy.model.assessment.PolicyOutcome;
import org.regionalstrategy.model.common.Money;
import org.regionalstrategy.model.product.Requirement;
import org.regionalstrategy.scoring.EvaluationOptions;
import org.regionalstrategy.scoring.StrategyEvaluator;

/** Two packages of two strengths, each 10, that need one laboratory at 40. */
class PolicyComparerTest {
    private final Strategy island = Strategies.island();
    private final Strategy sharing = island.toBuilder()
            .packages(island.packages().stream()
                    .map(item -> item.toBuilder()
                            .requires(Requirement.infrastructure(
                                    island.infrastructure().get(0).ref()))
                            .build())
                    .toList())
            .build();

    @Test
    void an_item_that_two_shares_can_each_afford_is_paid_once() {
        PolicyOutcome equal = equalShares(sharing, 100);
        assertThat(equal.packages()).extracting(item -> item.id()).containsExactly("sensors", "cheeses");
        assertThat(equal.cost()).isEqualTo(Money.of(60));
        assertThat(equal.unspent()).isEqualTo(Money.of(40));
        assertThat(equal.expectedValue()).isEqualTo(120);
        assertThat(equal.concentration()).isEqualTo(Measure.of(100.0 / 120 * 100 / 120 + 20.0 / 120 * 20 / 120));
    }

    @Test
    void shares_do_not_pool() {
        Assessment assessment = evaluate(sharing, 99); // 49.50 each, and 50 needed
        assertThat(assessment.policies().outcomes().get(0).expectedValue()).isEqualTo(120);
        PolicyOutcome equal = equalShares(sharing, 99);
        assertThat(equal.packages()).isEmpty();
        assertThat(equal.unspent()).isEqualTo(Money.of(99));
        assertThat(equal.concentration().isDefined()).isFalse();
        assertThat(assessment.policies().explanation().sentence().in("ru")).contains("на 100 % меньше");
    }

    @Test
    void packages_that_build_on_no_strength_share_one_part() {
        Strategy bare = sharing.toBuilder()
                .packages(sharing.packages().stream()
                        .map(item -> item.toBuilder().buildsOn(List.of()).build())
                        .toList())
                .build();
        PolicyOutcome equal = equalShares(bare, 60);
        assertThat(equal.policy()).isEqualTo(Policy.EQUAL_SHARES);
        assertThat(equal.expectedValue()).isEqualTo(120);
        assertThat(equal.explanation().sentence().in("en")).isEqualTo("Shares: 1, of 60 each.");
    }

    @Test
    void a_strength_without_a_package_that_can_be_chosen_gets_no_share() {
        Strategy one = island.toBuilder()
                .packages(island.packages().stream()
                        .map(item -> item.id().equals("sensors")
                                ? item.toBuilder().costs(List.of()).build()
                                : item.toBuilder().requires(Optional.empty()).build())
                        .toList())
                .build();
        assertThat(equalShares(one, 10).packages())
                .extracting(item -> item.id())
                .containsExactly("cheeses");
    }

    @Test
    void without_packages_no_policy_yields_anything() {
        Assessment assessment = evaluate(Strategies.minimal(), 10);
        assertThat(assessment.policies().outcomes()).allSatisfy(outcome -> {
            assertThat(outcome.packages()).isEmpty();
            assertThat(outcome.unspent()).isEqualTo(Money.of(10));
        });
        assertThat(assessment.policies().explanation().sentence().in("en")).contains("no policy yields anything");
    }

    private static PolicyOutcome equalShares(Strategy strategy, long budget) {
        return evaluate(strategy, budget).policies().outcomes().get(1);
    }

    private static Assessment evaluate(Strategy strategy, long budget) {
        return StrategyEvaluator.withDefaults()
                .withOptions(EvaluationOptions.builder()
                        .asOf(LocalDate.of(2019, 7, 31))
                        .budget(Money.of(budget))
                        .build())
                .evaluate(strategy);
    }
}
