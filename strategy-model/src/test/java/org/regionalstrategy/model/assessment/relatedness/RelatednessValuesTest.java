package org.regionalstrategy.model.assessment.relatedness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.regionalstrategy.model.assessment.Explanation;
import org.regionalstrategy.model.assessment.Measure;
import org.regionalstrategy.model.common.LocalizedText;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.evidence.Indicator;
import org.regionalstrategy.model.matrix.Labels;
import org.regionalstrategy.model.region.Activity;
import org.regionalstrategy.model.region.Region;

class RelatednessValuesTest {
    private static final Explanation BECAUSE = Explanation.of(LocalizedText.of("en", "Because."));
    private static final Ref<Indicator> EMPLOYMENT = Ref.of(Indicator.class, "employment");
    private static final Ref<Activity> SENSORS = Ref.of(Activity.class, "sensors");

    private static QuadrantFindingBuilder quadrants() {
        return QuadrantFinding.builder()
                .indicator(EMPLOYMENT)
                .year(2018)
                .regions(12)
                .addActivity(QuadrantActivity.builder()
                        .activity(SENSORS)
                        .relatedness(0.5)
                        .complexity(1.5)
                        .quadrant(Quadrant.HIGH_ROAD)
                        .build())
                .leftOut(0)
                .relatednessCut(Measure.of(0.25))
                .complexityCut(Measure.of(0))
                .explanation(BECAUSE);
    }

    private static ComplementaryRegionBuilder valley() {
        return ComplementaryRegion.builder()
                .region(Ref.of(Region.class, "valley"))
                .mean(0.125)
                .addActivity(AddedDensity.builder().activity(SENSORS).added(0.5).build())
                .explanation(BECAUSE);
    }

    private static ComplementarityFindingBuilder complementarity() {
        return ComplementarityFinding.builder()
                .indicator(EMPLOYMENT)
                .year(2018)
                .regions(12)
                .lacked(8)
                .addPartner(valley().build())
                .explanation(BECAUSE);
    }

    @Test
    void findings_are_values() {
        assertThat(quadrants().build().toBuilder().build())
                .isEqualTo(quadrants().build());
        assertThat(quadrants().year(2019).build()).isNotEqualTo(quadrants().build());
        assertThat(complementarity().build().toBuilder().build())
                .isEqualTo(complementarity().build());
    }

    @Test
    void what_counts_regions_or_activities_is_not_negative() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> quadrants().regions(0).build())
                .withMessageContaining("regions must be above 0: 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> quadrants().leftOut(-1).build())
                .withMessageContaining("must be >= 0: -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> complementarity().regions(0).build())
                .withMessageContaining("regions must be above 0: 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> complementarity().lacked(-1).build())
                .withMessageContaining("activities must be >= 0: -1");
    }

    @Test
    void what_a_partner_adds_is_a_share() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> valley().mean(1.5).build())
                .withMessageContaining("mean must lie from 0 to 1: 1.5");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        AddedDensity.builder().activity(SENSORS).added(-0.5).build())
                .withMessageContaining("must lie from 0 to 1: -0.5");
    }

    @Test
    void a_product_space_has_a_threshold_above_zero() {
        ProductSpaceResultBuilder space = ProductSpaceResult.builder()
                .activities(Labels.of(List.of("a", "b")))
                .addLink(new ProductSpaceLink("a", "b", 0.75, true))
                .threshold(0.55)
                .components(1)
                .explanation(BECAUSE);
        assertThat(space.build().toBuilder().build()).isEqualTo(space.build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> space.build().toBuilder().threshold(0).build())
                .withMessageContaining("threshold must be above 0: 0.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> space.build().toBuilder().components(-1).build())
                .withMessageContaining("components must be >= 0: -1");
    }
}
