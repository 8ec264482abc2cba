package org.regionalstrategy.scoring.wording;

import org.regionalstrategy.model.common.LocalizedText;

/** Warnings that several findings share. */
public final class Caveats {
    /** A figure has no source. */
    public static final LocalizedText ILLUSTRATIVE = LocalizedText.of(
            "en",
            "It rests on illustrative figures that no source gives.",
            "ru",
            "Вывод опирается на иллюстративные данные без источника.");

    private Caveats() {}
}
