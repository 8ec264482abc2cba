package org.regionalstrategy.model.evidence;

/** The status of an observation: OBS_STATUS of SDMX, by its code list CL_OBS_STATUS as Eurostat uses it. */
public enum ObservationStatus {
    /** Nothing to remark (A). */
    NORMAL,
    /** Break in the time series: not comparable with the years before (B). */
    BREAK,
    /** The definition differs from that of the indicator (D). */
    DEFINITION_DIFFERS,
    /** Estimated by its publisher from other figures (E). */
    ESTIMATED,
    /** Expected, not measured: no evidence of what is (F). */
    FORECAST,
    /** Filled in by a statistical office for a missing answer (I). */
    IMPUTED,
    /** Missing, because there can be no such figure (M): it is no zero either. */
    CANNOT_EXIST,
    /** Not significant: next to nothing, or too little to be told from it (N). */
    NOT_SIGNIFICANT,
    /** Preliminary: its publisher expects to revise it (P). */
    PROVISIONAL,
    /** Of low reliability, as from a small sample (U). */
    LOW_RELIABILITY,
    /** Missing: it exists but was not collected or not given (L, O). */
    MISSING,
    /** Missing, because its publisher suppressed it (Q; flag c of Eurostat). */
    CONFIDENTIAL
}
