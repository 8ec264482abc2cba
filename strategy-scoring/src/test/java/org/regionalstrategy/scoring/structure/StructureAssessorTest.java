package org.regionalstrategy.scoring.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.MoreCollectors;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.regionalstrategy.fixtures.Strategies;
import org.regionalstrategy.model.Strategy;
import org.regionalstrategy.model.StrategyBuilder;
import org.regionalstrategy.model.assessment.structure.IndexKind;
import org.regionalstrategy.model.assessment.structure.StructureFinding;
import org.regionalstrategy.model.assessment.structure.StructureIndex;
import org.regionalstrategy.model.common.LocalizedText;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.common.Source;
import org.regionalstrategy.model.evidence.Evidence;
import org.regionalstrategy.model.evidence.Observation;
import org.regionalstrategy.model.matrix.ActivityMatrix;
import org.regionalstrategy.model.matrix.MissingParts;
import org.regionalstrategy.model.region.Activity;
import org.regionalstrategy.model.region.Classification;
import org.regionalstrategy.model.region.Region;
import org.regionalstrategy.model.region.RegionKind;
import org.regionalstrategy.scoring.complexity.EconomicComplexity;
import org.regionalstrategy.scoring.specialisation.ComparisonOptions;
import org.regionalstrategy.scoring.specialisation.RegionSpecialisation;
import org.regionalstrategy.scoring.verdict.PeerMatrices;
import org.regionalstrategy.scoring.verdict.StrengthAssessor;

/** The island among peers with employment in the activities of a made-up nested economy. */
class StructureAssessorTest {
    private static final StructureAssessor ASSESSOR = StructureAssessor.withDefaults();
    private static final ImmutableList<String> ACTIVITIES = ImmutableList.of("26.1", "26.2", "01.1", "01.2", "10.5");

    private static StrategyBuilder amongPeers(int peers) {
        StrategyBuilder strategy = Strategies.islandBuilder();
        for (String notation : ImmutableList.of("26.1", "26.2", "01.1", "01.2")) {
            strategy.addActivity(Activity.builder()
                    .id("nace-" + notation)
                    .name(LocalizedText.of("en", "Activity " + notation))
                    .classification(Ref.of(Classification.class, "nace"))
                    .notation(notation)
                    .build());
        }
        Random random = new Random(5);
        ACTIVITIES
                .subList(0, 4)
                .forEach(activity -> strategy.addObservation(employed("island", activity, 20 + random.nextInt(300))));
        for (int peer = 0; peer < peers; peer++) {
            String id = String.format("peer-%02d", peer);
            strategy.addRegion(Region.builder()
                    .id(id)
                    .name(LocalizedText.of("en", id))
                    .kind(RegionKind.REGION)
                    .parent(Ref.of(Region.class, "mainland"))
                    .build());
            ACTIVITIES.forEach(activity -> strategy.addObservation(employed(id, activity, 1 + random.nextInt(400))));
        }
        return strategy;
    }

    private static Observation employed(String place, String activity, double value) {
        return Observation.builder()
                .indicator("employment")
                .refArea(place)
                .activity(activity)
                .year(2018)
                .value(value)
                .unit("PS")
                .source(Ref.of(Source.class, "yearbook"))
                .build();
    }

    private static StructureFinding only(Strategy strategy) {
        ImmutableList<StructureFinding> found = ASSESSOR.assess(strategy, Evidence.EMPTY);
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static StructureIndex index(StructureFinding finding, IndexKind kind) {
        return finding.indices().stream().filter(index -> index.kind() == kind).collect(MoreCollectors.onlyElement());
    }

    private static double value(StructureIndex index) {
        return index.value().toOptional().orElseThrow();
    }

    @Test
    void each_index_is_that_of_its_own_method_with_its_rank() {
        Strategy strategy = amongPeers(14).build();
        ImmutableMap<?, ActivityMatrix> matrices =
                PeerMatrices.of(strategy, Evidence.EMPTY, StrengthAssessor.DEFAULT_PUBLICATION_LAG);
        ActivityMatrix matrix = matrices.values().asList().get(0);
        StructureFinding finding = only(strategy);

        assertThat(finding.indices())
                .extracting(StructureIndex::kind)
                .containsExactly(
                        IndexKind.KRUGMAN,
                        IndexKind.EFFECTIVE_NUMBER,
                        IndexKind.ENTROPY,
                        IndexKind.HACHMAN,
                        IndexKind.LOCATIONAL_GINI,
                        IndexKind.RELATIVE_THEIL_T,
                        IndexKind.DIVERSITY,
                        IndexKind.ECONOMIC_COMPLEXITY,
                        IndexKind.FITNESS,
                        IndexKind.COMPLEXITY_OUTLOOK,
                        IndexKind.COHERENCE);
        assertThat(finding.regions()).isEqualTo(15);
        assertThat(finding.activities()).isEqualTo(matrix.activities().size());
        assertThat(finding.year()).isEqualTo(2018);
        int island = matrix.regions().position("island");
        assertThat(value(index(finding, IndexKind.KRUGMAN)))
                .isCloseTo(
                        RegionSpecialisation.of(
                                        matrix,
                                        ComparisonOptions.builder()
                                                .missing(MissingParts.LEAVE_OUT)
                                                .build())
                                .krugman()
                                .value(island)
                                .orElseThrow(),
                        within(1e-12));
        double[] complexity = new double[15];
        for (int region = 0; region < 15; region++) {
            complexity[region] = EconomicComplexity.withDefaults()
                    .assess(matrix)
                    .eci()
                    .value(region)
                    .orElseThrow();
        }
        long greater = Arrays.stream(complexity)
                .filter(each -> each > complexity[island])
                .count();
        StructureIndex economic = index(finding, IndexKind.ECONOMIC_COMPLEXITY);
        assertThat(value(economic)).isCloseTo(complexity[island], within(1e-9));
        assertThat(economic.rank().toOptional().orElseThrow()).isEqualTo(greater + 1);
        assertThat(economic.ranked()).isEqualTo(15);
        assertThat(economic.rankRange()).hasValueSatisfying(range -> {
            assertThat(range.highest()).isLessThanOrEqualTo(greater + 1);
            assertThat(range.lowest()).isLessThanOrEqualTo(15);
        });
        assertThat(economic.explanation().sentence().in("ru")).contains("Экономическая сложность", "из 15");
    }

    @Test
    void regions_like_the_island_are_the_nearest_by_cosine() {
        StructureFinding finding = only(amongPeers(14).build());

        assertThat(finding.similar()).hasSize(StructureAssessor.SIMILAR);
        assertThat(finding.similar())
                .isSortedAccordingTo((one, other) -> Double.compare(one.distance(), other.distance()))
                .noneMatch(similar -> similar.region().id().equals("island"));
        assertThat(finding.explanation().sentence().in("en"))
                .startsWith("Among 15 regions by ")
                .contains(finding.similar().get(0).region().id());
    }

    @Test
    void what_is_undefined_says_why_and_has_no_rank() {
        StrategyBuilder builder = amongPeers(12);
        Strategy strategy = builder.build();
        // every region has one activity of its own alone: presence falls apart
        Strategy apart = strategy.toBuilder()
                .observations(strategy.observations().stream()
                        .map(each -> each.toBuilder()
                                .value(each.activity().equals(own(each.refArea())) ? 100 : 0)
                                .build())
                        .toList())
                .build();
        StructureIndex economic = index(only(apart), IndexKind.ECONOMIC_COMPLEXITY);

        assertThat(economic.value().isDefined()).isFalse();
        assertThat(economic.rank().isDefined()).isFalse();
        assertThat(economic.rankRange()).isEmpty();
        assertThat(economic.ranked()).isZero();
        assertThat(economic.explanation().sentence().in("en")).startsWith("Economic complexity is undefined: ");
    }

    private static String own(String region) {
        return ACTIVITIES.get(Math.floorMod(region.hashCode(), 4));
    }

    @Test
    void few_peers_and_unpublished_figures_tell_nothing() {
        assertThat(ASSESSOR.assess(amongPeers(8).build(), Evidence.EMPTY)).isEmpty();
        assertThat(ASSESSOR.assess(amongPeers(14).build().asOf(LocalDate.of(2018, 6, 1)), Evidence.EMPTY))
                .isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ASSESSOR.withPublicationLag(Period.ofDays(-1)))
                .withMessageContaining("publication lag");
    }

    @Test
    void the_same_strategy_gives_the_same_finding() {
        assertThat(only(amongPeers(14).build())).isEqualTo(only(amongPeers(14).build()));
    }

    @Test
    void indices_that_are_sums_have_parts_by_activity_that_add_up_to_them() {
        StructureFinding finding = only(amongPeers(14).build());

        for (IndexKind kind : ImmutableList.of(IndexKind.KRUGMAN, IndexKind.ENTROPY, IndexKind.RELATIVE_THEIL_T)) {
            StructureIndex index = index(finding, kind);
            assertThat(index.explanation().parts()).as(kind.name()).hasSizeGreaterThan(4);
            assertThat(index.explanation().total()).as(kind.name()).isCloseTo(value(index), within(1e-12));
        }
        assertThat(index(finding, IndexKind.HACHMAN).explanation().parts()).isEmpty();
        assertThat(finding.explanation().inputs()).singleElement().satisfies(input -> {
            assertThat(input.unit()).hasValue("PS");
            assertThat(input.sources()).extracting(Ref::id).containsExactly("yearbook");
        });
    }
}
