package org.regionalstrategy.model.evidence;

/** In what a region is strong: the kinds that strategies of regions speak of. */
public enum StrengthKind {
    /** Command of technologies: patents, engineering, high-technology production. */
    TECHNOLOGICAL,
    /** Universities, research institutes, students and researchers. */
    SCIENTIFIC_EDUCATIONAL,
    /** Manufacturing: its plants, output and skilled work. */
    INDUSTRIAL,
    /** Farming, fishing and the making of food from them. */
    AGRICULTURAL,
    /** Deposits, forests, waters, and their extraction. */
    NATURAL_RESOURCE,
    /** Places that visitors come for, and the services that receive them. */
    TOURISM,
    /** Position on routes: transport, storage, trade in transit. */
    LOGISTICS,
    /** Heritage, arts and creative industries. */
    CULTURAL
}
