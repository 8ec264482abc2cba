package org.regionalstrategy.model.enabling;

/** What an instrument may finance. */
public enum InstrumentPurpose {
    /** The own cost of a package of products. */
    PACKAGE,
    /** Building infrastructure that packages need. */
    INFRASTRUCTURE,
    /** Projects that scale up cooperation. */
    PROJECT
}
