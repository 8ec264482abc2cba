package org.regionalstrategy.model.product;

/** The role of a product in a package: which requirements bind and which sales count. */
public enum ProductRole {
    /** The package exists for it: its requirements are those of the package, and its sales count. */
    CORE,
    /** Others in the package are made with it, so that its sales are not counted beside theirs. */
    ENABLING,
    /** It is sold beside the core: its sales count where they are known. */
    COMPLEMENTARY
}
