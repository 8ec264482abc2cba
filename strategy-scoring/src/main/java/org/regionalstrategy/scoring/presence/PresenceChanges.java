package org.regionalstrategy.scoring.presence;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.regionalstrategy.model.assessment.MeasureMatrix;
import org.regionalstrategy.model.common.LocalizedText;
import org.regionalstrategy.model.matrix.ActivityMatrix;
import org.regionalstrategy.model.matrix.ActivityPanel;

/**
 * Which regions gained and lost which activities between two periods. What cannot happen is not a 0: an activity that is
 * there already is not at risk of entry, and one that is not there is not at risk of exit (as in EconGeo's entry and exit
 * events, whose NA these are).
 *
 * @param entry 1 where an absent activity became present, 0 where it stayed absent; undefined where it was present before
 *     or a figure is missing
 * @param exit 1 where a present activity became absent, 0 where it stayed; undefined where it was absent before or a figure
 *     is missing
 */
public record PresenceChanges(MeasureMatrix entry, MeasureMatrix exit) {
    private static final LocalizedText PRESENT_BEFORE = LocalizedText.of(
            "en",
            "the region had the activity already, which so could not enter",
            "ru",
            "вид деятельности в регионе уже был и появиться не мог");

    private static final LocalizedText ABSENT_BEFORE = LocalizedText.of(
            "en",
            "the region did not have the activity, which so could not leave",
            "ru",
            "вида деятельности в регионе не было, и исчезнуть он не мог");

    private static final LocalizedText UNKNOWN = LocalizedText.of(
            "en", "there is no figure of one of the two periods", "ru", "нет данных за один из двух периодов");

    public PresenceChanges {
        requireNonNull(entry, "entry");
        requireNonNull(exit, "exit");
    }

    /** Says whether a cell has a figure. */
    @FunctionalInterface
    private interface Known {
        boolean at(int region, int activity);
    }

    /** The changes between two matrices of different years; labels that one of them lacks are as if not mentioned there. */
    public static PresenceChanges between(ActivityMatrix before, ActivityMatrix after, DiscretePresenceRule rule) {
        checkArgument(
                before.year().isBefore(after.year()),
                "changes: the years must be in order: %s, %s",
                before.year(),
                after.year());
        ActivityPanel panel = ActivityPanel.of(ImmutableList.of(before, after));
        ActivityMatrix first = panel.matrix(before.year());
        ActivityMatrix second = panel.matrix(after.year());
        return between(
                rule.presence(first),
                rule.presence(second),
                (region, activity) -> first.value(region, activity).isPresent()
                        && second.value(region, activity).isPresent());
    }

    /**
     * The changes between two presences; what was unknown counts as absent.
     *
     * @throws IllegalArgumentException if they have different labels
     */
    public static PresenceChanges between(Presence before, Presence after) {
        checkArgument(
                before.regions().equals(after.regions()) && before.activities().equals(after.activities()),
                "changes: both periods must have the same regions and activities");
        return between(before, after, (region, activity) -> true);
    }

    private static PresenceChanges between(Presence before, Presence after, Known known) {
        MeasureMatrix.Builder entry = MeasureMatrix.builder(before.regions(), before.activities());
        MeasureMatrix.Builder exit = MeasureMatrix.builder(before.regions(), before.activities());
        for (int region = 0; region < before.regions().size(); region++) {
            for (int activity = 0; activity < before.activities().size(); activity++) {
                boolean was = before.has(region, activity);
                boolean is = after.has(region, activity);
                if (!known.at(region, activity)) {
                    entry.undefined(region, activity, UNKNOWN);
                    exit.undefined(region, activity, UNKNOWN);
                } else if (was) {
                    entry.undefined(region, activity, PRESENT_BEFORE);
                    exit.set(region, activity, is ? 0 : 1);
                } else {
                    entry.set(region, activity, is ? 1 : 0);
                    exit.undefined(region, activity, ABSENT_BEFORE);
                }
            }
        }
        return new PresenceChanges(entry.build(), exit.build());
    }
}
