package org.regionalstrategy.scoring.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.regionalstrategy.fixtures.Strategies;
import org.regionalstrategy.model.Strategy;
import org.regionalstrategy.model.StrategyBuilder;
import org.regionalstrategy.model.assessment.EvidenceFinding;
import org.regionalstrategy.model.assessment.StrengthFinding;
import org.regionalstrategy.model.assessment.Verdict;
import org.regionalstrategy.model.common.LocalizedText;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.common.Source;
import org.regionalstrategy.model.evidence.Evidence;
import org.regionalstrategy.model.evidence.Observation;
import org.regionalstrategy.model.evidence.Strength;
import org.regionalstrategy.model.region.Activity;
import org.regionalstrategy.model.region.Classification;
import org.regionalstrategy.model.region.Region;
import org.regionalstrategy.model.region.RegionKind;

/** The island among peers of which half make electronics (26) and half food (10, 01). */
class LatentAssessorTest {
    private static final LatentAssessor ASSESSOR = LatentAssessor.withDefaults();
    private static final ImmutableSet<String> ELECTRONICS = ImmutableSet.of("26.5", "26.1", "26.2");
    private static final ImmutableSet<String> FOOD = ImmutableSet.of("10.5", "01.1", "01.2");
    private static final ImmutableMap<String, Integer> ISLAND =
            ImmutableMap.of("26.1", 300, "26.2", 4, "01.1", 20, "01.2", 20);

    private static StrategyBuilder amongPeers(int peers) {
        StrategyBuilder strategy = Strategies.islandBuilder();
        for (String notation : List.of("26.1", "26.2", "01.1", "01.2")) {
            strategy.addActivity(Activity.builder()
                    .id("nace-" + notation)
                    .name(LocalizedText.of("en", "Activity " + notation))
                    .classification(Ref.of(Classification.class, "nace"))
                    .notation(notation)
                    .build());
        }
        ISLAND.forEach((activity, value) -> strategy.addObservation(employed("island", activity, value)));
        for (int peer = 0; peer < peers; peer++) {
            String id = String.format("peer-%02d", peer);
            strategy.addRegion(Region.builder()
                    .id(id)
                    .name(LocalizedText.of("en", id))
                    .kind(RegionKind.REGION)
                    .parent(Ref.of(Region.class, "mainland"))
                    .build());
            boolean electronic = peer % 2 == 0;
            ELECTRONICS.forEach(activity -> strategy.addObservation(employed(id, activity, electronic ? 300 : 10)));
            FOOD.forEach(activity -> strategy.addObservation(employed(id, activity, electronic ? 10 : 300)));
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

    @Test
    void what_the_region_lacks_and_goes_elsewhere_with_what_it_has_is_latent() {
        assertThat(ASSESSOR.assess(amongPeers(12).build(), Evidence.EMPTY))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.activity().id()).isEqualTo("nace-26.2");
                    assertThat(finding.locationQuotient()).isLessThan(0.1);
                    assertThat(finding.relatedness().density()).isEqualTo(1);
                    // of the densities 0, 0, 0 and 1
                    assertThat(finding.relatedness().upperQuartile()).isCloseTo(0.25, within(1e-15));
                    assertThat(finding.relatedness().regions()).isEqualTo(13);
                    assertThat(finding.relatedness().year()).isEqualTo(2018);
                    assertThat(finding.explanation().sentence().in("en"))
                            .contains("Activity 26.2: the region lacks it", "among 13 regions, 2018")
                            .contains("yet has 100.00");
                    assertThat(finding.explanation().sentence().in("ru")).contains("13", "2018 год");
                });
    }

    @Test
    void few_peers_tell_nothing() {
        assertThat(ASSESSOR.assess(amongPeers(8).build(), Evidence.EMPTY)).isEmpty();
        assertThat(ASSESSOR.assess(amongPeers(9).build(), Evidence.EMPTY)).hasSize(1);
    }

    @Test
    void regions_of_another_country_or_kind_are_no_peers() {
        Strategy strategy = amongPeers(12).build();
        List<Region> elsewhere = strategy.regions().stream()
                .map(region -> region.id().startsWith("peer-0")
                        ? region.toBuilder().kind(RegionKind.MUNICIPALITY).build()
                        : region)
                .toList();

        assertThat(ASSESSOR.assess(strategy.toBuilder().regions(elsewhere).build(), Evidence.EMPTY))
                .isEmpty();
    }

    @Test
    void figures_that_were_not_yet_published_are_not_seen() {
        Strategy strategy = amongPeers(12).asOf(LocalDate.of(2019, 6, 1)).build();

        assertThat(ASSESSOR.assess(strategy, Evidence.EMPTY)).isEmpty();
        assertThat(ASSESSOR.withPublicationLag(Period.ofMonths(3)).assess(strategy, Evidence.EMPTY))
                .hasSize(1);
    }

    @Test
    void a_claim_below_1_that_is_close_emerges_and_one_that_is_not_is_contradicted() {
        StrategyBuilder strategy = amongPeers(12);
        Strength claimed = strategy.build().strengths().get(0);
        Strategy claiming = strategy.addStrength(claimed.toBuilder()
                        .id("components")
                        .evidence(List.of(claimed.evidence().get(0).toBuilder()
                                .activity(Ref.of(Activity.class, "nace-26.2"))
                                .build()))
                        .build())
                .observations(strategy.build().observations().stream()
                        .map(observation -> observation.refArea().equals("island")
                                        && observation.activity().equals("26.2")
                                ? observation.toBuilder().value(10).build()
                                : observation)
                        .toList())
                .addObservation(employed("ML", "26.2", 10_000))
                .build();
        List<StrengthFinding> findings = StrengthAssessor.withDefaults().assess(claiming, Evidence.EMPTY);

        assertThat(findings)
                .filteredOn(finding -> finding.strength().id().equals("components"))
                .singleElement()
                .satisfies(finding -> {
                    EvidenceFinding figure = finding.evidence().get(0);
                    assertThat(figure.verdict()).isEqualTo(Verdict.EMERGING);
                    assertThat(figure.relatedness()).isPresent();
                    assertThat(figure.explanation().sentence().in("en"))
                            .contains("of what is related to it at hand (close from");
                });
        assertThat(findings)
                .filteredOn(finding -> finding.strength().id().equals("dairying"))
                .extracting(StrengthFinding::verdict)
                .containsExactly(Verdict.CONTRADICTED);
        // what is claimed is not latent
        assertThat(ASSESSOR.assess(claiming, Evidence.EMPTY)).isEmpty();
    }

    @Test
    void a_lag_is_not_negative() {
        assertThatIllegalArgumentException().isThrownBy(() -> ASSESSOR.withPublicationLag(Period.ofDays(-1)));
    }
}
