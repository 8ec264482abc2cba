package org.regionalstrategy.model.evidence;

/** Whether a figure may be shown: CONF_STATUS of SDMX, by its code list CL_CONF_STATUS. */
public enum Confidentiality {
    /** Free for publication (F). */
    FREE,
    /** Not for publication, restricted to internal use (N). */
    NOT_FOR_PUBLICATION,
    /** Confidential statistical information, protected by law (C). */
    CONFIDENTIAL
}
