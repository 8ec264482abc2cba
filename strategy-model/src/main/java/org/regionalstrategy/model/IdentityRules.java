package org.regionalstrategy.model;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.regionalstrategy.model.common.Identified;
import org.regionalstrategy.model.common.Path;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.common.Source;
import org.regionalstrategy.model.session.Participant;
import org.regionalstrategy.model.session.StrategicSession;

/** Rules on ids and on references. */
final class IdentityRules {
    private static final int LONGEST_ID = 200;

    private final Strategy strategy;
    private final Findings findings;

    private IdentityRules(Strategy strategy, Findings findings) {
        this.strategy = strategy;
        this.findings = findings;
    }

    static void check(Strategy strategy, Findings findings) {
        IdentityRules rules = new IdentityRules(strategy, findings);
        rules.ids();
        References.visit(strategy, rules::reference);
        findings.addUnless(
                strategy.horizon().getValue() > strategy.asOf().getYear(),
                IntegrityRule.HORIZON_BEFORE_AS_OF,
                Path.ROOT.property("horizon"),
                () -> "the horizon " + strategy.horizon() + " must lie after the as-of date " + strategy.asOf());
    }

    private void ids() {
        wellFormed(strategy.id(), Path.ROOT);
        for (EntityList<?> list : EntityList.ALL) {
            Path at = Path.ROOT.property(list.property());
            wellFormed(list.of(strategy), at);
            if (strategy.index().size(list.type()) < list.of(strategy).size()) {
                unique(list.type(), list.of(strategy), at, new HashSet<>());
            }
        }
        Set<String> participants = new HashSet<>();
        for (int i = 0; i < strategy.sessions().size(); i++) {
            StrategicSession session = strategy.sessions().get(i);
            Path at = Path.ROOT.property("sessions").index(i);
            wellFormed(session.participants(), at.property("participants"));
            unique(Participant.class, session.participants(), at.property("participants"), participants);
            for (int j = 0; j < session.conclusions().size(); j++) {
                wellFormed(
                        session.conclusions().get(j).id(),
                        at.property("conclusions").index(j));
            }
        }
    }

    private void unique(Class<?> type, ImmutableList<? extends Identified> things, Path list, Set<String> seen) {
        for (int i = 0; i < things.size(); i++) {
            String id = things.get(i).id();
            findings.addUnless(
                    seen.add(id),
                    IntegrityRule.DUPLICATE_ID,
                    list.index(i).property("id"),
                    () -> "another " + type.getSimpleName() + " has the id \"" + id + "\"");
        }
    }

    private void wellFormed(ImmutableList<? extends Identified> things, Path list) {
        for (int i = 0; i < things.size(); i++) {
            wellFormed(things.get(i).id(), list.index(i));
        }
    }

    private void wellFormed(String id, Path at) {
        findings.addUnless(
                isId(id),
                IntegrityRule.INVALID_ID,
                at.property("id"),
                () -> "an id is 1 to " + LONGEST_ID
                        + " letters, digits, '.', '_' or '-', beginning with a letter or digit: \"" + id + "\"");
    }

    private static boolean isId(String id) {
        if (id.isEmpty()
                || id.codePointCount(0, id.length()) > LONGEST_ID
                || !Character.isLetterOrDigit(id.codePointAt(0))) {
            return false;
        }
        for (int i = 0; i < id.length(); i += Character.charCount(id.codePointAt(i))) {
            int point = id.codePointAt(i);
            if (!Character.isLetterOrDigit(point) && point != '.' && point != '_' && point != '-') {
                return false;
            }
        }
        return true;
    }

    private void reference(Path at, LocalDate placeKnownFrom, Ref<?> ref) {
        LocalDate thingKnownFrom = strategy.index().knownFrom(ref);
        if (thingKnownFrom == null) {
            String message = "no " + ref.type().getSimpleName() + " has the id \"" + ref.id() + "\"";
            String help = findings.suggestion(ref.id(), strategy.index().ids(ref.type()));
            findings.add(IntegrityRule.UNKNOWN_REFERENCE, at, message, help);
        } else if (thingKnownFrom.isAfter(placeKnownFrom) && ref.type() != Source.class) {
            String place = placeKnownFrom.equals(LocalDate.MIN) ? "from the start" : "from " + placeKnownFrom;
            findings.add(
                    IntegrityRule.REFERS_TO_LATER,
                    at,
                    ref + " is known from " + thingKnownFrom + ", but this place " + place,
                    "give the place a later \"since\", or the " + ref.type().getSimpleName() + " an earlier one");
        }
    }
}
