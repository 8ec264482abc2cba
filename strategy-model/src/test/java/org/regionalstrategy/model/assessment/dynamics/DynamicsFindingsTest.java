package org.regionalstrategy.model.assessment.dynamics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.regionalstrategy.model.assessment.Explanation;
import org.regionalstrategy.model.assessment.Measure;
import org.regionalstrategy.model.common.LocalizedText;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.evidence.Indicator;

class DynamicsFindingsTest {
    private static final Explanation BECAUSE = Explanation.of(LocalizedText.of("en", "Because."));
    private static final Measure UNKNOWN = Measure.undefined(LocalizedText.of("en", "nobody knows"));

    private static GrowthParts parts(double change) {
        return GrowthParts.builder()
                .change(Measure.of(change))
                .national(Measure.of(30))
                .industryMix(Measure.of(60))
                .regionalShift(Measure.of(70))
                .build();
    }

    private static GrowthFinding growth() {
        return GrowthFinding.builder()
                .indicator(Ref.of(Indicator.class, "employment"))
                .start(2014)
                .end(2018)
                .activities(2)
                .total(parts(160))
                .explanation(BECAUSE)
                .build();
    }

    private static EntrySkill skill(int atRisk, int entered, Measure auc) {
        return EntrySkill.builder()
                .atRisk(atRisk)
                .entered(entered)
                .baseRate(UNKNOWN)
                .logOdds(UNKNOWN)
                .auc(auc)
                .build();
    }

    @Test
    void the_parts_of_a_growth_add_up_to_its_change() {
        assertThat(parts(160).isDefined()).isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> parts(161))
                .withMessage("growth: the parts must add up to the change: 30.0 + 60.0 + 70.0 = 161.0");
        assertThat(parts(160).toBuilder().regionalShift(UNKNOWN).build().isDefined())
                .isFalse();
    }

    @Test
    void a_growth_goes_from_a_year_to_a_later_one() {
        assertThat(growth().toBuilder().build()).isEqualTo(growth());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> growth().toBuilder().start(2018).build())
                .withMessageContaining("the start must be before the end");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> growth().toBuilder().end(OptionalInt.empty()).build())
                .withMessageContaining("both");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> growth().toBuilder().activities(-1).build())
                .withMessageContaining("activities");
    }

    @Test
    void no_more_enter_than_were_at_risk_and_a_skill_is_a_probability() {
        assertThat(skill(4, 4, Measure.of(1)).entered()).isEqualTo(4);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> skill(4, 5, UNKNOWN))
                .withMessageContaining("entered must lie from 0 to those at risk, 4: 5");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> skill(4, 2, Measure.of(1.1)))
                .withMessageContaining("area under the curve");
    }

    @Test
    void the_years_of_entry_ascend() {
        EntryFindingBuilder finding = EntryFinding.builder()
                .indicator(Ref.of(Indicator.class, "employment"))
                .regions(20)
                .activities(40)
                .own(skill(0, 0, UNKNOWN))
                .all(skill(0, 0, UNKNOWN))
                .explanation(BECAUSE);
        assertThat(finding.addYears(2012, 2018).build().years()).containsExactly(2012, 2018);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> finding.addYear(2015).build())
                .withMessageContaining("years must ascend");
    }
}
