package org.regionalstrategy.model.enabling;

/** What kind of infrastructure it is. */
public enum InfrastructureKind {
    /** Makes a product or material on a small scale before serial production. */
    PILOT_PLANT,
    /** Rooms of controlled air purity, as for microelectronics or medicines. */
    CLEANROOM,
    /** A ground or stand on which products are tried. */
    TEST_SITE,
    /** A nuclear reactor, for research, isotopes or power. */
    REACTOR,
    /** Buildings of a university or several, with housing. */
    CAMPUS,
    /** Prepared land with utilities, such as an industrial park or a special economic zone. */
    SITE,
    /** Cables, links and computers that connect or serve many. */
    NETWORK,
    /** Rooms and instruments for research and measurement, often shared. */
    LABORATORY,
    /** A clinic that treats, and often tries, with special equipment. */
    MEDICAL_CENTRE,
    /** A works for serial production. */
    PLANT,
    /** Roads, railways, ports, airports. */
    TRANSPORT,
    /** Generation and supply of power or heat. */
    ENERGY
}
