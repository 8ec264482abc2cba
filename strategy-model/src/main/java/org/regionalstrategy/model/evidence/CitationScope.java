package org.regionalstrategy.model.evidence;

/** How closely a figure matches the strength that cites it. */
public enum CitationScope {
    /** The figure measures the strength: it decides on the verdict. */
    DIRECT,
    /** The figure contains much besides the strength: it informs and never decides. */
    BROADER
}
