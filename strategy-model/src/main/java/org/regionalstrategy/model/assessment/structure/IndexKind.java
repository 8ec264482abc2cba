package org.regionalstrategy.model.assessment.structure;

/**
 * What an index of the structure of a region tells. {@code s} is the share of an activity in the region, {@code t} in what it is
 * compared with: all regions unless settings say otherwise. Of an activity, likewise, they are shares of regions.
 */
public enum IndexKind {
    /** How unlike the others together it is: {@code sum |s - t|}, 0 to 2 (Krugman 1991). */
    KRUGMAN,
    /** The share that would have to move for the structures to be the same: half of Krugman's index, 0 to 1 (Hoover 1936). */
    HOOVER,
    /** How much lies in how few: {@code sum s^2}, from 1/n (all equal) to 1 (Herfindahl). */
    HERFINDAHL,
    /** Herfindahl's index between its bounds: {@code (H - 1/n) / (1 - 1/n)}, 0 to 1. */
    NORMALISED_HERFINDAHL,
    /** Over how many equally large activities it would be spread as much: {@code 1 / sum s^2} (Herfindahl), at least 1. */
    EFFECTIVE_NUMBER,
    /** How spread out it is: {@code -sum s log2 s} in bits, 0 to log2 n (Shannon). */
    ENTROPY,
    /** Entropy by the largest that it could be, 0 to 1. */
    EVENNESS,
    /** Entropy by the largest that it could be over what is there, 0 to 1. */
    EVENNESS_OF_PRESENT,
    /** How far it mirrors all regions: {@code 1 / sum (s^2 / t)}, 0 to 1 (Hachman 1995). */
    HACHMAN,
    /** How unequal the shares are: 0 (all equal) to 1 - 1/n (Gini). */
    GINI_OF_AMOUNTS,
    /** How unequal the location quotients are, each counting alike: 0 to 1 - 1/n. */
    GINI_OF_QUOTIENTS,
    /** How unlike the shares are to those of all, along a Lorenz curve by quotient: 0 (the same) to 1 (locational Gini). */
    LOCATIONAL_GINI,
    /** How unequal the shares are: {@code sum s ln(n s)} in nats, 0 to ln n (Theil's T). */
    THEIL_T,
    /** How unequal the shares are: {@code -(1/n) sum ln(n s)} in nats, from 0 (Theil's L). */
    THEIL_L,
    /** How far the shares lie from those of all: {@code sum s ln(s/t)} in nats, from 0 (Theil's T, Kullback and Leibler). */
    RELATIVE_THEIL_T,
    /** How far the shares of all lie from them: {@code -sum t ln(s/t)} in nats, from 0 (Theil's L). */
    RELATIVE_THEIL_L,
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
