package org.regionalstrategy.model.product;

/** The role of a product in a package. */
public enum ProductRole {
    /** The package exists for it. */
    CORE,
    /** Others in the package are made with it. */
    ENABLING,
    /** It is sold beside the core. */
    COMPLEMENTARY
}
