package org.regionalstrategy.model.cooperation;

/**
 * The role of an organization in the quadruple helix (Carayannis and Campbell 2009), which adds civil society to the triple
 * helix of university, industry and government (Etzkowitz and Leydesdorff 2000).
 */
public enum HelixRole {
    /** Authorities and public bodies of any level. */
    GOVERNMENT,
    /** Universities and research institutes. */
    UNIVERSITY_RESEARCH,
    /** Firms, whoever owns them. */
    BUSINESS,
    /** Associations, users, media and the public: the fourth helix. */
    CIVIL_SOCIETY,
    /** Brings the others together: an agency, a cluster organization, a technology transfer office, a fund (Howells 2006). */
    INTERMEDIARY
}
