package org.regionalstrategy.model.enabling;

/** On which level it is decided. */
public enum AuthorityLevel {
    /** The national government or parliament, or the president. */
    FEDERAL,
    /** The authorities of a subject of the federation, a Land, an oblast. */
    REGIONAL,
    /** The authorities of a municipality. */
    MUNICIPAL,
    /** A firm or state corporation, by a decision of its own. */
    CORPORATE
}
