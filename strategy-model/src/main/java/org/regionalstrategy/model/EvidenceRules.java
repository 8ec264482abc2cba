package org.regionalstrategy.model;

import java.time.Year;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.regionalstrategy.model.common.Path;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.evidence.EvidenceBase;
import org.regionalstrategy.model.evidence.EvidenceCitation;
import org.regionalstrategy.model.evidence.Indicator;
import org.regionalstrategy.model.evidence.Observation;
import org.regionalstrategy.model.evidence.Strength;
import org.regionalstrategy.model.programme.Target;
import org.regionalstrategy.model.programme.TargetValue;
import org.regionalstrategy.model.region.Activity;
import org.regionalstrategy.model.region.Classification;

/** Rules on observations, on strengths and the evidence they cite, and on targets. */
final class EvidenceRules {
    private final Strategy strategy;
    private final Findings findings;
    private final Containment containment;

    /** What no two observations may both give; ordered, so that a set of it stays fast where hashes were made to collide. */
    private record Cell(String indicator, String refArea, String activity, int year) implements Comparable<Cell> {
        private static final Comparator<Cell> ORDER = Comparator.comparing(Cell::indicator)
                .thenComparing(Cell::refArea)
                .thenComparing(Cell::activity)
                .thenComparingInt(Cell::year);

        static Cell of(Observation observation) {
            return new Cell(observation.indicator(), observation.refArea(), observation.activity(), observation.year());
        }

        @Override
        public int compareTo(Cell other) {
            return ORDER.compare(this, other);
        }
    }

    private EvidenceRules(Strategy strategy, Findings findings) {
        this.strategy = strategy;
        this.findings = findings;
        this.containment = Containment.of(strategy.activities());
    }

    static void check(Strategy strategy, Findings findings) {
        EvidenceRules rules = new EvidenceRules(strategy, findings);
        rules.observations();
        rules.strengths();
        rules.targets();
    }

    private void observations() {
        Set<Cell> cells = new HashSet<>();
        for (int i = 0; i < strategy.observations().size(); i++) {
            Observation observation = strategy.observations().get(i);
            Path at = Path.ROOT.property("observations").index(i);
            observation.value().ifPresent(value -> Numbers.finite(value, at, "value", findings));
            findings.addUnless(
                    observation.source().isPresent(),
                    IntegrityRule.OBSERVATION_WITHOUT_SOURCE,
                    at,
                    () -> "observation of " + observation.indicator() + " for " + observation.refArea() + " in "
                            + observation.year() + " names no source");
            findings.addUnless(
                    cells.add(Cell.of(observation)),
                    IntegrityRule.REPEATED_ENTRY,
                    at,
                    () -> "observation of " + observation.indicator() + " for " + observation.refArea() + ", activity "
                            + observation.activity() + ", " + observation.year() + " is given twice");
            findings.addUnless(
                    strategy.find(Ref.of(Indicator.class, observation.indicator()))
                            .isPresent(),
                    IntegrityRule.UNKNOWN_REFERENCE,
                    at.property("indicator"),
                    () -> "no Indicator has the id \"" + observation.indicator() + "\"");
        }
    }

    private void strengths() {
        for (int i = 0; i < strategy.strengths().size(); i++) {
            Strength strength = strategy.strengths().get(i);
            Path at = Path.ROOT.property("strengths").index(i);
            findings.addUnless(
                    !strength.evidence().isEmpty(),
                    IntegrityRule.STRENGTH_WITHOUT_EVIDENCE,
                    at,
                    () -> "strength \"" + strength.id() + "\" cites no evidence");
            for (int j = 0; j < strength.evidence().size(); j++) {
                citation(strength.evidence().get(j), at.property("evidence").index(j));
            }
        }
    }

    private void citation(EvidenceCitation citation, Path at) {
        sameClassification(citation.indicator(), citation.activity(), at.property("activity"));
        EvidenceBase base = citation.base();
        Path baseAt = at.property("base").property("activities");
        findings.addUnless(
                !base.activities().isEmpty(),
                IntegrityRule.EMPTY_BASE,
                baseAt,
                () -> "the base needs at least one activity");
        Set<Ref<Activity>> seen = new TreeSet<>();
        for (int i = 0; i < base.activities().size(); i++) {
            Ref<Activity> activity = base.activities().get(i);
            sameClassification(base.indicator(), activity, baseAt.index(i));
            findings.addUnless(
                    seen.add(activity),
                    IntegrityRule.REPEATED_ENTRY,
                    baseAt.index(i),
                    () -> "the base counts " + activity + " twice");
        }
        Map<Ref<Activity>, Ref<Activity>> around = containment.nearest(seen);
        for (int i = 0; i < base.activities().size(); i++) {
            Ref<Activity> activity = base.activities().get(i);
            Ref<Activity> containing = around.get(activity);
            findings.addUnless(
                    containing == null,
                    IntegrityRule.NESTED_BASE,
                    baseAt.index(i),
                    () -> "the base counts " + activity + " twice: " + containing + " contains it");
        }
    }

    private void sameClassification(Ref<Indicator> indicator, Ref<Activity> activity, Path at) {
        Optional<Ref<Classification>> expected = strategy.find(indicator).flatMap(Indicator::classification);
        Optional<Ref<Classification>> actual = strategy.find(activity).map(Activity::classification);
        boolean comparable = expected.isPresent() && actual.isPresent();
        findings.addUnless(
                !comparable || expected.equals(actual),
                IntegrityRule.MIXED_CLASSIFICATIONS,
                at,
                () -> activity + " is of " + actual.map(Ref::id).orElse("?") + ", but " + indicator
                        + " is classified by " + expected.map(Ref::id).orElse("?"));
    }

    private void targets() {
        for (int i = 0; i < strategy.targets().size(); i++) {
            Target target = strategy.targets().get(i);
            Path at = Path.ROOT.property("targets").index(i);
            target.baseline().ifPresent(value -> targetValue(value, at.property("baseline")));
            for (int j = 0; j < target.milestones().size(); j++) {
                targetValue(
                        target.milestones().get(j), at.property("milestones").index(j));
            }
            targetValue(target.goal(), at.property("goal"));
            targetOrder(target, at);
        }
    }

    private void targetOrder(Target target, Path at) {
        Optional<Year> before = target.baseline().map(TargetValue::year);
        for (int i = 0; i < target.milestones().size(); i++) {
            Year year = target.milestones().get(i).year();
            follows(before, year, at.property("milestones").index(i));
            before = Optional.of(year);
        }
        follows(before, target.goal().year(), at.property("goal"));
    }

    private void follows(Optional<Year> before, Year year, Path at) {
        findings.addUnless(
                before.isEmpty() || year.isAfter(before.get()),
                IntegrityRule.TARGET_OUT_OF_ORDER,
                at.property("year"),
                () -> "must be later than the value before it, of "
                        + before.map(Year::toString).orElse("") + ": " + year);
    }

    private void targetValue(TargetValue value, Path at) {
        Numbers.finite(value.value(), at, "value", findings);
    }
}
