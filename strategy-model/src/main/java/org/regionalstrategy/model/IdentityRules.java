package org.regionalstrategy.model;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.regionalstrategy.model.common.Identified;
import org.regionalstrategy.model.common.Path;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.common.Source;
import org.regionalstrategy.model.session.Participant;
import org.regionalstrategy.model.session.StrategicSession;

/** Rules on ids and on references. */
final class IdentityRules {
    private static final Pattern ID = Pattern.compile("[\\p{L}\\p{Nd}][\\p{L}\\p{Nd}._-]{0,199}");

    private final Strategy strategy;
    private final Findings findings;
    private final Map<Class<?>, Map<String, LocalDate>> knownFrom = new HashMap<>();

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
                "the horizon " + strategy.horizon() + " must lie after the as-of date " + strategy.asOf());
    }

    private void ids() {
        wellFormed(strategy.id(), Path.ROOT);
        for (EntityList<?> list : EntityList.ALL) {
            unique(list.type(), list.of(strategy), Path.ROOT.property(list.property()), LocalDate.MIN);
        }
        for (int i = 0; i < strategy.sessions().size(); i++) {
            StrategicSession session = strategy.sessions().get(i);
            Path at = Path.ROOT.property("sessions").index(i);
            unique(
                    Participant.class,
                    session.participants(),
                    at.property("participants"),
                    StrategyIndex.knownFrom(session));
            for (int j = 0; j < session.conclusions().size(); j++) {
                wellFormed(
                        session.conclusions().get(j).id(),
                        at.property("conclusions").index(j));
            }
        }
    }

    private void unique(Class<?> type, ImmutableList<? extends Identified> things, Path list, LocalDate atLeast) {
        Map<String, LocalDate> known = knownFrom.computeIfAbsent(type, key -> new HashMap<>());
        for (int i = 0; i < things.size(); i++) {
            Identified thing = things.get(i);
            wellFormed(thing.id(), list.index(i));
            LocalDate from = StrategyIndex.knownFrom(thing);
            LocalDate earlier = known.putIfAbsent(thing.id(), from.isBefore(atLeast) ? atLeast : from);
            findings.addUnless(
                    earlier == null,
                    IntegrityRule.DUPLICATE_ID,
                    list.index(i).property("id"),
                    "another " + type.getSimpleName() + " has the id \"" + thing.id() + "\"");
        }
    }

    private void wellFormed(String id, Path at) {
        findings.addUnless(
                ID.matcher(id).matches(),
                IntegrityRule.INVALID_ID,
                at.property("id"),
                "an id is 1 to 200 letters, digits, '.', '_' or '-', beginning with a letter or digit: \"" + id + "\"");
    }

    private void reference(Path at, LocalDate placeKnownFrom, Ref<?> ref) {
        Map<String, LocalDate> known = knownFrom.getOrDefault(ref.type(), Map.of());
        Optional<LocalDate> thingKnownFrom = Optional.ofNullable(known.get(ref.id()));
        if (thingKnownFrom.isEmpty()) {
            String message = "no " + ref.type().getSimpleName() + " has the id \"" + ref.id() + "\"";
            findings.add(IntegrityRule.UNKNOWN_REFERENCE, at, message, findings.suggestion(ref.id(), known.keySet()));
        } else if (thingKnownFrom.get().isAfter(placeKnownFrom) && ref.type() != Source.class) {
            String place = placeKnownFrom.equals(LocalDate.MIN) ? "from the start" : "from " + placeKnownFrom;
            findings.add(
                    IntegrityRule.REFERS_TO_LATER,
                    at,
                    ref + " is known from " + thingKnownFrom.get() + ", but this place " + place,
                    "give the place a later \"since\", or the " + ref.type().getSimpleName() + " an earlier one");
        }
    }
}
