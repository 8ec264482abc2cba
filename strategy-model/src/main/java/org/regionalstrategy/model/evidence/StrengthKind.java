package org.regionalstrategy.model.evidence;

/** In what a region is strong. */
public enum StrengthKind {
    TECHNOLOGICAL,
    SCIENTIFIC_EDUCATIONAL,
    INDUSTRIAL,
    AGRICULTURAL,
    NATURAL_RESOURCE,
    TOURISM,
    LOGISTICS,
    CULTURAL
}
