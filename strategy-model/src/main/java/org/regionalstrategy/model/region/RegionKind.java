package org.regionalstrategy.model.region;

/** What kind of place a region is. */
public enum RegionKind {
    /** A sovereign state. */
    COUNTRY,
    /** Several regions taken together, such as a federal district. */
    MACRO_REGION,
    /** A first-level subdivision of a country: a subject of the federation, a Land, an oblast. */
    REGION,
    /** A local authority. */
    MUNICIPALITY,
    /** A city with its commuting area. */
    AGGLOMERATION,
    /** A closed administrative-territorial formation. */
    CLOSED_CITY
}
