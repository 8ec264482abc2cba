package org.regionalstrategy.model.evidence;

/** How a quantity came about, which decides what can be said of its uncertainty. */
public enum Measurement {
    /** A count of persons or things: a binomial model of its sampling error applies. */
    COUNT,
    /** An amount such as money: no sampling model, its variation over the years stands in. */
    AMOUNT,
    /** A share, an index or an average: not additive; its variation over the years stands in for a sampling model. */
    RATIO
}
