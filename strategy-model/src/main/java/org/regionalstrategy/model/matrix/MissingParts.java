package org.regionalstrategy.model.matrix;

/** What the sum of cells is when some of them are missing. */
public enum MissingParts {
    /** Missing too: nothing is claimed that is not known. */
    MAKE_MISSING,
    /** The sum of those that are known, which is a lower bound; missing if none is known. */
    LEAVE_OUT
}
