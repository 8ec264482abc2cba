package org.regionalstrategy.scoring.verdict;

import java.util.Optional;
import org.regionalstrategy.model.evidence.EvidenceCitation;
import org.regionalstrategy.scoring.specialisation.ExcessTest;
import org.regionalstrategy.scoring.specialisation.LocationQuotient;

/**
 * A figure that has been tested for an excess.
 *
 * @param citation the figure
 * @param pValue the probability of as large a share by chance
 */
record TestedFigure(EvidenceCitation citation, double pValue) {
    /** The test of the latest figure; empty where there are no counts to test. */
    static Optional<TestedFigure> of(EvidenceCitation citation, CitedFigures figures) {
        if (!(figures instanceof CitedFigures.Found found)) {
            return Optional.empty();
        }
        LocationQuotient quotient = found.latest().quotient();
        return quotient.isTestable()
                ? Optional.of(new TestedFigure(citation, ExcessTest.pValue(quotient)))
                : Optional.empty();
    }
}
