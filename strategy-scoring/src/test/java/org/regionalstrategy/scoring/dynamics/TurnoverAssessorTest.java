package org.regionalstrategy.scoring.dynamics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.regionalstrategy.model.Strategy;
import org.regionalstrategy.model.assessment.Measure;
import org.regionalstrategy.model.assessment.dynamics.TurnoverFinding;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.evidence.Evidence;
import org.regionalstrategy.model.evidence.Observation;
import org.regionalstrategy.model.evidence.ObservationStatus;
import org.regionalstrategy.scoring.PeerEconomy;

/** The island and eleven peers in 2012, 2015 and 2018. */
class TurnoverAssessorTest {
    private static final TurnoverAssessor ASSESSOR = TurnoverAssessor.withDefaults();
    private static final int REGIONS = 12;
    private static final int ACTIVITIES = 15;
    private static final PeerEconomy ECONOMY = new PeerEconomy(made(), 2012, 2015, 2018);

    private static boolean[][][] made() {
        Random random = new Random(4);
        boolean[][][] has = new boolean[REGIONS][ACTIVITIES][3];
        for (boolean[][] region : has) {
            for (boolean[] activity : region) {
                activity[0] = random.nextInt(3) == 0;
                activity[1] = random.nextInt(4) == 0 ? !activity[0] : activity[0];
                activity[2] = random.nextInt(4) == 0 ? !activity[1] : activity[1];
            }
        }
        return has;
    }

    private static TurnoverFinding only(Strategy strategy) {
        ImmutableList<TurnoverFinding> found = ASSESSOR.assess(strategy, Evidence.EMPTY);
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    @Test
    void what_entered_and_left_is_what_one_counts_by_the_definition_between_first_and_last() {
        TurnoverFinding finding = only(ECONOMY.strategy());
        List<String> entered = new ArrayList<>();
        List<String> left = new ArrayList<>();
        int lacked = 0;
        for (int activity = 0; activity < ACTIVITIES; activity++) {
            boolean before = ECONOMY.exceeds(0, activity, 0);
            boolean after = ECONOMY.exceeds(0, activity, 2);
            lacked += before ? 0 : 1;
            if (!before && after) {
                entered.add(PeerEconomy.activity(activity));
            } else if (before && !after) {
                left.add(PeerEconomy.activity(activity));
            }
        }

        assertThat(entered).isNotEmpty();
        assertThat(left).isNotEmpty();
        assertThat(finding.years()).containsExactly(2012, 2018);
        assertThat(finding.regions()).isEqualTo(REGIONS);
        assertThat(finding.activities()).isEqualTo(ACTIVITIES);
        assertThat(finding.entered()).extracting(Ref::id).containsExactlyElementsOf(entered);
        assertThat(finding.left()).extracting(Ref::id).containsExactlyElementsOf(left);
        assertThat(finding.entryRate()).isEqualTo(Measure.of((double) entered.size() / lacked));
        assertThat(finding.exitRate()).isEqualTo(Measure.of((double) left.size() / (ACTIVITIES - lacked)));
        assertThat(finding.explanation().sentence().in("en"))
                .startsWith("Persons employed, 2012 to 2018: " + entered.size() + " activities entered (");
    }

    @Test
    void the_rates_of_all_regions_are_those_of_all_cells() {
        int atRisk = 0;
        int entered = 0;
        for (int region = 0; region < REGIONS; region++) {
            for (int activity = 0; activity < ACTIVITIES; activity++) {
                if (!ECONOMY.exceeds(region, activity, 0)) {
                    atRisk++;
                    entered += ECONOMY.exceeds(region, activity, 2) ? 1 : 0;
                }
            }
        }
        assertThat(only(ECONOMY.strategy()).entryRateOfAll()).isEqualTo(Measure.of((double) entered / atRisk));
    }

    @Test
    void years_before_a_break_are_not_compared() {
        Strategy strategy = ECONOMY.strategy();
        TurnoverFinding finding = only(strategy.toBuilder()
                .observations(strategy.observations().stream()
                        .map(each -> each.year() == 2015
                                ? each.toBuilder()
                                        .status(ObservationStatus.BREAK)
                                        .build()
                                : each)
                        .toList())
                .build());
        assertThat(finding.years()).containsExactly(2015, 2018);

        TurnoverFinding last = only(strategy.toBuilder()
                .observations(strategy.observations().stream()
                        .map(each -> each.year() == 2018
                                ? each.toBuilder()
                                        .status(ObservationStatus.BREAK)
                                        .build()
                                : each)
                        .toList())
                .build());
        assertThat(last.years()).containsExactly(2018);
        assertThat(last.entryRate().isDefined()).isFalse();
        assertThat(last.explanation().sentence().in("en")).contains("is not known, since no two years");
    }

    private static boolean isOne(Observation each) {
        return each.refArea().equals("peer-03") && each.activity().equals("A05") && each.year() == 2018;
    }

    @Test
    void a_negative_figure_is_as_if_it_were_missing() {
        Strategy strategy = ECONOMY.strategy();
        TurnoverFinding negative = only(strategy.toBuilder()
                .observations(strategy.observations().stream()
                        .map(each -> isOne(each) ? each.toBuilder().value(-3).build() : each)
                        .toList())
                .build());
        TurnoverFinding missing = only(strategy.toBuilder()
                .observations(strategy.observations().stream()
                        .filter(each -> !isOne(each))
                        .toList())
                .build());

        assertThat(negative).isEqualTo(missing);
    }

    @Test
    void a_rate_that_is_undefined_says_why() {
        Strategy strategy = ECONOMY.strategy();
        TurnoverFinding finding = only(strategy.toBuilder()
                .observations(strategy.observations().stream()
                        .map(each -> each.toBuilder().value(300).build())
                        .toList())
                .build());

        assertThat(finding.entryRateOfAll().isDefined()).isFalse();
        assertThat(finding.explanation().sentence().in("en"))
                .endsWith(
                        "; in all regions the rate of entry is undefined, since nothing could have happened, and 0.00 %"
                                + " of what was there left.");
        assertThat(finding.explanation().sentence().in("ru"))
                .contains("доля появившихся не определена, так как ничего не могло произойти, и исчезло 0,00");
    }

    @Test
    void a_lag_is_not_negative() {
        assertThatIllegalArgumentException().isThrownBy(() -> ASSESSOR.withPublicationLag(Period.ofDays(-1)));
    }
}
