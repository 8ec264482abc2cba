package org.regionalstrategy.scoring.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.regionalstrategy.model.assessment.Verdict.CLAIMED_ONLY;
import static org.regionalstrategy.model.assessment.Verdict.CONTRADICTED;
import static org.regionalstrategy.model.assessment.Verdict.EMERGING;
import static org.regionalstrategy.model.assessment.Verdict.NO_DATA;
import static org.regionalstrategy.model.assessment.Verdict.PROVEN;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.regionalstrategy.model.assessment.Interval;
import org.regionalstrategy.model.assessment.Verdict;
import org.regionalstrategy.model.evidence.Direction;
import org.regionalstrategy.scoring.specialisation.Trend;

class FigureVerdictsTest {
    @Test
    void one_figure_is_judged_by_its_interval_and_its_trend() {
        assertThat(figure(1.1, 1.3, Trend.NOT_SIGNIFICANT)).isEqualTo(PROVEN);
        assertThat(figure(1.1, 1.3, Trend.FALLING)).isEqualTo(PROVEN);
        assertThat(figure(0.9, 1.3, Trend.NOT_SIGNIFICANT)).isEqualTo(CLAIMED_ONLY);
        assertThat(figure(0.9, 1.3, Trend.FALLING)).isEqualTo(CLAIMED_ONLY);
        assertThat(figure(0.9, 1.3, Trend.RISING)).isEqualTo(EMERGING);
        assertThat(figure(0.5, 0.8, Trend.NOT_SIGNIFICANT)).isEqualTo(CONTRADICTED);
        assertThat(figure(0.5, 0.8, Trend.FALLING)).isEqualTo(CONTRADICTED);
        assertThat(figure(0.5, 0.8, Trend.RISING)).isEqualTo(EMERGING);
    }

    @Test
    void an_interval_that_ends_at_one_decides_nothing() {
        assertThat(figure(1, 1.3, Trend.NOT_SIGNIFICANT)).isEqualTo(CLAIMED_ONLY);
        assertThat(figure(Math.nextUp(1.0), 1.3, Trend.NOT_SIGNIFICANT)).isEqualTo(CLAIMED_ONLY);
        assertThat(figure(0.7, 1, Trend.NOT_SIGNIFICANT)).isEqualTo(CLAIMED_ONLY);
        assertThat(figure(0.7, Math.nextDown(1.0), Trend.NOT_SIGNIFICANT)).isEqualTo(CLAIMED_ONLY);
        assertThat(figure(1, 1, Trend.NOT_SIGNIFICANT)).isEqualTo(CLAIMED_ONLY);
    }

    @Test
    void where_less_is_better_below_one_is_the_strength() {
        assertThat(less(0.5, 0.8, Trend.NOT_SIGNIFICANT)).isEqualTo(PROVEN);
        assertThat(less(1.1, 1.3, Trend.NOT_SIGNIFICANT)).isEqualTo(CONTRADICTED);
        assertThat(less(1.1, 1.3, Trend.FALLING)).isEqualTo(EMERGING);
        assertThat(less(1.1, 1.3, Trend.RISING)).isEqualTo(CONTRADICTED);
        assertThat(less(0.9, 1.3, Trend.RISING)).isEqualTo(CLAIMED_ONLY);
    }

    @Test
    void what_is_below_and_close_to_what_the_region_has_emerges_and_what_is_above_is_proven() {
        assertThat(close(0.2, 0.5)).isEqualTo(EMERGING);
        assertThat(close(0.8, 1.2)).isEqualTo(EMERGING);
        assertThat(close(1.1, 1.2)).isEqualTo(PROVEN);
    }

    private static Verdict close(double lower, double upper) {
        return FigureVerdicts.of(
                new Interval(lower, upper, 0.95), Trend.NOT_SIGNIFICANT, Direction.MORE_IS_BETTER, true);
    }

    @Test
    void several_figures_decide_together() {
        assertThat(together()).isEqualTo(NO_DATA);
        assertThat(together(NO_DATA, NO_DATA)).isEqualTo(NO_DATA);
        assertThat(together(PROVEN, PROVEN, NO_DATA)).isEqualTo(PROVEN);
        assertThat(together(CONTRADICTED, CONTRADICTED)).isEqualTo(CONTRADICTED);
        assertThat(together(EMERGING, PROVEN)).isEqualTo(EMERGING);
        assertThat(together(EMERGING, CLAIMED_ONLY, NO_DATA)).isEqualTo(EMERGING);
        assertThat(together(EMERGING, CONTRADICTED)).isEqualTo(CLAIMED_ONLY);
        assertThat(together(PROVEN, CONTRADICTED)).isEqualTo(CLAIMED_ONLY);
        assertThat(together(PROVEN, CLAIMED_ONLY)).isEqualTo(CLAIMED_ONLY);
    }

    private static Verdict figure(double lower, double upper, Trend trend) {
        return FigureVerdicts.of(new Interval(lower, upper, 0.95), trend, Direction.MORE_IS_BETTER, false);
    }

    private static Verdict less(double lower, double upper, Trend trend) {
        return FigureVerdicts.of(new Interval(lower, upper, 0.95), trend, Direction.LESS_IS_BETTER, false);
    }

    private static Verdict together(Verdict... verdicts) {
        return FigureVerdicts.together(List.of(verdicts));
    }
}
