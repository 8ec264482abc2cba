package org.regionalstrategy.scoring.relatedness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.regionalstrategy.model.assessment.Measure;
import org.regionalstrategy.model.assessment.MeasureMatrix;
import org.regionalstrategy.model.assessment.MeasureVector;
import org.regionalstrategy.model.assessment.relatedness.OutlookResult;
import org.regionalstrategy.scoring.execution.Execution;
import org.regionalstrategy.scoring.presence.Presence;

/** What must hold for any presence. */
class RelatednessPropertiesTest {
    private static final double ROUNDING = 1e-13;

    private static RelatednessCalculator calculator(Diagonal diagonal, OutlookGain gain) {
        return RelatednessCalculator.withDefaults()
                .with(RelatednessOptions.builder().diagonal(diagonal).gain(gain).build());
    }

    @ParameterizedTest
    @EnumSource
    void density_of_either_method_is_that_of_the_definition(Diagonal diagonal) {
        for (Presence space : Tables.manyRandom()) {
            Naive naive = new Naive(space, diagonal);
            RelatednessOptions options =
                    RelatednessOptions.builder().diagonal(diagonal).build();
            assertDensity(densityBy(new Sweep(space, space), space, options), naive);
            assertDensity(densityBy(columns(space), space, options), naive);
        }
    }

    private static Kernel columns(Presence space) {
        return new ColumnSums(new CountedColumns(space, ProximityOptions.defaults()), space, Execution.sequential());
    }

    private static MeasureMatrix densityBy(Kernel kernel, Presence space, RelatednessOptions options) {
        OutlookRun run = new OutlookRun(new CellRules(kernel, options, null), space, activity -> Unrelated.ISOLATED)
                .keepDensity();
        run.run(kernel.tiles(), Execution.sequential());
        return run.densities();
    }

    private static void assertDensity(MeasureMatrix density, Naive naive) {
        for (int region = 0; region < naive.regions; region++) {
            for (int activity = 0; activity < naive.activities; activity++) {
                if (naive.sums[activity] == 0) {
                    assertThat(density.isDefined(region, activity)).isFalse();
                } else {
                    assertThat(density.value(region, activity).orElseThrow())
                            .isCloseTo(naive.density(region, activity), within(ROUNDING));
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void gains_of_either_method_are_those_of_the_definitions(OutlookGain gain) {
        for (Diagonal diagonal : Diagonal.values()) {
            for (Presence space : Tables.manyRandom()) {
                RelatednessOptions options = RelatednessOptions.builder()
                        .diagonal(diagonal)
                        .gain(gain)
                        .build();
                double[] complexity = Naive.values(Tables.complexity(space, 5));
                assertGains(
                        gainsBy(new Sweep(space, space), space, options),
                        new Naive(space, diagonal),
                        options,
                        complexity);
                assertGains(gainsBy(columns(space), space, options), new Naive(space, diagonal), options, complexity);
            }
        }
    }

    private static MeasureMatrix gainsBy(Kernel kernel, Presence space, RelatednessOptions options) {
        ScaledComplexity complexity = new ScaledComplexity(Tables.complexity(space, 5), OutlookScale.AS_GIVEN, space);
        CellRules rules = new CellRules(kernel, options, complexity);
        OutlookRun run = new OutlookRun(rules, space, activity -> Unrelated.ISOLATED).keepGain();
        run.run(kernel.tiles(), Execution.sequential());
        return run.gains();
    }

    private static void assertGains(MeasureMatrix gains, Naive naive, RelatednessOptions options, double[] complexity) {
        for (int region = 0; region < naive.regions; region++) {
            for (int activity = 0; activity < naive.activities; activity++) {
                if (naive.sums[activity] == 0) {
                    assertThat(gains.isDefined(region, activity)).isFalse();
                } else {
                    assertThat(gains.value(region, activity).orElseThrow())
                            .isCloseTo(gain(naive, region, activity, options, complexity), within(1e-12));
                }
            }
        }
    }

    private static double gain(Naive naive, int region, int activity, RelatednessOptions options, double[] complexity) {
        double open = naive.open(region, activity, complexity);
        double density = naive.density(region, activity);
        double own = complexity[activity];
        double absent = 1 - naive.has[region][activity];
        double self = options.diagonal().proximity() / naive.sums[activity];
        return switch (options.gain()) {
            case EXACT -> open - absent * self * own - (density - (1 - absent) * self) * own;
            case ATLAS_GLOSSARY -> absent * open;
            case ATLAS_BOOK -> open - (1 - density) * own;
            case DATAWHEEL -> {
                double sum = 0;
                for (int b = 0; b < naive.activities; b++) {
                    if (naive.sums[b] > 0) {
                        sum += naive.proximity[activity][b] * (1 - naive.has[region][b]) * complexity[b];
                    }
                }
                yield sum / naive.sums[activity] - density * own;
            }
            case ECXPLOR -> open - density * own;
        };
    }

    @ParameterizedTest
    @EnumSource
    void the_exact_gain_is_the_change_of_the_index_when_the_activity_is_added_or_would_be_lost(Diagonal diagonal) {
        Random random = new Random(11);
        for (Presence space : Tables.manyRandom()) {
            MeasureVector complexity = Tables.complexity(space, 3);
            OutlookResult before = calculator(diagonal, OutlookGain.EXACT).outlook(space, complexity);
            int region = random.nextInt(space.regions().size());
            for (int activity = 0; activity < space.activities().size(); activity++) {
                if (before.gain().isDefined(region, activity) && !space.has(region, activity)) {
                    Presence grown = Tables.plus(space, region, activity);
                    OutlookResult after =
                            calculator(diagonal, OutlookGain.EXACT).outlook(space, grown, complexity);
                    double change = after.index().value(region).orElseThrow()
                            - before.index().value(region).orElseThrow();
                    assertThat(before.gain().value(region, activity).orElseThrow())
                            .isCloseTo(change, within(1e-12));
                    assertThat(after.gain().value(region, activity).orElseThrow())
                            .isCloseTo(change, within(1e-12));
                }
            }
        }
    }

    @Test
    void the_number_of_threads_changes_no_bit_of_density_outlook_and_gain() {
        for (Presence space : List.of(Tables.random(70, 400, 0.2, 1), Tables.random(300, 60, 0.2, 2))) {
            MeasureVector complexity = Tables.complexity(space, 3);
            OutlookResult alone = RelatednessCalculator.withDefaults()
                    .with(Execution.sequential())
                    .outlook(space, complexity);
            for (int threads : new int[] {2, 8}) {
                ExecutorService executor = Executors.newFixedThreadPool(threads);
                assertThat(RelatednessCalculator.withDefaults()
                                .with(Execution.on(executor, threads))
                                .outlook(space, complexity))
                        .isEqualTo(alone);
                executor.shutdown();
            }
        }
    }

    @Test
    void the_density_of_a_region_that_has_everything_is_1() {
        for (Presence space : List.of(Tables.random(70, 120, 0.2, 4), Tables.random(20, 400, 0.3, 4))) {
            int[] all = IntStream.range(0, space.activities().size()).toArray();
            MeasureMatrix density =
                    calculator(Diagonal.OUT, OutlookGain.EXACT).density(space, Tables.plus(space, 15, all));
            for (int activity : all) {
                density.value(15, activity).ifPresent(value -> assertThat(value).isEqualTo(1));
            }
        }
    }

    @Test
    void permuting_regions_and_activities_changes_nothing() {
        Presence space = Tables.random(80, 100, 0.15, 8);
        MeasureVector complexity = Tables.complexity(space, 1);
        List<Integer> regions = Arrays.asList(IntStream.range(0, 80).boxed().toArray(Integer[]::new));
        List<Integer> activities = Arrays.asList(IntStream.range(0, 100).boxed().toArray(Integer[]::new));
        Collections.shuffle(regions, new Random(1));
        Collections.shuffle(activities, new Random(2));
        Presence.Builder builder = Presence.builder(space.regions(), space.activities());
        MeasureVector.Builder permuted = MeasureVector.builder(space.activities());
        for (int r = 0; r < 80; r++) {
            for (int a = 0; a < 100; a++) {
                if (space.has(regions.get(r), activities.get(a))) {
                    builder.present(r, a);
                }
                permuted.set(a, complexity.measure(activities.get(a)));
            }
        }
        OutlookResult one = RelatednessCalculator.withDefaults().outlook(space, complexity);
        OutlookResult other = RelatednessCalculator.withDefaults().outlook(builder.build(), permuted.build());
        for (int r = 0; r < 80; r++) {
            assertThat(other.index().value(r).orElseThrow())
                    .isCloseTo(one.index().value(regions.get(r)).orElseThrow(), within(ROUNDING));
            for (int a = 0; a < 100; a++) {
                assertSame(other.density().measure(r, a), one.density().measure(regions.get(r), activities.get(a)));
                assertSame(other.gain().measure(r, a), one.gain().measure(regions.get(r), activities.get(a)));
            }
        }
    }

    private static void assertSame(Measure one, Measure other) {
        assertThat(one.isDefined()).isEqualTo(other.isDefined());
        if (one.isDefined()) {
            assertThat(one.toOptional().orElseThrow())
                    .isCloseTo(other.toOptional().orElseThrow(), within(ROUNDING));
        }
    }
}
