package org.regionalstrategy.model.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.regionalstrategy.model.assessment.cooperation.CapacityAssessment;
import org.regionalstrategy.model.assessment.cooperation.CapacityFinding;
import org.regionalstrategy.model.assessment.cooperation.LinkAssessment;
import org.regionalstrategy.model.assessment.cooperation.LinkSuggestion;
import org.regionalstrategy.model.assessment.cooperation.MeetingFinding;
import org.regionalstrategy.model.assessment.cooperation.PackageDemand;
import org.regionalstrategy.model.assessment.structure.IndexKind;
import org.regionalstrategy.model.assessment.structure.RankRange;
import org.regionalstrategy.model.assessment.structure.SimilarRegion;
import org.regionalstrategy.model.assessment.structure.StructureFinding;
import org.regionalstrategy.model.assessment.structure.StructureIndex;
import org.regionalstrategy.model.common.LocalizedText;
import org.regionalstrategy.model.common.Money;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.cooperation.Capability;
import org.regionalstrategy.model.cooperation.CooperationCommunity;
import org.regionalstrategy.model.cooperation.Organization;
import org.regionalstrategy.model.enabling.Infrastructure;
import org.regionalstrategy.model.evidence.Indicator;
import org.regionalstrategy.model.product.ProductPackage;
import org.regionalstrategy.model.product.Requirement;
import org.regionalstrategy.model.region.Activity;
import org.regionalstrategy.model.region.Region;

class FindingValuesTest {
    private static final Explanation BECAUSE = Explanation.of(LocalizedText.of("en", "Because."));
    private static final Ref<Organization> MAKER = Ref.of(Organization.class, "maker");
    private static final Ref<Organization> SCHOOL = Ref.of(Organization.class, "school");
    private static final Ref<ProductPackage> SENSORS = Ref.of(ProductPackage.class, "sensors");

    private static StructureIndex complexity() {
        return StructureIndex.builder()
                .kind(IndexKind.ECONOMIC_COMPLEXITY)
                .value(Measure.of(0.5))
                .rank(Measure.of(3))
                .ranked(20)
                .rankRange(new RankRange(2, 4.5))
                .explanation(BECAUSE)
                .build();
    }

    private static StructureFinding structure() {
        return StructureFinding.builder()
                .indicator(Ref.of(Indicator.class, "employment"))
                .year(2018)
                .regions(20)
                .activities(80)
                .addIndex(complexity())
                .addSimilar(new SimilarRegion(Ref.of(Region.class, "valley"), 0.25))
                .putSetting("method", "a")
                .addWarning(LocalizedText.of("en", "Few regions"))
                .explanation(BECAUSE)
                .build();
    }

    @Test
    void the_structure_of_a_region_is_a_value() {
        assertThat(structure().toBuilder().build()).isEqualTo(structure()).hasSameHashCodeAs(structure());
        assertThat(structure().toBuilder().year(2019).build()).isNotEqualTo(structure());
        assertThat(complexity().toBuilder().build()).isEqualTo(complexity());
    }

    @Test
    void a_structure_is_of_some_regions_and_activities() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> structure().toBuilder().regions(0).build())
                .withMessageContaining("regions must be above 0: 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> structure().toBuilder().activities(0).build())
                .withMessageContaining("activities must be above 0: 0");
    }

    @Test
    void ranks_are_in_order_from_1() {
        assertThatIllegalArgumentException().isThrownBy(() -> new RankRange(0.5, 2));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RankRange(3, 2))
                .withMessageContaining("3.0, 2.0");
    }

    @Test
    void a_distance_of_structures_lies_from_0_to_1() {
        Ref<Region> valley = Ref.of(Region.class, "valley");
        assertThatIllegalArgumentException().isThrownBy(() -> new SimilarRegion(valley, -0.1));
        assertThatIllegalArgumentException().isThrownBy(() -> new SimilarRegion(valley, 1.1));
        assertThatIllegalArgumentException().isThrownBy(() -> new SimilarRegion(valley, Double.NaN));
    }

    @Test
    void suggested_links_are_values() {
        LinkSuggestion link = LinkSuggestion.builder()
                .organization(MAKER)
                .partner(SCHOOL)
                .addOpens(SENSORS)
                .relatedness(Measure.undefined(LocalizedText.of("en", "nothing new")))
                .explanation(BECAUSE)
                .build();
        LinkAssessment links = LinkAssessment.builder()
                .addSuggestion(link)
                .opening(1)
                .complete(true)
                .explanation(BECAUSE)
                .build();

        assertThat(link.toBuilder().build()).isEqualTo(link);
        assertThat(links.toBuilder().build()).isEqualTo(links);
        assertThat(links.toBuilder().complete(false).build()).isNotEqualTo(links);
    }

    @Test
    void a_met_condition_tells_the_level_of_each_member_or_of_none() {
        MetCondition met = MetCondition.builder()
                .condition((Requirement.Condition) Requirement.capability(Ref.of(Capability.class, "optics"), 5))
                .addBy(MAKER)
                .addBy(SCHOOL)
                .addLevel(5)
                .addLevel(7)
                .build();

        assertThat(met.toBuilder().build()).isEqualTo(met);
        assertThat(met.toBuilder().levels(List.of()).build().levels()).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> met.toBuilder().addLevel(3).build())
                .withMessageContaining("a level for each of 2 members");
    }

    @Test
    void who_meets_a_package_is_a_value() {
        MeetingFinding meeting = MeetingFinding.builder()
                .productPackage(SENSORS)
                .addDetected(0)
                .addAround(MAKER)
                .explanation(BECAUSE)
                .build();

        assertThat(meeting.toBuilder().build()).isEqualTo(meeting);
    }

    @Test
    void a_new_link_is_the_same_whoever_is_named_first() {
        Addition link = new Addition.LinkMade(SCHOOL, MAKER, true);

        assertThat(link).isEqualTo(new Addition.LinkMade(MAKER, SCHOOL, true));
        assertThat(((Addition.LinkMade) link).organization()).isEqualTo(MAKER);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Addition.LinkMade(MAKER, MAKER, false))
                .withMessageContaining("two different organizations");
    }

    @Test
    void an_alternative_is_of_a_community_or_of_linked_organizations() {
        GapAlternative around = GapAlternative.builder()
                .around(MAKER)
                .steps(2)
                .cost(Money.of(5))
                .build();

        assertThat(around.toBuilder().build()).isEqualTo(around);
        assertThat(around.isCostKnown()).isTrue();
        assertThat(around.toBuilder()
                        .addOfUnknownCost(Ref.of(Infrastructure.class, "road"))
                        .build()
                        .isCostKnown())
                .isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> around.toBuilder()
                        .community(Ref.of(CooperationCommunity.class, "makers"))
                        .build())
                .withMessage("alternative: either a community or linked organizations open it: community makers,"
                        + " around maker");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GapAlternative.builder().cost(Money.ZERO).build())
                .withMessageContaining("community none, around none");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        GapAlternative.builder().around(MAKER).cost(Money.ZERO).build())
                .withMessageContaining("steps belong to linked organizations");
    }

    @Test
    void capacities_are_values() {
        PackageDemand demand = new PackageDemand(SENSORS, 3);
        CapacityFinding finding = CapacityFinding.builder()
                .infrastructure(Ref.of(Infrastructure.class, "laboratory"))
                .capacity(Measure.of(2))
                .addDemand(demand)
                .total(3)
                .left(Measure.of(-1))
                .addConflict(ImmutableSet.of(SENSORS))
                .explanation(BECAUSE)
                .build();
        CapacityAssessment assessment = CapacityAssessment.builder()
                .addInfrastructure(finding)
                .explanation(BECAUSE)
                .build();

        assertThat(finding.toBuilder().build()).isEqualTo(finding);
        assertThat(finding.complete()).isTrue();
        assertThat(assessment.toBuilder().build()).isEqualTo(assessment);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PackageDemand(SENSORS, 0))
                .withMessage("demand of sensors: must be above 0 and finite: 0.0");
    }

    @Test
    void a_latent_strength_is_close_only_in_the_upper_quarter() {
        PeerRelatedness near = PeerRelatedness.builder()
                .year(2018)
                .regions(82)
                .density(0.4)
                .upperQuartile(0.3)
                .build();
        LatentFinding finding = LatentFinding.builder()
                .indicator(Ref.of(Indicator.class, "employment"))
                .activity(Ref.of(Activity.class, "nace-26.5"))
                .locationQuotient(0.2)
                .relatedness(near)
                .explanation(BECAUSE)
                .build();

        assertThat(finding.relatedness().isClose()).isTrue();
        assertThat(near.toBuilder().density(0.2).build().isClose()).isFalse();
        assertThat(finding.toBuilder().build()).isEqualTo(finding);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> near.toBuilder().density(1.2).build())
                .withMessageContaining("density");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> near.toBuilder().regions(0).build())
                .withMessageContaining("regions");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> near.toBuilder().upperQuartile(-1).build())
                .withMessageContaining("quartile");
    }
}
