package org.regionalstrategy.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.regionalstrategy.fixtures.Strategies;
import org.regionalstrategy.fixtures.SyntheticStrategy;
import org.regionalstrategy.model.Strategy;
import org.regionalstrategy.model.assessment.Explanation;
import org.regionalstrategy.model.assessment.Measure;
import org.regionalstrategy.model.assessment.cooperation.CooperationFinding;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.product.ProductPackage;
import org.regionalstrategy.scoring.community.CommunityDetector;
import org.regionalstrategy.scoring.community.CooperationNetwork;
import org.regionalstrategy.scoring.contribution.ContributionAssessor;
import org.regionalstrategy.scoring.cooperation.GateAssessor;
import org.regionalstrategy.scoring.cooperation.RandomGates;
import org.regionalstrategy.scoring.partner.PartnerOptions;

class CooperationAssessorTest {
    private final Strategy island = Strategies.island();
    private final CooperationFinding found = CooperationAssessor.withDefaults().assess(island);

    @Test
    void each_part_is_what_its_own_method_finds() {
        assertThat(found.contributions())
                .isEqualTo(ContributionAssessor.withDefaults().assess(island));
        assertThat(found.communities())
                .isEqualTo(CommunityDetector.withDefaults().detect(CooperationNetwork.of(island)));
        assertThat(found.brokerage().betweenness())
                .hasSize(island.organizations().size());
        assertThat(found.declared().matches()).hasSize(island.communities().size());
    }

    @Test
    void a_package_is_met_by_a_community_of_the_strategy_just_if_its_gate_is_open() {
        int open = 0;
        for (int seed = 0; seed < 200; seed++) {
            Strategy strategy = RandomGates.small(seed);
            ImmutableSet<Ref<ProductPackage>> met =
                    CooperationAssessor.withDefaults().assess(strategy).meetings().stream()
                            .filter(meeting -> !meeting.communities().isEmpty())
                            .map(meeting -> meeting.productPackage())
                            .collect(ImmutableSet.toImmutableSet());

            assertThat(met).isEqualTo(GateAssessor.withDefaults().open(strategy));
            open += met.size();
        }
        assertThat(open).isBetween(10, 190);
    }

    @Test
    void linked_organizations_meet_what_no_community_was_declared_for() {
        Strategy undeclared = island.toBuilder().communities(List.of()).build();
        CooperationFinding alone = CooperationAssessor.withDefaults()
                .withOptions(CooperationOptions.builder().groupSteps(0).build())
                .assess(undeclared);
        CooperationFinding linked = CooperationAssessor.withDefaults().assess(undeclared);

        assertThat(linked.meetings()).allMatch(meeting -> meeting.communities().isEmpty());
        assertThat(linked.meetings())
                .anySatisfy(meeting -> assertThat(meeting.around()).isNotEmpty());
        assertThat(linked.settings()).containsEntry("groupSteps", "2");
        assertThat(linked.meetings().stream()
                        .mapToInt(meeting -> meeting.around().size())
                        .sum())
                .isGreaterThan(alone.meetings().stream()
                        .mapToInt(meeting -> meeting.around().size())
                        .sum());
    }

    @Test
    void every_part_names_its_method_and_the_version() {
        List<ImmutableSortedMap<String, String>> settings = List.of(
                found.contributions().settings(),
                found.dependency().settings(),
                found.communities().settings(),
                found.industries().settings(),
                found.brokerage().settings(),
                found.partners().settings(),
                found.settings());

        assertThat(settings).allSatisfy(each -> assertThat(each).containsKeys("method", "libraryVersion"));
    }

    @Test
    void every_part_has_a_sentence_in_both_languages() {
        List<Explanation> explanations = List.of(
                found.contributions().explanation(),
                found.dependency().explanation(),
                found.communities().explanation(),
                found.industries().explanation(),
                found.declared().explanation(),
                found.brokerage().explanation(),
                found.partners().explanation(),
                found.explanation());

        assertThat(explanations)
                .allSatisfy(each -> assertThat(each.sentence().texts()).containsOnlyKeys("en", "ru"));
    }

    @Test
    void one_seed_reaches_every_method_that_draws() {
        CooperationFinding other = CooperationAssessor.withDefaults()
                .withOptions(CooperationOptions.defaults().withSeed(7))
                .assess(island);

        assertThat(List.of(
                        other.communities().settings(),
                        other.industries().settings(),
                        other.contributions().settings()))
                .allSatisfy(settings -> assertThat(settings).containsEntry("seed", "7"));
    }

    @Test
    void options_of_a_part_reach_it() {
        CooperationFinding other = CooperationAssessor.withDefaults()
                .withOptions(CooperationOptions.builder()
                        .partners(PartnerOptions.builder().partners(1).build())
                        .build())
                .assess(island);

        assertThat(other.partners().settings()).containsEntry("partners", "1");
    }

    @Test
    void the_same_strategy_gives_the_same_finding() {
        Strategy planted = SyntheticStrategy.plantedCommunities(5, 60, 4).strategy();

        assertThat(CooperationAssessor.withDefaults().assess(planted))
                .isEqualTo(CooperationAssessor.withDefaults()
                        .assess(SyntheticStrategy.plantedCommunities(5, 60, 4).strategy()));
    }

    @Test
    void a_strategy_without_organizations_has_no_figures_in_place_of_reasons() {
        CooperationFinding nothing = CooperationAssessor.withDefaults().assess(Strategies.minimal());

        assertThat(nothing.communities().quality()).isInstanceOf(Measure.Undefined.class);
        assertThat(nothing.industries().adjustedRand()).isInstanceOf(Measure.Undefined.class);
        assertThat(nothing.industries().agreementTest()).isEmpty();
        assertThat(nothing.contributions().toNumber()).isEmpty();
        assertThat(nothing.partners().bestSets()).isEmpty();
    }
}
