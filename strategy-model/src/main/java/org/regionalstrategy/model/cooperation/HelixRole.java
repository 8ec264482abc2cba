package org.regionalstrategy.model.cooperation;

/** The role of an organization in the quadruple helix (Carayannis and Campbell 2009). */
public enum HelixRole {
    GOVERNMENT,
    UNIVERSITY_RESEARCH,
    BUSINESS,
    CIVIL_SOCIETY,
    INTERMEDIARY
}
