package org.regionalstrategy.model.cooperation;

/** The scale on which the level of a capability is measured: a whole number, higher is readier. */
public enum ReadinessScale {
    /** Technology readiness level, 1 to 9 (ISO 16290): from basic principles observed to proven in operation. */
    TRL,
    /**
     * Manufacturing readiness level, 1 to 10 (Manufacturing Readiness Level Deskbook of the US Department of Defense): up to
     * full-rate production.
     */
    MRL,
    /** Had or not had: level 1 alone. */
    NONE
}
