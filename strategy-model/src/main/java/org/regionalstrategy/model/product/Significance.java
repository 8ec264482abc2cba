package org.regionalstrategy.model.product;

/** On which scale a package matters, from the least to the greatest. */
public enum Significance {
    /** Within the region. */
    REGIONAL,
    /** In the country, as a supplier that counts there. */
    NATIONAL,
    /** In the world market. */
    GLOBAL
}
