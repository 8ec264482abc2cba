package org.regionalstrategy.model;

import org.regionalstrategy.model.product.Requirement;

/** How the parts of a requirement are called in paths and documents. */
final class RequirementPaths {
    private RequirementPaths() {}

    static String partsOf(Requirement.Compound compound) {
        if (compound instanceof Requirement.AllOf) {
            return "allOf";
        }
        return compound instanceof Requirement.AnyOf ? "anyOf" : "of";
    }
}
