package org.regionalstrategy.io.table;

import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import java.util.Optional;
import org.regionalstrategy.model.evidence.ObservationStatus;

/**
 * The codes of CL_OBS_STATUS of SDMX, Eurostat's flags, and our own names. Where SDMX and Eurostat use a letter for two
 * things, it is not read.
 */
final class StatusCodes {
    private static final ImmutableMap<String, ObservationStatus> BY_CODE = codes();

    private StatusCodes() {}

    static Optional<ObservationStatus> status(String code) {
        return code.isEmpty()
                ? Optional.of(ObservationStatus.NORMAL)
                : Optional.ofNullable(BY_CODE.get(code.toLowerCase(Locale.ROOT)));
    }

    private static ImmutableMap<String, ObservationStatus> codes() {
        ImmutableMap.Builder<String, ObservationStatus> codes = ImmutableMap.builder();
        for (ObservationStatus status : ObservationStatus.values()) {
            codes.put(status.name().toLowerCase(Locale.ROOT).replace('_', '-'), status);
        }
        return codes.put("a", ObservationStatus.NORMAL)
                .put("b", ObservationStatus.BREAK)
                .put("c", ObservationStatus.CONFIDENTIAL)
                .put("d", ObservationStatus.DEFINITION_DIFFERS)
                .put("e", ObservationStatus.ESTIMATED)
                .put("f", ObservationStatus.FORECAST)
                .put("i", ObservationStatus.IMPUTED)
                .put("l", ObservationStatus.MISSING)
                .put("m", ObservationStatus.CANNOT_EXIST)
                .put("n", ObservationStatus.NOT_SIGNIFICANT)
                .put("o", ObservationStatus.MISSING)
                .put("p", ObservationStatus.PROVISIONAL)
                .put("q", ObservationStatus.CONFIDENTIAL)
                .put("u", ObservationStatus.LOW_RELIABILITY)
                .put("z", ObservationStatus.CANNOT_EXIST)
                .buildOrThrow();
    }
}
