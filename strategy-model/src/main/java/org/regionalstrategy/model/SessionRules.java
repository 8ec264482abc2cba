package org.regionalstrategy.model;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.regionalstrategy.model.common.Path;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.session.Conclusion;
import org.regionalstrategy.model.session.CriterionWeight;
import org.regionalstrategy.model.session.PairwiseComparison;
import org.regionalstrategy.model.session.Participant;
import org.regionalstrategy.model.session.Preferences;
import org.regionalstrategy.model.session.StrategicSession;

/** Rules on sessions and the preferences of their participants. */
final class SessionRules {
    /** The highest strength of a comparison on the scale of Saaty (1980). */
    private static final double STRONGEST_COMPARISON = 9;

    private final Findings findings;

    private SessionRules(Findings findings) {
        this.findings = findings;
    }

    static void check(Strategy strategy, Findings findings) {
        SessionRules rules = new SessionRules(findings);
        for (int i = 0; i < strategy.sessions().size(); i++) {
            rules.session(
                    strategy.sessions().get(i), Path.ROOT.property("sessions").index(i));
        }
    }

    private void session(StrategicSession session, Path at) {
        Numbers.ordered(Optional.of(session.start()), session.end(), at, "end", findings);
        Set<String> conclusions = new HashSet<>();
        for (int i = 0; i < session.conclusions().size(); i++) {
            Conclusion conclusion = session.conclusions().get(i);
            findings.addUnless(
                    conclusions.add(conclusion.id()),
                    IntegrityRule.DUPLICATE_ID,
                    at.property("conclusions").index(i).property("id"),
                    () -> "another conclusion of the session has the id \"" + conclusion.id() + "\"");
        }
        for (int i = 0; i < session.participants().size(); i++) {
            Participant participant = session.participants().get(i);
            Path preferences = at.property("participants").index(i).property("preferences");
            participant.preferences().ifPresent(present -> preferences(present, preferences));
        }
    }

    private void preferences(Preferences preferences, Path at) {
        weights(preferences.weights(), at.property("weights"));
        Set<Ref<?>> ranked = new TreeSet<>();
        for (int i = 0; i < preferences.ranking().size(); i++) {
            Ref<?> alternative = preferences.ranking().get(i);
            findings.addUnless(
                    ranked.add(alternative),
                    IntegrityRule.REPEATED_ENTRY,
                    at.property("ranking").index(i),
                    () -> alternative + " is ranked twice");
        }
        for (int i = 0; i < preferences.comparisons().size(); i++) {
            comparison(
                    preferences.comparisons().get(i), at.property("comparisons").index(i));
        }
    }

    private void weights(ImmutableList<CriterionWeight> weights, Path list) {
        Set<Ref<?>> seen = new TreeSet<>();
        double lowerSum = 0;
        double upperSum = 0;
        for (int i = 0; i < weights.size(); i++) {
            CriterionWeight weight = weights.get(i);
            Path at = list.index(i);
            Numbers.share(weight.lower(), at, "lower", findings);
            Numbers.share(weight.upper(), at, "upper", findings);
            findings.addUnless(
                    !(weight.lower() > weight.upper()),
                    IntegrityRule.INCONSISTENT_INTERVAL,
                    at,
                    () -> "the lower end " + weight.lower() + " lies above the upper end " + weight.upper());
            findings.addUnless(
                    seen.add(weight.criterion()),
                    IntegrityRule.REPEATED_ENTRY,
                    at,
                    () -> weight.criterion() + " is weighted twice");
            lowerSum += weight.lower();
            upperSum += weight.upper();
        }
        double leastSum = lowerSum;
        double greatestSum = upperSum;
        boolean sumCanBeOne = leastSum <= 1 + Numbers.SHARE_TOLERANCE && greatestSum >= 1 - Numbers.SHARE_TOLERANCE;
        findings.addUnless(
                weights.isEmpty() || sumCanBeOne,
                IntegrityRule.WEIGHTS_NEVER_ONE,
                list,
                () -> "the weights add up to between " + leastSum + " and " + greatestSum + ", never to 1");
    }

    private void comparison(PairwiseComparison comparison, Path at) {
        findings.addUnless(
                !comparison.preferred().equals(comparison.over()),
                IntegrityRule.COMPARED_WITH_ITSELF,
                at,
                () -> comparison.over() + " is compared with itself");
        if (Numbers.finite(comparison.strength(), at, "strength", findings)) {
            findings.addUnless(
                    comparison.strength() >= 1 && comparison.strength() <= STRONGEST_COMPARISON,
                    IntegrityRule.OUT_OF_RANGE,
                    at.property("strength"),
                    () -> "must lie from 1 to 9: " + comparison.strength());
        }
    }
}
