package org.regionalstrategy.model.region;

/** What kind of place a region is. */
public enum RegionKind {
    /** A sovereign state (ISO 3166-1). */
    COUNTRY,
    /** Several regions taken together, such as a federal district. */
    MACRO_REGION,
    /** A first-level subdivision of a country (ISO 3166-2): a subject of the federation, a Land, an oblast. */
    REGION,
    /** The territory of a local authority, such as a municipality coded by OKTMO or a LAU of Eurostat. */
    MUNICIPALITY,
    /** A city with its commuting area, whatever administrative borders run through it. */
    AGGLOMERATION,
    /** A closed administrative-territorial formation (in Russian: ZATO), entered by permit. */
    CLOSED_CITY
}
