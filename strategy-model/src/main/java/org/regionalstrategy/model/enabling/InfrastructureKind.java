package org.regionalstrategy.model.enabling;

/** What kind of infrastructure it is. */
public enum InfrastructureKind {
    PILOT_PLANT,
    CLEANROOM,
    TEST_SITE,
    REACTOR,
    CAMPUS,
    SITE,
    NETWORK,
    LABORATORY,
    MEDICAL_CENTRE,
    PLANT,
    TRANSPORT,
    ENERGY
}
