package org.regionalstrategy.model;

import com.google.common.collect.ImmutableList;

/** Checks all rules in one pass over each part of a strategy, in time linear in its size. */
final class Integrity {
    private Integrity() {}

    static ImmutableList<Violation> check(Strategy strategy) {
        Findings findings = new Findings();
        IdentityRules.check(strategy, findings);
        HierarchyRules.check(strategy, findings);
        EvidenceRules.check(strategy, findings);
        CooperationRules.check(strategy, findings);
        DeliveryRules.check(strategy, findings);
        ProductRules.check(strategy, findings);
        CriterionRules.check(strategy, findings);
        SessionRules.check(strategy, findings);
        return findings.violations();
    }
}
