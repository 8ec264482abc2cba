package org.regionalstrategy.scoring.complexity;

import java.io.IOException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.regionalstrategy.scoring.presence.QuotientPresence;

/** Holds ECI and PCI against those of other packages on world trade and the German Laender. */
@Tag("conformance")
class EconomicComplexityConformanceTest {
    private static final double ITERATED = 1e-7;

    @Test
    void world_trade_agrees_with_py_ecomplexity() throws IOException {
        ComplexityResult result =
                EconomicComplexity.with(ComplexityPreset.PY_ECOMPLEXITY).assess(Golden.trade());
        Tables.assertSame(result.eci(), Golden.column("baci_hs2_2024/py_ecomplexity/regions.csv", "eci"), ITERATED);
        Tables.assertSame(result.pci(), Golden.column("baci_hs2_2024/py_ecomplexity/activities.csv", "pci"), ITERATED);
    }

    @Test
    void world_trade_agrees_with_py_ecomplexity_at_a_threshold_of_one_half() throws IOException {
        ComplexityResult result = EconomicComplexity.with(ComplexityPreset.PY_ECOMPLEXITY.options().toBuilder()
                        .presence(QuotientPresence.atLeast(0.5))
                        .build())
                .assess(Golden.trade());
        String folder = "baci_hs2_2024/py_ecomplexity_threshold0.5";
        Tables.assertSame(result.eci(), Golden.column(folder + "/regions.csv", "eci"), ITERATED);
        Tables.assertSame(result.pci(), Golden.column(folder + "/activities.csv", "pci"), ITERATED);
    }
}
