package org.regionalstrategy.model.cooperation;

/** What kind of ability it is. */
public enum CapabilityKind {
    TECHNOLOGY,
    COMPETENCE,
    EQUIPMENT,
    CERTIFICATION,
    MARKET_ACCESS
}
