package org.regionalstrategy.model.product;

/** On which scale a package matters. */
public enum Significance {
    REGIONAL,
    NATIONAL,
    GLOBAL
}
