package org.regionalstrategy.model.enabling;

/** On which level it is decided. */
public enum AuthorityLevel {
    FEDERAL,
    REGIONAL,
    MUNICIPAL,
    CORPORATE
}
