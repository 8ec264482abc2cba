package org.regionalstrategy.scoring.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Test;
import org.regionalstrategy.model.Strategy;
import org.regionalstrategy.model.assessment.Measure;
import org.regionalstrategy.model.assessment.cooperation.CrossingTies;
import org.regionalstrategy.model.assessment.cooperation.IndustryComparison;
import org.regionalstrategy.model.assessment.cooperation.IndustryCount;
import org.regionalstrategy.model.assessment.cooperation.IndustryRelation;
import org.regionalstrategy.model.cooperation.HelixRole;

class IndustryComparerTest {
    private static final Strategy SMALL = new CodedStrategy()
            .organization("bank", HelixRole.INTERMEDIARY)
            .organization("chem", HelixRole.BUSINESS, "okved 20.1", "okved 20.5")
            .organization("drug", HelixRole.BUSINESS, "okved 21.1", "okved 20.2")
            .organization("farm", HelixRole.BUSINESS, "okved A")
            .organization("lab", HelixRole.UNIVERSITY_RESEARCH, "field 1", "okved 72")
            .organization("uni", HelixRole.UNIVERSITY_RESEARCH, "okved 85.2")
            .link("chem", "drug", 3)
            .link("lab", "uni", 1)
            .link("uni", "bank", 1)
            .build();

    @Test
    void an_industry_is_the_division_of_the_main_activity() {
        Industries industries = Industries.of(SMALL, IndustryOptions.defaults());

        assertThat(industries.classification())
                .hasValueSatisfying(ref -> assertThat(ref.id()).isEqualTo("okved"));
        assertThat(industries.codeOf())
                .containsEntry("chem", "20")
                .containsEntry("drug", "21")
                .containsEntry("lab", "72")
                .containsEntry("uni", "85");
        assertThat(industries.none()).containsExactly("bank", "farm");
        assertThat(industries.several()).containsExactly("drug");
    }

    @Test
    void several_codes_combine_or_leave_out_by_the_rule() {
        assertThat(Industries.of(
                                SMALL,
                                IndustryOptions.builder()
                                        .severalCodes(SeveralCodes.COMBINED)
                                        .build())
                        .codeOf())
                .containsEntry("drug", "20+21");
        assertThat(Industries.of(
                                SMALL,
                                IndustryOptions.builder()
                                        .severalCodes(SeveralCodes.LEFT_OUT)
                                        .build())
                        .none())
                .containsExactly("bank", "drug", "farm");
    }

    @Test
    void ties_across_industries_and_helix_are_counted_and_weighed() {
        CooperationNetwork network = CooperationNetwork.of(SMALL);
        IndustryComparison comparison = IndustryComparer.withDefaults()
                .compare(
                        SMALL,
                        network,
                        Partition.of(CommunityDetector.withDefaults().detect(network)));

        assertThat(comparison.compared()).isEqualTo(4);
        assertThat(comparison.acrossIndustries()).isEqualTo(new CrossingTies(2, Measure.of(1), Measure.of(1)));
        assertThat(comparison.acrossHelix()).isEqualTo(new CrossingTies(3, Measure.of(1.0 / 3), Measure.of(1.0 / 5)));
        assertThat(comparison.relation()).isEqualTo(IndustryRelation.UNDEFINED);
        assertThat(comparison.agreementTest()).isEmpty();
        assertThat(comparison.warnings()).hasSize(2);
        assertThat(comparison.mixes()).hasSize(2);
        assertThat(comparison.mixes().get(0).members()).containsExactly("bank", "lab", "uni");
        assertThat(comparison.mixes().get(0).entropy()).isEqualTo(Measure.of(Math.log(2)));
        assertThat(comparison.mixes().get(0).industries())
                .containsExactly(new IndustryCount("72", 1), new IndustryCount("85", 1));
    }

    @Test
    void communities_of_one_industry_each_follow_industries() {
        IndustryComparison comparison = compare(community -> community);

        assertThat(comparison.relation()).isEqualTo(IndustryRelation.FOLLOWS_INDUSTRIES);
        assertThat(value(comparison.adjustedRand())).isGreaterThan(0.95);
        assertThat(comparison.agreementTest()).hasValueSatisfying(test -> {
            assertThat(test.above().value()).isEqualTo(1.0 / 1000);
            assertThat(test.above().standardError()).isCloseTo(Math.sqrt(0.001 * 0.999 / 999), within(1e-15));
            assertThat(test.below().value()).isEqualTo(1);
            assertThat(test.observed()).isCloseTo(value(comparison.adjustedRand()), within(1e-15));
            assertThat(test.mean()).isCloseTo(0, within(0.01));
        });
        assertThat(comparison.acrossIndustriesTest())
                .hasValueSatisfying(test -> assertThat(test.below().value()).isEqualTo(1.0 / 1000));
        assertThat(comparison.mixes())
                .allSatisfy(mix -> assertThat(value(mix.entropy())).isLessThan(0.2));
        assertThat(comparison.explanation().sentence().in("ru")).contains("следуют отраслям");
    }

    @Test
    void communities_with_one_organization_of_every_industry_cross_industries() {
        int[] next = new int[5];
        IndustryComparison comparison = compare(community -> next[community]++ % 6);

        assertThat(comparison.relation()).isEqualTo(IndustryRelation.CROSSES_INDUSTRIES);
        assertThat(value(comparison.adjustedRand())).isNegative();
        assertThat(comparison.mixes())
                .allSatisfy(mix -> assertThat(value(mix.entropy())).isGreaterThan(0.95 * Math.log(6)));
    }

    @Test
    void the_test_finds_what_is_not_there_no_more_often_than_its_level() {
        int found = 0;
        int trials = 200;
        Random random = new Random(11);
        Partition communities = PlantedNetwork.of(1, 60, 5, 6, 2).planted();
        CooperationNetwork network = PlantedNetwork.of(1, 60, 5, 6, 2).network();
        for (int trial = 0; trial < trials; trial++) {
            Map<String, Integer> industries = new HashMap<>();
            network.labels().names().forEach(name -> industries.put(name, random.nextInt(6)));
            Strategy strategy = CodedStrategy.of(PlantedNetwork.of(1, 60, 5, 6, 2), industries);
            IndustryComparison comparison = IndustryComparer.withDefaults()
                    .with(IndustryOptions.builder()
                            .permutations(199)
                            .seed(trial)
                            .build())
                    .compare(strategy, network, communities);
            found += comparison.relation() == IndustryRelation.INDEPENDENT_OF_INDUSTRIES ? 0 : 1;
        }

        // 0.05 of 200 are 10; three standard errors above are 19
        assertThat(found).isBetween(1, 19);
    }

    @Test
    void the_same_seed_gives_the_same_test() {
        assertThat(compare(community -> community / 2)).isEqualTo(compare(community -> community / 2));
    }

    private static IndustryComparison compare(IntUnaryOperator industryOf) {
        PlantedNetwork planted = PlantedNetwork.of(4, 120, 5, 12, 2);
        Map<String, Integer> industries = new HashMap<>();
        for (String name : planted.network().labels().names()) {
            industries.put(name, industryOf.applyAsInt(planted.planted().groupOf(name)));
        }
        Strategy strategy = CodedStrategy.of(planted, industries);
        CooperationNetwork network = CooperationNetwork.of(strategy);
        return IndustryComparer.withDefaults()
                .compare(
                        strategy,
                        network,
                        Partition.of(CommunityDetector.withDefaults().detect(network)));
    }

    private static double value(Measure measure) {
        return measure.toOptional().orElseThrow();
    }
}
