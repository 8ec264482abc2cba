package org.regionalstrategy.model.assessment.cooperation;

/** What communities are to industries. */
public enum IndustryRelation {
    /** They hold organizations of one industry together more often than chance: to that extent, industries by another name. */
    FOLLOWS_INDUSTRIES,
    /** They mix industries more than chance would: they are made across them. */
    CROSSES_INDUSTRIES,
    /** They mix industries as chance would: who cooperates with whom has nothing to do with industries, as far as can be told. */
    INDEPENDENT_OF_INDUSTRIES,
    /** It cannot be told. */
    UNDEFINED
}
