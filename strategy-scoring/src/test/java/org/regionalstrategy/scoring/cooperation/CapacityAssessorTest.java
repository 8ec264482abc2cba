package org.regionalstrategy.scoring.cooperation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.regionalstrategy.fixtures.Strategies;
import org.regionalstrategy.model.Strategy;
import org.regionalstrategy.model.assessment.GateFinding;
import org.regionalstrategy.model.assessment.Measure;
import org.regionalstrategy.model.assessment.cooperation.CapacityAssessment;
import org.regionalstrategy.model.assessment.cooperation.CapacityFinding;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.enabling.Capacity;
import org.regionalstrategy.model.enabling.Decision;
import org.regionalstrategy.model.enabling.Infrastructure;
import org.regionalstrategy.model.product.ProductPackage;
import org.regionalstrategy.model.product.Requirement;

class CapacityAssessorTest {
    private static final Ref<Infrastructure> LABORATORY = Ref.of(Infrastructure.class, "laboratory");
    private static final Requirement THREE = Requirement.infrastructure(LABORATORY, 3);
    private static final Requirement FIVE = Requirement.infrastructure(LABORATORY, 5);
    private static final Requirement SOME = Requirement.infrastructure(LABORATORY);
    private static final Requirement DECISION = Requirement.decision(Ref.of(Decision.class, "frequencies"));

    private static Strategy requiring(Requirement ofPackage, Requirement ofProduct) {
        Strategy island = Strategies.island();
        return island.toBuilder()
                .products(island.products().stream()
                        .map(item -> item.toBuilder().requires(ofProduct).build())
                        .toList())
                .packages(island.packages().stream()
                        .map(item -> item.toBuilder().requires(ofPackage).build())
                        .toList())
                .build();
    }

    private static Strategy withCapacity(Strategy strategy, double amount) {
        return strategy.toBuilder()
                .infrastructure(strategy.infrastructure().stream()
                        .map(item -> item.toBuilder()
                                .capacity(Capacity.builder()
                                        .amount(amount)
                                        .unit("samples/a")
                                        .build())
                                .build())
                        .toList())
                .build();
    }

    private static double demand(Requirement ofPackage, Requirement ofProduct) {
        Strategy strategy = requiring(ofPackage, ofProduct);
        return CapacityDemands.of(strategy)
                .certain(strategy.packages().get(0).ref())
                .getOrDefault(LABORATORY, BigDecimal.ZERO)
                .doubleValue();
    }

    @Test
    void equal_conditions_of_one_requirement_count_once_and_those_of_products_add_up() {
        assertThat(demand(THREE, DECISION)).isEqualTo(3);
        assertThat(demand(Requirement.allOf(THREE, THREE, DECISION), DECISION)).isEqualTo(3);
        assertThat(demand(Requirement.allOf(THREE, FIVE), DECISION)).isEqualTo(8);
        assertThat(demand(THREE, THREE)).isEqualTo(6);
        assertThat(demand(SOME, DECISION)).isZero();
    }

    @Test
    void of_a_choice_the_least_is_certain() {
        assertThat(demand(Requirement.anyOf(THREE, DECISION), DECISION)).isZero();
        assertThat(demand(Requirement.anyOf(THREE, FIVE), DECISION)).isEqualTo(3);
        assertThat(demand(Requirement.atLeast(2, THREE, FIVE, DECISION), DECISION))
                .isEqualTo(3);
        assertThat(demand(Requirement.allOf(Requirement.anyOf(THREE, FIVE), FIVE), DECISION))
                .as("one way needs five only once")
                .isEqualTo(5);
    }

    @Test
    void what_is_certain_is_the_least_of_all_ways() {
        List<Requirement> conditions = List.of(
                THREE,
                FIVE,
                SOME,
                DECISION,
                Requirement.infrastructure(LABORATORY, 1),
                Requirement.infrastructure(LABORATORY, 0.5));
        int certain = 0;
        for (int seed = 0; seed < 2_000; seed++) {
            Requirement requirement = tree(new Random(seed), conditions, 3);
            Set<Requirement.Condition> mentioned = Requirements.conditions(requirement);
            double least = Sets.powerSet(mentioned).stream()
                    .filter(set -> Requirements.formula(requirement).holds(set::contains))
                    .mapToDouble(set -> set.stream()
                            .mapToDouble(each -> each instanceof Requirement.InfrastructureOperating operating
                                    ? operating.demand().orElse(0)
                                    : 0)
                            .sum())
                    .min()
                    .orElseThrow();
            assertThat(demand(requirement, DECISION)).as("seed %s", seed).isEqualTo(least);
            certain += least > 0 ? 1 : 0;
        }
        assertThat(certain).isBetween(200, 1_800);
    }

    private static Requirement tree(Random random, List<Requirement> conditions, int depth) {
        if (depth == 0 || random.nextInt(4) == 0) {
            return conditions.get(random.nextInt(conditions.size()));
        }
        List<Requirement> parts = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(3); i++) {
            parts.add(tree(random, conditions, depth - 1));
        }
        Requirement[] array = parts.toArray(new Requirement[0]);
        return random.nextBoolean()
                ? Requirement.allOf(array)
                : Requirement.atLeast(1 + random.nextInt(array.length), array);
    }

    @Test
    void packages_that_take_more_than_there_is_are_named() {
        CapacityFinding found = only(withCapacity(requiring(THREE, DECISION), 5));

        assertThat(found.infrastructure()).isEqualTo(LABORATORY);
        assertThat(found.capacity()).isEqualTo(Measure.of(5));
        assertThat(found.total()).isEqualTo(6);
        assertThat(found.left()).isEqualTo(Measure.of(-1));
        assertThat(found.explanation().total()).isEqualTo(6);
        assertThat(found.conflicts())
                .containsExactly(ImmutableSet.of(
                        Ref.of(ProductPackage.class, "sensors"), Ref.of(ProductPackage.class, "cheeses")));
        assertThat(found.explanation().sentence().in("en"))
                .isEqualTo(
                        "Laboratory: packages take 6 of 5 samples/a, 1 more than there is; smallest sets that cannot be"
                                + " open together: 1.");
        assertThat(only(withCapacity(requiring(THREE, DECISION), 2)).conflicts())
                .hasSize(2);
    }

    @Test
    void a_gate_that_takes_more_than_there_is_never_opens() {
        Strategy enough = withCapacity(requiring(SOME, FIVE), 5);
        Strategy scarce = withCapacity(enough, 4);
        GateAssessor gates = GateAssessor.withDefaults();

        assertThat(gates.assess(enough, enough.packages().get(0)).alternatives())
                .isNotEmpty();
        GateFinding closed = gates.assess(scarce, scarce.packages().get(0));
        assertThat(closed.open()).isFalse();
        assertThat(closed.alternatives()).isEmpty();
        assertThat(closed.missing()).contains((Requirement.Condition) FIVE);
    }

    @Test
    void a_demand_that_is_only_a_lower_bound_is_said_to_be_one() {
        Strategy strategy = requiring(Requirement.anyOf(THREE, FIVE), THREE);
        CapacityDemands exact = CapacityDemands.of(strategy);
        CapacityDemands cut = CapacityDemands.of(strategy, 1);

        assertThat(exact.certain(strategy.packages().get(0).ref()).get(LABORATORY))
                .isEqualByComparingTo("6");
        assertThat(cut.certain(strategy.packages().get(0).ref()).get(LABORATORY))
                .isEqualByComparingTo("3");
        assertThat(exact.isExact(LABORATORY)).isTrue();
        assertThat(cut.isExact(LABORATORY)).isFalse();
        assertThat(CapacityAssessor.withDefaults().assess(strategy, exact).warnings())
                .noneMatch(warning -> warning.in("en").contains("too many to compare"));
        assertThat(CapacityAssessor.withDefaults().assess(strategy, cut).warnings())
                .anySatisfy(warning -> assertThat(warning.in("en"))
                        .isEqualTo(
                                "The ways to meet the requirements are too many to compare: packages may take more of"
                                        + " Laboratory for certain than is said here."));
    }

    @Test
    void packages_that_fit_leave_the_rest() {
        CapacityFinding found = only(withCapacity(requiring(THREE, DECISION), 6));

        assertThat(found.left()).isEqualTo(Measure.of(0));
        assertThat(found.conflicts()).isEmpty();
        assertThat(found.explanation().sentence().texts()).containsOnlyKeys("en", "ru");
    }

    @Test
    void of_an_unknown_capacity_nothing_is_left_to_say() {
        CapacityAssessment found = CapacityAssessor.withDefaults().assess(requiring(THREE, DECISION));

        assertThat(found.infrastructure()).singleElement().satisfies(finding -> {
            assertThat(finding.capacity()).isInstanceOf(Measure.Undefined.class);
            assertThat(finding.left()).isInstanceOf(Measure.Undefined.class);
            assertThat(finding.total()).isEqualTo(6);
            assertThat(finding.conflicts()).isEmpty();
        });
        assertThat(found.warnings()).hasSize(1);
        assertThat(found.settings()).containsKeys("method", "libraryVersion");
    }

    @Test
    void without_demands_there_is_nothing_to_share() {
        assertThat(CapacityAssessor.withDefaults().assess(Strategies.island()).infrastructure())
                .isEmpty();
    }

    private static CapacityFinding only(Strategy strategy) {
        return CapacityAssessor.withDefaults().assess(strategy).infrastructure().get(0);
    }

    @Test
    void conflicts_are_exactly_the_minimal_sets_above_the_capacity_the_smallest_first() {
        int several = 0;
        for (int seed = 0; seed < 2_000; seed++) {
            Random random = new Random(seed);
            Map<Integer, BigDecimal> demands = new LinkedHashMap<>();
            for (int i = 0; i < 1 + random.nextInt(8); i++) {
                demands.put(i, BigDecimal.valueOf(1 + random.nextInt(9)));
            }
            BigDecimal capacity = BigDecimal.valueOf(random.nextInt(30));
            Set<Set<Integer>> expected = Sets.powerSet(demands.keySet()).stream()
                    .filter(set -> isAbove(set, demands, capacity)
                            && set.stream()
                                    .noneMatch(each -> isAbove(Sets.difference(set, Set.of(each)), demands, capacity)))
                    .collect(Collectors.toSet());
            List<ImmutableSet<Integer>> found = CapacityConflicts.of(demands, capacity, 1_000);

            assertThat(Set.<Set<Integer>>copyOf(found)).as("seed %s", seed).isEqualTo(expected);
            assertThat(found).hasSameSizeAs(expected);
            assertThat(found.stream().mapToInt(Set::size).boxed().toList()).isSorted();
            several += expected.size() > 3 ? 1 : 0;
        }
        assertThat(several).isGreaterThan(300);
    }

    private static boolean isAbove(Set<Integer> set, Map<Integer, BigDecimal> demands, BigDecimal capacity) {
        return set.stream()
                        .map(demands::get)
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .compareTo(capacity)
                > 0;
    }

    @Test
    void a_bound_on_conflicts_keeps_the_smallest_and_admits_the_cut() {
        Map<Integer, BigDecimal> demands = new LinkedHashMap<>();
        for (int i = 0; i < 40; i++) {
            demands.put(i, BigDecimal.ONE);
        }
        assertThat(CapacityConflicts.of(ImmutableMap.copyOf(demands), BigDecimal.valueOf(19), 10))
                .hasSize(11)
                .allMatch(set -> set.size() == 20);
    }
}
