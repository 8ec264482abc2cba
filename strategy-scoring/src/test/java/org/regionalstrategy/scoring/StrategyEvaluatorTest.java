package org.regionalstrategy.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.Period;
import java.time.Year;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.regionalstrategy.fixtures.Strategies;
import org.regionalstrategy.model.Assessment;
import org.regionalstrategy.model.Strategy;
import org.regionalstrategy.model.assessment.DecisionFinding;
import org.regionalstrategy.model.assessment.Measure;
import org.regionalstrategy.model.assessment.Verdict;
import org.regionalstrategy.model.common.Money;
import org.regionalstrategy.model.enabling.AuthorityLevel;
import org.regionalstrategy.model.enabling.Instrument;
import org.regionalstrategy.model.enabling.InstrumentBudget;
import org.regionalstrategy.model.evidence.Evidence;

class StrategyEvaluatorTest {
    private final Strategy island = Strategies.island();

    @Test
    void the_island_is_strong_in_instruments_and_not_in_dairying() {
        Assessment assessment = StrategyEvaluator.withDefaults().evaluate(island);

        assertThat(assessment.strengths())
                .extracting(finding -> finding.strength().id() + " " + finding.verdict())
                .containsExactly("instruments " + Verdict.PROVEN, "dairying " + Verdict.CONTRADICTED);
    }

    @Test
    void among_peers_it_is_told_what_the_island_could_turn_to_and_with_whom() {
        boolean[][][] has = new boolean[12][9][2];
        for (int region = 0; region < has.length; region++) {
            for (int activity = 0; activity < has[0].length; activity++) {
                has[region][activity][0] = (region * activity + activity) % 4 == 0 || activity == region % 9;
                has[region][activity][1] = has[region][activity][0] || (region + activity) % 7 == 0;
            }
        }
        Strategy strategy = new PeerEconomy(has, 2012, 2018).strategy();
        Assessment assessment = StrategyEvaluator.withDefaults().evaluate(strategy);

        assertThat(assessment.variety()).hasSize(1);
        assertThat(assessment.turnover())
                .singleElement()
                .satisfies(finding -> assertThat(finding.years()).containsExactly(2012, 2018));
        assertThat(assessment.quadrants())
                .singleElement()
                .satisfies(finding -> assertThat(finding.regions()).isEqualTo(12));
        assertThat(assessment.complementarity())
                .singleElement()
                .satisfies(finding -> assertThat(finding.partners()).isNotEmpty());
    }

    @Test
    void a_decision_is_named_with_what_hangs_on_it() {
        assertThat(StrategyEvaluator.withDefaults().evaluate(island).decisions())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.decision().id()).isEqualTo("frequencies");
                    assertThat(finding.packages()).extracting(item -> item.id()).containsExactly("sensors");
                    assertThat(finding.valueAtStake()).isEqualTo(Measure.of(100));
                    assertThat(finding.probability()).hasValue(0.5);
                    assertThat(finding.explanation().total()).isEqualTo(100);
                });
    }

    @Test
    void a_later_date_sees_the_decision_adopted() {
        Assessment later = StrategyEvaluator.withDefaults()
                .withOptions(EvaluationOptions.builder()
                        .asOf(LocalDate.of(2021, 1, 1))
                        .build())
                .evaluate(island);
        assertThat(later.decisions()).extracting(DecisionFinding::decision).isEmpty();
        assertThat(later.settings()).containsEntry("asOf", "2021-01-01");
    }

    @Test
    void without_a_given_budget_the_instruments_offer_one() {
        Strategy funded = island.toBuilder()
                .addInstrument(Instrument.builder()
                        .id("fund")
                        .name(island.name())
                        .level(AuthorityLevel.REGIONAL)
                        .addBudgets(budget(2018, 1_000), budget(2019, 30), budget(2020, 20))
                        .build())
                .build();
        assertThat(StrategyEvaluator.withDefaults().evaluate(funded).portfolio().budget())
                .isEqualTo(Money.of(50));
        assertThat(StrategyEvaluator.withDefaults().evaluate(island).portfolio().budget())
                .isEqualTo(Money.ZERO);
    }

    private static InstrumentBudget budget(int year, long amount) {
        return InstrumentBudget.builder()
                .year(Year.of(year))
                .amount(Money.of(amount))
                .build();
    }

    @Test
    void evidence_may_come_beside_the_strategy_but_not_twice() {
        Strategy bare = island.toBuilder().observations(List.of()).build();
        Evidence evidence = Evidence.of(island.observations());
        assertThat(StrategyEvaluator.withDefaults().evaluate(bare, evidence).strengths())
                .isEqualTo(StrategyEvaluator.withDefaults().evaluate(island).strengths());
        assertThat(StrategyEvaluator.withDefaults().evaluate(bare).strengths())
                .allMatch(finding -> finding.verdict() == Verdict.NO_DATA);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StrategyEvaluator.withDefaults().evaluate(island, evidence))
                .withMessageContaining("employment");
    }

    @Test
    void the_same_input_gives_the_same_assessment() {
        assertThat(StrategyEvaluator.withDefaults().evaluate(island))
                .isEqualTo(StrategyEvaluator.withDefaults().evaluate(Strategies.island()));
    }

    @Test
    void cooperation_is_assessed_as_of_the_date_with_the_seed_of_the_evaluation() {
        LocalDate later = LocalDate.of(2021, 1, 1);
        Assessment assessment = StrategyEvaluator.withDefaults()
                .withOptions(EvaluationOptions.builder().asOf(later).seed(7).build())
                .evaluate(island);

        assertThat(assessment.cooperation())
                .contains(CooperationAssessor.withDefaults()
                        .withOptions(CooperationOptions.defaults().withSeed(7))
                        .assess(island.asOf(later)));
    }

    @Test
    void the_settings_name_method_and_version() {
        assertThat(StrategyEvaluator.withDefaults().evaluate(island).settings())
                .containsKeys(
                        "libraryVersion", "verdictRule", "portfolioMethod", "confidence", "publicationLag", "seed")
                .doesNotContainValue("${project.version}");
    }

    @Test
    void a_strategy_with_nothing_in_it_is_evaluated_to_nothing() {
        Assessment nothing = StrategyEvaluator.withDefaults().evaluate(Strategies.minimal());
        assertThat(nothing.strengths()).isEmpty();
        assertThat(nothing.packages()).isEmpty();
        assertThat(nothing.portfolio().expectedValue()).isZero();
    }

    @Test
    void options_out_of_range_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EvaluationOptions.builder().confidence(1).build())
                .withMessage("options: confidence must lie between 0 and 1: 1.0");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> EvaluationOptions.builder().budget(Money.of(-1)).build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EvaluationOptions.builder()
                        .publicationLag(Period.ofMonths(-1))
                        .build());
    }
}
