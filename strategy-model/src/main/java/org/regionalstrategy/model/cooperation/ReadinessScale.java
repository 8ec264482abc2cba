package org.regionalstrategy.model.cooperation;

/** The scale on which the level of a capability is measured. */
public enum ReadinessScale {
    /** Technology readiness level, 1 to 9 (ISO 16290). */
    TRL,
    /** Manufacturing readiness level, 1 to 10. */
    MRL,
    /** Had or not had: level 1 alone. */
    NONE
}
