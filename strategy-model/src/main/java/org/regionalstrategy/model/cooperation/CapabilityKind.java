package org.regionalstrategy.model.cooperation;

/** What kind of ability it is. */
public enum CapabilityKind {
    /** Mastery of a way to make or do something. */
    TECHNOLOGY,
    /** Knowledge and skill of people. */
    COMPETENCE,
    /** Machines and instruments at hand. */
    EQUIPMENT,
    /** Permission or attestation of a third party, such as a licence, an accreditation or a certified quality system. */
    CERTIFICATION,
    /** Customers, distribution or registration in a market, as a partner inside it has them. */
    MARKET_ACCESS
}
