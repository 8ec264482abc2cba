package org.regionalstrategy.scoring.complexity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableMap;
import java.time.Year;
import org.junit.jupiter.api.Test;
import org.regionalstrategy.model.assessment.Measure;
import org.regionalstrategy.model.assessment.complexity.ComplexityResult;
import org.regionalstrategy.model.assessment.complexity.ExternalComplexityResult;
import org.regionalstrategy.model.assessment.complexity.IncomeContentResult;
import org.regionalstrategy.model.common.LocalizedText;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.matrix.ActivityMatrix;
import org.regionalstrategy.model.matrix.Unmentioned;
import org.regionalstrategy.model.region.Activity;
import org.regionalstrategy.model.region.ActivityMapping;
import org.regionalstrategy.model.region.Classification;
import org.regionalstrategy.model.region.Concordance;

class ExternalComplexityTest {
    @Test
    void the_complexity_of_a_region_is_the_mean_of_its_activities_that_have_a_figure() {
        ExternalComplexityResult result = ExternalComplexity.of(ImmutableMap.of("P1", 2.0, "P2", -1.0, "P9", 7.0))
                .assess(Tables.presence("1100", "1010", "0010", "0000", "1111"));
        assertThat(result.complexity().measure("C1")).isEqualTo(Measure.of(0.5));
        assertThat(result.coverage().measure("C1")).isEqualTo(Measure.of(1));
        assertThat(result.complexity().measure("C2")).isEqualTo(Measure.of(2));
        assertThat(result.coverage().measure("C2")).isEqualTo(Measure.of(0.5));
        assertThat(reason(result.complexity().measure("C3")))
                .isEqualTo("the outside table knows only 0 of the 1 activities of the region");
        assertThat(result.coverage().measure("C3")).isEqualTo(Measure.of(0));
        assertThat(reason(result.coverage().measure("C4"))).isEqualTo("the region has none of the activities");
        assertThat(result.complexity().measure("C5")).isEqualTo(Measure.of(0.5));
        assertThat(result.settings()).containsEntry("externalComplexity.leastCoverage", "0.5");
        assertThat(result.warnings())
                .extracting(warning -> warning.in("en"))
                .containsExactly("Undefined for 2 of 5 regions.");
    }

    @Test
    void with_the_own_table_as_the_outside_it_is_eci() {
        ComplexityResult own =
                EconomicComplexity.with(ComplexityPreset.PY_ECOMPLEXITY).assess(Tables.presence(Tables.TOY));
        ExternalComplexityResult result = ExternalComplexity.of(own.pci()).assess(Tables.presence(Tables.TOY));
        Tables.assertSame(result.complexity(), 1e-10, Tables.array(own.eci()));
    }

    @Test
    void through_a_concordance_an_activity_is_the_weighted_mean_of_what_it_becomes() {
        Concordance concordance = Concordance.builder()
                .id("okved-hs")
                .name(LocalizedText.of("OKVED to HS"))
                .origin(Ref.of(Classification.class, "okved"))
                .target(Ref.of(Classification.class, "hs"))
                .addMappings(mapping("P1", "x", 0.75), mapping("P1", "y", 0.25), mapping("P2", "z", 1))
                .build();
        ExternalComplexity external =
                ExternalComplexity.of(ImmutableMap.of("x", 1.0, "y", 3.0)).through(concordance);
        assertThat(external.outside()).containsOnlyKeys("P1");
        assertThat(external.outside().get("P1")).isCloseTo(1.5, within(1e-15));
    }

    private static ActivityMapping mapping(String origin, String target, double weight) {
        return ActivityMapping.builder()
                .origin(Ref.of(Activity.class, origin))
                .target(Ref.of(Activity.class, target))
                .weight(weight)
                .build();
    }

    @Test
    void figures_that_are_none_are_refused() {
        assertThatThrownBy(() -> ExternalComplexity.of(ImmutableMap.of("P1", Double.NaN)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("external complexity: value of P1 must be finite: NaN");
        assertThatThrownBy(() -> new ExternalComplexity(ImmutableMap.of(), 1.5)).hasMessageContaining("least coverage");
    }

    /** By hand: shares of activity a are 0.5 in the rich and 0.2 in the poor region. */
    @Test
    void prody_weighs_incomes_by_shares_and_expy_weighs_prody() {
        ActivityMatrix matrix = ActivityMatrix.builder(Year.of(2018), Unmentioned.ZERO)
                .put("rich", "a", 50)
                .put("rich", "b", 50)
                .put("poor", "a", 2)
                .put("poor", "b", 8)
                .put("other", "c", 1)
                .addRegion("empty")
                .addActivity("d")
                .build();
        IncomeContentResult content = IncomeContent.of(matrix, ImmutableMap.of("rich", 40_000.0, "poor", 5_000.0));
        double ofA = (0.5 * 40_000 + 0.2 * 5_000) / 0.7;
        double ofB = (0.5 * 40_000 + 0.8 * 5_000) / 1.3;
        assertThat(content.prody().measure("a").toOptional().orElseThrow()).isCloseTo(ofA, within(1e-9));
        assertThat(content.prody().measure("b").toOptional().orElseThrow()).isCloseTo(ofB, within(1e-9));
        assertThat(content.expy().measure("poor").toOptional().orElseThrow())
                .isCloseTo(0.2 * ofA + 0.8 * ofB, within(1e-9));
        assertThat(reason(content.prody().measure("c"))).startsWith("no region with a known income");
        assertThat(reason(content.prody().measure("d"))).startsWith("no region with a known income");
        assertThat(reason(content.expy().measure("other"))).contains("income content is undefined");
        assertThat(reason(content.expy().measure("empty"))).isEqualTo("the region has none of the activities");
        assertThatThrownBy(() -> IncomeContent.of(matrix, ImmutableMap.of("rich", -1.0)))
                .hasMessage("income of rich must be above zero and finite: -1.0");
    }

    private static String reason(Measure measure) {
        return ((Measure.Undefined) measure).reason().in("en");
    }
}
