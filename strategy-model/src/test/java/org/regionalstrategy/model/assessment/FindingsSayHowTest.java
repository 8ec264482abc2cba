package org.regionalstrategy.model.assessment;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.reflect.ClassPath;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.regionalstrategy.model.Assessment;
import org.regionalstrategy.model.assessment.cooperation.CooperationFinding;
import org.regionalstrategy.model.assessment.dynamics.TurnoverFinding;
import org.regionalstrategy.model.assessment.relatedness.ComplementarityFinding;
import org.regionalstrategy.model.assessment.relatedness.QuadrantFinding;
import org.regionalstrategy.model.assessment.structure.VarietyFinding;
import org.regionalstrategy.model.common.LocalizedText;

/**
 * A finding says by which method and thresholds it was made and what to beware of, even when it is taken out of its assessment. A part
 * that is explained on its own, but made with others by one method, says so through the one finding that it is a part of.
 */
class FindingsSayHowTest {
    private static final String ROOT = "org.regionalstrategy.model.assessment";

    /** What is explained on its own and made with others by one method: the findings that say how. */
    private static final ImmutableMap<String, String> OWNERS = ImmutableMap.<String, String>builder()
            .put("ActivityGrowth", "GrowthFinding")
            .put("Broker", "Brokerage")
            .put("CapacityFinding", "CapacityAssessment")
            .put("ComplementaryRegion", "ComplementarityFinding")
            .put("ContributionFinding", "StrategyContributions")
            .put("DecisionDependency", "StrategyDependency")
            .put("DeclaredMatch", "DeclaredComparison")
            .put("Disagreement", "RankingFinding")
            .put("EvidenceFinding", "StrengthFinding")
            .put("GateFinding", "PackageFinding")
            .put("GroupRanking", "RankingFinding")
            .put("ImportanceFinding", "StrategyDependency")
            .put("LinkSuggestion", "LinkAssessment")
            .put("MarketCut", "Brokerage")
            .put("MeetingFinding", "CooperationFinding")
            .put("PackageAcceptability", "RankingFinding")
            .put("PackageContributions", "StrategyContributions")
            .put("PackageDependency", "StrategyDependency")
            .put("PackageEntry", "RoadmapFinding")
            .put("ParticipantRanking", "RankingFinding")
            .put("PartnerFinding", "PartnerAssessment")
            .put("PartnerSet", "PartnerAssessment")
            .put("PolicyOutcome", "PolicyComparison")
            .put("Rejection", "PortfolioFinding")
            .put("RoadmapStep", "RoadmapFinding")
            .put("SlipFinding", "RoadmapFinding")
            .put("StructureIndex", "StructureFinding")
            .buildOrThrow();

    private static Set<Class<?>> results() throws IOException {
        return ClassPath.from(Assessment.class.getClassLoader()).getTopLevelClassesRecursive(ROOT).stream()
                .map(ClassPath.ClassInfo::load)
                .filter(type -> Modifier.isPublic(type.getModifiers())
                        && !type.getSimpleName().endsWith("Test"))
                .filter(type -> !type.getSimpleName().endsWith("Builder"))
                .collect(toCollection(LinkedHashSet::new));
    }

    private static boolean isExplained(Class<?> type) {
        return methods(type).anyMatch(method -> method.getReturnType() == Explanation.class);
    }

    private static boolean saysHow(Class<?> type) {
        return methods(type)
                        .anyMatch(method -> method.getName().equals("settings")
                                && method.getReturnType() == ImmutableSortedMap.class)
                && methods(type)
                        .anyMatch(method -> method.getName().equals("warnings")
                                && method.getGenericReturnType() instanceof ParameterizedType list
                                && list.getRawType() == ImmutableList.class
                                && list.getActualTypeArguments()[0] == LocalizedText.class);
    }

    /** The attributes, and what is derived from them; no factory. */
    private static Stream<Method> methods(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .filter(method -> !Modifier.isStatic(method.getModifiers()))
                .filter(method -> !method.getName().equals("toBuilder"))
                .filter(method -> method.getParameterCount() == 0);
    }

    private static Set<Class<?>> partsOf(Class<?> whole) {
        Set<Class<?>> met = new LinkedHashSet<>();
        Deque<Class<?>> open = new ArrayDeque<>(Set.of(whole));
        while (!open.isEmpty()) {
            methods(open.remove())
                    .flatMap(method -> types(method.getGenericReturnType()))
                    .filter(type -> type.getName().startsWith(ROOT))
                    .filter(met::add)
                    .forEach(open::add);
        }
        return met;
    }

    private static Stream<Class<?>> types(Type type) {
        if (type instanceof ParameterizedType parameterized) {
            return Stream.of(parameterized.getActualTypeArguments()).flatMap(FindingsSayHowTest::types);
        }
        return type instanceof Class<?> plain ? Stream.of(plain) : Stream.empty();
    }

    @Test
    void every_finding_has_settings_and_warnings_or_is_a_part_of_one_that_has() throws IOException {
        Set<String> silent = results().stream()
                .filter(type -> isExplained(type) || type.getSimpleName().matches(".*(Finding|Result)"))
                .filter(type -> !saysHow(type))
                .map(Class::getSimpleName)
                .collect(toCollection(TreeSet::new));

        assertThat(OWNERS.keySet()).containsAll(silent);
    }

    @Test
    void the_owner_of_a_part_holds_it_and_says_how() throws IOException {
        Map<String, Class<?>> byName = new TreeMap<>();
        results().forEach(type -> byName.put(type.getSimpleName(), type));

        OWNERS.forEach((part, owner) -> {
            assertThat(byName).containsKeys(part, owner);
            Class<?> whole = requireNonNull(byName.get(owner));
            assertThat(saysHow(whole)).as(owner).isTrue();
            assertThat(partsOf(whole)).as(owner).contains(requireNonNull(byName.get(part)));
        });
    }

    @Test
    void all_that_hangs_in_an_assessment_says_how_and_why() {
        Set<Class<?>> direct = Stream.of(Assessment.class, CooperationFinding.class)
                .flatMap(FindingsSayHowTest::methods)
                .flatMap(method -> types(method.getGenericReturnType()))
                .filter(type -> type.getName().startsWith(ROOT))
                .filter(type -> !OWNERS.containsKey(type.getSimpleName()) && type != Explanation.class)
                .collect(toCollection(LinkedHashSet::new));

        assertThat(direct)
                .hasSizeGreaterThan(15)
                .contains(
                        ComplementarityFinding.class,
                        QuadrantFinding.class,
                        TurnoverFinding.class,
                        VarietyFinding.class);
        assertThat(direct).allMatch(FindingsSayHowTest::saysHow).allMatch(FindingsSayHowTest::isExplained);
    }

    /** What comes of a method over a whole matrix is an answer too, and not a bare vector. */
    @Test
    void all_results_of_methods_say_how_and_why() throws IOException {
        Map<String, Class<?>> byName = new TreeMap<>();
        results().forEach(type -> byName.put(type.getSimpleName(), type));

        assertThat(byName.keySet())
                .contains(
                        "ComplementarityResult",
                        "DynamicShiftShareResult",
                        "ExternalComplexityResult",
                        "GrowthRatesResult",
                        "IncomeContentResult",
                        "OutlookResult",
                        "PresenceChangesResult",
                        "ProductSpaceResult",
                        "QuadrantResult",
                        "ShiftShareResult",
                        "SpecialisationResult",
                        "VarietyResult");
        byName.values().stream()
                .filter(type -> type.getSimpleName().endsWith("Result"))
                .forEach(type -> {
                    assertThat(saysHow(type)).as(type.getSimpleName()).isTrue();
                    assertThat(isExplained(type)).as(type.getSimpleName()).isTrue();
                });
    }

    @Test
    void a_finding_without_settings_is_noticed() {
        assertThat(saysHow(PolicyOutcome.class)).isFalse();
        assertThat(isExplained(PolicyOutcome.class)).isTrue();
        assertThat(saysHow(PolicyComparison.class)).isTrue();
    }
}
