package org.regionalstrategy.model.evidence;

/** Whether a figure may be shown, by the code list CL_CONF_STATUS of SDMX. */
public enum Confidentiality {
    /** Free for publication. */
    FREE,
    /** Not for publication, restricted to internal use. */
    NOT_FOR_PUBLICATION,
    /** Confidential statistical information. */
    CONFIDENTIAL
}
