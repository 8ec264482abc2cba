package org.regionalstrategy.scoring.complexity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.regionalstrategy.model.assessment.Measure;
import org.regionalstrategy.scoring.presence.Presence;

class EconomicComplexityTest {
    private static final double ITERATED = 1e-9;

    /** The figures of py-ecomplexity 0.5.2 on the network of Hidalgo and Hausmann (2009). */
    private static final double[] PY_ECI = {
        -0.07535308897542722, -1.602916065686054, 0.747788201914631, 0.93048095274685
    };

    private static final double[] PY_PCI = {
        -0.19407269404491698, -1.602916065686054, 0.5650954510824121, 0.93048095274685
    };

    @Test
    void on_the_network_of_hidalgo_and_hausmann_it_agrees_with_py_ecomplexity_by_its_conventions() {
        ComplexityResult result =
                EconomicComplexity.with(ComplexityPreset.PY_ECOMPLEXITY).assess(Tables.presence(Tables.TOY));
        Tables.assertSame(result.eci(), ITERATED, PY_ECI);
        Tables.assertSame(result.pci(), ITERATED, PY_PCI);
        assertThat(result.converged()).isTrue();
        assertThat(result.residual().toOptional().orElseThrow()).isLessThan(1e-12);
        assertThat(result.lambda2().toOptional().orElseThrow()).isCloseTo(0.5421, within(1e-3));
    }

    @Test
    void the_sign_of_the_reflections_reverses_that_of_diversity_on_this_network() {
        ComplexityResult result = EconomicComplexity.with(ComplexityPreset.PY_ECOMPLEXITY.options().toBuilder()
                        .signRule(SignRule.REFLECTIONS)
                        .build())
                .assess(Tables.presence(Tables.TOY));
        for (int i = 0; i < PY_ECI.length; i++) {
            assertThat(result.eci().value(i).orElseThrow()).isCloseTo(-PY_ECI[i], within(ITERATED));
        }
        assertThat(result.signRule()).isEqualTo(SignRule.REFLECTIONS);
    }

    @Test
    void a_region_without_presence_is_undefined_and_does_not_touch_the_others() {
        Presence presence = Tables.presence("11110", "01000", "00110", "00010", "00000");
        ComplexityResult result =
                EconomicComplexity.with(ComplexityPreset.PY_ECOMPLEXITY).assess(presence);
        for (int i = 0; i < PY_ECI.length; i++) {
            assertThat(result.eci().value(i).orElseThrow()).isCloseTo(PY_ECI[i], within(ITERATED));
            assertThat(result.pci().value(i).orElseThrow()).isCloseTo(PY_PCI[i], within(ITERATED));
        }
        assertThat(reason(result.eci().measure("C5"))).isEqualTo("the region has none of the activities");
        assertThat(reason(result.pci().measure("P5"))).isEqualTo("no region has the activity");
    }

    private static String reason(Measure measure) {
        return ((Measure.Undefined) measure).reason().in("en");
    }
}
