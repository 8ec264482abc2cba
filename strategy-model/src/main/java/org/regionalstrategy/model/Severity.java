package org.regionalstrategy.model;

/** How bad a violation is. */
public enum Severity {
    /** The strategy cannot be built. */
    ERROR,
    /** The strategy can be built, but somebody should look. */
    WARNING
}
