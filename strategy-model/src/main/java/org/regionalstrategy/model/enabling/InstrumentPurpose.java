package org.regionalstrategy.model.enabling;

/** What an instrument may finance. */
public enum InstrumentPurpose {
    PACKAGE,
    INFRASTRUCTURE,
    PROJECT
}
