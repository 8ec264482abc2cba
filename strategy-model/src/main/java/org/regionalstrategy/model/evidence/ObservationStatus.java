package org.regionalstrategy.model.evidence;

/** The status of an observation, by the code list CL_OBS_STATUS of SDMX as Eurostat uses it. */
public enum ObservationStatus {
    NORMAL,
    BREAK,
    DEFINITION_DIFFERS,
    ESTIMATED,
    FORECAST,
    IMPUTED,
    CANNOT_EXIST,
    NOT_SIGNIFICANT,
    PROVISIONAL,
    LOW_RELIABILITY,
    MISSING,
    CONFIDENTIAL
}
