package org.regionalstrategy.model;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.regionalstrategy.model.common.Identified;
import org.regionalstrategy.model.common.Path;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.common.Source;
import org.regionalstrategy.model.session.Participant;
import org.regionalstrategy.model.session.StrategicSession;

/** Rules on ids and on references. */
final class IdentityRules {
    private static final int LONGEST_ID = 200;
    private static final int SLOTS = 1 << 12;

    private final Strategy strategy;
    private final Findings findings;

    /**
     * References that were found right wherever they stand, each in the slot of its hash. Readers make one object of equal
     * references, so that most of a million references are seen here, which takes a fifth of the time of a look into the index.
     */
    private final @Nullable Ref<?>[] right = new Ref<?>[SLOTS];

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
        if (!isId(strategy.id())) {
            illFormed(strategy.id(), Path.ROOT);
        }
        for (EntityList<?> list : EntityList.ALL) {
            Path at = Path.ROOT.property(list.property());
            if (!strategy.index().wellFormed(list.type())) {
                wellFormed(list.of(strategy), at);
            }
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
                String conclusion = session.conclusions().get(j).id();
                if (!isId(conclusion)) {
                    illFormed(conclusion, at.property("conclusions").index(j));
                }
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
            if (!isId(things.get(i).id())) {
                illFormed(things.get(i).id(), list.index(i));
            }
        }
    }

    private void illFormed(String id, Path at) {
        findings.add(
                IntegrityRule.INVALID_ID,
                at.property("id"),
                "an id is 1 to " + LONGEST_ID
                        + " letters, digits, '.', '_' or '-', beginning with a letter or digit: \"" + id + "\"");
    }

    /** Whether a text can be an id. */
    static boolean isId(String id) {
        if (id.isEmpty() || !Character.isLetterOrDigit(id.codePointAt(0))) {
            return false;
        }
        for (int i = 0; i < id.length(); i++) {
            if (!isPlain(id.charAt(i))) { // few ids have others than these, which take longer to tell
                return id.codePoints().allMatch(IdentityRules::isOfId)
                        && id.codePointCount(0, id.length()) <= LONGEST_ID;
            }
        }
        return id.length() <= LONGEST_ID;
    }

    private static boolean isPlain(char unit) {
        return (unit >= 'a' && unit <= 'z')
                || (unit >= 'A' && unit <= 'Z')
                || (unit >= '0' && unit <= '9')
                || isPunctuation(unit);
    }

    private static boolean isOfId(int point) {
        return Character.isLetterOrDigit(point) || isPunctuation(point);
    }

    private static boolean isPunctuation(int point) {
        return point == '.' || point == '_' || point == '-';
    }

    private void reference(ReferenceScope scope, String property, int index, Ref<?> ref) {
        int hash = ref.id().hashCode();
        int slot = (hash ^ hash >>> 16) & (SLOTS - 1);
        if (right[slot] == ref) {
            return;
        }
        LocalDate thingKnownFrom = strategy.index().knownFrom(ref);
        if (LocalDate.MIN.equals(thingKnownFrom)) {
            right[slot] = ref;
        } else {
            compare(scope, property, index, ref, thingKnownFrom);
        }
    }

    private void compare(
            ReferenceScope scope, String property, int index, Ref<?> ref, @Nullable LocalDate thingKnownFrom) {
        if (thingKnownFrom == null) {
            String message = "no " + ref.type().getSimpleName() + " has the id \"" + ref.id() + "\"";
            String help = findings.suggestion(ref.id(), strategy.index().ids(ref.type()));
            findings.add(IntegrityRule.UNKNOWN_REFERENCE, path(scope, property, index), message, help);
        } else if (thingKnownFrom.isAfter(scope.knownFrom()) && ref.type() != Source.class) {
            LocalDate placeKnownFrom = scope.knownFrom();
            String place = placeKnownFrom.equals(LocalDate.MIN) ? "from the start" : "from " + placeKnownFrom;
            findings.add(
                    IntegrityRule.REFERS_TO_LATER,
                    path(scope, property, index),
                    ref + " is known from " + thingKnownFrom + ", but this place " + place,
                    "give the place a later \"since\", or the " + ref.type().getSimpleName() + " an earlier one");
        }
    }

    private static Path path(ReferenceScope scope, String property, int index) {
        Path at = scope.at().property(property);
        return index == ReferenceVisitor.NOT_LISTED ? at : at.index(index);
    }
}
