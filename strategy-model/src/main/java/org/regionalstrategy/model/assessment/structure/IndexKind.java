package org.regionalstrategy.model.assessment.structure;

/** What an index of the structure of a region tells. {@code s} is the share of an activity in the region, {@code t} in all. */
public enum IndexKind {
    /** How unlike the others together it is: {@code sum |s - t|}, 0 to 2 (Krugman 1991). */
    KRUGMAN,
    /** Over how many equally large activities it would be spread as much: {@code 1 / sum s^2} (Herfindahl), at least 1. */
    EFFECTIVE_NUMBER,
    /** How far it mirrors all regions: {@code 1 / sum (s^2 / t)}, 0 to 1 (Hachman 1995). */
    HACHMAN,
    /** How many activities it has more of than its size, at a location quotient of 1 or more. */
    DIVERSITY,
    /** How complex its activities are, in standard deviations (ECI, Hidalgo and Hausmann 2009). */
    ECONOMIC_COMPLEXITY,
    /** How fit it is by the non-linear iteration, 1 on average (Tacchella and others 2012). */
    FITNESS,
    /** How much complexity lies near what it has (complexity outlook index, Hausmann and others 2014). */
    COMPLEXITY_OUTLOOK,
    /** How near its activities are to each other: their mean proximity, 0 to 1. */
    COHERENCE
}
