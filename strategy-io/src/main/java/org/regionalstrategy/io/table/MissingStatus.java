package org.regionalstrategy.io.table;

import org.regionalstrategy.model.evidence.ObservationStatus;

/** The statuses that say that there is no value. */
final class MissingStatus {
    private MissingStatus() {}

    static boolean says(String code) {
        return StatusCodes.status(code)
                .filter(status -> status == ObservationStatus.MISSING || status == ObservationStatus.CANNOT_EXIST)
                .isPresent();
    }
}
