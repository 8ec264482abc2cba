package org.regionalstrategy.scoring.dynamics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.Period;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.regionalstrategy.fixtures.Strategies;
import org.regionalstrategy.model.Strategy;
import org.regionalstrategy.model.StrategyBuilder;
import org.regionalstrategy.model.assessment.Measure;
import org.regionalstrategy.model.assessment.dynamics.EntryFinding;
import org.regionalstrategy.model.common.LocalizedText;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.common.Source;
import org.regionalstrategy.model.evidence.Evidence;
import org.regionalstrategy.model.evidence.Observation;
import org.regionalstrategy.model.evidence.ObservationStatus;
import org.regionalstrategy.model.region.Activity;
import org.regionalstrategy.model.region.Classification;
import org.regionalstrategy.model.region.Region;
import org.regionalstrategy.model.region.RegionKind;

/** The island among peers of two kinds, each with activities of its own kind that enter more often than others. */
class EntryAssessorTest {
    private static final EntryAssessor ASSESSOR = EntryAssessor.withDefaults();
    private static final int PEERS = 30;
    private static final int ACTIVITIES = 40;
    private static final int[] YEARS = {2012, 2015, 2018};

    /** Employment by region, activity and year; the island is the first region. */
    private static double[][][] made(double entersOfOwnKind, double entersOfOther) {
        Random random = new Random(11);
        double[][][] employed = new double[PEERS + 1][ACTIVITIES][YEARS.length];
        for (int region = 0; region <= PEERS; region++) {
            for (int activity = 0; activity < ACTIVITIES; activity++) {
                boolean own = region % 2 == activity % 2;
                boolean has = random.nextDouble() < (own ? 0.5 : 0.05);
                for (int year = 0; year < YEARS.length; year++) {
                    has |= year > 0 && random.nextDouble() < (own ? entersOfOwnKind : entersOfOther);
                    employed[region][activity][year] = has ? 300 : 5;
                }
            }
        }
        return employed;
    }

    private static StrategyBuilder strategy(double[][][] employed, int... years) {
        StrategyBuilder strategy = Strategies.islandBuilder();
        strategy.observations(ImmutableList.of());
        for (int activity = 0; activity < ACTIVITIES; activity++) {
            strategy.addActivity(Activity.builder()
                    .id("nace-" + notation(activity))
                    .name(LocalizedText.of("en", "Activity " + activity))
                    .classification(Ref.of(Classification.class, "nace"))
                    .notation(notation(activity))
                    .build());
        }
        for (int region = 0; region < employed.length; region++) {
            String id = region == 0 ? "island" : String.format("peer-%02d", region);
            if (region > 0) {
                strategy.addRegion(Region.builder()
                        .id(id)
                        .name(LocalizedText.of("en", id))
                        .kind(RegionKind.REGION)
                        .parent(Ref.of(Region.class, "mainland"))
                        .build());
            }
            for (int activity = 0; activity < ACTIVITIES; activity++) {
                for (int year : years) {
                    strategy.addObservation(Observation.builder()
                            .indicator("employment")
                            .refArea(id)
                            .activity(notation(activity))
                            .year(YEARS[year])
                            .value(employed[region][activity][year])
                            .unit("PS")
                            .source(Ref.of(Source.class, "yearbook"))
                            .build());
                }
            }
        }
        return strategy;
    }

    private static String notation(int activity) {
        return String.format("A%02d", activity);
    }

    private static EntryFinding only(Strategy strategy) {
        ImmutableList<EntryFinding> found = ASSESSOR.assess(strategy, Evidence.EMPTY);
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static double number(Measure measure) {
        return measure.toOptional().orElseThrow();
    }

    /** Whether a region has more than its share, by the definition. */
    private static boolean has(double[][][] employed, int region, int activity, int year) {
        double own = 0;
        double everywhere = 0;
        double all = 0;
        for (int r = 0; r < employed.length; r++) {
            for (int a = 0; a < ACTIVITIES; a++) {
                all += employed[r][a][year];
                own += r == region ? employed[r][a][year] : 0;
                everywhere += a == activity ? employed[r][a][year] : 0;
            }
        }
        return employed[region][activity][year] / own / (everywhere / all) >= 1;
    }

    /** Those at risk and those that entered, counted one by one. */
    private static int[] counted(double[][][] employed, int regions) {
        int[] counts = {0, 0};
        for (int region = 0; region < regions; region++) {
            for (int activity = 0; activity < ACTIVITIES; activity++) {
                for (int year = 1; year < YEARS.length; year++) {
                    if (!has(employed, region, activity, year - 1)) {
                        counts[0]++;
                        counts[1] += has(employed, region, activity, year) ? 1 : 0;
                    }
                }
            }
        }
        return counts;
    }

    @Test
    void where_related_activities_enter_more_often_the_model_finds_it_and_foretells_it() {
        double[][][] employed = made(0.4, 0.04);
        EntryFinding finding = only(strategy(employed, 0, 1, 2).build());

        assertThat(finding.years()).containsExactly(2012, 2015, 2018);
        assertThat(finding.regions()).isEqualTo(PEERS + 1);
        assertThat(finding.activities()).isEqualTo(ACTIVITIES);
        assertThat(finding.all().logOdds().isDefined()).isTrue();
        assertThat(finding.all().interval()).hasValueSatisfying(interval -> {
            assertThat(interval.liesAbove(0)).isTrue();
            assertThat((interval.lower() + interval.upper()) / 2)
                    .isCloseTo(number(finding.all().logOdds()), within(1e-9));
            assertThat(interval.confidence()).isEqualTo(0.95);
        });
        assertThat(number(finding.all().auc())).isGreaterThan(0.7);
        assertThat(finding.explanation().sentence().in("en"))
                .startsWith("Persons employed, 2012 to 2018: of ")
                .contains("In all regions ");
    }

    @Test
    void where_entry_is_chance_the_skill_is_about_one_half() {
        EntryFinding finding = only(strategy(made(0.15, 0.15), 0, 1, 2).build());

        assertThat(number(finding.all().auc())).isBetween(0.4, 0.6);
    }

    @Test
    void entries_are_those_that_one_counts_by_the_definition() {
        double[][][] employed = made(0.4, 0.04);
        EntryFinding finding = only(strategy(employed, 0, 1, 2).build());
        int[] all = counted(employed, PEERS + 1);
        int[] own = counted(employed, 1);

        assertThat(finding.all().atRisk()).isEqualTo(all[0]);
        assertThat(finding.all().entered()).isEqualTo(all[1]);
        assertThat(finding.own().atRisk()).isEqualTo(own[0]);
        assertThat(finding.own().entered()).isEqualTo(own[1]);
        assertThat(number(finding.own().baseRate())).isEqualTo((double) own[1] / own[0]);
    }

    @Test
    void too_few_entries_leave_the_model_undefined_and_not_the_rate() {
        EntryFinding finding = only(strategy(made(0.03, 0), 0, 1, 2).build());

        assertThat(finding.own().entered()).isLessThan(EntryAssessor.LEAST_ENTRIES);
        assertThat(finding.own().logOdds().isDefined()).isFalse();
        assertThat(finding.own().interval()).isEmpty();
        assertThat(finding.own().auc().isDefined()).isFalse();
        assertThat(finding.own().baseRate().isDefined()).isTrue();
        assertThat(finding.explanation().sentence().in("en")).contains("entries, fewer than 10");
    }

    @Test
    void two_years_cannot_be_tested_nor_can_one_that_was_not_yet_published() {
        double[][][] employed = made(0.4, 0.04);

        EntryFinding finding = only(strategy(employed, 0, 2).build());
        assertThat(finding.all().logOdds().isDefined()).isFalse();
        assertThat(finding.explanation().sentence().in("en")).contains("in 3 years", "[2012, 2018]");
        assertThat(only(strategy(employed, 0, 1, 2).build().asOf(LocalDate.of(2019, 3, 1)))
                        .years())
                .containsExactly(2012, 2015);
    }

    @Test
    void years_that_can_be_compared_in_pairs_and_not_together_are_not_called_too_few() {
        Strategy strategy = strategy(made(1, 1), 0, 1, 2).build();
        Strategy equal = with(strategy, each -> each.toBuilder().value(300).build());
        EntryFinding finding = only(equal.toBuilder()
                .observations(equal.observations().stream()
                        .filter(each -> !isOneOf(each, 2012, "A00", "A04") && !isOneOf(each, 2015, "A04", "A08"))
                        .toList())
                .build());

        assertThat(finding.years()).containsExactly(2012, 2015, 2018);
        assertThat(finding.all().logOdds().isDefined()).isFalse();
        assertThat(finding.explanation().sentence().in("en"))
                .endsWith(
                        "since the activities known in all of the years [2012, 2015, 2018] have less than 90.00 % of the"
                                + " latest figures of the region or of too many like it.");
        assertThat(finding.explanation().sentence().in("ru"))
                .contains("известные за все годы [2012, 2015, 2018]")
                .doesNotContain("за 3 года");
    }

    private static boolean isOneOf(Observation each, int year, String from, String to) {
        return each.year() == year
                && each.activity().compareTo(from) >= 0
                && each.activity().compareTo(to) < 0;
    }

    @Test
    void without_peers_there_is_no_finding() {
        assertThat(ASSESSOR.assess(Strategies.island(), Evidence.EMPTY)).isEmpty();
    }

    @Test
    void settings_out_of_range_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> ASSESSOR.withConfidence(1));
        assertThatIllegalArgumentException().isThrownBy(() -> ASSESSOR.withPublicationLag(Period.ofDays(-1)));
    }

    @Test
    void the_same_figures_give_the_same_finding() {
        double[][][] employed = made(0.4, 0.04);
        assertThat(only(strategy(employed, 0, 1, 2).build()))
                .isEqualTo(only(strategy(employed, 0, 1, 2).build()));
    }

    private static Strategy with(Strategy strategy, UnaryOperator<Observation> change) {
        return strategy.toBuilder()
                .observations(strategy.observations().stream().map(change).toList())
                .build();
    }

    @Test
    void years_before_a_break_are_not_compared_with_those_after_it() {
        Strategy strategy = strategy(made(0.4, 0.04), 0, 1, 2).build();
        assertThat(only(strategy).all().logOdds().isDefined()).isTrue();

        EntryFinding broken = only(with(
                strategy,
                each -> each.year() == 2018
                        ? each.toBuilder().status(ObservationStatus.BREAK).build()
                        : each));
        assertThat(broken.years()).containsExactly(2018);
        assertThat(broken.all().logOdds().isDefined()).isFalse();
        assertThat(broken.all().auc().isDefined()).isFalse();
    }

    @Test
    void regions_of_which_too_little_is_known_in_a_year_are_left_out() {
        Strategy strategy = strategy(made(0.4, 0.04), 0, 1, 2).build();
        EntryFinding finding = only(without(strategy, "peer-01", 2012));

        assertThat(finding.regions()).isEqualTo(PEERS);
        assertThat(finding.warnings())
                .extracting(warning -> warning.in("en"))
                .contains("Left out, since too few of their figures can be compared over the years: regions 1.");
        assertThat(only(strategy).warnings()).isEmpty();

        EntryFinding unknown = only(without(strategy, "island", 2012));
        assertThat(unknown.years()).containsExactly(2015, 2018);
        assertThat(unknown.all().logOdds().isDefined()).isFalse();
    }

    /** All activities but the first ten are missing. */
    private static Strategy without(Strategy strategy, String region, int year) {
        return strategy.toBuilder()
                .observations(strategy.observations().stream()
                        .filter(each -> !each.refArea().equals(region)
                                || each.year() != year
                                || each.activity().compareTo("A10") < 0)
                        .toList())
                .build();
    }

    @Test
    void figures_in_another_unit_are_as_if_they_were_missing() {
        Strategy strategy = strategy(made(0.4, 0.04), 0, 1, 2).build();
        EntryFinding finding = only(with(
                strategy,
                each -> each.refArea().equals("peer-01")
                        ? each.toBuilder().unit("HUR").build()
                        : each));

        assertThat(finding.regions()).isEqualTo(PEERS);
    }

    @Test
    void a_first_period_with_few_entries_foretells_nothing() {
        double[][][] employed = made(0.4, 0.04);
        int kept = 0;
        for (double[][] region : employed) {
            for (double[] activity : region) {
                kept += activity[1] == activity[0] ? 0 : 1;
                activity[1] = kept > 6 ? activity[0] : activity[1];
            }
        }
        EntryFinding finding = only(strategy(employed, 0, 1, 2).build());

        assertThat(enteredFirst(employed)).isBetween(1, EntryAssessor.LEAST_ENTRIES - 1);
        assertThat(finding.all().entered()).isGreaterThan(EntryAssessor.LEAST_ENTRIES);
        assertThat(finding.all().logOdds().isDefined()).isTrue();
        assertThat(finding.all().auc())
                .isInstanceOfSatisfying(
                        Measure.Undefined.class,
                        undefined -> assertThat(undefined.reason().in("en"))
                                .startsWith("before the last period there were only ")
                                .endsWith("entries, fewer than 10"));
    }

    private static int enteredFirst(double[][][] employed) {
        int entered = 0;
        for (int region = 0; region < employed.length; region++) {
            for (int activity = 0; activity < ACTIVITIES; activity++) {
                entered += !has(employed, region, activity, 0) && has(employed, region, activity, 1) ? 1 : 0;
            }
        }
        return entered;
    }
}
